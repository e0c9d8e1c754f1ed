"""What came of it: accepted against rejected, planned against done, reported against certain."""

from collections.abc import Iterator

from twosource.terms import STATIVE
from twosource.text import dates
from twosource.types import Claim, Conflict, Event
from twosource.weigh.objects import akin, objects
from twosource.weigh.references import refers
from twosource.weigh.scene import Scene, Value, claims_of, conflict, filler, pairs, people_and_things

_DECISIONS = frozenset(("AGREE", "CONCEDE", "REJECT", "CONVICT"))
_NO_END = frozenset(("SPEAK", "OTHER", *STATIVE))


def outcomes(event: Event, scene: Scene) -> Iterator[Conflict]:
    """The ends that different articles or speakers give for one event."""
    claims = [claim for claim in claims_of(event, scene) if claim.polarity == "positive" and claim.modality != "hypothetical"]
    for rule in (_answers, _plans, _firmness):
        yield from rule(event, claims, scene)


def _answers(event: Event, claims: list[Claim], scene: Scene) -> Iterator[Conflict]:
    """One says it was accepted, another that the same one rejected it."""
    words = {"AGREE": "accepted", "REJECT": "rejected"}
    values = [Value(words[claim.type], claim) for claim in claims if claim.type in words]
    clashing = [value for left, right in pairs(values, scene) if _same_agent(left.claim, right.claim, scene) for value in (left, right)]
    if clashing:
        yield conflict("outcome", event.id, "conflict", values=clashing, why="accepted against rejected")


def _plans(event: Event, claims: list[Claim], scene: Scene) -> Iterator[Conflict]:
    """What the earlier articles tell as planned all later ones tell as done."""
    told = [claim for claim in claims if claim.modality in ("planned", "actual") and not refers(claim, scene.look)]
    if event.type in _NO_END or len({claim.lemma for claim in told}) != 1:
        return
    planned, done = ([claim for claim in told if claim.modality == word] for word in ("planned", "actual"))
    if not any(people_and_things(one, scene) & people_and_things(two, scene) for one in planned for two in done):
        return
    days = [[scene.look.document[claim.article].published for claim in some] for some in (planned, done)]
    if planned and done and all(dates.relation(first, second) == "before" for first in days[0] for second in days[1]):
        values = [Value("planned", claim) for claim in planned] + [Value("done", claim) for claim in done]
        yield conflict("outcome", event.id, "update", values=values, why="planned in the earlier reports, done in the later")


def _firmness(event: Event, claims: list[Claim], scene: Scene) -> Iterator[Conflict]:
    """A decision that one article tells flatly is told by another as something not confirmed: made, or not known to be made."""
    if event.type not in _DECISIONS:
        return
    told = [claim for claim in claims if claim.modality == "actual" and not refers(claim, scene.look)]
    values = [Value("stated flatly" if claim.certainty == "certain" else "reported, not confirmed", claim) for claim in told]
    found = [value for left, right in pairs(values, scene) if _same_thing(left.claim, right.claim, scene) for value in (left, right)]
    if found:
        yield conflict("outcome", event.id, "conflict", values=found, why="stated flatly in one report, as something reported in another")


def _same_thing(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when two claims say by one word that the same thing was done to the same kind of thing."""
    return left.lemma == right.lemma and akin(objects(left, scene), objects(right, scene))


def _same_agent(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when the same one acts."""
    one, two = ({row.id for row in filler(claim, ("agent",), scene)} for claim in (left, right))
    return not one.isdisjoint(two)
