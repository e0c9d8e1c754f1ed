"""The time line of a case with its two clocks: when things happened, and when they were reported."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from twosource.present.event_pages import chosen
from twosource.present.index import Index
from twosource.present.labels import when
from twosource.present.lines import clash, weakness
from twosource.present.listing import Filters
from twosource.present.sections import Report
from twosource.present.sentence import headline
from twosource.present.timeline import ends
from twosource.present.values import Sentence, plain, shortened

_MOST_BARS, _MOST_UNDATED = 400, 40
_MOST_CHARACTERS = 120


@dataclass(frozen=True, slots=True)
class Clocked:
    """An event on both clocks: the days it may mean, and the first and last day on which a report that tells it was published.

    None on a side that is open; first and last both None where it has no date. also: events that the same words tell at the same time.
    """

    event: str
    type: str
    sentence: Sentence
    first: date | None
    last: date | None
    when: str
    origins: int
    mark: str
    clash: str
    reported_first: date | None
    reported_last: date | None
    entities: tuple[str, ...]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated events by their first day, those without a date apart, and the reports that tell them by day of publication.

    total: how many dated events fit; more: how many of these are not among the bars, those on fewest origins; likewise for the undated.
    """

    bars: tuple[Clocked, ...]
    reports: tuple[Report, ...]
    total: int
    more: int
    undated: tuple[Clocked, ...]
    more_undated: int


def timeline(index: Index, filters: Filters) -> Timeline:
    """The events that fit: those on most independent origins, up to what can be drawn."""
    found, dated, undated = _chosen(index, filters)
    bars = _once(_clocked(index, id) for id in dated[:_MOST_BARS])
    return Timeline(
        bars=tuple(sorted(bars, key=lambda row: (row.first or row.last or date.max, row.last or date.max, row.event))),
        reports=_reports(index, found, filters),
        total=len(dated),
        more=max(len(dated) - _MOST_BARS, 0),
        undated=tuple(_once(_clocked(index, id) for id in undated[:_MOST_UNDATED])),
        more_undated=max(len(undated) - _MOST_UNDATED, 0),
    )


def _chosen(index: Index, filters: Filters) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
    """The events that fit: all, those with a date, those without."""
    found, _ = chosen(index, filters)
    if found is index.events:
        return found, index.dated, index.undated
    return found, [id for id in found if index.traits[id].days], [id for id in found if not index.traits[id].days]


def _once(rows: Iterable[Clocked]) -> list[Clocked]:
    """The events, those that the same words tell at the same time as one."""
    made: dict[tuple[str, str], Clocked] = {}
    for row in rows:
        key = (plain(row.sentence), row.when)
        made[key] = replace(made[key], also=(*made[key].also, row.event)) if key in made else row
    return list(made.values())


def _clocked(index: Index, id: str) -> Clocked:
    """One event on both clocks."""
    event, traits = index.desk.by.event[id], index.traits[id]
    first, last = ends(event.interval)
    known = index.lines.get(id)
    reported = published(index, traits.articles)
    return Clocked(
        event=id,
        type=event.type,
        sentence=shortened(known.sentence if known else headline(index.desk.by, event), _MOST_CHARACTERS),
        first=first,
        last=last,
        when=when(event.interval),
        origins=event.independent_origins,
        mark=known.mark if known else weakness(index.desk, list(index.told[id])),
        clash=clash(index.desk, event),
        reported_first=min(reported, default=None),
        reported_last=max(reported, default=None),
        entities=tuple(sorted(row for row in traits.entities if index.desk.named(row))),
    )


def published(index: Index, articles: Iterable[str]) -> list[date]:
    """The days on which some articles were published, as far as they are known."""
    rows = (index.reports[id] for id in articles)
    return [day for row in rows for day in (row.first, row.last) if day]


def _reports(index: Index, events: Sequence[str], filters: Filters) -> tuple[Report, ...]:
    """The reports by day: all of them, or where the events were narrowed down those that tell one."""
    if events is index.events:
        return tuple(index.reports.values())
    telling = {article for id in events for article in index.traits[id].articles}
    return tuple(row for id, row in index.reports.items() if id in telling)
