"""Which articles are worth comparing: those that share fingerprints, and those that share rare words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from math import log, sqrt

from twosource.weigh.readings import Reading

ALL_PAIRS = 40
FEWEST_PRINTS = 2
MOST_ALIKE = 12
LEAST_ALIKE = 0.12
MOST_ARTICLES = 50


def pairs(readings: Sequence[Reading]) -> list[tuple[int, int]]:
    """Pairs of places in `readings`, lower first, sorted: all of a small case, else near neighbours only."""
    if len(readings) <= ALL_PAIRS:
        return list(combinations(range(len(readings)), 2))
    return sorted(set(_by_prints(readings)) | set(_by_rare_words(readings)))


def _index(rows: Iterable[Iterable[object]]) -> dict[object, list[int]]:
    """Each thing that several rows hold -> the places of those rows, in order."""
    places: dict[object, list[int]] = defaultdict(list)
    for n, row in enumerate(rows):
        for thing in row:
            places[thing].append(n)
    return {thing: found for thing, found in places.items() if len(found) > 1}


def _by_prints(readings: Sequence[Reading]) -> list[tuple[int, int]]:
    """Articles with fingerprints in common; of a group beyond MOST_ARTICLES each is paired with the first only."""
    count: Counter[tuple[int, int]] = Counter()
    for found in _index(reading.prints for reading in readings).values():
        count.update(combinations(found, 2) if len(found) <= MOST_ARTICLES else ((found[0], other) for other in found[1:]))
    return [pair for pair, n in count.items() if n >= FEWEST_PRINTS]


def _by_rare_words(readings: Sequence[Reading]) -> list[tuple[int, int]]:
    """Each article with the few whose rare words are most like its own."""
    terms = [frozenset().union(*(row.terms for row in reading.sentences)) for reading in readings]
    places = {term: found for term, found in _index(terms).items() if len(found) <= MOST_ARTICLES}
    weight = {term: log(len(readings) / len(found)) ** 2 for term, found in places.items()}
    size = [sqrt(sum(weight[term] for term in sorted(row & places.keys()))) or 1.0 for row in terms]
    chosen: list[tuple[int, int]] = []
    for n, row in enumerate(terms):
        marks: dict[int, float] = defaultdict(float)
        for term in sorted(row & places.keys()):
            for other in places[term]:
                marks[other] += weight[term] / (size[n] * size[other])
        near = sorted((other for other in marks if other != n and marks[other] >= LEAST_ALIKE), key=lambda other: (-marks[other], other))
        chosen.extend((min(n, other), max(n, other)) for other in near[:MOST_ALIKE])
    return chosen
