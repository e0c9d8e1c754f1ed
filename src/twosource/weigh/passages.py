"""The passages that two articles share: equal words, small edits allowed, trimmed to words."""

from typing import NamedTuple

from twosource.text import alignment, shingles
from twosource.types import Passage, Span
from twosource.weigh.readings import Reading

LEAST = shingles.SIZE


class Shared(NamedTuple):
    """A passage of equal words. words: how many are equal; quoted: how many of the words stand in quotation marks in both articles."""

    passage: Passage
    words: int
    quoted: int


def shared(left: Reading, right: Reading) -> tuple[Shared, ...]:
    """The passages of at least five equal words, in order of the left article; none where no fingerprint is shared."""
    if left.prints.isdisjoint(right.prints):
        return ()
    found = alignment.runs(left.texts, right.texts, LEAST, marks=(left.sums, right.sums))
    return tuple(_shared(left, right, run) for run in alignment.joined(found))


def _shared(left: Reading, right: Reading, run: alignment.Run) -> Shared:
    """A run of words as a passage of both texts."""
    longest = max(run.end - run.start, run.other_end - run.other_start)
    spans = (
        Span(left.words[run.start].start, left.words[run.end - 1].end),
        Span(right.words[run.other_start].start, right.words[run.other_end - 1].end),
    )
    quoted = min(left.quoted[run.end] - left.quoted[run.start], right.quoted[run.other_end] - right.quoted[run.other_start], run.equal)
    return Shared(Passage(*spans, score=round(run.equal / longest, 4)), run.equal, quoted)
