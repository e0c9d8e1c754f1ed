"""An article's text cut into the pieces a page is written from: sentences, the words that are cited, and the anchors of claims."""

from bisect import bisect_left
from itertools import pairwise
from typing import NamedTuple

from twosource.present.sections import Text
from twosource.types import Span

_REACH = 2_000


class Piece(NamedTuple):
    """Words that are cited or not; anchors: ids of the claims that begin here."""

    words: str
    cited: bool
    anchors: tuple[str, ...]


class Stretch(NamedTuple):
    """A sentence, or what lies between two sentences, in pieces."""

    sentence: bool
    pieces: tuple[Piece, ...]


def stretches(text: Text) -> list[Stretch]:
    """The whole text in order; the words of all pieces joined are the text."""
    made: list[Stretch] = []
    at = 0
    for whole in sorted(text.sentences):
        if whole.start < at:
            continue
        if whole.start > at:
            made.append(Stretch(False, _pieces(text, Span(at, whole.start))))
        made.append(Stretch(True, _pieces(text, whole)))
        at = whole.end
    if at < len(text.words):
        made.append(Stretch(False, _pieces(text, Span(at, len(text.words)))))
    return made


def _pieces(text: Text, whole: Span) -> tuple[Piece, ...]:
    """A range in pieces, cut where cited words begin or end. Marks stand in order of place, so only those near are looked at."""
    near = _near(text, whole)
    cuts = sorted({whole.start, whole.end, *(min(max(edge, whole.start), whole.end) for span, _ in near for edge in span)})
    made = []
    for start, end in pairwise(cuts):
        anchors = tuple(id for span, id in near if span.start == start)
        cited = any(span.start <= start and end <= span.end for span, _ in near)
        made.append(Piece(text.words[start:end], cited, anchors))
    return tuple(made)


def _near(text: Text, whole: Span) -> list[tuple[Span, str]]:
    """The marks that share a character with a range; a claim stands inside its sentence, so it begins not far in front of it."""
    first = bisect_left(text.marks, whole.start - _REACH, key=lambda mark: mark[0].start)
    last = bisect_left(text.marks, whole.end, key=lambda mark: mark[0].start)
    return [(span, id) for span, id in text.marks[first:last] if span.overlaps(whole)]
