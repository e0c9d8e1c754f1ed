"""What came of it: accepted against rejected, planned against done, reported against certain."""

from collections.abc import Iterator

from twosource.terms import STATIVE
from twosource.text import dates
from twosource.types import Claim, Conflict, Event
from twosource.weigh.scene import Scene, Value, claims_of, conflict, filler, pairs
from twosource.weigh.time_conflicts import alike


def outcomes(event: Event, scene: Scene) -> Iterator[Conflict]:
    """The ends that different articles or speakers give for one event."""
    claims = [claim for claim in claims_of(event, scene) if claim.polarity == "positive" and claim.modality != "hypothetical"]
    for rule in (_answers, _plans):
        yield from rule(event, claims, scene)


def _answers(event: Event, claims: list[Claim], scene: Scene) -> Iterator[Conflict]:
    """One says it was accepted, another that the same one rejected it."""
    words = {"AGREE": "accepted", "REJECT": "rejected"}
    values = [Value(words[claim.type], claim) for claim in claims if claim.type in words]
    clashing = [value for left, right in pairs(values, scene) if _same_agent(left.claim, right.claim, scene) for value in (left, right)]
    if clashing:
        yield conflict("outcome", event.id, "conflict", values=clashing, why="accepted against rejected")


def _plans(event: Event, claims: list[Claim], scene: Scene) -> Iterator[Conflict]:
    """What one article tells as planned a later one tells as done."""
    if event.type in STATIVE or event.type == "SPEAK":
        return
    values = [Value(claim.modality, claim) for claim in claims if claim.modality in ("planned", "actual")]
    found = []
    for left, right in pairs(values, scene):
        planned, done = (left, right) if left.shown == "planned" else (right, left)
        days = [scene.look.document[value.claim.article].published for value in (planned, done)]
        if dates.relation(days[0], days[1]) == "before" and alike(left.claim, right.claim, scene):
            found += [planned, done]
    if found:
        yield conflict("outcome", event.id, "update", values=found, why="planned in the earlier report, done in the later")


def _same_agent(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when the same one acts."""
    one, two = ({row.id for row in filler(claim, ("agent",), scene)} for claim in (left, right))
    return not one.isdisjoint(two)
