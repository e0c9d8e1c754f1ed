"""What the rules of conflict look at: one picture with its lookups, and small questions about its claims."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from twosource import ids
from twosource.lookup import Lookup, lookup
from twosource.types import Claim, Conflict, Entity, Event, Picture, Side, Span
from twosource.weigh import sources

MOST_TELLINGS = 30


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture and its things by id. around: article and sentence -> the entities its claims speak of; clauses: -> its claims' clauses."""

    picture: Picture
    look: Lookup
    around: dict[tuple[str, int], frozenset[str]]
    clauses: dict[tuple[str, int], list[Span]]


class Value(NamedTuple):
    """What one claim gives for one slot, as it is shown."""

    shown: str
    claim: Claim


def scene(picture: Picture) -> Scene:
    """The scene of a picture."""
    look = lookup(picture)
    around: dict[tuple[str, int], frozenset[str]] = defaultdict(frozenset)
    clauses: dict[tuple[str, int], list[Span]] = defaultdict(list)
    for document in picture.documents:
        for claim in document.claims:
            around[claim.article, claim.sentence] |= _entities(claim, look)
            clauses[claim.article, claim.sentence].append(claim.span)
    return Scene(picture, look, dict(around), dict(clauses))


def claims_of(event: Event, scene: Scene) -> list[Claim]:
    """The claims of an event, in order of article and place."""
    found = [scene.look.claim[key] for key in event.claims if key in scene.look.claim]
    return sorted(found, key=lambda claim: (claim.article, claim.span, claim.id))


def filler(claim: Claim, roles: Iterable[str], scene: Scene) -> list[Entity]:
    """The entities that fill any of the roles of a claim."""
    wanted = set(roles)
    found = [sources.meant(row.mention, scene.look) for row in claim.arguments if row.role in wanted]
    return [entity for entity in found if entity is not None]


def people_and_things(claim: Claim, scene: Scene) -> frozenset[str]:
    """The ids of all entities that a claim speaks of, its place left out."""
    return _entities(claim, scene.look)


def people_around(claim: Claim, scene: Scene) -> frozenset[str]:
    """The ids of all entities that the claims of a claim's sentence speak of."""
    return scene.around.get((claim.article, claim.sentence), frozenset())


def _entities(claim: Claim, look: Lookup) -> frozenset[str]:
    """The ids of the entities in a claim's roles other than place."""
    found = (sources.meant(row.mention, look) for row in claim.arguments if row.role != "place")
    return frozenset(entity.id for entity in found if entity is not None)


def places_named(claim: Claim, scene: Scene) -> set[str]:
    """The ids of the places that a claim names, in its role of place or in its clause."""
    document = scene.look.document[claim.article]
    inside = (row.id for row in document.mentions if row.type in ("Place", "Facility") and claim.span.holds(row.span))
    return {scene.look.entity_of[key].id for key in (*inside, claim.place) if key in scene.look.entity_of}


def holder(claim: Claim, scene: Scene) -> tuple[str, str]:
    """Who holds a claim: its article and its origin."""
    origin = scene.look.origin_of.get(claim.id)
    return claim.article, origin.id if origin else ""


def apart(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when two claims stand in different articles, or two named speakers of one article hold them.

    One sentence that two articles print is one claim told twice, whatever was read into it.
    """
    if left.article != right.article:
        sentences = [sentence(claim, scene) for claim in (left, right)]
        return sentences[0] != sentences[1] or not sentences[0]
    one, two = (scene.look.origin_of.get(claim.id) for claim in (left, right))
    return one is not None and two is not None and one.id != two.id and one.entity is not None and two.entity is not None


def sentence(claim: Claim, scene: Scene) -> str:
    """The words of a claim's sentence; empty when they are not known."""
    document = scene.look.document[claim.article]
    if not 0 <= claim.sentence < len(document.sentences):
        return ""
    return " ".join(document.sentences[claim.sentence].of(document.article.text).split()).casefold()


def pairs(values: list[Value], scene: Scene) -> Iterator[tuple[Value, Value]]:
    """Pairs of different values that different articles or speakers give; of a value told very often the first tellings."""
    for left, right in combinations(few(values), 2):
        if left.shown != right.shown and apart(left.claim, right.claim, scene):
            yield left, right


def few(values: list[Value]) -> list[Value]:
    """The values, each at most MOST_TELLINGS times."""
    count: dict[str, int] = defaultdict(int)
    kept = []
    for value in values:
        count[value.shown] += 1
        if count[value.shown] <= MOST_TELLINGS:
            kept.append(value)
    return kept


def conflict(kind: str, event: str, relation: str, *, values: list[Value], why: str) -> Conflict:
    """A conflict with one side a value, in order of value."""
    by_value: dict[str, list[str]] = {}
    for value in values:
        by_value.setdefault(value.shown, []).append(value.claim.id)
    sides = tuple(Side(shown, tuple(sorted(set(claims)))) for shown, claims in sorted(by_value.items()))
    return Conflict(
        ids.make("conflict", kind, event, *(claim for side in sides for claim in side.claims)), kind, event, relation, sides, why
    )


def against(values: Iterable[Value]) -> str:
    """The values set against one another, for a sentence."""
    return " against ".join(sorted({value.shown for value in values}))


def event_id(claim: Claim, scene: Scene) -> str:
    """The id of the event that a claim is about; empty when it has none."""
    event = scene.look.event_of.get(claim.id)
    return event.id if event else ""
