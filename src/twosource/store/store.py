"""A case file: opened, asked, closed. Each article goes in whole or not at all."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from twosource import __version__, ids
from twosource.errors import CaseError
from twosource.store import file
from twosource.store.backup import Backup
from twosource.store.editions import editions, told_apart
from twosource.store.evidence import Evidence
from twosource.store.health import Health
from twosource.store.notebook import Notebook
from twosource.store.rows import pack, shape, unpack
from twosource.store.schema import MIGRATIONS
from twosource.store.tables import Tables
from twosource.store.watchbook import Watchbook
from twosource.types import Article, Conflict, Derivation, Document, Entity, Event, Hit, Judgement, Origin, Picture, Run, Skipped

LAYERS: dict[str, type] = {"entities": Entity, "derivations": Derivation, "events": Event, "origins": Origin, "conflicts": Conflict}
# what a document and a picture were made by: the version, and the fields of their records, which change between versions too
_READER = f"{__version__} {shape(Document)}"
_MAKER = ids.digest(_READER, *map(shape, LAYERS.values()))
_LAYER = "SELECT body FROM picture WHERE layer = ? ORDER BY number"
_ADD_ARTICLE = """
    INSERT INTO article (key, id, title, text, body, run) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING RETURNING number
"""
_ADD_DOCUMENT = """
    INSERT INTO document VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET made_by = excluded.made_by, body = excluded.body
"""
_ADD_SKIPPED = "INSERT INTO skipped VALUES (?, ?, ?) ON CONFLICT (place, what) DO UPDATE SET remedy = excluded.remedy"
_ADD_JUDGEMENT = """
    INSERT INTO judgement (decision, kind, left_id, right_id, by_whom, at, why) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number
"""
_MARK_PICTURE = "INSERT INTO meta VALUES ('picture', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


class Store:
    """An open case file. Use it as a context manager, or close it."""

    def __init__(self, path: str | Path, *, create: bool = True) -> None:
        """Open the file, make it where it is not there, bring it up to date.

        Raises:
            CaseError: not a case file, made by a newer version, in use, or not there and `create` is False.
        """
        self.path = Path(path)
        if not create and not self.path.exists():
            raise CaseError(f"{path}: no such case; make it with `twosource run FOLDER --case {path}`")
        self._db: Tables = file.opened(self.path)
        self._whole = self._db.whole
        self._migrate()
        self.notebook = Notebook(self._db, self._whole)
        self.evidence = Evidence(self._db, self._whole)
        self.watchbook = Watchbook(self._db, self._whole, self.evidence)
        self.backup = Backup(self._db, self._whole)
        self.health = Health(self._db, self._whole, reader=_READER)

    def __enter__(self) -> Self:
        """The open case."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file; what was committed is kept."""
        self._db.close()

    def _migrate(self) -> None:
        """Bring the tables to the newest version, whole or not at all; of two that open a new file at once, one does it."""
        if (version := self._db.version()) > len(MIGRATIONS):
            raise CaseError(
                f"{self.path}: made by a newer Twosource (tables {version}, this one knows {len(MIGRATIONS)}); update Twosource"
            )
        if version < len(MIGRATIONS):
            with self._whole():
                self._db.migrate(MIGRATIONS[self._db.version() :], len(MIGRATIONS))

    def has(self, key: str) -> bool:
        """True when the article with that key has its document here, made by this version."""
        row = self._db.execute("SELECT 1 FROM document WHERE key = ? AND made_by = ?", (key, _READER)).fetchone()
        return row is not None

    def stale(self) -> tuple[Article, ...]:
        """The articles that have no document, or one that another version made: to be annotated anew."""
        query = "SELECT article.body FROM article LEFT JOIN document USING (key) WHERE coalesce(made_by, '') != ? ORDER BY key"
        return tuple(self._unpacked(Article, query, _READER))

    def begin(self, at: str) -> int:
        """The number of a new run that began at that moment; articles are added under it."""
        with self._whole():
            return int(self._db.execute("INSERT INTO run (at) VALUES (?) RETURNING number", (at,)).fetchone()[0])

    def runs(self) -> tuple[Run, ...]:
        """The runs that added articles, oldest first."""
        at = dict(self._db.execute("SELECT number, at FROM run").fetchall())
        rows = self._db.execute("SELECT run, key FROM article JOIN document USING (key) ORDER BY run, key").fetchall()
        return tuple(Run(number, at.get(number, ""), tuple(key for _, key in held)) for number, held in groupby(rows, itemgetter(0)))

    def add(self, document: Document, *, run: int = 0) -> None:
        """Put a document and its article in, under a run; a document that is there already is replaced, under the run it came with."""
        article = document.article
        with self._whole():
            cells = (article.key, article.id, article.title or "", article.text, pack(article), run)
            if made := self._db.execute(_ADD_ARTICLE, cells).fetchone():
                self._db.index(made[0], article.title or "", article.text)
            self._db.execute(_ADD_DOCUMENT, (article.key, _READER, pack(replace(document, tokens=()))))

    def note(self, skipped: Skipped) -> None:
        """Remember an input that was not taken, and why."""
        with self._whole():
            self._db.execute(_ADD_SKIPPED, skipped_row(skipped))

    def documents(self) -> tuple[Document, ...]:
        """All documents by article id. Two texts under one id get ids of their own (store/editions.py)."""
        self._db.sound()
        return told_apart(self._unpacked(Document, "SELECT body FROM document ORDER BY key"))

    def skipped(self) -> tuple[Skipped, ...]:
        """The inputs that were not taken."""
        return tuple(Skipped(*row) for row in self._db.execute("SELECT place, what, remedy FROM skipped ORDER BY place, what"))

    def judgements(self) -> tuple[Judgement, ...]:
        """Every decision, oldest first, those taken back too."""
        query = "SELECT number, decision, kind, left_id, right_id, by_whom, at, why, undone FROM judgement ORDER BY number"
        return tuple(_judgement(*row) for row in self._db.execute(query))

    def judge(self, judgement: Judgement) -> Judgement:
        """Add a decision; its number is given here."""
        values = (judgement.decision, judgement.kind, judgement.left, judgement.right, judgement.by, judgement.at, judgement.why)
        with self._whole():
            return replace(judgement, number=int(self._db.execute(_ADD_JUDGEMENT, values).fetchone()[0]))

    def undo(self, number: int) -> bool:
        """Take a decision back; False when there is none of that number, or it was taken back before."""
        return self._db.execute("UPDATE judgement SET undone = 1 WHERE number = ? AND undone = 0", (number,)).rowcount == 1

    def ground(self) -> Picture:
        """What the picture is made from: documents, judgements and skipped inputs."""
        return Picture(documents=self.documents(), judgements=self.judgements(), skipped=self.skipped())

    def save(self, picture: Picture) -> None:
        """Put the picture in, in place of the one before, marked with what it was made from."""
        with self._whole():
            self._db.execute("DELETE FROM picture")
            for layer in LAYERS:
                rows = [(layer, number, pack(row)) for number, row in enumerate(getattr(picture, layer))]
                self._db.executemany("INSERT INTO picture VALUES (?, ?, ?)", rows)
            self._db.execute(_MARK_PICTURE, (basis_of(picture),))

    def current(self) -> bool:
        """True when the picture was made from just what is in the case, by this version."""
        row = self._db.execute("SELECT value FROM meta WHERE name = 'picture'").fetchone()
        return row is not None and row[0] == self.basis()

    def picture(self) -> Picture:
        """The picture as it was saved."""
        layers: dict[str, Any] = {name: tuple(self._unpacked(kind, _LAYER, name)) for name, kind in LAYERS.items()}
        return replace(self.ground(), **layers)

    def search(self, words: str, *, limit: int = 20) -> tuple[Hit, ...]:
        """Places in articles where all of the words stand, best first. Words are taken as words, never as a query language."""
        asked = re.findall(r"\w+", words)
        names = editions(self._db.execute("SELECT key, id FROM article"))
        return tuple(Hit(names[key], spans) for key, spans in (self._db.find(asked, limit) if asked else ()))

    def _unpacked(self, kind: type, query: str, *cells: str) -> Iterator[Any]:
        """The values of the bodies that a query gives."""
        return (unpack(kind, body) for (body,) in self._db.execute(query, cells))

    def state(self) -> str:
        """A digest of all that readers see: another one when an article came in or a decision was taken."""
        return _digest(self._keys(), self.judgements())

    def basis(self) -> str:
        """A digest of all that the layers of the picture are made from: what dismisses a conflict changes none of them."""
        return _digest(self._keys(), filter(_shapes, self.judgements()))

    def _keys(self) -> list[str]:
        """The keys of the articles."""
        return [key for (key,) in self._db.execute("SELECT key FROM document ORDER BY key")]

    def count(self, keys: Collection[str]) -> int:
        """The number of the last of these articles, counted in the order they came in."""
        return max((number for number, key in self._db.execute("SELECT number, key FROM article") if key in keys), default=0)

    def keys_upto(self, number: int) -> frozenset[str]:
        """The keys of the articles up to that one, counted in the order they came in."""
        return frozenset(key for (key,) in self._db.execute("SELECT key FROM article WHERE number <= ?", (number,)))


def _digest(keys: list[str], judgements: Iterable[Judgement]) -> str:
    """A digest of articles and decisions, for this version."""
    return ids.digest(_MAKER, keys, [(row.number, row.undone) for row in judgements])


def _shapes(row: Judgement) -> bool:
    """True for a decision that the layers of a picture depend on."""
    return row.kind not in ("conflict", "listing")


def state_of(picture: Picture) -> str:
    """The state of a case whose picture this is."""
    return _digest(_keys_of(picture), picture.judgements)


def basis_of(picture: Picture) -> str:
    """The digest of what the layers of a picture were made from: what came into the file meanwhile is not in it."""
    return _digest(_keys_of(picture), filter(_shapes, picture.judgements))


def _keys_of(picture: Picture) -> list[str]:
    """The keys of the articles of a picture, in order."""
    return sorted(row.article.key for row in picture.documents)


def _judgement(*cells: Any) -> Judgement:
    """The decision of a row."""
    return Judgement(*cells[:-1], undone=bool(cells[-1]))  # type: ignore[misc]


def skipped_row(skipped: Skipped) -> tuple[str, str, str]:
    """The cells of a skipped input."""
    return skipped.where, skipped.what, skipped.remedy
