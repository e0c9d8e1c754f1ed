"""Whether: what one asserts another denies."""

from collections import defaultdict
from collections.abc import Iterator

from twosource.types import Claim, Conflict, Entity, Event
from twosource.weigh import sources
from twosource.weigh.objects import akin, objects
from twosource.weigh.readings import content
from twosource.weigh.references import called_untrue
from twosource.weigh.scene import Scene, Value, apart, claims_of, conflict, event_id, filler, holder, pairs, people_and_things

_BACKING = frozenset(("AID", "SUPPORT", "FUND", "COOPERATE", "ALLY_OF"))
_ACTING = ("agent", "participant")


def contradictions(event: Event, scene: Scene) -> Iterator[Conflict]:
    """One event asserted by some and negated by others; who tells both ways tells two things, and does not count."""
    values = [Value(_shown(claim, scene), claim) for claim in claims_of(event, scene) if claim.modality != "hypothetical"]
    ways: dict[tuple[str, str], set[bool]] = defaultdict(set)
    for value in values:
        ways[holder(value.claim, scene)].add(value.shown == "asserted")
    single = [value for value in values if len(ways[holder(value.claim, scene)]) == 1]
    clashing = [value for left, right in pairs(single, scene) if _opposed(left, right, scene) for value in (left, right)]
    if clashing:
        yield conflict("polarity", event.id, "conflict", values=clashing, why="asserted by some, negated or called untrue by others")


def _opposed(left: Value, right: Value, scene: Scene) -> bool:
    """True when one of two claims of one event asserts what the other negates: the same word, of the same people or things."""
    if "asserted" not in (left.shown, right.shown) or left.claim.lemma != right.claim.lemma:
        return False
    if called_untrue(left.claim, scene.look) or called_untrue(right.claim, scene.look):
        return True
    done_to = [objects(value.claim, scene) for value in (left, right)]
    same = all(done_to) and akin(done_to[0], done_to[1])
    if all(done_to) and not same:
        return False
    acting = [{entity.id for entity in filler(value.claim, _ACTING, scene)} for value in (left, right)]
    if all(acting):
        return not acting[0].isdisjoint(acting[1])
    return same or not people_and_things(left.claim, scene).isdisjoint(people_and_things(right.claim, scene))


def denials(scene: Scene) -> Iterator[Conflict]:
    """What a named party denies of itself, against what others assert of it, in another event."""
    about: dict[str, list[Claim]] = defaultdict(list)
    for document in scene.picture.documents:
        for claim in document.claims:
            if claim.polarity == "positive" and claim.modality == "actual":
                for entity in filler(claim, _ACTING, scene):
                    about[entity.id].append(claim)
    for event in scene.picture.events:
        for claim in claims_of(event, scene):
            party = _denier(claim, scene)
            against = [other for other in about.get(party.id, ()) if _meets(claim, other, party=party, scene=scene)] if party else []
            if party and against:
                values = [Value(f"denied by {party.name}", claim), *(Value("asserted", other) for other in against)]
                yield conflict("polarity", event.id, "conflict", values=values, why=f"{party.name} denies what others assert of it")


def _denier(claim: Claim, scene: Scene) -> Entity | None:
    """The named party that says a claim is not so."""
    said = scene.look.attribution.get(claim.attribution) if claim.attribution else None
    if said is None or said.kind != "speaker" or not (claim.polarity == "negative" or called_untrue(claim, scene.look)):
        return None
    return sources.meant(said.mention, scene.look)


def _meets(denied: Claim, asserted: Claim, *, party: Entity, scene: Scene) -> bool:
    """True when another asserts of the party what it denies: the same kind of act, towards the same kind of thing."""
    if not apart(denied, asserted, scene) or event_id(denied, scene) == event_id(asserted, scene):
        return False
    kinds = {denied.type, asserted.type}
    if denied.lemma != asserted.lemma and not kinds <= _BACKING and (len(kinds) > 1 or kinds == {"OTHER"}):
        return False
    own = content(" ".join((party.name, *party.aliases)))
    return akin(objects(denied, scene) - own, objects(asserted, scene) - own)


def _shown(claim: Claim, scene: Scene) -> str:
    """asserted; else denied by whom, or negated."""
    if claim.polarity == "positive" and not called_untrue(claim, scene.look):
        return "asserted"
    party = _denier(claim, scene)
    return f"denied by {party.name}" if party else "negated"
