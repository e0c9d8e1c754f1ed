"""Who is who: each named entity, what it is said to be, when it is seen, how often it speaks. By name: nobody is ranked."""

from dataclasses import dataclass

from twosource import terms
from twosource.present.evidence import Desk, evidence, quote
from twosource.present.labels import FLAT, OWN_VOICE, when
from twosource.present.lines import mark
from twosource.present.sections import Cast, Named, Profile, Role, Sighting
from twosource.present.sentence import told
from twosource.present.values import Part, Sentence, one_line
from twosource.text import dates
from twosource.types import Claim, Entity, Mention

_MOST_ROLES = 6
_MOST_SIGHTINGS = 14
_MOST_PROFILES = 120
_MOST_NAMES = 600
_Said = tuple[str, str, str]
_ROLE_TYPES = terms.STATIVE | {"DESIGNATE"}


@dataclass(frozen=True, slots=True)
class Parts:
    """What entities take part in: claims and attributions by entity id."""

    claims: dict[str, list[Claim]]
    said: dict[str, int]
    sightings: dict[str, list[Sighting]]


def who(desk: Desk, parts: Parts, types: tuple[str, ...]) -> Cast:
    """The named entities of some types in order of name: a profile for those told of more than once, the name of the others."""
    named = [row for row in desk.picture.entities if row.type in types and desk.named(row.id)]
    told = sorted((row for row in named if _often(desk, parts, row)), key=lambda row: (-len(row.mentions), row.id))
    chosen = {row.id for row in told[:_MOST_PROFILES]}
    ordered = sorted(named, key=lambda row: (row.name.casefold(), row.id))
    also = [row.name for row in ordered if row.id not in chosen]
    profiles = tuple(_profile(desk, parts, row) for row in ordered if row.id in chosen)
    return Cast(profiles, tuple(also[:_MOST_NAMES]), max(len(also) - _MOST_NAMES, 0))


def _often(desk: Desk, parts: Parts, row: Entity) -> bool:
    """True when the entity has a part in several claims, or is named in several articles."""
    articles = {desk.by.mention[one].article for one in row.mentions if one in desk.by.mention}
    return len(parts.claims.get(row.id, ())) >= 2 or len(articles) >= 2


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
    """Dated events by entity, the earliest first; one place and time is told once."""
    found: dict[str, dict[tuple[str, str], Sighting]] = {}
    dated = [row for row in desk.picture.events if row.type not in terms.STATIVE and dates.days(row.interval)]
    for event in sorted(dated, key=lambda row: (dates.days(row.interval), row.id)):
        place = desk.by.entity.get(event.place or "")
        row = Sighting(when(event.interval), place.name if place else "", event.id)
        if mark(desk.claims(event.claims)) in ("", "alleged"):
            for part in event.arguments:
                if part.role not in ("place", "topic"):
                    found.setdefault(part.entity, {}).setdefault((row.when, row.where), row)
    return {entity: list(rows.values()) for entity, rows in found.items()}


def _entities(desk: Desk, claim: Claim) -> list[str]:
    """The entities with a part in a claim, its place among them."""
    mentions = [*(row.mention for row in claim.arguments), claim.place or ""]
    return [desk.by.entity_of[row].id for row in mentions if row in desk.by.entity_of]


def _profile(desk: Desk, parts: Parts, entity: Entity) -> Profile:
    """One entity."""
    named = [row for row in _mentions(desk, entity) if row.form == "named"]
    claims = parts.claims.get(entity.id, [])
    first, last = _seen(claims)
    events = [desk.by.event_of[row.id].id for row in claims if row.id in desk.by.event_of]
    return Profile(
        entity=entity.id,
        type=entity.type,
        name=entity.name,
        aliases=_aliases(desk, named),
        roles=_roles(desk, entity, claims, named=named),
        first=first,
        last=last,
        said=parts.said.get(entity.id, 0),
        about=len(claims),
        articles=tuple(dict.fromkeys(desk.label[row.article] for row in named)),
        events=tuple(dict.fromkeys(events)),
        sightings=tuple(parts.sightings.get(entity.id, ())[:_MOST_SIGHTINGS]),
    )


def _mentions(desk: Desk, entity: Entity) -> list[Mention]:
    """The entity's mentions in order of article and place."""
    found = [desk.by.mention[row] for row in entity.mentions if row in desk.by.mention]
    return sorted(found, key=lambda row: (row.article, row.span))


def _aliases(desk: Desk, named: list[Mention]) -> tuple[Named, ...]:
    """Each name in its own spelling and the articles that use it: the most used first."""
    found: dict[str, dict[str, int]] = {}
    for row in named:
        name = " ".join(row.span.of(desk.by.article[row.article].text).split())
        by_label = found.setdefault(name, {})
        by_label[desk.label[row.article]] = by_label.get(desk.label[row.article], 0) + 1
    order = sorted(found, key=lambda name: (-sum(found[name].values()), name))
    return tuple(Named(name, tuple(found[name])) for name in order)


def _seen(claims: list[Claim]) -> tuple[str, str]:
    """When the entity is first and last seen in an event that is dated and told as having happened, in words."""
    told = [row for row in claims if row.interval and row.modality == "actual" and row.polarity == "positive"]
    found = sorted((days[0], days[1], row.interval or "") for row in told if (days := dates.days(row.interval)))
    bounded = [row for row in found if dates.bounded_below(row[2]) and dates.bounded_above(row[2])]
    if not bounded:
        return "", ""
    return when(bounded[0][2]), when(max(bounded, key=lambda row: (row[1], row[0]))[2])


def _roles(desk: Desk, entity: Entity, claims: list[Claim], *, named: list[Mention]) -> tuple[Role, ...]:
    """What the entity is said to be: the titles beside its name, then the lasting relations it stands in. Alike words are said once."""
    found: dict[_Said, tuple[Role, list[str]]] = {}
    names = sorted({row.span.of(desk.by.article[row.article].text).casefold() for row in named}, key=lambda name: (-len(name), name))
    for mention in named:
        if mention.title:
            row = quote(desk, mention.article, mention.title)
            role = Role((Part(row.words, mention.article, mention.title),), None, ())
            _keep(found, role, desk.label[mention.article], names=names)
    for claim in claims:
        if claim.type in _ROLE_TYPES and _is_subject(desk, claim, entity):
            _keep(found, Role(told(desk.by, claim, about=entity.id), evidence(desk, claim), ()), desk.label[claim.article], names=names)
    rows = [Role(role.sentence, role.evidence, tuple(dict.fromkeys(by))) for role, by in found.values()]
    return tuple(rows[:_MOST_ROLES])


def _is_subject(desk: Desk, claim: Claim, entity: Entity) -> bool:
    """True when the relation says something of the entity: a body is not described by each of its members."""
    roles = {row.role for row in claim.arguments if row.mention in desk.by.entity_of and desk.by.entity_of[row.mention].id == entity.id}
    return claim.type not in ("MEMBER_OF", "LEADS") or bool(roles & {"member", "agent", "participant"})


def _keep(found: dict[_Said, tuple[Role, list[str]]], role: Role, label: str, *, names: list[str]) -> None:
    """The role added to those found; words that another role holds, put as firmly by the same speaker, are not said again."""
    proof = role.evidence
    speaker, firm = (proof.speaker, proof.firmness) if proof else (OWN_VOICE, FLAT)
    words = _bare(role.sentence, names)
    if words:
        longer = next((known for known in found if known[:2] == (speaker, firm) and words in known[2]), None)
        found.setdefault(longer or (speaker, firm, words), (role, []))[1].append(label)


def _bare(sentence: Sentence, names: list[str]) -> str:
    """The exact words of a role without the entity's own name, for telling whether two say the same."""
    words = "".join(part.text for part in sentence if part.span).casefold()
    for name in names:
        words = words.replace(name, " ")
    return one_line(words).strip(" ,.–—")
