"""The map of a case: places whose point is known, and what is told to have happened there."""

from dataclasses import dataclass

from twosource.present.event_pages import bare, chosen
from twosource.present.index import Index
from twosource.present.listing import Filters
from twosource.present.refs import Ref, entity_ref
from twosource.present.values import Line

_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A place with its point: how many events are told to be there or in something inside it, by how many articles and origins.

    why: how it was told from others of its name. around: the places around it. inside: places without a point that are told by this one.
    """

    entity: str
    name: str
    latitude: float
    longitude: float
    country: str
    events: int
    articles: int
    origins: int
    why: str
    lines: tuple[Line, ...]
    more: int
    around: tuple[Ref, ...]
    inside: tuple[Ref, ...]


def places(index: Index, filters: Filters) -> tuple[MapPlace, ...]:
    """The places of the events that fit, those with most events first; what lies in a place is told there where it has no point itself."""
    found = chosen(index, filters)[0]
    fitting = None if found is index.events else frozenset(found)
    held: dict[str, list[str]] = {}
    within: dict[str, set[str]] = {}
    for place, ids in index.sites.items():
        shown = ids if fitting is None else [id for id in ids if id in fitting]
        pointed = _pointed(index, place, frozenset()) if shown else ""
        if pointed:
            held.setdefault(pointed, []).extend(shown)
            within.setdefault(pointed, set()).add(place)
    made = [_place(index, id, sorted(ids, key=index.place.__getitem__), inside=within[id] - {id}) for id, ids in held.items()]
    return tuple(sorted(made, key=lambda row: (-row.events, row.name, row.entity)))


def _pointed(index: Index, id: str, seen: frozenset[str]) -> str:
    """The place itself where it has a point, else the first place around it that has one; nothing where none has."""
    row = index.desk.by.entity.get(id)
    if row is None or id in seen:
        return ""
    if row.location and row.location.latitude is not None and row.location.longitude is not None:
        return id
    return next((found for other in row.inside if (found := _pointed(index, other, seen | {id}))), "")


def _place(index: Index, id: str, events: list[str], *, inside: set[str]) -> MapPlace:
    """One place with its events."""
    row = index.desk.by.entity[id]
    at = row.location
    assert at and at.latitude is not None and at.longitude is not None
    traits = [index.traits[event] for event in events]
    return MapPlace(
        entity=id,
        name=row.name,
        latitude=at.latitude,
        longitude=at.longitude,
        country=at.country or "",
        events=len(events),
        articles=len({article for one in traits for article in one.articles}),
        origins=len({origin for one in traits for origin in one.origins}),
        why=at.why,
        lines=tuple(bare(index, event) for event in events[:_MOST_LINES]),
        more=max(len(events) - _MOST_LINES, 0),
        around=tuple(entity_ref(index.desk, other) for other in row.inside if other in index.desk.by.entity),
        inside=tuple(sorted(entity_ref(index.desk, other) for other in inside)),
    )
