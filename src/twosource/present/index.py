"""A picture made ready for pages: its desk and brief, and from each entity, article and origin the way to events and claims."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeVar

from twosource import terms
from twosource.present.brief import brief_of
from twosource.present.copies import plainest
from twosource.present.disagreement import by_conflict
from twosource.present.edits import places
from twosource.present.evidence import Desk, desk
from twosource.present.lines import Lines, lines
from twosource.present.network import Web, web
from twosource.present.roles import roles
from twosource.present.sections import Brief, Disagreement, Report
from twosource.present.values import PEOPLE, Lane, Line, plain
from twosource.present.who import Parts, mentions, namesakes, parts
from twosource.text import dates
from twosource.types import Claim, Conflict, Derivation, Entity, Event, Mention, Picture

_LATEST = "9999"
_FIRMEST = tuple(row.name for row in terms.CERTAINTIES)
Key = TypeVar("Key")
Row = TypeVar("Row")


class Traits(NamedTuple):
    """What an event is looked for by. words: its claims and the names in it, in lower case; days: first and last that it may mean.

    counted: independent origins. certainty: of the claim that puts it most firmly. relations: of its conflicts.
    """

    type: str
    counted: int
    words: str
    days: tuple[date, date] | None
    certainty: str
    entities: frozenset[str]
    articles: frozenset[str]
    publishers: frozenset[str]
    origins: frozenset[str]
    relations: frozenset[str]


@dataclass(frozen=True, slots=True)
class Index:
    """A picture and the ways through it. Events stand in the reader's order everywhere: most independent origins first.

    lines: those that the brief has made, by event. dated, undated: events with and without a date; sites: events by place.
    place: of an event in that order. with_entity, in_article, of_origin, told_by: events by an entity that takes part, by an article,
    by an origin, by an entity in whose words a report tells them. earlier: the events that surely come before one.
    named: entities with a name, those in most articles, then events first; naming: the articles that have it; alike: people of like names.
    names: of an entity, in lower case; role: what most call it. told: claims by event; standing: by origin, less those that were rejected.
    sources: whom reports lean on, then their own reporting, then those of whom it is not said who they are; most events first.
    speaks: the origin that an entity is. said: claims told in its words. parts: claims it has a part in, where it is seen. web: all ties.
    shared: derivations by article. editions: articles by what one is known by when it comes again.
    reports: by article, in order of day. conflicts: by id; rows: the row that a conflict stands in.
    """

    desk: Desk
    brief: Brief
    events: tuple[str, ...]
    place: dict[str, int]
    lines: dict[str, Line]
    dated: tuple[str, ...]
    undated: tuple[str, ...]
    sites: dict[str, tuple[str, ...]]
    told: dict[str, tuple[Claim, ...]]
    traits: dict[str, Traits]
    with_entity: dict[str, tuple[str, ...]]
    in_article: dict[str, tuple[str, ...]]
    of_origin: dict[str, tuple[str, ...]]
    named: tuple[str, ...]
    naming: dict[str, tuple[str, ...]]
    names: dict[str, str]
    role: dict[str, str]
    alike: dict[str, tuple[Entity, ...]]
    sources: tuple[str, ...]
    standing: dict[str, tuple[Claim, ...]]
    speaks: dict[str, str]
    web: Web
    parts: Parts
    said: dict[str, tuple[Claim, ...]]
    told_by: dict[str, tuple[str, ...]]
    earlier: dict[str, tuple[str, ...]]
    reports: dict[str, Report]
    shared: dict[str, tuple[Derivation, ...]]
    conflicts: dict[str, Conflict]
    rows: dict[str, Disagreement]
    editions: dict[tuple[str, str], tuple[str, ...]]

    def disagreements(self, conflicts: Iterable[str]) -> tuple[Disagreement, ...]:
        """The rows of some conflicts, each once."""
        found = (self.rows[id] for id in conflicts if id in self.rows)
        return tuple({row.conflict: row for row in found}.values())

    @property
    def picture(self) -> Picture:
        """The picture itself."""
        return self.desk.picture


def index(picture: Picture) -> Index:
    """The picture made ready; the same picture gives the same index."""
    asked = desk(picture)
    lanes = lines(asked)
    made = brief_of(asked, lanes)
    claims = {row.id: tuple(asked.claims(row.claims)) for row in picture.events}
    events = tuple(row.id for row in sorted(picture.events, key=lambda row: _order(row, claims[row.id], lanes)))
    traits = {id: _traits(asked, asked.by.event[id], claims[id]) for id in events}
    naming = _naming(asked)
    told = [(row, id) for id in events for row in claims[id]]
    standing = _turned((row, {asked.by.origin_of[row.id].id}) for row, _ in sorted(told, key=_in_place) if row.id in asked.by.origin_of)
    with_entity = _turned((id, traits[id].entities) for id in events)
    of_origin = _turned((id, traits[id].origins) for id in events)
    return Index(
        desk=asked,
        brief=made,
        events=events,
        place={id: number for number, id in enumerate(events)},
        lines={row.event: row for lane in _lanes(lanes) for row in lane.lines},
        dated=tuple(id for id in events if traits[id].days),
        undated=tuple(id for id in events if not traits[id].days),
        sites=_turned((id, {asked.by.event[id].place or ""} - {""}) for id in events),
        told=claims,
        traits=traits,
        with_entity=with_entity,
        in_article=_turned((id, traits[id].articles) for id in events),
        of_origin=of_origin,
        told_by={id: tuple(dict.fromkeys(rows)) for id, rows in _turned((id, speakers(asked, row)) for row, id in told).items()},
        earlier=_turned((row.id, row.before) for row in picture.events),
        named=tuple(sorted(naming, key=lambda id: (-len(naming[id]), -len(with_entity.get(id, ())), asked.by.entity[id].name, id))),
        naming=naming,
        names={row.id: " ".join((row.name, *row.aliases)).casefold() for row in picture.entities},
        role={id: called for id in naming if (called := _role(asked, asked.by.entity[id]))},
        alike=namesakes([asked.by.entity[id] for id in naming if asked.by.entity[id].type in PEOPLE]),
        sources=tuple(sorted(standing, key=lambda id: _reach(asked, id, len(of_origin[id])))),
        standing=standing,
        speaks={row.entity: row.id for row in sorted(picture.origins, key=lambda row: (len(row.claims), row.id)) if row.entity},
        web=web(asked),
        parts=parts(asked),
        said=_turned((row, speakers(asked, row)) for row, _ in sorted(told, key=_in_place)),
        reports={row.article: row for row in made.reports},
        shared=_turned((row, {row.article, row.other}) for row in sorted(picture.derivations, key=plainest)),
        conflicts={row.id: row for row in picture.conflicts},
        rows=by_conflict(asked),
        editions=_turned((document.article.id, places(document.article)) for document in picture.documents),
    )


def _lanes(lanes: Lines) -> tuple[Lane, ...]:
    """The lanes whose lines are those of any list; a set phrase is told in a way of its own."""
    return lanes.corroborated, lanes.relations, lanes.single, lanes.tail, lanes.denials


def _turned(pairs: Iterable[tuple[Row, Iterable[Key]]]) -> dict[Key, tuple[Row, ...]]:
    """Rows by each of their keys, in the order they come in.

    >>> _turned([(1, "ab"), (2, "b")])
    {'a': (1,), 'b': (1, 2)}
    """
    found: dict[Key, list[Row]] = {}
    for row, keys in pairs:
        for key in keys:
            found.setdefault(key, []).append(row)
    return {key: tuple(rows) for key, rows in found.items()}


def _naming(desk: Desk) -> dict[str, tuple[str, ...]]:
    """The articles that have a name of an entity, by the entity."""
    found = _turned((row.article, [desk.by.entity_of[row.id].id]) for row in desk.by.mention.values() if _is_name(desk, row))
    return {id: tuple(dict.fromkeys(rows)) for id, rows in found.items()}


def _role(desk: Desk, entity: Entity) -> str:
    """What most reports call an entity, besides its name."""
    if not entity.attributes:
        return ""
    named = [row for row in mentions(desk, entity) if row.form == "named"]
    return next((plain(row.sentence) for row in roles(desk, entity, named=named)), "")


def _is_name(desk: Desk, row: Mention) -> bool:
    """True for a mention by name of a known entity."""
    return row.form == "named" and row.id in desk.by.entity_of


def _in_place(told: tuple[Claim, str]) -> tuple[str, tuple[int, int], str]:
    """The order of claims by article and place."""
    return told[0].article, told[0].span, told[0].id


def _reach(desk: Desk, id: str, events: int) -> tuple[bool, bool, int, int, str, str]:
    """The order of origins: see Index.sources."""
    row = desk.by.origin[id]
    return not row.known, row.kind == "outlet", -events, -len(row.claims), row.name.casefold(), id


def _order(event: Event, claims: Iterable[Claim], lanes: Lines) -> tuple[int, bool, int, int, str, str]:
    """Most independent origins first, then what a brief gives a line of its own, most articles, what tells most, the earliest."""
    articles = {claim.article for claim in claims}
    weak, strength = lanes.weight.get(event.id, (False, 0))
    return -event.independent_origins, weak, -len(articles), -strength, event.interval or _LATEST, event.id


def _traits(desk: Desk, event: Event, claims: tuple[Claim, ...]) -> Traits:
    """What an event is looked for by."""
    entities = {id for id in (*(row.entity for row in event.arguments), event.place) if id in desk.by.entity}
    told = (row.span.of(desk.by.article[row.article].text) for row in claims)
    names = sorted(desk.by.entity[id].name for id in entities if id)
    articles = {row.article for row in claims}
    firmness = {row.certainty for row in claims}
    return Traits(
        type=event.type,
        counted=event.independent_origins,
        words=" ".join(" ".join((*names, *dict.fromkeys(told))).casefold().split()),
        days=dates.days(event.interval),
        certainty=next((row for row in _FIRMEST if row in firmness), ""),
        entities=frozenset(id for id in entities if id),
        articles=frozenset(articles),
        publishers=frozenset(desk.by.article[id].publisher or "" for id in articles),
        origins=frozenset(desk.by.origin_of[row.id].id for row in claims if row.id in desk.by.origin_of),
        relations=frozenset(desk.relation[id] for id in event.conflicts if id in desk.relation),
    )


def speakers(desk: Desk, claim: Claim) -> list[str]:
    """The entity in whose words a claim is told; none in an article's own voice."""
    found = desk.by.attribution.get(claim.attribution or "")
    entity = desk.by.entity_of.get(found.mention or "") if found else None
    return [entity.id] if entity else []
