"""What changed between two pictures of a case: new reports, edited ones, counts that rose or fell, new disagreements."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from twosource.present.disagreement import DISMISSED, disagreements
from twosource.present.edits import Edit, edits
from twosource.present.evidence import Desk, desk
from twosource.present.lines import Lines, line, lines
from twosource.present.sections import Disagreement, Report
from twosource.present.timeline import reports
from twosource.present.values import Line
from twosource.types import Conflict, Event, Picture


class Arrived(NamedTuple):
    """An article that is new. leans: the labels of the reports that it shares its text with, and were there before."""

    report: Report
    leans: tuple[str, ...]
    claims: int


class Count(NamedTuple):
    """An event whose number of independent origins changed. by: the new reports that tell of it."""

    line: Line
    before: int
    by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What one picture has and the one before had not. since: what is compared, in words.

    gained, fell: events with more, or fewer, independent origins; again: told by new reports, and on no new origin.
    events: new lines, in the order of a brief.
    thin: how many new events are not worth a line. joined, fresh: how many new claims tell of events known before, and of new ones.
    settled: disagreements that do not stand any more.
    """

    since: str
    arrived: tuple[Arrived, ...] = ()
    edited: tuple[Edit, ...] = ()
    gained: tuple[Count, ...] = ()
    fell: tuple[Count, ...] = ()
    events: tuple[Line, ...] = ()
    thin: int = 0
    joined: int = 0
    fresh: int = 0
    disagreements: tuple[Disagreement, ...] = ()
    settled: tuple[Disagreement, ...] = ()
    known: int = field(default=0)
    again: tuple[Count, ...] = ()

    @property
    def none(self) -> bool:
        """True when nothing changed."""
        return not (self.arrived or self.edited or self.gained or self.fell or self.events or self.disagreements or self.settled)


def changes(before: Picture, now: Picture, *, since: str) -> Changes:
    """What is new. Both pictures must be of one case: ids of articles and claims are the same in both."""
    old, new = desk(before), desk(now)
    first = _known_as(before, now)
    counted = [_count(new, event, rows) for event, rows in first if rows]
    fresh = {event.id for event, rows in first if not rows}
    told = _in_order(lines(new), fresh)
    grown = {conflict.id for conflict in _unmatched(now.conflicts, before.conflicts)}
    gone = {conflict.id for conflict in _unmatched(before.conflicts, now.conflicts)}
    added = [row for row in new.by.claim.values() if row.id not in old.by.claim]
    return Changes(
        since=since,
        arrived=_arrived(old, new),
        edited=edits(old, new),
        gained=_sorted(row for row in counted if row.line.origins > row.before and row.by),
        fell=_sorted(row for row in counted if row.line.origins < row.before),
        again=_sorted(row for row in counted if row.line.origins == row.before and row.by),
        events=told,
        thin=len(fresh) - len(told),
        joined=sum(new.by.event_of[row.id].id not in fresh for row in added if row.id in new.by.event_of),
        fresh=sum(new.by.event_of[row.id].id in fresh for row in added if row.id in new.by.event_of),
        disagreements=tuple(row for row in disagreements(new) if row.conflict in grown and row.status != DISMISSED),
        settled=tuple(row for row in disagreements(old) if row.conflict in gone),
        known=len(before.documents),
    )


def _known_as(before: Picture, now: Picture) -> list[tuple[Event, list[Event]]]:
    """Each event of now with the events before that its claims told of."""
    of = {claim: row for row in before.events for claim in row.claims}
    return [(row, list({of[claim].id: of[claim] for claim in row.claims if claim in of}.values())) for row in now.events]


def _count(new: Desk, event: Event, rows: list[Event]) -> Count:
    """An event with its number of origins before, and the reports that tell of it only now."""
    told = {claim for row in rows for claim in row.claims}
    by = dict.fromkeys(new.label[claim.article] for claim in new.claims(event.claims) if claim.id not in told)
    return Count(line(new, event), max(row.independent_origins for row in rows), tuple(by))


def _sorted(rows: Iterable[Count]) -> tuple[Count, ...]:
    """The counts that changed most first."""
    return tuple(sorted(rows, key=lambda row: (-abs(row.line.origins - row.before), -row.line.origins, row.line.event)))


def _in_order(made: Lines, fresh: set[str]) -> tuple[Line, ...]:
    """The new events that a brief gives a line, in its order; the thin ones of its tail are left out."""
    lanes = (made.corroborated, made.relations, made.single, made.denials)
    return tuple(row for lane in lanes for row in lane.lines if row.event in fresh)


def _arrived(old: Desk, new: Desk) -> tuple[Arrived, ...]:
    """The new articles, each with the known reports that share its text."""
    made = []
    for report in reports(new):
        if report.article not in old.by.article:
            pairs = [(row.article, row.other) for row in new.picture.derivations if report.article in (row.article, row.other)]
            others = {a if b == report.article else b for a, b in pairs}
            leans = sorted(new.label[other] for other in others if other in old.by.article)
            made.append(Arrived(report, tuple(leans), len(new.by.document[report.article].claims)))
    return tuple(made)


def _unmatched(rows: tuple[Conflict, ...], others: tuple[Conflict, ...]) -> list[Conflict]:
    """The conflicts that have no fellow among the others: one of the same slot and relation, with claims of theirs on two sides."""
    of: dict[tuple[str, str, str], set[tuple[str, int]]] = {}
    for other in others:
        for place, side in enumerate(other.sides):
            for claim in side.claims:
                of.setdefault((other.kind, other.relation, claim), set()).add((other.id, place))
    return [row for row in rows if not _has_fellow(row, of)]


def _has_fellow(row: Conflict, of: dict[tuple[str, str, str], set[tuple[str, int]]]) -> bool:
    """True when two sides of the conflict meet two sides of one other."""
    met: dict[str, set[tuple[int, int]]] = {}
    for place, side in enumerate(row.sides):
        for claim in side.claims:
            for other, at in of.get((row.kind, row.relation, claim), ()):
                met.setdefault(other, set()).add((place, at))
    return any(len({a for a, _ in pairs}) > 1 and len({b for _, b in pairs}) > 1 for pairs in met.values())
