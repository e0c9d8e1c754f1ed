"""Retellings: sentences of two articles that tell the same facts in other words, in the same order."""

from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import chain
from math import log, sqrt
from typing import NamedTuple

from twosource.text import alignment
from twosource.types import Passage
from twosource.weigh.readings import Reading, Sentence

Likeness = Callable[[Reading, Reading, list[tuple[int, int]]], list[float]]
LEAST = 0.3
FEWEST_TERMS = 3
MOST_PLACES = 12
_NUMBERS_COUNT = 1.4


class Retold(NamedTuple):
    """Two sentences that tell the same. facts: how many words that carry a fact they share; quoted: both are mostly quotation."""

    passage: Passage
    facts: int
    quoted: bool


def retold(left: Reading, right: Reading, likenesses: tuple[Likeness, ...] = ()) -> tuple[Retold, ...]:
    """Pairs of sentences that tell the same, in one order in both articles, with how alike they are.

    likenesses: further functions that give pairs of sentences (by number) a likeness from 0 to 1, such as the cosine of
    sentence vectors; the highest counts.
    """
    pairs = _candidates(left, right)
    marks = [likeness(left, right, pairs) for likeness in (shared_facts, *likenesses)]
    best = [max(some) for some in zip(*marks, strict=True)]
    alike = [(i, j, mark) for (i, j), mark in zip(pairs, best, strict=True) if mark >= LEAST]
    return tuple(_retold(left.sentences[i], right.sentences[j], mark) for i, j, mark in alignment.chain(alike))


def _retold(left: Sentence, right: Sentence, mark: float) -> Retold:
    """Two aligned sentences as a passage of both articles."""
    return Retold(Passage(left.span, right.span, round(mark, 4)), len(left.terms & right.terms), left.quoted and right.quoted)


def shared_facts(left: Reading, right: Reading, pairs: list[tuple[int, int]]) -> list[float]:
    """The cosine of two sentences' words, each weighed by how rare it is in the two articles together; numbers count more."""
    sentences = len(left.sentences) + len(right.sentences) + 1

    @cache
    def weight(term: str) -> float:
        """How much a word says, squared: much when few sentences have it."""
        rare = log(sentences / (len(left.places.get(term, ())) + len(right.places.get(term, ()))))
        return (rare * (_NUMBERS_COUNT if term[0].isdigit() else 1.0)) ** 2

    @cache
    def size(terms: frozenset[str]) -> float:
        """How much a whole sentence says."""
        return sqrt(sum(map(weight, sorted(terms)))) or 1.0

    rows = [(left.sentences[i].terms, right.sentences[j].terms) for i, j in pairs]
    return [sum(map(weight, sorted(a & b))) / (size(a) * size(b)) for a, b in rows]


def _candidates(left: Reading, right: Reading) -> list[tuple[int, int]]:
    """The pairs of sentences that share enough of the words that are not all over the place."""
    found: list[tuple[int, int]] = []
    for i, row in enumerate(left.sentences):
        shared = Counter(chain.from_iterable(places for term in row.terms if len(places := right.places.get(term, ())) <= MOST_PLACES))
        found.extend((i, j) for j, n in sorted(shared.items()) if n >= FEWEST_TERMS)
    return found
