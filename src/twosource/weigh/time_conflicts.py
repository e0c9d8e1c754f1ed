"""When: two times of one event that cannot both hold, or one that is finer."""

import re
from collections.abc import Iterator

from twosource.terms import STATIVE
from twosource.text import dates
from twosource.types import Claim, Conflict, Event
from twosource.weigh.references import refers
from twosource.weigh.scene import Scene, Value, apart, claims_of, conflict, few, pairs, people_and_things, people_around, places_named

_HOUR = re.compile(r"T(\d\d):(\d\d)")
_DIGIT = re.compile(r"\d")
_ROUND = 60
_YEAR = 400
_NEAR = 10
_PRESS = frozenset(("update", "publish", "post", "print", "air", "broadcast", "correct"))


def times(event: Event, scene: Scene) -> Iterator[Conflict]:
    """The times that different articles or speakers give for one event; that somebody spoke twice is no conflict."""
    found: dict[str, list[Value]] = {"conflict": [], "finer": []}
    for left, right in pairs(_values(event, scene), scene):
        relation = _relation(left.shown, right.shown) if alike(left.claim, right.claim, scene) else None
        if relation == "finer" or (relation == "conflict" and event.type != "SPEAK" and _cannot_both_hold(left, right, scene)):
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
            for left in few(_values(event, scene))
            for right in few(_values(other, scene))
            if apart(left.claim, right.claim, scene) and _relation(left.shown, right.shown) == "finer"
            if _one_scene(left.claim, right.claim, scene)
            for value in (left, right)
        ]
        if values:
            why = f"{_shown(values)}: one says when more exactly, if both tell one event"
            yield conflict("time", event.id, "finer", values=values, why=why)


def dated(claim: Claim) -> bool:
    """True when a claim says when something happened, with words of its own and not for good; when a report came out is no such time."""
    bounded = dates.bounded_below(claim.interval) and dates.bounded_above(claim.interval)
    told = claim.polarity == "positive" and claim.modality != "hypothetical" and claim.type not in STATIVE
    return told and bounded and claim.timex is not None and claim.lemma not in _PRESS


def alike(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when two claims of one event tell it by the same word or of the same people and things."""
    return left.lemma == right.lemma or not people_and_things(left, scene).isdisjoint(people_and_things(right, scene))


def _values(event: Event, scene: Scene) -> list[Value]:
    """The times that an event's claims give."""
    return [Value(claim.interval or "", claim) for claim in claims_of(event, scene) if dated(claim) and not refers(claim, scene.look)]


def _relation(left: str, right: str) -> str | None:
    """conflict when no time fits both, finer when one is more exact; None when they say the same, or one means years on end.

    >>> _relation("2024", "2024-05"), _relation("2024-05", "2024-06"), _relation("2024-05-01T12:00", "2024-05-01T12:20")
    ('finer', 'conflict', 'finer')
    """
    relation = dates.relation(left, right)
    if max(dates.width(left) or 0, dates.width(right) or 0) > _YEAR or left.rstrip("~?%") == right.rstrip("~?%"):
        return None
    if relation in ("before", "after"):
        return "conflict"
    if relation in ("inside", "holds"):
        return "finer"
    hours = [int(found[1]) * 60 + int(found[2]) for value in (left, right) if (found := _HOUR.search(value))]
    if relation != "equal" or len(hours) < 2:
        return None
    return "finer" if abs(hours[0] - hours[1]) <= _ROUND else "conflict"


def _cannot_both_hold(left: Value, right: Value, scene: Scene) -> bool:
    """True when two clashing times are of one doing: hours of the same word; days of the same people, or near ones of the same word.

    Two things make no conflict: the same words ("next month") in a text and its later copy, and a day's difference that
    only words like "last night" make.
    """
    one, two = left.claim, right.claim
    words = [_words(claim, scene) for claim in (one, two)]
    gap = dates.gap(left.shown, right.shown) or 0
    if (
        one.modality != two.modality
        or words[0] == words[1]
        or (gap <= 1 and not all(_DIGIT.search(said) for said in words) and _days(left, right))
    ):
        return False
    if gap == 0:
        return one.lemma == two.lemma
    who = people_and_things(one, scene), people_and_things(two, scene)
    return not who[0].isdisjoint(who[1]) or (one.lemma == two.lemma and gap <= _NEAR and not all(who))


def _days(left: Value, right: Value) -> bool:
    """True when both times are single days."""
    return dates.width(left.shown) == dates.width(right.shown) == 1


def _words(claim: Claim, scene: Scene) -> str:
    """The words that give a claim's time; its id where they are not known, so that no two are alike."""
    timex = scene.look.timex.get(claim.timex or "")
    return timex.span.of(scene.look.article[claim.article].text).casefold() if timex else f"{claim.id} 0"


def _one_scene(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when two claims name one place and somebody in common is told of around them."""
    where = places_named(left, scene) & places_named(right, scene)
    return bool(where) and bool(people_around(left, scene) & people_around(right, scene) - where)


def _shown(values: list[Value]) -> str:
    """The times in words."""
    return " against ".join(dict.fromkeys(map(dates.readable, sorted({value.shown for value in values}))))
