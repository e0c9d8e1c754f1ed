"""The named people, bodies, places and things of a case as a list, and the page of one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from twosource import ids
from twosource.errors import NotFoundError
from twosource.present.claim_rows import ClaimRow, claim_row
from twosource.present.decisions import Decision, decisions
from twosource.present.event_pages import first_lines
from twosource.present.evidence import fullest
from twosource.present.index import Index
from twosource.present.listing import Filters, Listing, narrowed, overlaps, page, size
from twosource.present.readings import Why, in_sentence, other_of, reasons
from twosource.present.refs import Ref, entity_ref
from twosource.present.roles import over_time
from twosource.present.sections import Named, Role, Sighting, Tie
from twosource.present.values import Line, Quote, one_line
from twosource.present.who import aliases, mentions, seen, spelled
from twosource.types import Claim, Entity, Location, Mention

_MOST_CLAIMS = 40
_MOST_LINES = 40
_MOST_QUOTES = 8


class EntityRow(NamedTuple):
    """An entity in a list. articles: how many name it; events: how many have it in them; said: how many claims are its own.

    fresh: only articles that the reader has not seen name it.
    """

    entity: str
    name: str
    type: str
    aliases: tuple[str, ...]
    articles: int
    events: int
    said: int
    role: str
    fresh: bool


class NameOf(NamedTuple):
    """A name of an entity, the reports that use it, and its words in the first of them. more: further places."""

    name: str
    labels: tuple[str, ...]
    quotes: tuple[Quote, ...]
    more: int


class TieOf(NamedTuple):
    """A tie of an entity to another."""

    other: Ref
    tie: Tie


class Perhaps(NamedTuple):
    """Another entity that may be this one, and what speaks for it."""

    other: Ref
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class EntityPage:
    """One entity: what it is called and by whom, what it said, what is said of it, who it is tied to, why its names are one.

    said, about: what the words of another claim hold is left out; more_said, more_about, more_lines: how many further rows there are.
    """

    entity: str
    type: str
    name: str
    names: tuple[NameOf, ...]
    roles: tuple[Role, ...]
    first: str
    last: str
    said: tuple[ClaimRow, ...]
    about: tuple[ClaimRow, ...]
    more_said: int
    more_about: int
    sightings: tuple[Sighting, ...]
    ties: tuple[TieOf, ...]
    lines: tuple[Line, ...]
    more_lines: int
    location: Location | None
    inside: tuple[Ref, ...]
    perhaps: tuple[Perhaps, ...]
    namesakes: tuple[Ref, ...]
    merged: tuple[Why, ...]
    decisions: tuple[Decision, ...]
    source: str | None


def entities(index: Index, filters: Filters, *, unseen: frozenset[str] = frozenset()) -> Listing[EntityRow]:
    """The named entities that fit, those in most articles first. unseen: the articles that the reader has not seen."""
    found = narrowed(index.named, _tests(index, filters))
    shown = tuple(entity_row(index, id, unseen=unseen) for id in page(found, filters))
    return Listing(shown, len(found), filters.offset, size(filters))


def _tests(index: Index, filters: Filters) -> list[Callable[[str], bool]]:
    """What an entity must be: of the type, with the words in a name, named in the article, with a part in what is asked for."""
    days, wanted = filters.days, filters.wanted
    made: list[tuple[object, Callable[[str], bool]]] = [
        (filters.type, lambda id: index.desk.by.entity[id].type == filters.type),
        (wanted, lambda id: all(word in index.names[id] for word in wanted)),
        (filters.article, lambda id: filters.article in index.naming[id]),
        (filters.entity, lambda id: any(filters.entity in index.traits[event].entities for event in index.with_entity.get(id, ()))),
        (days, lambda id: days is not None and any(overlaps(index.days.get(event), days) for event in index.with_entity.get(id, ()))),
    ]
    return [test for asked, test in made if asked]


def entity_row(index: Index, id: str, *, unseen: frozenset[str] = frozenset()) -> EntityRow:
    """An entity in a list."""
    row = index.desk.by.entity[id]
    naming = index.naming.get(id, ())
    return EntityRow(
        entity=id,
        name=row.name,
        type=row.type,
        aliases=row.aliases,
        articles=len(naming),
        events=len(index.with_entity.get(id, ())),
        said=len(index.said.get(id, ())),
        role=index.role.get(id, ""),
        fresh=bool(naming) and unseen.issuperset(naming),
    )


def _named(index: Index, row: Entity) -> list[Mention]:
    """The mentions of an entity by name."""
    return [one for one in mentions(index.desk, row) if one.form == "named"]


def entity_page(index: Index, id: str) -> EntityPage:
    """One entity.

    Raises:
        NotFoundError: no entity has that id.
    """
    desk = index.desk
    if id not in desk.by.entity:
        raise NotFoundError(f"{one_line(id)}: no entity of this case has this id{_where_it_went(index, id)}")
    row = desk.by.entity[id]
    named = _named(index, row)
    said, about = _by_time(index, fullest(index.said.get(id, ()))), _by_weight(index, fullest(index.parts.claims.get(id, ())))
    lines, more = first_lines(index, index.with_entity.get(id, ()), _MOST_LINES)
    first, last = seen(index.parts.claims.get(id, []))
    return EntityPage(
        entity=id,
        type=row.type,
        name=row.name,
        names=_names(index, row, named),
        roles=over_time(desk, row, named=named),
        first=first,
        last=last,
        said=_rows(index, said),
        about=_rows(index, about),
        more_said=max(len(said) - _MOST_CLAIMS, 0),
        more_about=max(len(about) - _MOST_CLAIMS, 0),
        sightings=tuple(index.parts.sightings.get(id, ())),
        ties=_ties(index, id),
        lines=lines,
        more_lines=more,
        location=row.location,
        inside=tuple(entity_ref(desk, other) for other in row.inside if other in desk.by.entity),
        perhaps=_perhaps(index, row),
        namesakes=tuple(entity_ref(desk, other.id) for other in index.alike.get(id, ())),
        merged=_merged(index, row),
        decisions=decisions(desk, row.mentions),
        source=index.speaks.get(id),
    )


def _where_it_went(index: Index, id: str) -> str:
    """The entity that one of an earlier picture is now part of: its id was made from its first mention, which is still there."""
    of = index.desk.by.entity_of
    found = next((of[mention] for mention in of if ids.make("entity", mention) == id), None)
    return f"; what it meant now belongs to {found.name} ({found.id})" if found else "; it may be of another case"


def _names(index: Index, row: Entity, named: list[Mention]) -> tuple[NameOf, ...]:
    """Each name, the most used first, with its words where each report first has it; without a name, what it is called."""
    shown = named or mentions(index.desk, row)
    places: dict[str, dict[str, Mention]] = {}
    for one in shown:
        places.setdefault(spelled(index.desk, one), {}).setdefault(one.article, one)
    return tuple(_name(index, found, list(places[found.name].values())) for found in aliases(index.desk, shown))


def _name(index: Index, used: Named, places: list[Mention]) -> NameOf:
    """One name with its first places; each leads to the mention, so that a reader may part it from the rest."""
    quotes = tuple(replace(in_sentence(index.desk, one.article, one.span), link=one.id) for one in places[:_MOST_QUOTES])
    return NameOf(used.name, used.labels, quotes, max(len(places) - _MOST_QUOTES, 0))


def _by_time(index: Index, rows: Iterable[Claim]) -> list[Claim]:
    """Claims by the day of their report, the undated last."""
    day = {id: report.first or report.last or date.max for id, report in index.reports.items()}
    return sorted(rows, key=lambda row: (day[row.article], row.article, row.span, row.id))


def _by_weight(index: Index, rows: Sequence[Claim]) -> list[Claim]:
    """Claims of what most independent origins tell first, those of one event together."""
    desk = index.desk
    return sorted(rows, key=lambda row: (index.place[desk.by.event_of[row.id].id], row.article, row.span, row.id))


def _rows(index: Index, rows: Sequence[Claim]) -> tuple[ClaimRow, ...]:
    """The first claims as rows."""
    return tuple(claim_row(index.desk, row) for row in rows[:_MOST_CLAIMS])


def _ties(index: Index, id: str) -> tuple[TieOf, ...]:
    """The ties of an entity, those on most origins first."""
    found = (index.web.ties[number] for number in index.web.of.get(id, ()))
    return tuple(TieOf(entity_ref(index.desk, row.right if row.left == id else row.left), row) for row in found)


def _perhaps(index: Index, row: Entity) -> tuple[Perhaps, ...]:
    """Those that may be this one, each with what speaks for it."""
    found: dict[str, list[Why]] = {}
    for reason, why in zip(row.disputed, reasons(index.desk, row.disputed), strict=True):
        other = other_of(index.desk, row, reason)
        if other and other.id != row.id:
            found.setdefault(other.id, []).append(why)
    return tuple(Perhaps(entity_ref(index.desk, id), tuple(rows)) for id, rows in found.items())


def _merged(index: Index, row: Entity) -> tuple[Why, ...]:
    """Why the mentions are one, the least sure first; words that were tied by one rule stand once."""
    found: dict[tuple[str, str, str], Why] = {}
    for why in reasons(index.desk, row.reasons):
        left, right = sorted((one_line(why.left_words).casefold(), one_line(why.right_words).casefold()))
        found.setdefault((left, right, why.rule), why)
    return tuple(sorted(found.values(), key=lambda why: (why.left_words == why.right_words, why.score)))
