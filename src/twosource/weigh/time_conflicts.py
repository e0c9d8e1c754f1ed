"""When: two times of one event that cannot both hold, or one that is finer."""

import re
from collections.abc import Iterator

from twosource.terms import STATIVE
from twosource.text import dates
from twosource.types import Claim, Conflict, Event
from twosource.weigh.references import refers
from twosource.weigh.scene import Scene, Value, apart, claims_of, conflict, pairs, people_and_things, people_around, places_named

_HOUR = re.compile(r"T(\d\d):(\d\d)")
_ROUND = 60


def times(event: Event, scene: Scene) -> Iterator[Conflict]:
    """The times that different articles or speakers give for one event; that somebody spoke twice is no conflict."""
    found: dict[str, list[Value]] = {"conflict": [], "finer": []}
    for left, right in pairs(_values(event, scene), scene):
        relation = _relation(left.shown, right.shown) if alike(left.claim, right.claim, scene) else None
        same = left.claim.modality == right.claim.modality and event.type != "SPEAK"
        if relation and (relation == "finer" or same):
            found[relation] += [left, right]
    if found["conflict"]:
        yield conflict("time", event.id, "conflict", values=found["conflict"], why=f"{_shown(found['conflict'])}: no time fits all")
    elif found["finer"]:
        yield conflict("time", event.id, "finer", values=found["finer"], why=f"{_shown(found['finer'])}: one says when more exactly")


def near_times(event: Event, scene: Scene) -> Iterator[Conflict]:
    """A finer time in an event that may be the same: told of one place and of the same people."""
    for other in (scene.look.event[key] for key in event.related if key > event.id and key in scene.look.event):
        values = [
            value
            for left in _values(event, scene)
            for right in _values(other, scene)
            if apart(left.claim, right.claim, scene) and _relation(left.shown, right.shown) == "finer"
            if _one_scene(left.claim, right.claim, scene)
            for value in (left, right)
        ]
        if values:
            why = f"{_shown(values)}: one says when more exactly, if both tell one event"
            yield conflict("time", event.id, "finer", values=values, why=why)


def dated(claim: Claim) -> bool:
    """True when a claim says when something happened, with words of its own and not for good."""
    bounded = dates.bounded_below(claim.interval) and dates.bounded_above(claim.interval)
    told = claim.polarity == "positive" and claim.modality != "hypothetical" and claim.type not in STATIVE
    return told and bounded and claim.timex is not None


def alike(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when two claims of one event tell it by the same word or of the same people and things."""
    return left.lemma == right.lemma or not people_and_things(left, scene).isdisjoint(people_and_things(right, scene))


def _values(event: Event, scene: Scene) -> list[Value]:
    """The times that an event's claims give."""
    return [Value(claim.interval or "", claim) for claim in claims_of(event, scene) if dated(claim) and not refers(claim, scene.look)]


def _relation(left: str, right: str) -> str | None:
    """conflict when no time fits both, finer when one is more exact; None when they say the same.

    >>> _relation("2024", "2024-05"), _relation("2024-05", "2024-06"), _relation("2024-05-01T12:00", "2024-05-01T12:20")
    ('finer', 'conflict', 'finer')
    """
    relation = dates.relation(left, right)
    if relation in ("before", "after"):
        return "conflict"
    if relation in ("inside", "holds"):
        return "finer"
    hours = [int(found[1]) * 60 + int(found[2]) for value in (left, right) if (found := _HOUR.search(value))]
    if relation != "equal" or len(hours) < 2:
        return None
    return "finer" if abs(hours[0] - hours[1]) <= _ROUND else "conflict"


def _one_scene(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when two claims name one place and somebody in common is told of around them."""
    where = places_named(left, scene) & places_named(right, scene)
    return bool(where) and bool(people_around(left, scene) & people_around(right, scene) - where)


def _shown(values: list[Value]) -> str:
    """The times in words."""
    return " against ".join(dict.fromkeys(map(dates.readable, sorted({value.shown for value in values}))))
