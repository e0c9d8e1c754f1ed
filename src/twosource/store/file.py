"""The connection to a case file: what goes wrong in SQLite is one line of ours, whichever statement meets it."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any
from urllib.parse import quote

from twosource.errors import CaseError
from twosource.store import file_words
from twosource.store.schema import statements
from twosource.types import Fault, Span

_COPY = "restore it from a copy, or run the reports into a new file"
_ELSEWHERE = "name a file in a folder you may write to, or copy the case to one"
_ROOM = "make room, or name a file in a folder you may write to; what was in is kept"
# by the beginning of SQLite's name of what is wrong
_REMEDIES = {
    "SQLITE_BUSY": "wait until the other run has ended",
    "SQLITE_LOCKED": "wait until the other run has ended",
    "SQLITE_CORRUPT": _COPY,
    "SQLITE_NOTADB": "name a case file, or a new file",
    "SQLITE_READONLY": _ELSEWHERE,
    "SQLITE_PERM": _ELSEWHERE,
    "SQLITE_CANTOPEN": _ELSEWHERE,
    "SQLITE_FULL": _ROOM,
    "SQLITE_IOERR": _ROOM,
}
_SETTINGS = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
_SHUT = ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")


class File(sqlite3.Connection):
    """An open case file."""

    path: Path

    def cursor(self, *given: Any) -> sqlite3.Cursor:  # type: ignore[override]
        """A cursor whose errors are ours."""
        return super().cursor(_Cursor)

    def execute(self, *given: Any) -> sqlite3.Cursor:
        """One statement, by such a cursor."""
        return self.cursor().execute(*given)

    def executemany(self, *given: Any) -> sqlite3.Cursor:
        """One statement for many rows, by such a cursor."""
        return self.cursor().executemany(*given)

    def executescript(self, script: str) -> sqlite3.Cursor:
        """Some statements, by such a cursor."""
        return self.cursor().executescript(script)

    @property
    def place(self) -> str:
        """Where the file is."""
        return str(self.path)

    def kept(self, text: str) -> str:
        """A text as a column keeps it: as it is."""
        return text

    @contextmanager
    def whole(self) -> Iterator[None]:
        """A transaction: all of it, or nothing."""
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            # a full disk has rolled it back already
            if self.in_transaction:
                self.execute("ROLLBACK")
            raise

    @contextmanager
    def reading(self) -> Iterator[None]:
        """What is read within is of one moment, whoever writes meanwhile."""
        self.execute("BEGIN")
        try:
            yield
        finally:
            self.execute("ROLLBACK")

    def version(self) -> int:
        """How many migrations the file has seen."""
        return int(self.execute("PRAGMA user_version").fetchone()[0])

    def migrate(self, scripts: Iterable[str], version: int) -> None:
        """Run these scripts, after which the file is of that version."""
        for statement in statements(*scripts):
            self.execute(statement)
        self.execute(f"PRAGMA user_version = {version}")

    def index(self, number: int, title: str, text: str) -> None:
        """Nothing: triggers keep the index of words."""

    def find(self, words: list[str], limit: int) -> list[tuple[str, tuple[Span, ...]]]:
        """The keys of the articles where all of the words stand, best first, with the places in their texts."""
        return file_words.find(self, words, limit)

    def sound(self) -> None:
        """Look whether the file is whole, before all of it is read: SQLite reads past a damaged page as if its rows were not there.

        Raises:
            CaseError: it is damaged.
        """
        told = str(self.execute("PRAGMA quick_check(1)").fetchone()[0])
        if told != "ok":
            raise CaseError(f"{self.path}: is damaged ({' '.join(told.split())[:100]}); {_COPY}")

    def faults(self) -> Iterator[Fault]:
        """What SQLite finds in the file's pages, its keys and its index of words."""
        for (told,) in self.execute("PRAGMA integrity_check"):
            if told != "ok":
                yield Fault("file", " ".join(told.split()), "index" if "index" in told else "")
        for table, number, parent, _ in self.execute("PRAGMA foreign_key_check"):
            yield Fault(f"table {table}", " ".join(f"row {number or ''} names a row of {parent} that is not there".split()))
        yield from file_words.faults(self)

    def reindex(self) -> None:
        """Make the index of words and all others anew from the tables."""
        file_words.reindex(self)


def opened(path: Path) -> File:
    """The file, open to be read and written; only to be read where it may not be written.

    Raises:
        CaseError: it cannot be opened, is no SQLite file, or is another program's.
    """
    if path.is_dir():
        raise CaseError(f"{path}: is a folder; name a file in it, as {path / 'story.db'}")
    is_new = _is_new(path)
    try:
        made = _checked(_connected(path, path, uri=False))
        made.executescript(_SETTINGS)
        return made
    except CaseError as error:
        if is_new or not str(getattr(error.__cause__, "sqlite_errorname", "")).startswith(_SHUT):
            raise
    return _checked(_connected(path, f"file:{quote(str(path.absolute()))}?mode=ro{_alone(path)}", uri=True))


def _checked(made: File) -> File:
    """The file, where it is empty or a case.

    Raises:
        CaseError: it is another program's, or cannot be read.
    """
    version, tables = made.execute("SELECT (SELECT * FROM pragma_user_version), (SELECT count(*) FROM sqlite_master)").fetchone()
    if tables and not (version and made.execute("SELECT 1 FROM sqlite_master WHERE name = 'article'").fetchone()):
        made.close()
        raise CaseError(f"{made.path}: cannot be opened as a case (it is another program's file); name a case file, or a new file")
    return made


def _is_new(path: Path) -> bool:
    """True for a file that is not there yet; it is made, for its owner alone: SQLite gives what it puts beside it the same rights.

    Raises:
        CaseError: it cannot be made.
    """
    try:
        path.touch(mode=0o600, exist_ok=False)
        return True
    except FileExistsError:
        return False
    except (OSError, ValueError) as error:
        if isinstance(error, PermissionError) and path.exists():
            return False
        raise CaseError(f"{path}: cannot be made ({getattr(error, 'strerror', error)}); {_ELSEWHERE}") from error


def _alone(path: Path) -> str:
    """For a file that may not be written and that nobody writes now: what has SQLite read it without a file beside it."""
    return "" if path.with_name(f"{path.name}-wal").exists() else "&immutable=1"


def _connected(path: Path, place: Path | str, *, uri: bool) -> File:
    """A connection to the file at that path, by a place that SQLite takes.

    Raises:
        CaseError: there is none.
    """
    try:
        made: File = sqlite3.connect(place, isolation_level=None, timeout=30, factory=File, uri=uri)
    except sqlite3.Error as error:
        raise _ours(path, error) from error
    made.path = path
    return made


def _told(action: Callable[..., Any]) -> Callable[..., Any]:
    """The action of a cursor, its errors ours."""

    @wraps(action)
    def doing(cursor: sqlite3.Cursor, *given: Any) -> Any:
        """Do it.

        Raises:
            CaseError: the file cannot be read or written.
        """
        try:
            return action(cursor, *given)
        except sqlite3.Error as error:
            raise _ours(cursor.connection.path, error) from error  # type: ignore[attr-defined]

    return doing


class _Cursor(sqlite3.Cursor):
    """A cursor whose errors are ours."""

    execute = _told(sqlite3.Cursor.execute)
    executemany = _told(sqlite3.Cursor.executemany)
    executescript = _told(sqlite3.Cursor.executescript)
    fetchone = _told(sqlite3.Cursor.fetchone)
    fetchall = _told(sqlite3.Cursor.fetchall)
    __next__ = _told(sqlite3.Cursor.__next__)


def _ours(path: Path, error: sqlite3.Error) -> CaseError:
    """The error in one line: where, what, what to do."""
    name = str(getattr(error, "sqlite_errorname", ""))
    remedy = next((told for start, told in _REMEDIES.items() if name.startswith(start)), _COPY)
    what = "cannot be opened as a case" if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_CANTOPEN")) else "cannot be used"
    why = " ".join(str(error).split())[:100]
    return CaseError(f"{path}: {what} ({why}); {remedy}")
