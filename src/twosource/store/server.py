"""The connection to a case on a PostgreSQL server, for a team.

A database holds one case; or a schema of it does, named in the address: `?options=-csearch_path%3DNAME`.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from twosource.errors import CaseError
from twosource.places import shown
from twosource.store import server_words
from twosource.store.server_schema import told
from twosource.types import Fault, Span

try:
    import psycopg
except ModuleNotFoundError:  # the extra is not installed
    psycopg = None  # type: ignore[assignment]

# by the class of PostgreSQL's error code, or all of it
_REMEDIES = {
    "55P03": "wait until the other run has ended",
    "53": "ask whoever keeps the server for room",
    "42501": "ask whoever keeps the server for the right to write there",
    "25006": "ask whoever keeps the server for the right to write there",
}
_RIGHT = "check the address, the user and that the server runs and has that database (createdb makes one)"
_SETTINGS = "SET lock_timeout = '30s'; SET client_min_messages = warning"
# one writer at a time in a case, as in a file: so numbers are in the order that rows came in
_ALONE = "SELECT pg_advisory_xact_lock(hashtext('twosource'), hashtext(current_schema()))"
_OTHERS = "SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace(quote_ident(current_schema())) AND relkind IN ('r', 'v')"


class Server:
    """An open case on a server."""

    def __init__(self, address: str, *, create: bool) -> None:
        """Connect.

        Raises:
            CaseError: no such database, no right, another program's tables, no case there and `create` is False, or the extra is missing.
        """
        self.place = shown(address)
        self.stems: dict[str, str] = {}
        if psycopg is None:
            raise CaseError(f"{self.place}: psycopg is not installed; install it with: pip install 'twosource[postgres]'")
        with self._ours("cannot be opened as a case"):
            self._db = psycopg.connect(address, autocommit=True, connect_timeout=10)
            self._db.execute(_SETTINGS)
        try:
            self._check(create)
        except CaseError:
            self.close()
            raise

    def _check(self, create: bool) -> None:
        """See that it is a case, or that one may be made here.

        Raises:
            CaseError: see the class.
        """
        others = self.execute(_OTHERS).fetchone()[0]
        if others and not self.version():
            told = f"{others} {'table' if others == 1 else 'tables'} of another program are there"
            raise CaseError(f"{self.place}: cannot be opened as a case ({told}); name an empty database")
        if not create and not others:
            raise CaseError(f"{self.place}: no such case; make it with `twosource run FOLDER --case {self.place}`")

    def execute(self, sql: str, cells: Any = ()) -> Any:
        """One statement."""
        with self._ours("cannot be used"):
            return self._db.execute(_asked(sql), self._row(cells) if cells else None)

    def executemany(self, sql: str, rows: Iterable[Any]) -> None:
        """One statement for many rows."""
        with self._ours("cannot be used"):
            self._db.cursor().executemany(_asked(sql), [self._row(cells) for cells in rows])

    def kept(self, text: str) -> str:
        """A text as a column keeps it: PostgreSQL has no character of number nought, and another stands in its place."""
        return text.replace("\x00", "\ufffd")

    @contextmanager
    def whole(self) -> Iterator[None]:
        """A transaction: all of it, or nothing; another writer waits for its end."""
        with self._ours("cannot be used"), self._db.transaction():
            self._db.execute(_ALONE)
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """What is read within is of one moment, whoever writes meanwhile."""
        with self._ours("cannot be used"), self._db.transaction():
            self._db.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield

    def version(self) -> int:
        """How many migrations the tables have seen."""
        if not self.execute("SELECT to_regclass(quote_ident(current_schema()) || '.meta')").fetchone()[0]:
            return 0
        row = self.execute("SELECT value FROM meta WHERE name = 'tables'").fetchone()
        return int(row[0]) if row else 0

    def migrate(self, scripts: Iterable[str], version: int) -> None:
        """Run these scripts, after which the tables are of that version."""
        for statement in told(scripts, first=not self.version()):
            self.execute(statement)
        self.execute("INSERT INTO meta VALUES ('tables', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", (str(version),))

    def index(self, number: int, title: str, text: str) -> None:
        """Let the words of the article of that number be found."""
        server_words.index(self, number, title=title, text=text)

    def find(self, words: list[str], limit: int) -> list[tuple[str, tuple[Span, ...]]]:
        """The keys of the articles where all of the words stand, best first, with the places in their texts."""
        return server_words.find(self, words, limit)

    def sound(self) -> None:
        """Nothing: a server tells of a damaged page when it reads one."""

    def faults(self) -> Iterator[Fault]:
        """What is at fault in the index of words; a server holds keys by itself."""
        return server_words.faults(self)

    def reindex(self) -> None:
        """Make the index of words anew."""
        server_words.reindex(self)

    def close(self) -> None:
        """Close the connection; what was committed is kept."""
        self._db.close()

    def _row(self, cells: Any) -> tuple[Any, ...]:
        """The values of a row as its columns keep them."""
        return tuple(self.kept(cell) if isinstance(cell, str) else cell for cell in cells)

    @contextmanager
    def _ours(self, what: str) -> Iterator[None]:
        """What goes wrong within is one line of ours.

        Raises:
            CaseError: where, what, what to do.
        """
        try:
            yield
        except psycopg.Error as error:
            told = " ".join(str(error).split())[:200]
            raise CaseError(f"{self.place}: {what} ({told}); {_remedy(error.sqlstate or '')}") from error


@cache
def _asked(sql: str) -> str:
    """A statement with its places for values as psycopg writes them."""
    return sql.replace("%", "%%").replace("?", "%s") if "?" in sql else sql


def _remedy(state: str) -> str:
    """What to do about an error of that code."""
    return next((remedy for start, remedy in _REMEDIES.items() if state.startswith(start)), _RIGHT)
