"""Dates that clash where two derived articles tell the same visit at the same place in their order, though as two events."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from twosource.text import dates
from twosource.types import Claim, Conflict, Derivation
from twosource.weigh.scene import Scene, Value, conflict, people_and_things
from twosource.weigh.time_conflicts import dated


def parallel_times(scene: Scene) -> Iterator[Conflict]:
    """Claims of two derived articles with the same people, the same place and the same neighbours, but dates that clash."""
    for row in scene.picture.derivations:
        found: dict[str, list[Value]] = defaultdict(list)
        for left, right in _parallel(row, scene):
            event = scene.look.event_of.get(left.id)
            if event is not None:
                found[event.id] += [Value(left.interval or "", left), Value(right.interval or "", right)]
        for event_id, values in sorted(found.items()):
            shown = " against ".join(dict.fromkeys(dates.readable(value.shown) for value in sorted(values)))
            why = f"{shown}: {row.article} and {row.other} tell it at the same place in the same order, with dates that do not fit"
            yield conflict("time", event_id, "conflict", values=values, why=why)


def _parallel(row: Derivation, scene: Scene) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of claims that stand at the same place in the order of both articles and clash in time."""
    left, right = ([claim for claim in scene.look.document[key].claims if dated(claim)] for key in (row.article, row.other))
    starts, others = sorted(p.span.start for p in row.passages), sorted(p.other.start for p in row.passages)
    for one in left:
        for two in right:
            near = abs(bisect_right(starts, one.trigger.start) - bisect_right(others, two.trigger.start)) <= 1
            clash = dates.relation(one.interval, two.interval) in ("before", "after")
            if near and clash and scene.look.event_of.get(one.id) != scene.look.event_of.get(two.id) and _same(one, two, scene):
                yield one, two


def _same(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when two claims share somebody and a place."""
    return not people_and_things(left, scene).isdisjoint(people_and_things(right, scene)) and not _places(left, scene).isdisjoint(
        _places(right, scene)
    )


def _places(claim: Claim, scene: Scene) -> set[str]:
    """The places that a claim names, in its role of place or in its clause."""
    document = scene.look.document[claim.article]
    inside = (row.id for row in document.mentions if row.type in ("Place", "Facility") and claim.span.holds(row.span))
    return {scene.look.entity_of[key].id for key in (*inside, claim.place) if key in scene.look.entity_of}
