"""The picture in a case file: for each topic its layers under a name that says what they were made from; and what topics are found by."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from types import GenericAlias
from typing import Any

from twosource.store.rows import pack, unpack
from twosource.store.tables import Tables
from twosource.types import Conflict, Derivation, Entity, Event, Judgement, Origin, Picture

LAYERS: dict[str, type] = {"entities": Entity, "derivations": Derivation, "events": Event, "origins": Origin, "conflicts": Conflict}
_ROWS: dict[str, Any] = {layer: GenericAlias(tuple, (kind, ...)) for layer, kind in LAYERS.items()}
_MADE_FROM = "INSERT INTO meta (name, value) VALUES ('picture', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


class Topics:
    """The topics of an open case file."""

    def __init__(self, db: Tables, whole: Callable[[], AbstractContextManager[None]]) -> None:
        """The tables of that file; `whole` opens a transaction."""
        self._db, self._whole = db, whole

    def sketches(self) -> dict[str, bytes]:
        """Key of each article -> its sketch (resolve/topics.py), by key; empty where the file has none."""
        query = "SELECT document.key, sketch.body FROM document LEFT JOIN sketch USING (key) ORDER BY document.key"
        return {key: bytes(body or b"") for key, body in self._db.execute(query)}

    def kept(self) -> frozenset[str]:
        """The names of the topics that are here."""
        return frozenset(name for (name,) in self._db.execute("SELECT name FROM topic"))

    def keep(self, name: str, keys: Collection[str], layers: Mapping[str, str]) -> None:
        """Put a topic in: the keys of its articles, and the text of each layer (`packed`). It is not read before `settle`."""
        with self._whole():
            self._db.execute("DELETE FROM picture WHERE topic = ?", (name,))
            self._db.execute("INSERT INTO topic (name, keys) VALUES (?, ?) ON CONFLICT (name) DO NOTHING", (name, json.dumps(sorted(keys))))
            rows = [(name, layer, layers[layer]) for layer in LAYERS]
            self._db.executemany("INSERT INTO picture (topic, layer, body) VALUES (?, ?, ?)", rows)

    def settle(self, names: Collection[str], basis: str) -> None:
        """Make these topics the picture, let go of all others, and mark it with what it was made from."""
        gone = [(name,) for name in sorted(self.kept().difference(names))]
        with self._whole():
            self._db.executemany("DELETE FROM picture WHERE topic = ?", gone)
            self._db.executemany("DELETE FROM topic WHERE name = ?", gone)
            self._db.execute("UPDATE topic SET settled = 1 WHERE settled = 0")
            self._db.execute(_MADE_FROM, (basis,))

    def basis(self) -> str:
        """What the picture was made from (`settle`); empty where there is none."""
        row = self._db.execute("SELECT value FROM meta WHERE name = 'picture'").fetchone()
        return str(row[0]) if row else ""

    def articles(self) -> list[str]:
        """The keys of the articles that the picture is of."""
        rows = self._db.execute("SELECT keys FROM topic WHERE settled = 1")
        return sorted(key for (keys,) in rows for key in json.loads(keys))

    def parts(self, known: Mapping[str, Picture]) -> dict[str, Picture]:
        """Name of each topic of the picture -> its layers, as a picture without documents, by name. known: those that the caller holds."""
        names = self._db.execute("SELECT name FROM topic WHERE settled = 1 ORDER BY name").fetchall()
        return {name: known[name] if name in known else self._part(name) for (name,) in names}

    def _part(self, name: str) -> Picture:
        """The layers of one topic."""
        rows = self._db.execute("SELECT layer, body FROM picture WHERE topic = ?", (name,))
        layers: dict[str, Any] = {layer: unpack(_ROWS[layer], body) for layer, body in rows}
        return Picture(**layers)

    def about(self, judgements: Iterable[Judgement]) -> dict[int, frozenset[str]]:
        """Number of each decision -> the keys of the articles that its two sides are of. What was looked for once is remembered."""
        found: dict[int, set[str]] = defaultdict(set)
        for number, key in self._db.execute("SELECT judgement, key FROM judgement_article"):
            found[number].add(key)
        asked = {row.number: (row.left, row.right or row.left) for row in judgements if row.number not in found}
        new = [(number, key) for number, key in self._where(asked)] if asked else []
        if new:
            with self._whole():
                self._db.executemany("INSERT INTO judgement_article VALUES (?, ?)", new)
        for number, key in new:
            found[number].add(key)
        return {number: frozenset(keys) for number, keys in found.items()}

    def _where(self, asked: Mapping[int, tuple[str, str]]) -> list[tuple[int, str]]:
        """Each decision with each article whose document holds one of its ids; one pass over the documents."""
        made, sought = [], {number: {_quoted(name) for side in sides for name in (side, _own(side))} for number, sides in asked.items()}
        for key, body in self._db.execute("SELECT key, body FROM document ORDER BY key"):
            made += [(number, key) for number, quoted in sorted(sought.items()) if any(words in body for words in quoted)]
        return made


def packed(picture: Picture) -> dict[str, str]:
    """The text of each layer of a picture."""
    return {layer: pack(getattr(picture, layer)) for layer in LAYERS}


def _quoted(name: str) -> str:
    """An id as it stands in the text of a document."""
    return json.dumps(name, ensure_ascii=False)


def _own(side: str) -> str:
    """The id that a document holds: that of an article without the mark of its edition (store/editions.py)."""
    return side.split("~", maxsplit=1)[0]
