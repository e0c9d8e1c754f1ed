"""Retellings: sentences of two articles that tell the same facts in other words, in the same order."""

from collections import Counter, defaultdict
from collections.abc import Callable
from math import log, sqrt
from typing import NamedTuple

from twosource.text import alignment
from twosource.types import Passage
from twosource.weigh.readings import Reading, Sentence

Likeness = Callable[[Reading, Reading, list[tuple[int, int]]], list[float]]
LEAST = 0.3
FEWEST_TERMS = 3
MOST_PLACES = 12


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
    """The cosine of two sentences' words, each weighed by how rare it is in the two articles together."""
    weight = _weights(left, right)
    size = [[sqrt(sum(weight[term] ** 2 for term in row.terms)) for row in side.sentences] for side in (left, right)]
    found = []
    for i, j in pairs:
        both = sorted(left.sentences[i].terms & right.sentences[j].terms)
        found.append(sum(weight[term] ** 2 for term in both) / (size[0][i] * size[1][j] or 1.0))
    return found


def _weights(left: Reading, right: Reading) -> dict[str, float]:
    """How much each word says: much when few sentences of the two articles have it; numbers and dates count double."""
    rows = [row.terms for side in (left, right) for row in side.sentences]
    count = Counter(term for terms in rows for term in terms)
    return {term: log((len(rows) + 1) / n) * (1.4 if term[0].isdigit() else 1.0) for term, n in count.items()}


def _candidates(left: Reading, right: Reading) -> list[tuple[int, int]]:
    """The pairs of sentences that share enough of the words that are not all over the place."""
    places: dict[str, list[int]] = defaultdict(list)
    for j, row in enumerate(right.sentences):
        for term in row.terms:
            places[term].append(j)
    found: list[tuple[int, int]] = []
    for i, row in enumerate(left.sentences):
        shared = Counter(j for term in row.terms if len(places.get(term, ())) <= MOST_PLACES for j in places.get(term, ()))
        found.extend((i, j) for j, n in sorted(shared.items()) if n >= FEWEST_TERMS)
    return found
