"""Who is who: each named entity, what it is called, when and where it is seen, who has a like name; by how many reports name it."""

from dataclasses import dataclass

from twosource import terms
from twosource.present.evidence import Desk
from twosource.present.labels import when
from twosource.present.lines import mark
from twosource.present.roles import roles
from twosource.present.sections import Cast, Named, Profile, Sighting
from twosource.present.values import PEOPLE, plain
from twosource.text import dates
from twosource.types import Claim, Entity, Mention

_MOST_SIGHTINGS = 14
_MOST_NAMESAKES = 4
_MOST_PROFILES = 120
_MOST_NAMES = 600
_NO_PART = frozenset({"place", "topic"})
_FEWEST_LETTERS = 3
# What reaches somebody over a distance says nothing of where they are.
_FAR = frozenset(
    {"ACCUSE", "AGREE", "AID", "CHARGE", "CONCEDE", "CONSULT", "COOPERATE", "DESIGNATE", "ESTABLISH", "FUND", "MOBILIZE", "REJECT"}
    | {"REQUEST", "SANCTION", "SUPPORT", "THREATEN"}
)


@dataclass(frozen=True, slots=True)
class Parts:
    """What entities take part in: claims and attributions by entity id."""

    claims: dict[str, list[Claim]]
    said: dict[str, int]
    sightings: dict[str, list[Sighting]]


def who(desk: Desk, parts: Parts, types: tuple[str, ...]) -> Cast:
    """The named entities of some types, those in most reports first: a profile for those told of more than once, else the name and role."""
    named = [row for row in desk.picture.entities if row.type in types and desk.named(row.id)]
    told = sorted((row for row in named if _often(desk, parts, row)), key=lambda row: (-len(row.mentions), row.id))
    chosen = {row.id for row in told[:_MOST_PROFILES]}
    alike = namesakes(named) if types == PEOPLE else {}
    profiles = [_profile(desk, parts, row, alike=alike.get(row.id, ())) for row in named if row.id in chosen]
    ordered = sorted(profiles, key=lambda row: (-len(row.articles), row.name.casefold(), row.entity))
    also = sorted((row for row in named if row.id not in chosen), key=lambda row: (row.name.casefold(), row.id))
    names = tuple(_name_and_role(desk, row) for row in also[:_MOST_NAMES])
    return Cast(tuple(ordered), names, max(len(also) - _MOST_NAMES, 0))


def _name_and_role(desk: Desk, entity: Entity) -> str:
    """The name of an entity that is told of once, with what it is called."""
    named = [row for row in mentions(desk, entity) if row.form == "named"]
    called = roles(desk, entity, named=named)
    return f"{entity.name} (“{plain(called[0].sentence)}”)" if called else entity.name


def namesakes(rows: list[Entity]) -> dict[str, tuple[Entity, ...]]:
    """The others who share a first or last name, by entity; a pile of them under one name says nothing."""
    by_word: dict[str, list[Entity]] = {}
    for row in rows:
        words = [word for word in row.name.replace("-", " ").casefold().split() if len(word) >= _FEWEST_LETTERS]
        for word in dict.fromkeys(words[:1] + words[-1:]):
            by_word.setdefault(word, []).append(row)
    found: dict[str, dict[str, Entity]] = {}
    for group in (group for group in by_word.values() if len(group) <= _MOST_NAMESAKES):
        for row in group:
            found.setdefault(row.id, {}).update({other.id: other for other in group if other.id != row.id and other.name != row.name})
    return {entity: tuple(sorted(others.values(), key=lambda row: (row.name, row.id))) for entity, others in found.items()}


def _often(desk: Desk, parts: Parts, row: Entity) -> bool:
    """True when the entity has a part in several claims, or is named in several articles."""
    articles = {desk.by.mention[one].article for one in row.mentions if one in desk.by.mention}
    return len(parts.claims.get(row.id, ())) >= 2 or len(articles) >= 2 or bool(row.disputed)


def parts(desk: Desk) -> Parts:
    """Claims and spoken attributions by entity; a claim that was rejected belongs to no event and is left out."""
    claims: dict[str, list[Claim]] = {}
    said: dict[str, int] = {}
    for document in desk.picture.documents:
        for claim in (row for row in document.claims if row.id in desk.by.event_of):
            for entity in dict.fromkeys(_entities(desk, claim)):
                claims.setdefault(entity, []).append(claim)
        for row in document.attributions:
            spoken = desk.by.entity_of.get(row.mention or "")
            if spoken:
                said[spoken.id] = said.get(spoken.id, 0) + 1
    return Parts(claims, said, _sightings(desk))


def _sightings(desk: Desk) -> dict[str, list[Sighting]]:
    """Dated events with a place by entity, the earliest first; one place and time is told once."""
    found: dict[str, dict[tuple[str, str], Sighting]] = {}
    told = [row for row in desk.picture.events if row.type not in terms.STATIVE | _FAR]
    dated = [row for row in told if row.place and dates.days(row.interval)]
    for event in sorted(dated, key=lambda row: (dates.days(row.interval), row.id)):
        if mark(desk.claims(event.claims)) in ("", "alleged") and event.place in desk.by.entity and desk.named(event.place):
            clash = any(desk.relation.get(row) == "conflict" for row in event.conflicts)
            row = Sighting(when(event.interval), desk.by.entity[event.place].name, event.id, disputed=clash)
            for part in (part for part in event.arguments if part.role not in _NO_PART):
                found.setdefault(part.entity, {}).setdefault((row.when, row.where), row)
    return {entity: list(rows.values()) for entity, rows in found.items()}


def _entities(desk: Desk, claim: Claim) -> list[str]:
    """The entities with a part in a claim, its place among them."""
    mentions = [*(row.mention for row in claim.arguments), claim.place or ""]
    return [desk.by.entity_of[row].id for row in mentions if row in desk.by.entity_of]


def _profile(desk: Desk, parts: Parts, entity: Entity, *, alike: tuple[Entity, ...]) -> Profile:
    """One entity."""
    named = [row for row in mentions(desk, entity) if row.form == "named"]
    claims = parts.claims.get(entity.id, [])
    first, last = seen(claims)
    perhaps = _perhaps(desk, entity)
    events = [desk.by.event_of[row.id].id for row in claims if row.id in desk.by.event_of]
    return Profile(
        entity=entity.id,
        type=entity.type,
        name=entity.name,
        aliases=aliases(desk, named),
        roles=roles(desk, entity, named=named),
        first=first,
        last=last,
        said=parts.said.get(entity.id, 0),
        about=len(claims),
        articles=tuple(dict.fromkeys(desk.label[row.article] for row in named)),
        events=tuple(dict.fromkeys(events)),
        sightings=tuple(parts.sightings.get(entity.id, ())[:_MOST_SIGHTINGS]),
        namesakes=tuple(name for name in dict.fromkeys(row.name for row in alike) if name not in perhaps),
        perhaps=perhaps,
    )


def _perhaps(desk: Desk, entity: Entity) -> tuple[str, ...]:
    """The names of those that may be this one."""
    sides = (side for row in entity.disputed for side in (row.left, row.right) if side not in entity.mentions)
    return tuple(sorted({desk.by.entity_of[side].name for side in sides if side in desk.by.entity_of}))


def mentions(desk: Desk, entity: Entity) -> list[Mention]:
    """The entity's mentions in order of article and place."""
    found = [desk.by.mention[row] for row in entity.mentions if row in desk.by.mention]
    return sorted(found, key=lambda row: (row.article, row.span))


def aliases(desk: Desk, named: list[Mention]) -> tuple[Named, ...]:
    """Each name in its own spelling and the articles that use it: the most used first."""
    found: dict[str, dict[str, int]] = {}
    for row in named:
        name = spelled(desk, row)
        by_label = found.setdefault(name, {})
        by_label[desk.label[row.article]] = by_label.get(desk.label[row.article], 0) + 1
    order = sorted(found, key=lambda name: (-sum(found[name].values()), name))
    return tuple(Named(name, tuple(found[name])) for name in order)


def spelled(desk: Desk, row: Mention) -> str:
    """The words of a mention on one line."""
    return " ".join(row.span.of(desk.by.article[row.article].text).split())


def seen(claims: list[Claim]) -> tuple[str, str]:
    """When the entity is first and last seen in an event that is dated and told as having happened, in words."""
    told = [row for row in claims if row.interval and row.modality == "actual" and row.polarity == "positive"]
    found = sorted((days[0], days[1], row.interval or "") for row in told if (days := dates.days(row.interval)))
    bounded = [row for row in found if dates.bounded_below(row[2]) and dates.bounded_above(row[2])]
    if not bounded:
        return "", ""
    return when(bounded[0][2]), when(max(bounded, key=lambda row: (row[1], row[0]))[2])
