"""When: two times of one event that cannot both hold, or one that is finer."""

from collections.abc import Iterator

from twosource.terms import STATIVE
from twosource.text import dates
from twosource.types import Claim, Conflict, Event
from twosource.weigh.references import refers
from twosource.weigh.scene import Scene, Value, claims_of, conflict, pairs, people_and_things


def times(event: Event, scene: Scene) -> Iterator[Conflict]:
    """The times that different articles or speakers give for one event."""
    values = [Value(claim.interval or "", claim) for claim in claims_of(event, scene) if dated(claim) and not refers(claim, scene.look)]
    clashing: list[Value] = []
    nested: list[Value] = []
    for left, right in pairs(values, scene):
        if not alike(left.claim, right.claim, scene):
            continue
        relation = dates.relation(left.shown, right.shown)
        if relation in ("before", "after") and left.claim.modality == right.claim.modality:
            clashing += [left, right]
        elif relation in ("inside", "holds"):
            nested += [left, right]
    if clashing:
        yield conflict("time", event.id, "conflict", values=clashing, why=f"{_shown(clashing)}: no day fits all")
    elif nested:
        yield conflict("time", event.id, "finer", values=nested, why=f"{_shown(nested)}: one time lies inside the other")


def dated(claim: Claim) -> bool:
    """True when a claim says when something happened, with words of its own and not for good."""
    bounded = dates.bounded_below(claim.interval) and dates.bounded_above(claim.interval)
    told = claim.polarity == "positive" and claim.modality != "hypothetical" and claim.type not in ("SPEAK", *STATIVE)
    return told and bounded and claim.timex is not None


def alike(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when two claims of one event tell it by the same word or of the same people and things."""
    return left.lemma == right.lemma or not people_and_things(left, scene).isdisjoint(people_and_things(right, scene))


def _shown(values: list[Value]) -> str:
    """The times in words."""
    return " against ".join(dict.fromkeys(map(dates.readable, sorted({value.shown for value in values}))))
