"""What people decided about things of the case: the judgement, the things in words, whether they are still there."""

from collections.abc import Iterable
from typing import NamedTuple

from twosource.present.evidence import Desk
from twosource.present.sentence import told
from twosource.present.values import plain, shortened
from twosource.types import Judgement

_MOST_CHARACTERS = 90


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
    names = tuple(name_of(desk, side) for side in of)
    return Decision(row.number, row.decision, row.kind, of, row.by, row.at, row.why, row.undone, names, all(names))


def decisions(desk: Desk, about: Iterable[str]) -> tuple[Decision, ...]:
    """The judgements that name one of the ids, oldest first."""
    ids = frozenset(about)
    touching = (row for row in desk.picture.judgements if row.left in ids or row.right in ids)
    return tuple(decision(desk, row) for row in sorted(touching, key=lambda row: row.number))


def name_of(desk: Desk, id: str) -> str:
    """What a decision is kept on, in words: a name, a claim, an article's label; nothing where it is not in the case."""
    if id in desk.by.mention:
        return desk.by.name_of(id)
    if id in desk.by.claim:
        return plain(shortened(told(desk.by, desk.by.claim[id]), _MOST_CHARACTERS))
    return desk.label.get(id, "")
