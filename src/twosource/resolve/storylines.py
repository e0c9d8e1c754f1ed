"""Which articles of a case tell one story: those whose telling words, above all names, are alike on the whole."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from heapq import heapify, heappop, heappush
from math import fsum, log, sqrt
from typing import NamedTuple

from twosource.text import similarity
from twosource.types import Document

_LEAD = 600
_TWICE = 2.0
_SMALL = 10
_MOST_WORDS = 100
_CROWD = 60
_ENOUGH = 0.05
_SEVERAL = 4  # stories of so many articles or more are held against how alike their own articles are
_AS_ALIKE = 0.45

Weights = dict[str, float]
Links = dict[int, dict[int, float]]


class _Stories(NamedTuple):
    """The articles of each story, for each two stories how alike their articles are, summed over all pairs, and within each likewise."""

    members: list[list[int]]
    links: Links
    inner: list[float]

    def mean(self, one: int, other: int) -> float:
        """How alike the articles of two stories are on the mean."""
        return self.links[one].get(other, 0.0) / (len(self.members[one]) * len(self.members[other]))

    def within(self, one: int) -> float:
        """How alike the articles of one story are on the mean."""
        many = len(self.members[one])
        return self.inner[one] / (many * (many - 1) / 2)

    def are_two(self, one: int, other: int) -> bool:
        """True for two stories of several articles each that are much more alike among themselves than with the other’s."""
        if min(len(self.members[one]), len(self.members[other])) < _SEVERAL:
            return False
        return self.mean(one, other) < _AS_ALIKE * min(self.within(one), self.within(other))

    def merge(self, one: int, other: int) -> None:
        """Make the second story a part of the first."""
        self.inner[one] += self.inner[other] + self.links[one].get(other, 0.0)
        self.members[one], self.members[other] = sorted(self.members[one] + self.members[other]), []
        for third, share in self.links.pop(other).items():
            self.links[third].pop(other)
            if third != one:
                self.links[one][third] = self.links[third][one] = self.links[one].get(third, 0.0) + share


def storylines(documents: Iterable[Document]) -> dict[str, int]:
    """Article -> the number of its story: articles are brought together, the most alike first, while they are alike on the mean."""
    rows = list(documents)
    links = _links(_weighed([telling(document) for document in rows]))
    stories = _Stories([[number] for number in range(len(rows))], links, [0.0] * len(rows))
    heap = [(-share, one, other) for one, others in links.items() for other, share in others.items() if one < other]
    heapify(heap)
    while heap and -heap[0][0] >= _ENOUGH:
        share, one, other = heappop(heap)
        current = stories.members[one] and stories.members[other] and share == -stories.mean(one, other)
        if current and not stories.are_two(one, other):
            stories.merge(one, other)
            for third in links[one]:
                heappush(heap, (-stories.mean(one, third), min(one, third), max(one, third)))
    return {rows[number].article.id: story for story, numbers in enumerate(stories.members) for number in numbers}


def telling(document: Document) -> Weights:
    """The words of an article with what they say of it: those of its beginning and those of names count twice."""
    text = document.article.text
    lead = frozenset(similarity.stems(text[:_LEAD]))
    names = {word for row in document.mentions if row.form == "named" for word in similarity.stems(row.span.of(text))}
    counts = Counter(similarity.stems(text))
    return {
        word: (1 + log(count)) * (_TWICE if word in lead else 1.0) * (_TWICE if word in names else 1.0) for word, count in counts.items()
    }


def _weighed(articles: list[Weights]) -> list[Weights]:
    """The most telling words of each article, rare ones weighed higher, each article of length 1."""
    held = Counter(word for words in articles for word in words)
    made = []
    for words in articles:
        weights = {word: amount * log((len(articles) + _SMALL) / held[word]) for word, amount in words.items()}
        best = sorted(weights.items(), key=lambda row: (-row[1], row[0]))[:_MOST_WORDS]
        length = sqrt(fsum(weight * weight for _, weight in best)) or 1.0
        made.append({word: weight / length for word, weight in best})
    return made


def _links(articles: list[Weights]) -> Links:
    """How alike each two articles are that share a word; in a crowd a word says nothing."""
    held: dict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(articles):
        for word in words:
            held[word].append(number)
    links: Links = {number: {} for number in range(len(articles))}
    for word, numbers in sorted(held.items()):
        for place, one in enumerate(numbers if len(numbers) <= _CROWD else ()):
            for other in numbers[place + 1 :]:
                share = links[one].get(other, 0.0) + articles[one][word] * articles[other][word]
                links[one][other] = links[other][one] = share
    return links
