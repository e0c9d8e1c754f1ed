"""What the whole case says about how much a shared word, name or place is worth."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from twosource.resolve.clusters import Clusters
from twosource.resolve.storylines import storylines
from twosource.resolve.tellings import SITES, Telling
from twosource.text import dates
from twosource.text.similarity import Rarity
from twosource.types import Document, Picture

_IN = re.compile(r",\s|\s(?:in|near)\s(?:the\s)?|\s\(")
_OF = re.compile(r"['’]s\s(?:\w+\s)?")


class Backdrop(NamedTuple):
    """How rare words and entities are over the case's sentences, which places lie in which by the texts' own words, what
    entities are called, which story each article tells, how many events, and the days in which it was published."""

    word: Rarity
    entity: Rarity
    wider: Mapping[str, frozenset[str]]
    called: Mapping[str, str] = MappingProxyType({})
    story: Mapping[str, int] = MappingProxyType({})
    many: Mapping[str, int] = MappingProxyType({})
    published: Mapping[str, dates.Days] = MappingProxyType({})

    def between(self, left: Telling, right: Telling) -> int:
        """How many days lie at least between two articles, or between a dated telling and the article of an undated one: the more of the
        two; 0 where it is not known."""
        ours, theirs = (self.published.get(row.article) for row in (left, right))
        one, other = (dates.days(row.interval) for row in (left, right))
        return max(_apart(ours, theirs), 0 if one and other else _apart(one or ours, other or theirs))

    def names(self, entities: frozenset[str]) -> str:
        """What the entities are called, for people to read."""
        return ", ".join(sorted(self.called.get(entity, entity) for entity in entities))

    def apart(self, left: frozenset[str], right: frozenset[str]) -> bool:
        """True when the places are known on both sides, and none lies in one of the other side."""
        if not left or not right:
            return False
        return not self._with_wider(left) & right and not self._with_wider(right) & left

    def _with_wider(self, places: frozenset[str]) -> frozenset[str]:
        """The places and those around them."""
        return places.union(*(self.wider.get(place, frozenset()) for place in places))


def _apart(one: dates.Days | None, other: dates.Days | None) -> int:
    """How many days lie at least between two stretches of days; 0 where they meet or one is not known."""
    return max((other[0] - one[1]).days, (one[0] - other[1]).days, 0) if one and other else 0


def backdrop(picture: Picture, found: list[Telling], clusters: Clusters) -> Backdrop:
    """The backdrop of a case, once each article has tied what it tells again."""
    sentences = {(row.article, row.claim.sentence): row for row in found}
    rows = [row for _, row in sorted(sentences.items())]
    called = {row.id: row.name for row in picture.entities}
    groups = {(row.article, clusters.root(number)) for number, row in enumerate(found)}
    return Backdrop(
        word=Rarity(row.sentence for row in rows),
        entity=Rarity(row.near for row in rows),
        wider=_wider(picture),
        called=called,
        story=storylines(picture.documents),
        many=Counter(article for article, _ in groups),
        published={row.article.id: days for row in picture.documents if (days := dates.days(row.published))},
    )


def _wider(picture: Picture) -> dict[str, frozenset[str]]:
    """Place -> the places around it: those known before, and where some text says “Carrow, Ansel”, “Carrow in Ansel”, “Ansel’s Carrow”."""
    sites = {mention: row.id for row in picture.entities if row.type in SITES for mention in row.mentions}
    found: dict[str, set[str]] = defaultdict(set)
    for document in picture.documents:
        for inner, outer in _nested(document, sites):
            found[inner].add(outer)
    for row in picture.entities:
        found[row.id].update(row.inside)
    return {place: frozenset(around) for place, around in sorted(found.items())}


def _nested(document: Document, sites: dict[str, str]) -> list[tuple[str, str]]:
    """Pairs of places of which the first is said to lie in the second."""
    text, made = document.article.text, []
    named = sorted((row for row in document.mentions if row.form == "named" and row.id in sites), key=lambda row: (row.span, row.id))
    for left, right in pairwise(named):
        between = text[left.span.end : right.span.start] if right.span.start - left.span.end < 20 else ""
        if sites[left.id] != sites[right.id] and between:
            if _IN.fullmatch(between):
                made.append((sites[left.id], sites[right.id]))
            elif _OF.fullmatch(between):
                made.append((sites[right.id], sites[left.id]))
    return made
