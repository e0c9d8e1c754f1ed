"""What people decided about things of the case: the judgement, the things in words, whether they are still there."""

from collections.abc import Iterable
from typing import NamedTuple

from twosource.present.evidence import Desk
from twosource.present.sentence import told
from twosource.present.values import one_line, plain, shortened
from twosource.types import Judgement, Mention

_MOST_CHARACTERS = 90
_FARTHEST = 8


class Decision(NamedTuple):
    """What somebody decided. of: the ids that it is kept on; names: the same in words.

    fits: False where something that it names is no longer in the case.
    """

    number: int
    decision: str
    kind: str
    of: tuple[str, ...]
    by: str
    at: str
    why: str
    undone: bool
    names: tuple[str, ...] = ()
    fits: bool = True


def decision(desk: Desk, row: Judgement) -> Decision:
    """A judgement as a row."""
    of = tuple(side for side in (row.left, row.right) if side)
    names = tuple(side if side == row.right and row.kind == "listing" else name_of(desk, side) for side in of)
    return Decision(row.number, row.decision, row.kind, of, row.by, row.at, row.why, row.undone, names, all(names))


def decisions(desk: Desk, about: Iterable[str]) -> tuple[Decision, ...]:
    """The judgements that name one of the ids, oldest first."""
    ids = frozenset(about)
    touching = (row for row in desk.picture.judgements if row.left in ids or row.right in ids)
    return tuple(decision(desk, row) for row in sorted(touching, key=lambda row: row.number))


def name_of(desk: Desk, id: str) -> str:
    """What a decision is kept on, in words: a name as it was written, a claim, an article's label; nothing where it is not in the case."""
    if id in desk.by.mention:
        return _written(desk, desk.by.mention[id])
    if id in desk.by.claim:
        return plain(shortened(told(desk.by, desk.by.claim[id]), _MOST_CHARACTERS))
    return desk.label.get(id, "")


def _written(desk: Desk, row: Mention) -> str:
    """The words of a mention; of one that is no name the name that it points back to, where there is one."""
    nearest: Mention | None = row
    for _ in range(_FARTHEST):
        if nearest is None or nearest.form == "named":
            break
        nearest = desk.by.mention.get(nearest.antecedent or "")
    shown = nearest if nearest and nearest.form == "named" else row
    return one_line(shown.span.of(desk.by.article[shown.article].text))
