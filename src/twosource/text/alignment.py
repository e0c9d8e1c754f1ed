"""What two texts have in common, and in what order: runs of equal words, and chains of pairs that keep their order."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

MOST_PLACES = 8
Marks = tuple[Sequence[int], Sequence[int]]


class Run(NamedTuple):
    """Words left[start:end] and right[other_start:other_end] that are alike; `equal` of them are the same word."""

    start: int
    end: int
    other_start: int
    other_end: int
    equal: int


def runs(left: Sequence[str], right: Sequence[str], least: int = 5, *, marks: Marks | None = None) -> list[Run]:
    """The longest runs of equal words of both texts, at least `least` long; no word is used twice; in order of the left text.

    marks: for both texts a number for each place, equal where `least` equal words begin; made here where they are not given.

    >>> runs("the bridge fell on Monday night".split(), "it says the bridge fell on Monday".split(), 3)
    [Run(start=0, end=5, other_start=2, other_end=7, equal=5)]
    """
    free_left, free_right, kept = bytearray(len(left)), bytearray(len(right)), []
    found = [run for run in _maximal(left, right, marks or _marks(left, right, least)) if run[0] >= least]
    for length, i, j in sorted(found, key=lambda run: (-run[0], run[1], run[2])):
        for start, end in _free_parts(free_left[i : i + length], free_right[j : j + length]):
            if end - start >= least:
                kept.append(Run(i + start, i + end, j + start, j + end, end - start))
                free_left[i + start : i + end] = free_right[j + start : j + end] = b"\1" * (end - start)
    return sorted(kept)


def _marks(left: Sequence[str], right: Sequence[str], least: int) -> Marks:
    """A number for each place of both texts, equal where the same words begin."""
    numbers: dict[tuple[str, ...], int] = {}
    rows = ([tuple(words[i : i + least]) for i in range(len(words) - least + 1)] for words in (left, right))
    first, second = ([numbers.setdefault(row, len(numbers)) for row in found] for found in rows)
    return first, second


def _maximal(left: Sequence[str], right: Sequence[str], marks: Marks) -> list[tuple[int, int, int]]:
    """Length and starts of each run that cannot be made longer; runs that the right text repeats over and over are no evidence."""
    common = set(marks[0]).intersection(marks[1])
    places: dict[int, list[int]] = defaultdict(list)
    for j, mark in enumerate(marks[1]):
        if mark in common:
            places[mark].append(j)
    found = []
    for i, mark in enumerate(marks[0]):
        seeds = places[mark] if mark in common else ()
        for j in seeds if len(seeds) <= MOST_PLACES else ():
            if not (i and j and left[i - 1] == right[j - 1]):
                found.append((_length(left, right, i=i, j=j), i, j))
    return found


def _length(left: Sequence[str], right: Sequence[str], *, i: int, j: int) -> int:
    """How many words are equal from these two places on."""
    most, length = min(len(left) - i, len(right) - j), 0
    while length < most and left[i + length] == right[j + length]:
        length += 1
    return length


def _free_parts(left: bytearray, right: bytearray) -> list[tuple[int, int]]:
    """The stretches where neither side is taken yet."""
    parts, start = [], None
    for n in range(len(left)):
        taken = left[n] or right[n]
        if not taken and start is None:
            start = n
        if taken and start is not None:
            parts.append((start, n))
            start = None
    return [*parts, (start, len(left))] if start is not None else parts


def joined(found: list[Run], gap: int = 6) -> list[Run]:
    """The runs, those that follow one another over a small edit on both sides made one.

    >>> joined([Run(0, 5, 0, 5, 5), Run(7, 12, 6, 11, 5)])
    [Run(start=0, end=12, other_start=0, other_end=11, equal=10)]
    """
    made: list[Run] = []
    for run in found:
        last = made[-1] if made else None
        if last and 0 <= run.start - last.end <= gap and 0 <= run.other_start - last.other_end <= gap:
            made[-1] = Run(last.start, run.end, last.other_start, run.other_end, last.equal + run.equal)
        else:
            made.append(run)
    return made


def chain(pairs: Sequence[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """The heaviest choice of (left, right, weight) pairs in which both sides only go forward; each place is used once.

    >>> chain([(0, 0, 1.0), (1, 5, 1.0), (2, 1, 0.5), (3, 2, 0.9)])
    [(0, 0, 1.0), (2, 1, 0.5), (3, 2, 0.9)]
    """
    ordered = sorted((pair for pair in pairs if pair[2] > 0), key=lambda pair: (pair[0], -pair[1], pair[2]))
    columns = sorted({pair[1] for pair in ordered})
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(columns) + 1)
    before: list[int] = []
    for n, (_, right, weight) in enumerate(ordered):
        place = bisect_left(columns, right) + 1
        total, link = _most(best, place - 1)
        before.append(link)
        _raise(best, place, (total + weight, n))
    return _walk(ordered, before, _most(best, len(columns))[1])


def _most(best: list[tuple[float, int]], place: int) -> tuple[float, int]:
    """The heaviest chain that ends in the first `place` columns (a Fenwick tree of maxima)."""
    found = (0.0, -1)
    while place > 0:
        found = max(found, best[place], key=lambda entry: entry[0])
        place &= place - 1
    return found


def _raise(best: list[tuple[float, int]], place: int, entry: tuple[float, int]) -> None:
    """Note a chain that ends in a column, in the tree."""
    while place < len(best):
        best[place] = max(best[place], entry, key=lambda row: row[0])
        place += place & -place


def _walk(ordered: list[tuple[int, int, float]], before: list[int], last: int) -> list[tuple[int, int, float]]:
    """The chain that ends at a pair, from its start."""
    found = []
    while last >= 0:
        found.append(ordered[last])
        last = before[last]
    return found[::-1]
