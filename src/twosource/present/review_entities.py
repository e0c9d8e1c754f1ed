"""Questions about who is who: names that were taken for one, and names that are near and were kept apart."""

from twosource.present.doubts import Doubt, held_with
from twosource.present.index import Index
from twosource.present.labels import count, listed
from twosource.present.readings import Why, reasons
from twosource.present.refs import entity_ref
from twosource.present.review_sides import entity_side, mention_side, words
from twosource.present.review_values import Candidate, Question, said
from twosource.text import names
from twosource.types import Entity, Reason

_MOST_OTHERS = 4
_MOST_SHARED = 5
_FEWEST_SHARED = 2


def merge(index: Index, row: Doubt) -> Question:
    """Whether a name in one report means whom another name means in another; they are one now."""
    desk = index.desk
    left, right = desk.by.mention[row.left], desk.by.mention[row.right]
    entity = desk.by.entity_of[row.left]
    one, other = words(desk, left), words(desk, right)
    if left.article == right.article:
        question = f"In {desk.label[left.article]}, are “{one}” and “{other}” the same?"
    else:
        question = f"Is “{one}” in {desk.label[left.article]} the “{other}” of {desk.label[right.article]}?"
    return Question(
        question=question,
        left=mention_side(index, row.left),
        right=mention_side(index, row.right),
        reasons=reasons(desk, (row.reason,)) if row.reason else (),
        against=tuple(_against_merge(index, entity, row)),
        others=_others(index, entity, min((one, other), key=len)),
        effect=_parted(index, entity, row),
    )


def _against_merge(index: Index, entity: Entity, row: Doubt) -> list[Why]:
    """What speaks against: other first names, other kinds of thing, a report that never has the full name."""
    desk = index.desk
    left, right = desk.by.mention[row.left], desk.by.mention[row.right]
    found = []
    if left.type != right.type:
        found.append(said("types", f"One report tells of {_kind(left.type)}, the other of {_kind(right.type)}."))
    short, long = sorted((left, right), key=lambda one: len(names.content(words(desk, one))))
    full = names.normal(words(desk, long))
    held = (desk.by.mention[one] for one in entity.mentions if one in desk.by.mention)
    told = {names.normal(words(desk, one)) for one in held if one.article == short.article and one.form == "named"}
    if full != names.normal(words(desk, short)) and short.article != long.article and full not in told and short.form == "named":
        found.append(said("short_alone", f"{desk.label[short.article]} never has the name “{words(desk, long)}”."))
    return found


def _kind(type: str) -> str:
    """A type in a sentence, with its article.

    >>> _kind("Organization"), _kind("PublicBody")
    ('an organization', 'a public body')
    """
    said = {"PublicBody": "public body", "Other": "thing", "CulturalProduct": "work"}.get(type, type.casefold())
    return f"{'an' if said[0] in 'aeiou' else 'a'} {said}"


def _others(index: Index, entity: Entity, name: str) -> tuple[Candidate, ...]:
    """Those of like names that the shorter name fits as well, the nearest first."""
    kind = "Person" if entity.type == "Person" else "Organization"
    made = []
    for other in index.alike.get(entity.id, ()):
        found = names.match(name, other.name, kind)
        if found.score > 0:
            made.append(Candidate(entity_ref(index.desk, other.id), found.score, f"“{name}” fits too: {'; '.join(found.reasons)}."))
    return tuple(sorted(made, key=lambda row: (-row.score, row.ref.name, row.ref.id))[:_MOST_OTHERS])


def _parted(index: Index, entity: Entity, row: Doubt) -> str:
    """What parting two names would change."""
    part = held_with(entity.reasons, row.left, (row.left, row.right))
    claims = index.parts.claims.get(entity.id, ())
    inside = sum(any(one.mention in part for one in claim.arguments) or claim.place in part for claim in claims)
    many = f" {count(row.same, 'report')} name it so and stand on this rule." if row.same > 1 else ""
    return (
        f"They are one now, “{entity.name}”, with {count(len(claims), 'claim')}. Apart, "
        f"{count(inside, 'claim')} would go to one and {count(len(claims) - inside, 'claim')} to the other.{many}"
    )


def split(index: Index, row: Doubt) -> Question:
    """Whether two that were kept apart are one after all."""
    desk = index.desk
    left, right = (desk.by.entity_of[one] for one in (row.left, row.right))
    return Question(
        question=f"Are {_whose(index, left)} and {_whose(index, right)} one after all?",
        left=entity_side(index, left),
        right=entity_side(index, right),
        reasons=tuple(_for_split(index, (left, right), row.reason)),
        against=tuple(_against_split(index, (left, right))),
        others=_rivals(index, (left, right)),
        effect=_joined(index, (left, right)),
    )


def _whose(index: Index, row: Entity) -> str:
    """A name with the reports that have it."""
    labels = [index.desk.label[one] for one in index.naming.get(row.id, ())]
    return f"“{row.name}”" + (f" ({listed(labels, 2)})" if labels else "")


def _for_split(index: Index, pair: tuple[Entity, Entity], reason: Reason | None) -> list[Why]:
    """What speaks for one: what a report says, how alike the names are, those whom both are told of with."""
    found = list(reasons(index.desk, (reason,))) if reason else []
    match = names.match(pair[0].name, pair[1].name, "Person" if pair[0].type == "Person" else "Organization")
    if match.score > 0:
        found.append(said("names", f"Their names are near: {'; '.join(match.reasons)}.", score=match.score))
    shared = _company(index, pair[0]) & _company(index, pair[1])
    if len(shared) >= _FEWEST_SHARED:
        told = sorted(index.desk.by.entity[one].name for one in shared)
        found.append(said("company", f"Both are told of with {listed(told, _MOST_SHARED)}."))
    return found


def _company(index: Index, row: Entity) -> set[str]:
    """The named entities that take part in its events."""
    found = {other for id in index.with_entity.get(row.id, ()) for other in index.traits[id].entities}
    return {one for one in found if one != row.id and index.desk.named(one)}


def _against_split(index: Index, pair: tuple[Entity, Entity]) -> list[Why]:
    """What speaks against: a report that names both, an event that has both, kinds, places, no company in common."""
    left, right = pair
    found = []
    both = sorted(index.desk.label[one] for one in set(index.naming.get(left.id, ())) & set(index.naming.get(right.id, ())))
    if both:
        found.append(said("one_report", f"{listed(both, 3)} {'names' if len(both) == 1 else 'name'} both and may tell them apart."))
    if left.type != right.type:
        found.append(said("types", f"One is told of as {_kind(left.type)}, the other as {_kind(right.type)}."))
    if set(index.with_entity.get(left.id, ())) & set(index.with_entity.get(right.id, ())):
        found.append(said("one_event", "Both take part in one event."))
    if not _company(index, left) & _company(index, right):
        found.append(said("company", "Nobody is told of with both."))
    return found


def _rivals(index: Index, pair: tuple[Entity, Entity]) -> tuple[Candidate, ...]:
    """Others whom either may be."""
    ids = {row.id for row in pair}
    made = {one.ref.id: one for row in pair for one in _others(index, row, row.name) if one.ref.id not in ids}
    return tuple(sorted(made.values(), key=lambda row: (-row.score, row.ref.name, row.ref.id))[:_MOST_OTHERS])


def _joined(index: Index, pair: tuple[Entity, Entity]) -> str:
    """What making one of two would change."""
    claims = [len(index.parts.claims.get(row.id, ())) for row in pair]
    reports = len(set().union(*(index.naming.get(row.id, ()) for row in pair)))
    return (
        f"They are two now. As one they would have {count(sum(claims), 'claim')} ({claims[0]} and {claims[1]}) in "
        f"{count(reports, 'report')}, and what is told of each could tell of one event."
    )
