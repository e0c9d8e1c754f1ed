"""The sets that teach who takes part in what: texts with the places of events, of those who take part, and of tied pairs."""

import json
import lzma
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from names import is_taught
from readers import CONTINUES, rows

Place = tuple[int, int]


class Event(NamedTuple):
    """The trigger of an event and those who take part in it."""

    trigger: Place
    parts: tuple[Place, ...] = ()


class Told(NamedTuple):
    """A text of a set. entities: all that can take part; pairs: two of them that are tied, whatever the tie."""

    id: str
    text: str
    events: tuple[Event, ...] = ()
    entities: tuple[Place, ...] = ()
    pairs: tuple[tuple[Place, Place], ...] = ()


class Set(NamedTuple):
    """A set of texts: what it is read by and from."""

    name: str
    read: Callable[[Path], Iterator[Told]]
    file: str
    licence: str


def rams(folder: Path) -> Iterator[Told]:
    """RAMS: one event with its parts in five sentences."""
    for name in ("dev", "test"):
        for row in _packed(folder / f"{name}.jsonlines.xz"):
            text, words = joined(row["sentences"])
            links = row["gold_evt_links"]
            events = [
                Event(place_of(words, one[:2]), tuple(place_of(words, part) for trigger, part, _ in links if trigger == one[:2]))
                for one in row["evt_triggers"]
            ]
            yield Told(row["doc_key"], text, tuple(events))


def wikievents(folder: Path) -> Iterator[Told]:
    """WikiEvents: reports with all events of their kinds."""
    for name in ("dev", "test"):
        for row in _packed(folder / f"{name}.jsonl.xz"):
            text, words = _lines(row["sentences"])
            places = {one["id"]: place_of(words, (one["start"], one["end"] - 1)) for one in row["entity_mentions"]}
            yield Told(row["doc_id"], text, tuple(_event(one, words, places) for one in row["event_mentions"]))


def _event(row: dict[str, Any], words: list[Place], places: dict[str, Place]) -> Event:
    """One event of WikiEvents."""
    trigger = place_of(words, (row["trigger"]["start"], row["trigger"]["end"] - 1))
    return Event(trigger, tuple(places[one["entity_id"]] for one in row["arguments"] if one["entity_id"] in places))


def ecbplus(file: Path) -> Iterator[Told]:
    """ECB+: of each report the sentences that were read for it, with events and what takes part in any of them."""
    for row in rows(file):
        text, events, entities = "", [], []
        for start, end in sorted(row["validated"]):
            by = len(text) + bool(text) - start
            text += ("\n" if text else "") + row["text"][start:end].replace("\n", " ")
            inside = {kind: [(one["start"] + by, one["end"] + by) for one in row[kind] if start <= one["start"] and one["end"] <= end]
                      for kind in ("events", "entities")}  # fmt: skip
            events += [Event(place) for place in inside["events"]]
            entities += inside["entities"]
        if text.strip():
            yield Told(row["id"], text, tuple(events), tuple(entities))


def re3d(file: Path) -> Iterator[Told]:
    """The half of re3d's dev part that is trained on: entities, and pairs of them that are tied."""
    for row in rows(file):
        if is_taught(row):
            tied = [one for one in row["relations"] if one["type"] not in ("IsSynonymOf", "HasAttrOf")]
            pairs = tuple((tuple(one["source"]), tuple(one["target"])) for one in tied)
            yield Told(row["id"], row["text"], entities=tuple((start, end) for start, end, _ in row["entities"]), pairs=pairs)


def _packed(file: Path) -> Iterator[dict[str, Any]]:
    """The lines of a file of JSON Lines packed with xz."""
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def joined(sentences: list[list[str]]) -> tuple[str, list[Place]]:
    """The text that sentences of words make, a line each, and the place of each word."""
    text, places = "", []
    for sentence in sentences:
        text += "\n" if text else ""
        begin = len(text)
        for word in sentence:
            tight = len(text) == begin or word[0] in CONTINUES or word in ("n't", "’s", "’") or text.endswith(("(", "[", "$"))
            text += word if tight else f" {word}"
            places.append((len(text) - len(word), len(text)))
    return text, places


def _lines(sentences: list[Any]) -> tuple[str, list[Place]]:
    """The text of WikiEvents' sentences, a line each, and the place of each word."""
    text, places = "", []
    for words, sentence in sentences:
        by = len(text) + bool(text) - words[0][1]
        text += ("\n" if text else "") + sentence
        places += [(start + by, end + by) for _, start, end in words]
    return text, places


def place_of(words: list[Place], ends: Any) -> Place:
    """From the first of two words to the last."""
    return words[ends[0]][0], words[ends[1]][1]


FOR_RESEARCH = "for research, the texts are the publishers': measure and train only"
SETS = (
    Set("rams", rams, "rams_wikievents/rams", FOR_RESEARCH),
    Set("wikievents", wikievents, "rams_wikievents/wikievents", FOR_RESEARCH),
    Set("ecbplus", ecbplus, "ecbplus/train.jsonl", "annotation CC BY 3.0, texts of the outlets"),
    Set(
        "re3d, every second text by its id",
        re3d,
        "re3d/dev.jsonl.gz",
        "by source: OGL 3, US public domain, CC BY-SA 3.0, CC BY 3.0 AU, EU notice; texts of the BBC are left out",
    ),
)
