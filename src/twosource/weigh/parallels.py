"""Dates that clash where two derived articles tell the same visit at the same place in their order, though as two events."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from twosource.text import dates
from twosource.types import Claim, Conflict, Derivation
from twosource.weigh.scene import Scene, Value, conflict, event_id, people_and_things, places_named
from twosource.weigh.time_conflicts import dated

_PRESENCE = frozenset(("VISIT", "ATTEND", "MEET", "CONSULT"))
_DAYS = 183


def parallel_times(scene: Scene) -> Iterator[Conflict]:
    """Claims of two derived articles with the same people, the same place and the same neighbours, but dates that clash."""
    for row in scene.picture.derivations:
        found: dict[str, list[Value]] = defaultdict(list)
        for left, right in _parallel(row, scene):
            found[event_id(left.claim, scene)] += [left, right]
        for event, values in sorted(found.items()):
            shown = " against ".join(dict.fromkeys(map(dates.readable, sorted({value.shown for value in values}))))
            why = f"{shown}: {row.article} and {row.other} tell it at the same place in the same order, with dates that do not fit"
            yield conflict("time", event, "conflict", values=values, why=why)


def _parallel(row: Derivation, scene: Scene) -> Iterator[tuple[Value, Value]]:
    """The pairs of claims that stand at the same place in the order of both articles and clash in time."""
    left, right = _dated(row.other, scene), _dated(row.article, scene)
    starts, others = sorted(p.other.start for p in row.passages), sorted(p.span.start for p in row.passages)
    for one in left:
        for two in right:
            near = abs(bisect_right(starts, one.claim.trigger.start) - bisect_right(others, two.claim.trigger.start)) <= 1
            if near and 0 < (dates.gap(one.shown, two.shown) or 0) <= _DAYS and _same(one.claim, two.claim, scene):
                yield one, two


def _dated(article: str, scene: Scene) -> list[Value]:
    """The claims of an article with their time: their own, else the only one their sentence tells ("as early as 2019, when she came")."""
    claims = scene.look.document[article].claims
    told: dict[int, set[str]] = defaultdict(set)
    for claim in claims:
        if dated(claim) and claim.interval:
            told[claim.sentence].add(claim.interval)
    found = []
    for claim in claims:
        only = min(told[claim.sentence]) if len(told[claim.sentence]) == 1 else None
        when = claim.interval if claim.interval else only
        if when and claim.type in _PRESENCE and claim.polarity == "positive" and claim.modality == "actual":
            found.append(Value(when, claim))
    return found


def _same(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when two claims of different events share somebody and a place."""
    events = {event_id(left, scene), event_id(right, scene)}
    if len(events) == 1 or "" in events:
        return False
    who = people_and_things(left, scene) & people_and_things(right, scene)
    where = places_named(left, scene) & places_named(right, scene)
    return bool(where) and bool(who - where)
