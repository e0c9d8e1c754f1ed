"""Is a case file whole? Its pages, keys and index, and rows that say the same thing twice and must agree."""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Any

from twosource import ids
from twosource.errors import CaseError
from twosource.store.editions import editions, told_apart
from twosource.store.rows import unpack
from twosource.store.tables import Tables
from twosource.store.topics import LAYERS
from twosource.types import Article, Document, Fault, Layout

_ARTICLES = "SELECT key, id, title, text, body FROM article ORDER BY number"
_DOCUMENTS = (
    "SELECT document.key, article.body, document.body FROM document JOIN article USING (key) WHERE made_by = ? ORDER BY document.key"
)
_NO_RUN = "SELECT id, run FROM article WHERE run != 0 AND run NOT IN (SELECT number FROM run) ORDER BY number"
_AHEAD = "SELECT number, reader, upto FROM reader_visit WHERE upto > (SELECT coalesce(max(number), 0) FROM article) ORDER BY number"
_UNTOLD = "SELECT number, by_whom FROM finding WHERE number NOT IN (SELECT finding FROM finding_edit) ORDER BY number"
_PARTIAL = "SELECT name FROM topic WHERE settled = 1 AND (SELECT count(*) FROM picture WHERE topic = name) != ? ORDER BY name"
_ANSWERS = ("SELECT url, at, sha256, body FROM fetched ORDER BY number", "SELECT url, at, sha256, body FROM watched_list ORDER BY final")


class Health:
    """The checks of an open case file, and what makes its parts anew."""

    def __init__(self, db: Tables, whole: Callable[[], AbstractContextManager[None]], *, reader: str) -> None:
        """The checks of that file; `whole` opens a transaction; reader: what this version's documents were made by."""
        self._db, self._whole, self._reader = db, whole, reader

    def faults(self) -> tuple[Fault, ...]:
        """Every fault of the file and its tables; a check that cannot be made is one."""
        checks = (self._db.faults, self._articles, self._rows, self._topics, self._layouts, self._answers)
        return tuple(fault for check in checks for fault in _tried(check))

    def documents(self) -> tuple[tuple[Document, ...], list[Fault]]:
        """The documents that can be read, and a fault for each that cannot or is of another text than its article."""
        found: list[Document] = []
        faults: list[Fault] = []
        for key, told, body in self._db.execute(_DOCUMENTS, (self._reader,)):
            article, document = _read(Article, told), _read(Document, body)
            if document is None:
                faults.append(Fault(key, "its document cannot be read", "document" if article else ""))
                continue
            found.append(document)
            if document.article != article:
                faults.append(Fault(key, "its document is of another article", "document" if article else ""))
        return told_apart(found, editions(self._db.execute("SELECT key, id FROM article"))), faults

    def layouts(self) -> tuple[Layout, ...]:
        """The layouts that can be read, those dropped or replaced too."""
        found = (_read(Layout, body) for (body,) in self._db.execute("SELECT body FROM layout ORDER BY number"))
        return tuple(layout for layout in found if layout)

    def drop_documents(self, keys: Collection[str]) -> None:
        """Let these articles be annotated anew."""
        with self._whole():
            self._db.executemany("DELETE FROM document WHERE key = ?", [(key,) for key in sorted(keys)])

    def drop_picture(self) -> None:
        """Let the picture be made anew."""
        with self._whole():
            self._db.execute("DELETE FROM meta WHERE name = 'picture'")
            self._db.execute("DELETE FROM picture")
            self._db.execute("DELETE FROM topic")

    def rebuild_index(self) -> None:
        """Make the index of words anew from the articles."""
        self._db.reindex()

    def _articles(self) -> Iterator[Fault]:
        """Articles whose columns, text and key do not agree."""
        for key, id, title, text, body in self._db.execute(_ARTICLES):
            article = _read(Article, body)
            if article is None:
                yield Fault(id, "the article cannot be read")
            elif (key, id, title, text) != tuple(map(self._db.kept, (article.key, article.id, article.title or "", article.text))):
                yield Fault(id, "the row of the article does not agree with itself")
            elif key != ids.digest(id, text):
                yield Fault(id, "its key is not the hash of its id and text")

    def _rows(self) -> Iterator[Fault]:
        """Numbers that count what is not there."""
        yield from (Fault(id, f"came with run {run}, which is not in the case") for id, run in self._db.execute(_NO_RUN))
        for number, reader, upto in self._db.execute(_AHEAD):
            yield Fault(f"visit {number} of {reader}", f"is up to article {upto}, which has not come in")
        yield from (Fault(f"finding {number} by {by}", "has no row that says how it stands") for number, by in self._db.execute(_UNTOLD))

    def _topics(self) -> Iterator[Fault]:
        """Topics of the picture without all of their layers."""
        for (name,) in self._db.execute(_PARTIAL, (len(LAYERS),)):
            yield Fault(f"topic {name}", "its layers are not all there", "picture")

    def _layouts(self) -> Iterator[Fault]:
        """Layouts that cannot be read."""
        for number, name, body in self._db.execute("SELECT number, name, body FROM layout ORDER BY number"):
            if _read(Layout, body) is None:
                yield Fault(f"layout {number}, {name}", "cannot be read")

    def _answers(self) -> Iterator[Fault]:
        """Fetched answers whose bytes are not those that came."""
        for query in _ANSWERS:
            for url, at, sha256, body in self._db.execute(query):
                if hashlib.sha256(body).hexdigest() != sha256:
                    yield Fault(f"answer of {url}, {at}", "its bytes do not have the hash they came with")


def _tried(check: Callable[[], Iterable[Fault]]) -> Iterator[Fault]:
    """What a check finds, and a fault where the file does not let it end."""
    try:
        yield from check()
    except CaseError as error:
        yield Fault("file", f"cannot be read to its end: {error}")


def _read(kind: type, body: str) -> Any:
    """The value of a row; None where it cannot be read."""
    try:
        return unpack(kind, body)
    except CaseError:
        return None
