"""The ways through the events and claims of a picture, in the reader's order: by entity, article, publisher, type, origin, speaker, day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeVar

from twosource import terms
from twosource.present.evidence import Desk
from twosource.present.lines import Lines
from twosource.text import dates
from twosource.types import Claim, Event

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
class Ways:
    """The events in the reader's order, most independent origins first, and those of each thing in the same order.

    place: of an event in that order. told: claims by event; claims: all in that order. days: that an event may mean.
    dated, undated: events with and without a date; sites: events by place. with_entity: by each entity that takes part; told_by: by an
    entity in whose words a report tells them. earlier: those that surely come before one.
    """

    events: tuple[str, ...]
    place: dict[str, int]
    told: dict[str, tuple[Claim, ...]]
    claims: tuple[Claim, ...]
    traits: dict[str, Traits]
    days: dict[str, dates.Days]
    dated: tuple[str, ...]
    undated: tuple[str, ...]
    sites: dict[str, tuple[str, ...]]
    with_entity: dict[str, tuple[str, ...]]
    in_article: dict[str, tuple[str, ...]]
    of_publisher: dict[str, tuple[str, ...]]
    of_type: dict[str, tuple[str, ...]]
    of_origin: dict[str, tuple[str, ...]]
    told_by: dict[str, tuple[str, ...]]
    earlier: dict[str, tuple[str, ...]]


def ways(asked: Desk, lanes: Lines) -> Ways:
    """The ways through the events of a picture."""
    told = {row.id: tuple(asked.claims(row.claims)) for row in asked.picture.events}
    events = tuple(row.id for row in sorted(asked.picture.events, key=lambda row: _order(row, told[row.id], lanes)))
    traits = {id: _traits(asked, asked.by.event[id], told[id]) for id in events}
    claims = [(row, id) for id in events for row in told[id]]
    return Ways(
        events=events,
        place={id: number for number, id in enumerate(events)},
        told=told,
        claims=tuple(row for row, _ in claims),
        traits=traits,
        days={id: days for id in events if (days := traits[id].days)},
        dated=tuple(id for id in events if traits[id].days),
        undated=tuple(id for id in events if not traits[id].days),
        sites=turned((id, {asked.by.event[id].place or ""} - {""}) for id in events),
        with_entity=turned((id, traits[id].entities) for id in events),
        in_article=turned((id, traits[id].articles) for id in events),
        of_publisher=turned((id, traits[id].publishers) for id in events),
        of_type=turned((id, {traits[id].type}) for id in events),
        of_origin=turned((id, traits[id].origins) for id in events),
        told_by={id: tuple(dict.fromkeys(rows)) for id, rows in turned((id, speakers(asked, row)) for row, id in claims).items()},
        earlier=turned((row.id, row.before) for row in asked.picture.events),
    )


def turned(pairs: Iterable[tuple[Row, Iterable[Key]]]) -> dict[Key, tuple[Row, ...]]:
    """Rows by each of their keys, in the order they come in.

    >>> turned([(1, "ab"), (2, "b")])
    {'a': (1,), 'b': (1, 2)}
    """
    found: dict[Key, list[Row]] = {}
    for row, keys in pairs:
        for key in keys:
            found.setdefault(key, []).append(row)
    return {key: tuple(rows) for key, rows in found.items()}


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
