"""What a story is about: by words that were given, or by the reports that are in the case."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from math import fsum
from typing import NamedTuple

from twosource.errors import InputError
from twosource.models import rarity
from twosource.text import names
from twosource.text.table import rows
from twosource.types import Article, Document
from twosource.watch.relevance import Relevance, stems, whole

OWN = "the case"
_ASKED, _OWN = 0.6, 0.25
_ALONE = 0.3  # what a second report of a story shares with a first one, by weight
_NAME = 3.0  # a word of a name says more of what a text is about than another one as rare
_MOST, _MORE, _CEILING = 150, 10, 5000
_QUOTED = re.compile(r"[\"“”]([^\"“”]+)[\"“”]")
_CAPITAL = r"(?:[a-z]{1,3}-)?[^\W\d_a-z][\w.’'-]*"
_CAPITALS = re.compile(rf"{_CAPITAL}(?:\s+(?:(?:of|the|de|la|al|el|bin|ibn|van|von|der|e|i|ul|ur)\s+)*{_CAPITAL}|\s+\d+)*")
_ONE_BETWEEN = r"(?: [a-z0-9]+)? "  # a middle name, which reports give or leave out
_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9]+\b")
_BETWEEN = re.compile(r"[,;\n]")


def sought(about: str, documents: Sequence[Document]) -> "Sought":
    """The story of the words given, else of the documents.

    Raises:
        InputError: neither words nor documents.
    """
    if about.strip():
        return _asked(" ".join(about.split()))
    if not documents:
        raise InputError("watch", "the case is empty, and nothing says what belongs to the story", 'say it with --about "words or names"')
    return _own(documents)


class Element(NamedTuple):
    """A name or a word that was asked for. key: the stem of one word; of several the pattern of their spelling (`several`)."""

    shown: str
    key: str
    name: bool = False
    several: bool = False

    def is_in(self, held: Mapping[str, str], spelt: str) -> bool:
        """True when a text with these stems, spelt so, has it."""
        return re.search(f" {self.key} ", spelt) is not None if self.several else self.key in held


@dataclass(frozen=True, slots=True)
class Asked:
    """A story by words: groups of names and words; one group is enough."""

    about: str
    groups: tuple[tuple[Element, ...], ...]
    threshold: float = _ASKED

    def judge(self, article: Article) -> Relevance:
        """The share of names and words of the best group; half of it where none of its names is there."""
        text = whole(article)
        held, spelt = stems(text), _spelt(text)
        return max((_of_group(group, held, spelt) for group in self.groups), key=lambda row: row.score)


def _of_group(group: tuple[Element, ...], held: Mapping[str, str], spelt: str) -> Relevance:
    """How much of one group a text has."""
    found = [row for row in group if row.is_in(held, spelt)]
    nameless = any(row.name for row in group) and not any(row.name for row in found)
    score = len(found) / len(group) * (0.5 if nameless else 1.0)
    return Relevance(round(score, 3), tuple(row.shown for row in found), tuple(row.shown for row in group if row not in found))


def _spelt(text: str) -> str:
    """The words of a text as they are, then by their spelling, then those in capitals: a name is found in another spelling too."""
    found = names.words(text)
    return f" {' '.join(found)} | {' '.join(map(names.skeleton, _bare(found)))} | {' '.join(_ACRONYM.findall(text))} "


def _bare(words: Iterable[str]) -> list[str]:
    """Words without the small ones, which reports put into names or leave out."""
    return [word for word in words if word == "us" or word not in names.listed("name_particles")]


@cache
def _titles() -> frozenset[str]:
    """Words before the name of a person that are no part of it."""
    told = (word for row in rows("mention_titles") for word in row["words"].split(","))
    return names.listed("name_titles") | {word.strip(" .").lower() for word in told}


def _asked(about: str) -> Asked:
    """The groups of the words given: between commas; quoted words and words in capitals belong together, as a name."""
    groups = [tuple(_elements(part)) for part in _BETWEEN.split(about)]
    groups = [group for group in groups if group]
    if not groups:
        raise InputError("watch", f"--about {about!r} holds no word to go by", "name people, places or rare words")
    return Asked(about, tuple(groups))


def _elements(part: str) -> Iterable[Element]:
    """The names and words of one group."""
    quoted = _QUOTED.findall(part)
    capitals = _CAPITALS.findall(_QUOTED.sub(" ", part))
    rest = reduce(lambda left, name: left.replace(name, " "), [*quoted, *capitals], part)
    found = [row for name in quoted for row in _together(name, " ")]
    found += [row for name in capitals for row in _together(name, _ONE_BETWEEN)]
    found += [Element(word, stem) for stem, word in stems(rest).items()]
    return dict.fromkeys(found)


def _together(name: str, between: str) -> Iterator[Element]:
    """A name, nothing where its words tell none; between: what may stand between its words, as a pattern."""
    words = _bare(names.words(name))
    while len(words) > 2 and words[0] in _titles():
        words = words[1:]
    if len(words) > 1:
        yield Element(name.strip(), between.join(map(names.skeleton, words)), name=True, several=True)
    elif words and (told := [stem for stem, word in stems(name).items() if word == words[0]]):
        yield Element(name.strip(), told[0], name=True)
    elif _ACRONYM.fullmatch(name.strip()):
        yield Element(name.strip(), name.strip(), name=True, several=True)


@dataclass(frozen=True, slots=True)
class Own:
    """A story by its reports. weights: its names and rare words; shown: how each is called; usual: what one report shares with the rest.

    A word of a name weighs as a name where all of the name is there: Cook may be another one than Mount Cook.
    """

    weights: Mapping[str, float]
    shown: Mapping[str, str]
    names: Mapping[str, frozenset[str]]
    usual: float
    about: str = OWN
    threshold: float = _OWN

    def judge(self, article: Article) -> Relevance:
        """What the article shares with the reports, against what they share among themselves."""
        held = stems(whole(article))
        found = {stem: self._weight(stem, held) for stem in self.weights if stem in held}
        ordered = sorted(found, key=lambda stem: (-found[stem], stem))
        score = min(fsum(found.values()) / self.usual, 1.0)
        return Relevance(round(score, 3), tuple(dict.fromkeys(self._called(stem, held) for stem in ordered)))

    def _weight(self, stem: str, held: Mapping[str, str]) -> float:
        """What a shared word weighs."""
        return self.weights[stem] if self.names.get(stem, frozenset()) <= held.keys() else self.weights[stem] / _NAME

    def _called(self, stem: str, held: Mapping[str, str]) -> str:
        """How a shared word is shown: its whole name, where that is there."""
        return self.shown[stem] if self.names.get(stem, frozenset()) <= held.keys() else held[stem]


def _own(documents: Sequence[Document]) -> Own:
    """The names and rare words of the reports, those of most reports first."""
    ordered = sorted(documents, key=lambda row: row.article.key)
    held = [_without_outlet(row.article) for row in ordered]
    called = _called(ordered)
    counts = Counter(stem for row in held for stem in row)
    words = {stem: word for row in reversed(held) for stem, word in row.items()}
    least = 2 if len(held) > 2 else 1
    rare = {stem: rarity(words[stem]) * (_NAME if stem in called else 1.0) for stem, count in counts.items() if count >= least}
    most = min(_MOST + _MORE * len(held), _CEILING)
    chosen = sorted((stem for stem in rare if rare[stem]), key=lambda stem: (-rare[stem] * counts[stem], stem))[:most]
    weights = {stem: rare[stem] * counts[stem] / len(held) for stem in chosen}
    shown = {stem: called.get(stem, words[stem]) for stem in chosen}
    named = {stem: frozenset(stems(called[stem])) for stem in chosen if stem in called}
    return Own(weights, shown, named, _usual(held, {stem: rare[stem] for stem in chosen}, counts))


def _without_outlet(article: Article) -> dict[str, str]:
    """The words of an article but for the name of its publisher."""
    own = stems(article.publisher or "")
    return {stem: word for stem, word in stems(whole(article)).items() if stem not in own}


def _called(documents: Sequence[Document]) -> dict[str, str]:
    """For each word of a name, the name that it stands in most often."""
    seen: dict[str, Counter[str]] = {}
    for document in documents:
        for mention in document.mentions:
            if mention.form == "named":
                name = " ".join(mention.span.of(document.article.text).split())
                for stem in stems(name):
                    seen.setdefault(stem, Counter())[name] += 1
    return {stem: min(counts, key=lambda name: (-counts[name] * len(name.split()), name)) for stem, counts in seen.items()}


def _usual(held: Sequence[Mapping[str, str]], rare: Mapping[str, float], counts: Counter[str]) -> float:
    """What one report shares with the others by weight, on average; for a single one, what a second would share."""
    if len(held) == 1:
        return max(_ALONE * fsum(rare.values()), 0.1)
    others = len(held) - 1
    return max(fsum(rare[stem] * (counts[stem] - 1) / others for row in held for stem in row if stem in rare) / len(held), 0.1)


Sought = Asked | Own
