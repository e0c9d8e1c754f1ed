"""Whether: what one asserts another denies."""

from collections import defaultdict
from collections.abc import Iterator

from twosource.types import Claim, Conflict, Entity, Event
from twosource.weigh import sources
from twosource.weigh.readings import content
from twosource.weigh.scene import Scene, Value, apart, claims_of, conflict, event_id, filler, pairs, people_and_things, words_of
from twosource.weigh.time_conflicts import alike

LEAST_WORDS = 2
_ACTING = ("agent", "participant", "member")


def contradictions(event: Event, scene: Scene) -> Iterator[Conflict]:
    """One event asserted by some and negated by others."""
    values = [Value(_shown(claim, scene), claim) for claim in claims_of(event, scene) if claim.modality != "hypothetical"]
    clashing = [
        value
        for left, right in pairs(values, scene)
        if left.claim.polarity != right.claim.polarity and alike(left.claim, right.claim, scene)
        for value in (left, right)
    ]
    if clashing:
        yield conflict("polarity", event.id, "conflict", values=clashing, why="asserted by some, negated by others")


def denials(scene: Scene) -> Iterator[Conflict]:
    """What a named party denies of itself, against what others assert of it, in another event."""
    about: dict[str, list[Claim]] = defaultdict(list)
    for document in scene.picture.documents:
        for claim in document.claims:
            if claim.polarity == "positive" and claim.modality == "actual":
                for entity in sorted(people_and_things(claim, scene)):
                    about[entity].append(claim)
    for event in scene.picture.events:
        for claim in claims_of(event, scene):
            party = _denier(claim, scene)
            against = [other for other in about.get(party.id, ()) if _meets(claim, other, party, scene)] if party else []
            if party and against:
                values = [Value(f"denied by {party.name}", claim), *(Value("asserted", other) for other in against)]
                yield conflict("polarity", event.id, "conflict", values=values, why=f"{party.name} denies what others assert of it")


def _denier(claim: Claim, scene: Scene) -> Entity | None:
    """The named party that denies a claim about itself."""
    said = scene.look.attribution.get(claim.attribution) if claim.attribution else None
    if claim.polarity != "negative" or said is None or said.kind != "speaker":
        return None
    return sources.meant(said.mention, scene.look)


def _meets(denied: Claim, asserted: Claim, party: Entity, scene: Scene) -> bool:
    """True when another asserts of the party, as the one who acts, what it denies: enough words in common beside its name."""
    if not apart(denied, asserted, scene) or event_id(denied, scene) == event_id(asserted, scene):
        return False
    if party.id not in {entity.id for entity in filler(asserted, _ACTING, scene)}:
        return False
    return len(words_of(denied, scene) & words_of(asserted, scene) - _name(party)) >= LEAST_WORDS


def _name(party: Entity) -> frozenset[str]:
    """The words of a name, as terms."""
    return content(" ".join((party.name, *party.aliases)))


def _shown(claim: Claim, scene: Scene) -> str:
    """asserted, or denied by whom."""
    if claim.polarity == "positive":
        return "asserted"
    party = _denier(claim, scene)
    return f"denied by {party.name}" if party else "negated"
