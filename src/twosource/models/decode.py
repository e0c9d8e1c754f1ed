"""From a score for each word and label to the spans that the labels make."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
OUTSIDE = "O"


class Labelled(NamedTuple):
    """A run of words of one type, by the first and the last, and how probable its words' labels are on the mean."""

    first: int
    last: int
    type: str
    probability: float


def sure(scores: Scores) -> Scores:
    """How probable each label is, as logarithms; a row a word."""
    made: Scores = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    return made


def spans(sure: Scores, labels: Sequence[str]) -> list[Labelled]:
    """The spans of one sentence from a row a word of how probable each label is, as logarithms.

    Labels are O, B-TYPE and I-TYPE. The labels taken are the most probable ones in which no I- stands without its beginning.

    >>> labels = ("O", "B-Place", "I-Place")
    >>> rows = np.array([[0, 4, 1], [0, 1, 3], [5, 0, 0]], dtype=np.float32)
    >>> [(span.first, span.last, span.type) for span in spans(rows, labels)]
    [(0, 1, 'Place')]
    """
    path: list[int] = sure.argmax(axis=1).tolist()
    if not any(path):
        return []
    if not _holds(path, labels):
        path = _best(sure, labels)
    return [
        Labelled(first, last, kind, float(np.exp(np.mean([sure[at, path[at]] for at in range(first, last + 1)]))))
        for first, last, kind in _runs([labels[label] for label in path])
    ]


def _holds(path: Sequence[int], labels: Sequence[str]) -> bool:
    """True when every I- goes on from its own type."""
    before = OUTSIDE
    for label in (labels[number] for number in path):
        if label.startswith("I-") and before[2:] != label[2:]:
            return False
        before = label
    return True


def _best(sure: Scores, labels: Sequence[str]) -> list[int]:
    """The most probable path (Viterbi); only an I- depends on the label before it."""
    first, after = _refused(tuple(labels))
    best, back = sure[0] + first, []
    for row in sure[1:]:
        through = best[:, None] + after
        back.append(through.argmax(axis=0))
        best = through.max(axis=0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


@cache
def _refused(labels: tuple[str, ...]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """What a label is charged as the first, and as the next after each other: all that there is for an I- without its beginning."""
    inside = np.array([label.startswith("I-") for label in labels])
    same = np.array([[before[2:] == label[2:] for label in labels] for before in labels])
    return np.where(inside, -np.inf, 0.0), np.where(inside & ~same, -np.inf, 0.0)


def _runs(labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """First and last word, and type, of each span."""
    start = 0
    for at, label in enumerate(labels):
        if label.startswith("B-"):
            start = at
        if label != OUTSIDE and (at + 1 == len(labels) or not labels[at + 1].startswith("I-")):
            yield start, at, label[2:]
