"""The origins of a case as a list, and the page of one: what it said, what nobody else tells, who repeats it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from twosource.errors import NotFoundError
from twosource.present.claim_rows import ClaimRow, claim_row
from twosource.present.event_pages import first_lines
from twosource.present.evidence import fullest, quote
from twosource.present.index import Index
from twosource.present.listing import Filters, Listing, narrowed, overlaps, page, size
from twosource.present.refs import Ref, article_ref, entity_ref, source_name
from twosource.present.values import Line, Quote, one_line
from twosource.types import Claim, Origin

_MOST_CLAIMS = 60
_MOST_LINES = 40
_MOST_REPEATING = 100
_MOST_QUOTES = 3


@dataclass(frozen=True, slots=True)
class SourceRow:
    """An origin in a list. claims, articles, events: that rest on it; alone: events for which no other independent origin stands."""

    origin: str
    name: str
    kind: str
    known: bool
    claims: int
    articles: int
    events: int
    alone: int


class Repeating(NamedTuple):
    """An article that tells what an origin said: how many claims, and the words of the first."""

    article: Ref
    claims: int
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class SourcePage(SourceRow):
    """One origin. why: its claims count as one. said: what the words of another claim hold is left out.

    more, more_only, more_repeated: how many further rows there are.
    """

    why: str
    entity: Ref | None
    said: tuple[ClaimRow, ...]
    more: int
    only: tuple[Line, ...]
    more_only: int
    repeated: tuple[Repeating, ...]
    more_repeated: int


def sources(index: Index, filters: Filters) -> Listing[SourceRow]:
    """The origins that fit: whom reports lean on, then their own reporting, then whoever is not named; those with most events first."""
    found = narrowed(index.sources, _tests(index, filters))
    shown = tuple(_row(index, id) for id in page(found, filters))
    return Listing(shown, len(found), filters.offset, size(filters))


def _tests(index: Index, filters: Filters) -> list[Callable[[str], bool]]:
    """What an origin must be: of the kind, with the words in its name, behind what is asked for."""
    days, wanted = filters.days, filters.wanted
    made: list[tuple[object, Callable[[str], bool]]] = [
        (filters.type, lambda id: index.desk.by.origin[id].kind == filters.type),
        (wanted, lambda id: all(word in source_name(index.desk, id).casefold() for word in wanted)),
        (filters.entity, lambda id: any(filters.entity in index.traits[event].entities for event in index.of_origin[id])),
        (filters.article, lambda id: any(claim.article == filters.article for claim in index.standing[id])),
        (days, lambda id: days is not None and any(overlaps(index.days.get(event), days) for event in index.of_origin[id])),
    ]
    return [test for asked, test in made if asked]


def _row(index: Index, id: str) -> SourceRow:
    """An origin in a list."""
    row, claims, events = index.desk.by.origin[id], index.standing.get(id, ()), index.of_origin.get(id, ())
    return SourceRow(
        origin=id,
        name=source_name(index.desk, id),
        kind=row.kind,
        known=row.known,
        claims=len(claims),
        articles=len({claim.article for claim in claims}),
        events=len(events),
        alone=len(_alone(index, id)),
    )


def _alone(index: Index, id: str) -> list[str]:
    """The events that rest on this origin and on nobody independent of it."""
    return [event for event in index.of_origin.get(id, ()) if index.traits[event].counted <= 1]


def source_page(index: Index, id: str) -> SourcePage:
    """One origin.

    Raises:
        NotFoundError: no origin has that id.
    """
    desk = index.desk
    if id not in desk.by.origin:
        raise NotFoundError(f"{one_line(id)}: no source of this case has this id; its claims may count with another since")
    origin = desk.by.origin[id]
    row, claims = _row(index, id), index.standing.get(id, ())
    only, more_only = first_lines(index, _alone(index, id), _MOST_LINES)
    repeated = _repeated(index, origin, claims)
    shown = sorted(fullest(claims), key=lambda row: _weight(index, row))
    return SourcePage(
        *(row.origin, row.name, row.kind, row.known, row.claims, row.articles, row.events, row.alone),
        why=desk.said(origin.why),
        entity=entity_ref(desk, origin.entity) if origin.entity in desk.by.entity else None,
        said=tuple(claim_row(desk, claim) for claim in shown[:_MOST_CLAIMS]),
        more=max(len(shown) - _MOST_CLAIMS, 0),
        only=only,
        more_only=more_only,
        repeated=repeated[:_MOST_REPEATING],
        more_repeated=max(len(repeated) - _MOST_REPEATING, 0),
    )


def _weight(index: Index, row: Claim) -> tuple[int, str, tuple[int, int], str]:
    """What most independent origins tell first, the claims of one event together."""
    return index.place[index.desk.by.event_of[row.id].id], row.article, row.span, row.id


def _repeated(index: Index, origin: Origin, claims: Sequence[Claim]) -> tuple[Repeating, ...]:
    """The articles that tell what an origin said, those with most of it first; a report does not repeat itself."""
    grouped: dict[str, list[Claim]] = {}
    for row in claims:
        grouped.setdefault(row.article, []).append(row)
    if origin.kind == "outlet" and len(grouped) == 1:
        return ()
    ordered = sorted((id for id in index.reports if id in grouped), key=lambda id: -len(grouped[id]))
    return tuple(_repeating(index, id, grouped[id]) for id in ordered)


def _repeating(index: Index, id: str, rows: list[Claim]) -> Repeating:
    """One article with the first words."""
    quotes = (quote(index.desk, row.article, row.span, link=row.id, sentence=row.sentence) for row in rows[:_MOST_QUOTES])
    return Repeating(article_ref(index.desk, id), len(rows), tuple(quotes))
