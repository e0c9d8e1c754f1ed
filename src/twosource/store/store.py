"""A case file: opened, asked, closed. Each article goes in whole or not at all."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Self

from twosource import __version__, ids
from twosource.errors import CaseError
from twosource.places import is_server
from twosource.store import file
from twosource.store.backup import Backup
from twosource.store.editions import editions, told_apart
from twosource.store.evidence import Evidence
from twosource.store.health import Health
from twosource.store.notebook import Notebook
from twosource.store.rows import pack, shape, unpack
from twosource.store.schema import MIGRATIONS
from twosource.store.tables import Tables
from twosource.store.topics import LAYERS, Topics
from twosource.store.watchbook import Watchbook
from twosource.types import Article, Document, Hit, Judgement, Picture, Run, Skipped

# what a document and a picture were made by: the version, and the fields of their records, which change between versions too
_READER = f"{__version__} {shape(Document)}"
MAKER = ids.digest(_READER, *map(shape, LAYERS.values()))
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
_ADD_SKETCH = "INSERT INTO sketch (key, body) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body"
_NONE: Mapping[str, Picture] = MappingProxyType({})


class Store:
    """An open case, in a file or on a server. Use it as a context manager, or close it."""

    def __init__(self, path: str | Path, *, create: bool = True) -> None:
        """Open the file, or the database of an address `postgresql://…`; make the case where it is not there, bring it up to date.

        Raises:
            CaseError: not a case, made by a newer version, in use, or not there and `create` is False.
        """
        self._db = _opened(path, create=create)
        self._whole = self._db.whole
        try:
            self._migrate()
        except CaseError:
            self._db.close()
            raise
        self.topics = Topics(self._db, self._whole)
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
                f"{self._db.place}: made by a newer Twosource (tables {version}, this one knows {len(MIGRATIONS)}); update Twosource"
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
        return tuple(unpack(Article, body) for (body,) in self._db.execute(query, (_READER,)))

    def begin(self, at: str) -> int:
        """The number of a new run that began at that moment; articles are added under it."""
        with self._whole():
            return int(self._db.execute("INSERT INTO run (at) VALUES (?) RETURNING number", (at,)).fetchone()[0])

    def runs(self) -> tuple[Run, ...]:
        """The runs that added articles, oldest first."""
        at = dict(self._db.execute("SELECT number, at FROM run").fetchall())
        rows = self._db.execute("SELECT run, key FROM article JOIN document USING (key) ORDER BY run, key").fetchall()
        return tuple(Run(number, at.get(number, ""), tuple(key for _, key in held)) for number, held in groupby(rows, itemgetter(0)))

    def add(self, document: Document, *, sketch: bytes = b"", run: int = 0) -> None:
        """Put a document and its article in, under a run; a document that is there already is replaced, under the run it came with.

        sketch: what its topic is found by (resolve/topics.py).
        """
        article = document.article
        with self._whole():
            cells = (article.key, article.id, article.title or "", article.text, pack(article), run)
            if made := self._db.execute(_ADD_ARTICLE, cells).fetchone():
                self._db.index(made[0], article.title or "", article.text)
            self._db.execute(_ADD_DOCUMENT, (article.key, _READER, pack(replace(document, tokens=()))))
            self._db.execute(_ADD_SKETCH, (article.key, sketch))
            self._db.execute("DELETE FROM judgement_article WHERE key = ?", (article.key,))

    def note(self, skipped: Skipped) -> None:
        """Remember an input that was not taken, and why."""
        with self._whole():
            self._db.execute(_ADD_SKIPPED, skipped_row(skipped))

    def documents(self, keys: Iterable[str] | None = None, *, known: Iterable[Document] = ()) -> tuple[Document, ...]:
        """The documents with these keys, or all, by article id. Two texts under one id get ids of their own (store/editions.py).

        known: documents that the caller holds from before: they are not read again.
        """
        self._db.sound()
        held = {row.article.key: row for row in known}
        found = [held[key] if key in held else unpack(Document, self.body(key)) for key in (self._keys() if keys is None else keys)]
        return told_apart(found, self.editions())

    def editions(self) -> dict[str, str]:
        """Key of each article -> the id that it is shown under."""
        return editions(self._db.execute("SELECT key, id FROM article"))

    def body(self, key: str) -> str:
        """The document of an article as the text that is kept."""
        return str(self._db.execute("SELECT body FROM document WHERE key = ?", (key,)).fetchone()[0])

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
        known = 0 < number < 1 << 63  # what a row can have for its number
        return known and self._db.execute("UPDATE judgement SET undone = 1 WHERE number = ? AND undone = 0", (number,)).rowcount == 1

    def ground(self) -> Picture:
        """What the picture is made from: documents, judgements and skipped inputs."""
        return Picture(documents=self.documents(), judgements=self.judgements(), skipped=self.skipped())

    def made(self, known: Iterable[Document] = (), parts: Mapping[str, Picture] = _NONE) -> tuple[Picture, dict[str, Picture]]:
        """The picture as it was settled last: what it was made from, and the layers of its topics by name.

        known, parts: documents and topics that the caller holds from before: they are not read again.
        """
        with self._db.reading():
            documents = self.documents(self.topics.articles(), known=known)
            ground = Picture(documents=documents, judgements=self.judgements(), skipped=self.skipped())
            return ground, self.topics.parts(parts)

    def current(self) -> bool:
        """True when the picture was made from just what is in the case, by this version."""
        return self.topics.basis() == self.basis()

    def search(self, words: str, *, limit: int = 20) -> tuple[Hit, ...]:
        """Places in articles where all of the words stand, best first. Words are taken as words, never as a query language."""
        asked = re.findall(r"\w+", words)
        names = self.editions()
        return tuple(Hit(names[key], spans) for key, spans in (self._db.find(asked, limit) if asked else ()))

    def state(self) -> str:
        """A digest of all that readers see: another one when an article came in or a decision was taken."""
        return _digest(self._keys(), self.judgements())

    def basis(self) -> str:
        """A digest of all that the layers of the picture are made from: what dismisses a conflict changes none of them."""
        return _digest(self._keys(), self.shaping())

    def shaping(self) -> tuple[Judgement, ...]:
        """The decisions that the layers of a picture depend on, oldest first."""
        return tuple(filter(_shapes, self.judgements()))

    def _keys(self) -> list[str]:
        """The keys of the articles."""
        return [key for (key,) in self._db.execute("SELECT key FROM document ORDER BY key")]

    def count(self, keys: Collection[str]) -> int:
        """The number of the last of these articles, counted in the order they came in."""
        return max((number for number, key in self._db.execute("SELECT number, key FROM article") if key in keys), default=0)

    def keys_upto(self, number: int) -> frozenset[str]:
        """The keys of the articles up to that one, counted in the order they came in."""
        return frozenset(key for (key,) in self._db.execute("SELECT key FROM article WHERE number <= ?", (number,)))


def _opened(path: str | Path, *, create: bool) -> Tables:
    """The tables of a case.

    Raises:
        CaseError: see Store.
    """
    if is_server(path):
        from twosource.store.server import Server

        return Server(str(path), create=create)
    if not create and not Path(path).exists():
        raise CaseError(f"{path}: no such case; make it with `twosource run FOLDER --case {path}`")
    return file.opened(Path(path))


def _digest(keys: list[str], judgements: Iterable[Judgement]) -> str:
    """A digest of articles and decisions, for this version."""
    return ids.digest(MAKER, keys, [(row.number, row.undone) for row in judgements])


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
