"""What a reader took for a brief of their own: each finding with its line, or its disagreement and the side that was adopted."""

from collections.abc import Iterable
from dataclasses import dataclass

from twosource.present.disagreement import value_words
from twosource.present.index import Index
from twosource.present.lines import line
from twosource.present.sections import Disagreement
from twosource.present.values import Line
from twosource.types import Conflict
from twosource.types.kept import Pinned


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding as it stands now. side: the value that was adopted. fits: False where what it was about is no longer in the case."""

    number: int
    event: str | None
    conflict: str | None
    side: str | None
    note: str
    position: float
    by: str
    at: str
    line: Line | None
    disagreement: Disagreement | None
    fits: bool


def findings(index: Index, rows: Iterable[Pinned]) -> tuple[Finding, ...]:
    """The findings in the reader's order; ids of events and conflicts move when articles come in, the claims they are known by do not."""
    return tuple(_finding(index, row) for row in sorted(rows, key=lambda row: (row.position, row.number)))


def _finding(index: Index, row: Pinned) -> Finding:
    """One finding, with what its claims are told in now."""
    desk = index.desk
    event = desk.by.event_of.get(row.left)
    conflict = _conflict(index, row) if row.right else None
    dispute = index.rows.get(conflict.id) if conflict else None
    fits = bool(dispute if row.right else event)
    return Finding(
        number=row.number,
        event=event.id if event else None,
        conflict=conflict.id if conflict else None,
        side=_side(index, dispute, row.side),
        note=row.note,
        position=row.position,
        by=row.by,
        at=row.at,
        line=line(desk, event) if event else None,
        disagreement=dispute,
        fits=fits,
    )


def _conflict(index: Index, row: Pinned) -> Conflict | None:
    """The conflict that has the two claims on different sides."""
    for conflict in index.picture.conflicts:
        place = {claim: number for number, side in enumerate(conflict.sides) for claim in side.claims if claim in (row.left, row.right)}
        if len(place) == 2 and len(set(place.values())) == 2:
            return conflict
    return None


def _side(index: Index, dispute: Disagreement | None, claim: str | None) -> str | None:
    """The value of the side that a claim gives, in the words of the disagreement."""
    told = [row for row in index.picture.conflicts if dispute and claim and index.rows.get(row.id) is dispute]
    values = (value_words(index.desk.by, row.kind, side.value) for row in told for side in row.sides if claim in side.claims)
    return next(values, None)
