"""Whom the reports tie an entity to, and whether an entry of the list speaks of one of them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from twosource.lookup import Lookup
from twosource.screen.designations import designates
from twosource.terms import STATIVE
from twosource.text import names
from twosource.types import Entity, Listed, Picture

_LASTING = STATIVE - {"OPPOSED_TO"}
_TOKEN = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_LONG = 2


def ties(picture: Picture, by: Lookup) -> dict[str, tuple[str, ...]]:
    """The named entities that each entity is tied to by a role or a lasting relation, sorted; what is only denied ties nobody, and
    who designates somebody is not tied to them."""
    found: dict[str, set[str]] = defaultdict(set)
    for entity in picture.entities:
        roles = (row for row in entity.attributes if row.kind == "role" and not designates(row.value))
        found[entity.id].update(row.entity for row in roles if row.entity in by.entity and row.entity)
    for event in picture.events:
        if event.type in _LASTING and any(by.claim[row].polarity == "positive" for row in event.claims if row in by.claim):
            parts = {part.entity for part in event.arguments if part.role not in ("place", "topic") and part.entity in by.entity}
            for one in parts:
                found[one] |= parts - {one}
    named = {by.entity_of[row.id].id for row in by.mention.values() if row.form == "named" and row.id in by.entity_of}
    return {key: tuple(sorted(rows & named - {key})) for key, rows in found.items()}


def spoken_of(tied: Iterable[Entity], listed: Listed) -> tuple[str, str] | None:
    """The name of one of the tied that the words of an entry have too, and how it stands there; None where they have none."""
    found = _TOKEN.findall(listed.words)
    for entity in tied:
        for name in dict.fromkeys((entity.name, *entity.aliases)):
            for shown in _windows(found, len(_TOKEN.findall(name))):
                if _same(name, shown, entity.type):
                    return name, shown
    return None


def _windows(found: list[str], length: int) -> Iterator[str]:
    """Every run of so many words, then of one more: a list may give a name with its middle part."""
    for size in (length, length + 1) if length else ():
        yield from (" ".join(found[start : start + size]) for start in range(len(found) - size + 1))


def _same(name: str, shown: str, type: str) -> bool:
    """True when the words are that name; a single short word only as it is written, for it may be a word of the language."""
    if len(names.words(name)) < _LONG:
        return shown == name
    near = names.skeleton(names.words(name)[0]) == names.skeleton(next(iter(names.words(shown)), ""))
    return near and names.match(name, shown, type).score >= names.SAME


def others(listed: Listed, by_id: dict[str, Listed]) -> tuple[str, ...]:
    """The main names of the bodies of the list that the words of an entry refer to by their ids."""
    found = (by_id[token] for token in _TOKEN.findall(listed.words) if token in by_id and not token.isdigit())
    return tuple(dict.fromkeys(row.names[0].name for row in found if row.type == "Organization"))
