"""The picture of a case from those of its topics: what bears one full name in several topics is one entity, one speaker one origin."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from twosource import ids
from twosource.resolve.candidates import family
from twosource.resolve.judged import decided, standing
from twosource.resolve.name_rules import full, known
from twosource.resolve.votes import kind
from twosource.text import names
from twosource.types import Attribute, Document, Entity, Event, Judgement, Origin, Picture, Reason, Span


def joined(ground: Picture, parts: Sequence[Picture]) -> Picture:
    """The picture of all documents of `ground`, from the layers of its topics; events, conflicts and derivations stay in their topic."""
    entities, moved = _entities(ground, parts)
    return replace(
        ground,
        entities=entities,
        derivations=tuple(sorted((row for part in parts for row in part.derivations), key=lambda row: (row.article, row.other))),
        events=tuple(sorted((_event(row, moved) for part in parts for row in part.events), key=lambda row: row.id)),
        origins=_origins((row for part in parts for row in part.origins), moved),
        conflicts=tuple(sorted((row for part in parts for row in part.conflicts), key=lambda row: row.id)),
    )


def _entities(ground: Picture, parts: Sequence[Picture]) -> tuple[tuple[Entity, ...], dict[str, str]]:
    """The entities of the case, by id, and old id -> id for those that became a part of another."""
    groups = _judged(_groups(_named(ground.documents), parts), ground.judgements)
    made = [_one(group) for group in groups]
    moved = {row.id: whole.id for whole, group in zip(made, groups, strict=True) for row in group if row.id != whole.id}
    return tuple(sorted((_pointed(row, moved) for row in made), key=lambda row: row.id)), moved


def _groups(named: frozenset[str], parts: Sequence[Picture]) -> list[list[Entity]]:
    """The entities that are one by what they are called, in groups; where one topic tells two of a name apart, all of that name stay."""
    called: dict[tuple[object, ...], list[tuple[int, Entity]]] = defaultdict(list)
    for topic, part in enumerate(parts):
        for row in part.entities:
            called[_key(row) if not named.isdisjoint(row.mentions) else (row.id,)].append((topic, row))
    groups: list[list[Entity]] = []
    for held in called.values():
        clear = len({topic for topic, _ in held}) == len(held)
        groups.extend([[row for _, row in held]] if clear else ([row] for _, row in held))
    return sorted(groups, key=lambda group: min(row.id for row in group))


def _named(documents: Iterable[Document]) -> frozenset[str]:
    """The mentions that are names."""
    return frozenset(row.id for document in documents for row in document.mentions if row.form == "named")


def _key(row: Entity) -> tuple[object, ...]:
    """What an entity has in common with those of other topics that are the same: its kind, name and spot; a person only by a full name."""
    kinds = family(row.type)
    alone = kinds is None or (kinds == "Person" and not full(row.name))
    return (row.id,) if alone else (kinds, known(row.name) or names.normal(row.name), row.location.geonames if row.location else 0)


def _judged(groups: list[list[Entity]], judgements: tuple[Judgement, ...]) -> list[list[Entity]]:
    """The groups after what people decided: two judged different part, the later decision's right side alone; two judged one meet."""
    place = {mention: row.id for group in groups for row in group for mention in row.mentions}
    held = {row.id: group for group in groups for row in group}
    rows = [row for row in standing(judgements, "entity") if {row.left, row.right} <= place.keys()]
    for judgement in rows:
        left, right = place[judgement.left], place[judgement.right or ""]
        if judgement.decision == "different" and held[left] is held[right] and left != right:
            apart = [row for row in held[left] if row.id == right]
            held[left].remove(apart[0])
            held[right] = apart
        elif judgement.decision == "same" and held[left] is not held[right]:
            held[left].extend(replace(row, reasons=(*row.reasons, decided(judgement))) for row in held[right])
            held.update({row.id: held[left] for row in held[right]})
    return list({id(group): group for group in held.values()}.values())


def _one(group: list[Entity]) -> Entity:
    """The entity of a group: the name that most of its mentions go by, all names and mentions, and why they are one."""
    if len(group) == 1:
        return group[0]
    rows = sorted(group, key=lambda row: row.mentions)
    best = max(rows, key=lambda row: (len(row.mentions), row.id))
    ties = tuple(_tie(rows[0], row) for row in rows[1:] if names.normal(row.name) == names.normal(rows[0].name))
    return replace(
        best,
        id=rows[0].id,
        type=kind(row.type for row in rows for _ in row.mentions),
        aliases=tuple(sorted({name for row in rows for name in (row.name, *row.aliases)} - {best.name})),
        mentions=tuple(sorted(mention for row in rows for mention in row.mentions)),
        reasons=(*(reason for row in rows for reason in row.reasons), *ties),
        attributes=tuple(sorted({part for row in rows for part in row.attributes}, key=_place)),
        inside=tuple(sorted({place for row in rows for place in row.inside})),
        disputed=tuple(dict.fromkeys(reason for row in rows for reason in row.disputed)),
    )


def _place(part: Attribute) -> tuple[str, Span, str, str]:
    """Where an attribute is told, and what."""
    return part.article, part.span, part.kind, part.value


def _tie(one: Entity, other: Entity) -> Reason:
    """Why two entities of one name are one."""
    text = f"“{one.name}” and “{other.name}” of another topic have the same name."
    return Reason(one.mentions[0], other.mentions[0], "same_name", text, 0.95)


def _pointed(row: Entity, moved: Mapping[str, str]) -> Entity:
    """The entity, pointing at what others became a part of."""
    if not any(part.entity in moved for part in row.attributes) and not any(place in moved for place in row.inside):
        return row
    attributes = tuple(replace(part, entity=moved.get(part.entity or "", part.entity)) for part in row.attributes)
    return replace(row, attributes=attributes, inside=tuple(sorted({moved.get(place, place) for place in row.inside} - {row.id})))


def _event(row: Event, moved: Mapping[str, str]) -> Event:
    """The event, pointing at what its entities became a part of."""
    if row.place not in moved and not any(part.entity in moved for part in row.arguments):
        return row
    arguments = tuple(part._replace(entity=moved.get(part.entity, part.entity)) for part in row.arguments)
    return replace(row, arguments=arguments, place=moved.get(row.place or "", row.place))


def _origins(rows: Iterable[Origin], moved: Mapping[str, str]) -> tuple[Origin, ...]:
    """The origins of the case by id: the claims of one speaker, document or outlet together."""
    found: dict[str, list[Origin]] = defaultdict(list)
    for row in rows:
        found[_origin_id(row, moved)].append(replace(row, entity=moved[row.entity]) if row.entity and row.entity in moved else row)
    return tuple(_origin(key, group) for key, group in sorted(found.items()))


def _origin_id(row: Origin, moved: Mapping[str, str]) -> str:
    """The id of an origin: that of an entity moves with it."""
    if row.entity and row.entity in moved and row.id == ids.make("origin", "entity", row.entity):
        return ids.make("origin", "entity", moved[row.entity])
    return row.id


def _origin(key: str, group: list[Origin]) -> Origin:
    """The origin of a group; its kind, name and reason are those of most of its claims."""
    if len(group) == 1:
        return replace(group[0], id=key)
    counts: Counter[tuple[str, str, str, bool]] = Counter()
    for row in group:
        counts[row.kind, row.name, row.why, row.known] += len(row.claims)
    kind, name, why, known = min(counts, key=lambda said: (-counts[said], said))
    entity = next((row.entity for row in group if row.entity), None)
    return Origin(key, kind, name, entity, tuple(sorted(claim for row in group for claim in row.claims)), why, known)
