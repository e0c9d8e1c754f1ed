"""The review queue: what the system is least sure of as questions in plain words, both sides with their words, what a decision changes."""

from collections import Counter
from collections.abc import Callable

from twosource import ids
from twosource.errors import NotFoundError
from twosource.present.doubts import CONFLICT, DERIVATION, EVENT, KINDS, MERGE, SPLIT, Doubt, Doubts
from twosource.present.index import Index
from twosource.present.review_entities import merge, split
from twosource.present.review_events import event
from twosource.present.review_rest import conflict, derivation
from twosource.present.review_values import Question, Queue, ReviewItem

_MOST = 25
_ASK: dict[str, Callable[[Index, Doubt], Question]] = {
    MERGE: merge,
    SPLIT: split,
    EVENT: event,
    CONFLICT: conflict,
    DERIVATION: derivation,
}


def queue(index: Index, found: Doubts, kind: str = "") -> Queue:
    """The first questions of the queue, of one kind or of all. found: the doubts of this picture (doubts.doubts).

    Raises:
        NotFoundError: no such kind.
    """
    if kind not in ("", *KINDS):
        raise NotFoundError(f"{kind}: no kind of question; kinds are {', '.join(KINDS)}")
    shown = [row for row in found.open if kind in ("", row.kind)][:_MOST]
    counts = Counter(row.kind for row in found.open)
    return Queue(tuple(_item(index, row) for row in shown), found.decided, len(found.open), {one: counts[one] for one in KINDS})


def _item(index: Index, row: Doubt) -> ReviewItem:
    """A doubt as a question."""
    asked = _ASK[row.kind](index, row)
    return ReviewItem(
        id=ids.make("review", row.kind, row.left, row.right),
        kind=row.kind,
        question=asked.question,
        named=tuple(side for side in (row.left, row.right) if side),
        left=asked.left,
        right=asked.right,
        score=round(row.score, 3),
        reasons=asked.reasons,
        against=asked.against,
        others=asked.others,
        effect=asked.effect,
        unsure=row.unsure,
    )
