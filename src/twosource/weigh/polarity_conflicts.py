"""Whether: what one asserts another denies."""

from collections import defaultdict
from collections.abc import Iterator

from twosource.types import Claim, Conflict, Entity, Event
from twosource.weigh import sources
from twosource.weigh.accusations import Allegation
from twosource.weigh.objects import akin, objects
from twosource.weigh.readings import content
from twosource.weigh.references import called_untrue
from twosource.weigh.scene import Scene, Value, apart, claims_of, conflict, event_id, filler, holder, pairs, people_and_things, sentence

_BACKING = frozenset(("AID", "SUPPORT", "FUND", "COOPERATE", "ALLY_OF"))
_ACTING = ("agent", "participant")
_ALIKE = 0.6
_WHY = "asserted by some, negated or called untrue by others"


def contradictions(event: Event, scene: Scene, alleged: dict[str, Allegation]) -> Iterator[Conflict]:
    """One event asserted by some and negated by others; who tells both ways tells two things, and does not count."""
    told = (claim for claim in claims_of(event, scene) if _plain(claim, scene))
    values = [Value(_shown(claim, scene, alleged), claim) for claim in told]
    ways: dict[tuple[str, str], set[bool]] = defaultdict(set)
    for value in values:
        ways[holder(value.claim, scene)].add(_holds(value.claim, scene))
    single = [value for value in values if len(ways[holder(value.claim, scene)]) == 1]
    opposed = [pair for pair in pairs(single, scene) if _opposed(*pair, scene=scene, alleged=alleged)]
    if opposed:
        why = "alleged by one, denied by another" if all(_of(pair, alleged) for pair in opposed) else _WHY
        yield conflict("polarity", event.id, "conflict", values=[value for pair in opposed for value in pair], why=why)


def _of(pair: tuple[Value, Value], alleged: dict[str, Allegation]) -> bool:
    """True when one of a pair is an allegation."""
    return any(value.claim.id in alleged for value in pair)


def _opposed(left: Value, right: Value, *, scene: Scene, alleged: dict[str, Allegation]) -> bool:
    """True when one of two claims of one event asserts what the other negates: the same word, of the same people or things."""
    if _holds(left.claim, scene) == _holds(right.claim, scene) or left.claim.lemma != right.claim.lemma:
        return False
    if called_untrue(left.claim, scene.look) or called_untrue(right.claim, scene.look):
        return True
    if left.claim.modality != right.claim.modality or _one_wording(left.claim, right.claim, scene):
        return False
    done_to = [objects(value.claim, scene) for value in (left, right)]
    same = all(done_to) and akin(done_to[0], done_to[1])
    if all(done_to) and not same and not _of((left, right), alleged):
        return False
    acting = [_acting(value.claim, scene, alleged) for value in (left, right)]
    if all(acting) and not (same and _of((left, right), alleged)):
        return any(same or sources.is_named(scene.look.entity[key], scene.look) for key in acting[0] & acting[1])
    if any(_has_agent(value.claim) and not who for value, who in zip((left, right), acting, strict=True)):
        return False
    return same or any(
        sources.is_named(scene.look.entity[key], scene.look)
        for key in people_and_things(left.claim, scene) & people_and_things(right.claim, scene)
    )


def _plain(claim: Claim, scene: Scene) -> bool:
    """True when a claim says that something is or is not so, or flatly will be: not as a possibility, and not as a question.

    What a named party denies is to it no possibility, however doubtful the words for it sound.
    """
    if claim.modality == "actual":
        sure = claim.certainty != "possible" or _denier(claim, scene) is not None
    else:
        sure = claim.modality == "planned" and claim.certainty == "certain"
    return sure and not sentence(claim, scene).endswith("?")


def _one_wording(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when two sentences are nearly the same words: one text, read in two ways."""
    one, two = (content(sentence(claim, scene)) for claim in (left, right))
    return len(one & two) > _ALIKE * max(len(one | two), 1)


def _has_agent(claim: Claim) -> bool:
    """True when some words of the clause say who acts, whether or not it is known who that is."""
    return any(row.role in _ACTING for row in claim.arguments)


def denials(scene: Scene, alleged: dict[str, Allegation]) -> Iterator[Conflict]:
    """What a named party denies of itself, against what others assert of it, in another event."""
    about: dict[str, list[Claim]] = defaultdict(list)
    for document in scene.picture.documents:
        for claim in document.claims:
            if claim.polarity == "positive" and claim.modality == "actual":
                for entity in sorted(_acting(claim, scene, alleged)):
                    about[entity].append(claim)
    for event in scene.picture.events:
        for claim in claims_of(event, scene):
            party = _denier(claim, scene)
            near = about.get(party.id, ()) if party else ()
            against = [row for row in near if party and _meets(claim, row, party=party, scene=scene, charged=row.id in alleged)]
            if party and against:
                rows = [Value(f"denied by {party.name}", claim), *(Value(_shown(other, scene, alleged), other) for other in against)]
                yield conflict("polarity", event.id, "conflict", values=rows, why=f"{party.name} denies what others assert of it")


def _denier(claim: Claim, scene: Scene) -> Entity | None:
    """The named party that says a claim is not so."""
    said = scene.look.attribution.get(claim.attribution) if claim.attribution else None
    if said is None or said.kind != "speaker" or not (claim.polarity == "negative" or called_untrue(claim, scene.look)):
        return None
    party = sources.meant(said.mention, scene.look)
    return party if party is not None and sources.is_named(party, scene.look) else None


def _meets(denied: Claim, asserted: Claim, *, party: Entity, scene: Scene, charged: bool) -> bool:
    """True when another asserts of the party what it denies: the same kind of act, towards the same kind of thing.

    charged: the other accuses the party of it; then the same word is enough, where the two name nothing that differs.
    """
    if not apart(denied, asserted, scene) or event_id(denied, scene) == event_id(asserted, scene):
        return False
    if charged and denied.lemma == asserted.lemma and not _named_apart(denied, asserted, party=party, scene=scene):
        return bool(objects(denied, scene)) == bool(objects(asserted, scene))
    kinds = {denied.type, asserted.type}
    if denied.lemma != asserted.lemma and not kinds <= _BACKING and (len(kinds) > 1 or kinds == {"OTHER"}):
        return False
    own = content(" ".join((party.name, *party.aliases)))
    return akin(objects(denied, scene) - own, objects(asserted, scene) - own)


def _named_apart(left: Claim, right: Claim, *, party: Entity, scene: Scene) -> bool:
    """True when both claims name somebody or something beside the party, and nobody alike."""
    named = [{row.id for row in _proper(claim, scene) if row.id != party.id} for claim in (left, right)]
    return all(named) and named[0].isdisjoint(named[1])


def _proper(claim: Claim, scene: Scene) -> list[Entity]:
    """The entities that a claim names by a proper name."""
    rows = (scene.look.mention.get(row.mention) for row in claim.arguments)
    found = [scene.look.entity_of.get(row.id) for row in rows if row is not None and row.form == "named"]
    return [entity for entity in found if entity is not None]


def _acting(claim: Claim, scene: Scene, alleged: dict[str, Allegation]) -> frozenset[str]:
    """Who acts: of an allegation the accused, else who fills the role."""
    found = alleged[claim.id].accused if claim.id in alleged else filler(claim, _ACTING, scene)
    return frozenset(entity.id for entity in found)


def _holds(claim: Claim, scene: Scene) -> bool:
    """True when a claim says that it is so."""
    return claim.polarity == "positive" and not called_untrue(claim, scene.look)


def _shown(claim: Claim, scene: Scene, alleged: dict[str, Allegation]) -> str:
    """asserted, or alleged by whom; else denied by whom, or negated."""
    if _holds(claim, scene):
        return alleged[claim.id].shown if claim.id in alleged else "asserted"
    party = _denier(claim, scene)
    return f"denied by {party.name}" if party else "negated"
