"""Events and claims as lists that can be narrowed, and the page of one event."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import NamedTuple

from twosource.errors import NotFoundError
from twosource.present.claim_rows import ClaimRow, claim_row
from twosource.present.decisions import Decision, decisions
from twosource.present.evidence import Desk
from twosource.present.index import Index
from twosource.present.labels import listed, when
from twosource.present.lines import line
from twosource.present.listing import Filters, Listing, narrowed, overlaps, page, size
from twosource.present.readings import Why, reasons
from twosource.present.refs import Ref, entity_ref, event_ref
from twosource.present.sections import Disagreement
from twosource.present.sentence import summary
from twosource.present.values import Line, one_line, plain
from twosource.present.ways import speakers
from twosource.text import dates
from twosource.types import Claim, Entity, Event

_CLASHES = {"disputed": frozenset({"conflict"}), "updated": frozenset({"update"}), "any": frozenset({"conflict", "update"})}
_CIRCUMSTANCES = frozenset({"place", "topic"})
_NO_KIND = "Other"
_MOST_TRIED = 3


class Participant(NamedTuple):
    """An entity in an event. role: what it does there; articles: labels of the reports that name it in that role."""

    role: str
    entity: Ref
    articles: tuple[str, ...]


class Related(NamedTuple):
    """An event that may be the same but was kept apart, and the reasons that tie the two."""

    event: Ref
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class EventPage:
    """One event with all that tells of it. merged: why its claims are one event; before, after: what surely lies on either side of it."""

    line: Line
    participants: tuple[Participant, ...]
    place: Ref | None
    claims: tuple[ClaimRow, ...]
    disagreements: tuple[Disagreement, ...]
    related: tuple[Related, ...]
    before: tuple[Ref, ...]
    after: tuple[Ref, ...]
    merged: tuple[Why, ...]
    decisions: tuple[Decision, ...]


def events(index: Index, filters: Filters) -> Listing[Line]:
    """The events that fit, most independent origins first; without the words they rest on, which the drawer has."""
    found, undated = chosen(index, filters)
    shown = tuple(bare(index, id) for id in page(found, filters))
    return Listing(shown, len(found), filters.offset, size(filters), undated)


def bare(index: Index, event: str) -> Line:
    """An event as a line of a list: without its proofs."""
    return replace(index.lines.get(event) or line(index.desk, index.desk.by.event[event]), rests=())


def first_lines(index: Index, events: Sequence[str], most: int) -> tuple[tuple[Line, ...], int]:
    """The first events as lines, those whose sentence a line above has left out, and how many events come after."""
    made: dict[str, Line] = {}
    for number, event in enumerate(events):
        if len(made) == most or number == _MOST_TRIED * most:
            return tuple(made.values()), len(events) - number
        row = bare(index, event)
        made.setdefault(plain(row.sentence), row)
    return tuple(made.values()), 0


def taking_part(desk: Desk, event: Event) -> list[Entity]:
    """Who and what takes part, the named first; what has neither a name nor a kind is no participant."""
    known = [desk.by.entity[row.entity] for row in event.arguments if row.entity in desk.by.entity]
    shown = {row.id: row for row in known if desk.named(row.id) or row.type != _NO_KIND}
    return sorted(shown.values(), key=lambda row: not desk.named(row.id))


def claims(index: Index, filters: Filters) -> Listing[ClaimRow]:
    """The claims of the events that fit, in order of report and place, those of one event together."""
    found, undated = chosen(index, replace(filters, certainty=""))
    told = index.claims if found is index.events else tuple(chain.from_iterable(map(index.told.__getitem__, found)))
    rows = narrowed(told, _claim_tests(index, filters))
    shown = tuple(claim_row(index.desk, row) for row in page(rows, filters))
    return Listing(shown, len(rows), filters.offset, size(filters), undated)


def _claim_tests(index: Index, filters: Filters) -> list[Callable[[Claim], bool]]:
    """What a claim itself must be, besides its event; what is not asked for is not tested."""
    desk = index.desk
    made: list[tuple[object, Callable[[Claim], bool]]] = [
        (filters.article, lambda row: row.article == filters.article),
        (filters.source, lambda row: row.id in desk.by.origin_of and desk.by.origin_of[row.id].id == filters.source),
        (filters.certainty, lambda row: row.certainty == filters.certainty),
        (filters.publisher, lambda row: desk.by.article[row.article].publisher == filters.publisher),
        (filters.speaker, lambda row: filters.speaker in speakers(desk, row)),
    ]
    return [test for asked, test in made if asked]


def chosen(index: Index, filters: Filters, *, within: Sequence[str] | None = None) -> tuple[Sequence[str], int]:
    """The ids of the events that fit in the reader's order, and how many of those left out have no date. within: of these alone."""
    asked = filters.days
    fitting = narrowed(_narrowest(index, filters) if within is None else within, _tests(index, filters))
    if asked is None and not filters.undated:
        return fitting, 0
    dated = [id for id in fitting if id in index.days]
    if asked is None or filters.undated:
        return [id for id in fitting if id not in index.days], len(fitting) - len(dated)
    return [id for id in dated if overlaps(index.days[id], asked)], len(fitting) - len(dated)


def _narrowest(index: Index, filters: Filters) -> Sequence[str]:
    """The shortest of the lists that what is asked for leads to, up to the last with enough origins; else all events."""
    ways = (
        (index.with_entity, filters.entity),
        (index.in_article, filters.article),
        (index.of_origin, filters.source),
        (index.of_publisher, filters.publisher),
        (index.of_type, filters.type),
        (index.told_by, filters.speaker),
    )
    shortest = min((table.get(id, ()) for table, id in ways if id), key=len, default=index.events)
    if filters.least < 1:
        return shortest
    return shortest[: bisect_right(shortest, -filters.least, key=lambda id: -index.traits[id].counted)]


def _tests(index: Index, filters: Filters) -> list[Callable[[str], bool]]:
    """What an event must be; what is not asked for is not tested."""
    clash, of = _CLASHES.get(filters.clash, frozenset()), index.traits
    made: list[tuple[object, Callable[[str], bool]]] = [
        (filters.type, lambda id: of[id].type == filters.type),
        (filters.entity, lambda id: filters.entity in of[id].entities),
        (filters.article, lambda id: filters.article in of[id].articles),
        (filters.source, lambda id: filters.source in of[id].origins),
        (filters.publisher, lambda id: filters.publisher in of[id].publishers),
        (filters.certainty, lambda id: of[id].certainty == filters.certainty),
        (filters.clash, lambda id: not clash.isdisjoint(of[id].relations)),
    ]
    return [test for asked, test in made if asked] + [lambda id, word=word: word in of[id].words for word in filters.wanted]


def event_page(index: Index, id: str) -> EventPage:
    """One event with all that tells of it.

    Raises:
        NotFoundError: no event has that id.
    """
    desk = index.desk
    if id not in desk.by.event:
        raise NotFoundError(f"{one_line(id)}: no event of this case has this id; it may have joined another since")
    event = desk.by.event[id]
    told = index.told[id]
    return EventPage(
        line=line(desk, event),
        participants=tuple(_participants(desk, event, told)),
        place=entity_ref(desk, event.place) if event.place in desk.by.entity else None,
        claims=tuple(claim_row(desk, row) for row in told),
        disagreements=index.disagreements(event.conflicts),
        related=tuple(_related(index, event, other) for other in event.related if other in desk.by.event),
        before=_refs(desk, index.earlier.get(id, ())),
        after=_refs(desk, event.before),
        merged=reasons(desk, event.reasons),
        decisions=decisions(desk, event.claims),
    )


def _participants(desk: Desk, event: Event, told: Sequence[Claim]) -> list[Participant]:
    """Who takes part and how, each with the reports that say so."""
    by = _labels_by_part(desk, told)
    known = {row.id for row in taking_part(desk, event)}
    shown = [row for row in event.arguments if row.entity in known]
    made = [Participant(row.role, entity_ref(desk, row.entity), tuple(by.get((row.role, row.entity), ()))) for row in dict.fromkeys(shown)]
    return sorted(made, key=lambda row: _prominence(desk, row))


def _labels_by_part(desk: Desk, told: Sequence[Claim]) -> dict[tuple[str, str], dict[str, None]]:
    """The reports that give an entity a role, by both."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for row in told:
        for part in row.arguments:
            if part.mention in desk.by.entity_of:
                found.setdefault((part.role, desk.by.entity_of[part.mention].id), {})[desk.label[row.article]] = None
    return found


def _prominence(desk: Desk, row: Participant) -> tuple[bool, bool, int, str, str, str]:
    """The named before the unnamed, who acts before where and about what, those in most reports first."""
    return not desk.named(row.entity.id), row.role in _CIRCUMSTANCES, -len(row.articles), row.role, row.entity.name, row.entity.id


def _related(index: Index, event: Event, other: str) -> Related:
    """An event that may be the same, with what the two share and when each is told to be."""
    desk, near = index.desk, index.desk.by.event[other]
    both = sorted(desk.by.entity[id].name for id in index.traits[event.id].entities & index.traits[other].entities if desk.named(id))
    shared = f"both have {listed(both)}" if both else "told in like words"
    text = f"{shared}; {when(event.interval)} beside {when(near.interval)}; nothing shows that they are one"
    left, right = (min(row.claims) for row in (event, near))
    return Related(event_ref(desk, other), (Why(left, summary(desk.by, event), right, summary(desk.by, near), "kept_apart", text, 0.0),))


def _refs(desk: Desk, ids: Iterable[str]) -> tuple[Ref, ...]:
    """Links to events, the earliest first."""
    rows = [desk.by.event[id] for id in ids if id in desk.by.event]
    ordered = sorted(rows, key=lambda row: (dates.days(row.interval) or (date.max, date.max), row.id))
    return tuple(event_ref(desk, row.id) for row in ordered)
