"""The overview: what is told by most independent origins, what is disputed, what is open, and what is new to the reader."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from twosource.present.changes import Arrived, Changes, Count
from twosource.present.edits import Edit
from twosource.present.index import Index
from twosource.present.sections import Disagreement, Header, Unknown
from twosource.present.values import Lane, Line

_MOST_LINES = 24
_MOST_DISAGREEMENTS = 12
_MOST_NEW = 40
_NO_DISAGREEMENT = "finer"


class Counted(NamedTuple):
    """An event whose number of independent origins changed, and what it was."""

    line: Line
    before: int


class Edited(NamedTuple):
    """An article that was read again with other words. gone, come: whole sentences."""

    label: str
    earlier: str
    later: str
    gone: tuple[str, ...]
    come: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class News:
    """What is new since the reader's last visit. withdrawn: claims whose sentence an article has dropped.

    more: new events that are not among the fresh lines.
    """

    since: str
    arrived: tuple[Arrived, ...]
    fresh: tuple[Line, ...]
    risen: tuple[Counted, ...]
    fallen: tuple[Counted, ...]
    opened: tuple[Disagreement, ...]
    closed: tuple[Disagreement, ...]
    withdrawn: int
    edits: tuple[Edited, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Overview:
    """What a reader sees first. open_disagreements: how many stand, those that only say more exactly left out; since: the last visit."""

    header: Header
    corroborated: Lane
    relations: Lane
    single: Lane
    denials: Lane
    set_phrases: Lane
    disagreements: tuple[Disagreement, ...]
    open_disagreements: int
    unknown: tuple[Unknown, ...]
    since: str
    fresh: News | None


def overview(index: Index, changes: Changes | None = None, *, since: str = "") -> Overview:
    """The first lines of each kind. since: the reader's last visit; changes: what is new since, None where nothing is (yet)."""
    made = index.brief
    disputed = tuple(row for row in made.disagreements if row.relation != _NO_DISAGREEMENT)
    return Overview(
        header=made.header,
        corroborated=_first(made.corroborated),
        relations=_first(made.relations),
        single=_first(made.single),
        denials=_first(made.denials),
        set_phrases=_first(made.set_phrases),
        disagreements=disputed[:_MOST_DISAGREEMENTS],
        open_disagreements=len(disputed),
        unknown=made.unknown,
        since=since or (changes.since if changes else ""),
        fresh=_news(changes) if changes else None,
    )


def _first(lane: Lane) -> Lane:
    """The first lines of a lane without their proofs, the rest counted."""
    shown = tuple(replace(row, rests=()) for row in lane.lines[:_MOST_LINES])
    return Lane(shown, lane.more + len(lane.lines) - len(shown))


def _news(found: Changes) -> News:
    """What is new, as a page shows it."""
    return News(
        since=found.since,
        arrived=found.arrived[:_MOST_NEW],
        fresh=tuple(replace(row, rests=()) for row in found.events[:_MOST_NEW]),
        risen=_counted(found.gained),
        fallen=_counted(found.fell),
        opened=found.disagreements[:_MOST_DISAGREEMENTS],
        closed=found.settled[:_MOST_DISAGREEMENTS],
        withdrawn=sum(len(row.withdrawn) for row in found.edited),
        edits=tuple(_edited(row) for row in found.edited[:_MOST_NEW]),
        more=found.thin + max(len(found.events) - _MOST_NEW, 0),
    )


def _counted(rows: tuple[Count, ...]) -> tuple[Counted, ...]:
    """The first events whose number of origins changed."""
    return tuple(Counted(replace(row.line, rests=()), row.before) for row in rows[:_MOST_NEW])


def _edited(row: Edit) -> Edited:
    """An article read again: the sentences that went and those that came."""
    gone, come = (tuple(quote.words for quote in quotes) for quotes in (row.removed, row.added))
    return Edited(row.later, row.earlier, row.later, gone, come)
