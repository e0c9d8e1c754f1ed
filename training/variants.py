"""Articles told otherwise, so that the encoder leans on no habit: other names in the same places, and all in small letters or capitals."""

import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from heads import Set
from readers import Read, Sentence

RENAMED = ("Person", "Organization", "Place")
Pool = Mapping[tuple[str, int], list[str]]
# How a word of small letters is mostly written inside sentences.
Casing = Mapping[str, str]
LETTERS = re.compile(r"[^\W\d_]+")


class Known(NamedTuple):
    """What articles are told otherwise with."""

    names: Pool
    casing: Casing


class Shares(NamedTuple):
    """How many articles in a hundred are told otherwise, each way."""

    renamed: float = 15
    small: float = 4
    capitals: float = 4
    alone: float = 12
    cased: float = 60


SHARES = Shares()


def pool(sets: Iterable[tuple[Set, Iterable[Read]]]) -> Pool:
    """The names of all sets, by our type and number of words (three and more are three), each once, in order."""
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    for taught, articles in sets:
        for article in articles:
            for sentence in article.sentences:
                for start, end, kind in sentence.marked:
                    name = sentence.text[start:end]
                    if taught.types.get(kind, ("",))[0] in RENAMED and not name.isupper():
                        found[_key(taught, kind, name)].add(name)
    return {key: sorted(names) for key, names in sorted(found.items())}


def _key(taught: Set, kind: str, name: str) -> tuple[str, int]:
    """Where a name lies in the pool."""
    return taught.types[kind][0], min(len(name.split()), 3)


def renamed(article: Read, taught: Set, *, names: Pool, chance: random.Random) -> Read:
    """The article with other names of the same kind and length; a name that comes twice is replaced by the same one twice."""
    chosen: dict[str, str] = {}

    def other(kind: str, name: str) -> str:
        key = _key(taught, kind, name) if kind in taught.types else ("", 0)
        if key in names and name not in chosen:
            chosen[name] = chance.choice(names[key])
        return chosen.get(name, name)

    return Read(article.id, tuple(_replaced(sentence, other) for sentence in article.sentences))


def _replaced(sentence: Sentence, other: Callable[[str, str], str]) -> Sentence:
    """The sentence with each name replaced, and the marks moved along."""
    text, marked, done = "", [], 0
    for start, end, kind in sentence.marked:
        text += sentence.text[done:start]
        name = other(kind, sentence.text[start:end])
        marked.append((len(text), len(text) + len(name), kind))
        text, done = text + name, end
    return Sentence(text + sentence.text[done:], tuple(marked))


def recased(article: Read, write: Callable[[str], str]) -> Read:
    """The article written by `write` (str.lower, str.upper); a sentence whose length that changes stays as it is."""
    return Read(
        article.id,
        tuple(
            sentence._replace(text=write(sentence.text)) if len(write(sentence.text)) == len(sentence.text) else sentence
            for sentence in article.sentences
        ),
    )


def casing(articles: Iterable[Read]) -> Casing:
    """How each word is mostly written inside the sentences of articles that have capitals."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for article in articles:
        for sentence in article.sentences:
            if not sentence.text.isupper():
                for word in list(LETTERS.finditer(sentence.text))[1:]:
                    seen[word.group().lower()][word.group()] += 1
    return {word: min(written, key=lambda form: (-written[form], form)) for word, written in sorted(seen.items())}


def cased(article: Read, known: Casing) -> Read:
    """An article of small letters with capitals: each word as it is mostly written, names that nobody knows and beginnings with one."""
    return Read(article.id, tuple(sentence._replace(text=_cased(sentence.text, known)) for sentence in article.sentences))


def _cased(text: str, known: Casing) -> str:
    """A sentence of small letters with capitals."""

    def written(word: re.Match[str]) -> str:
        mostly = known.get(word.group(), word.group().capitalize() if len(word.group()) > 2 else word.group())
        return mostly if len(mostly) == len(word.group()) else word.group()

    made = LETTERS.sub(written, text)
    return made[:1].upper() + made[1:] if len(made[:1].upper()) == 1 else made


def told(article: Read, taught: Set, *, known: Known, chance: random.Random, shares: Shares = SHARES) -> list[Read]:
    """The article as it is trained on this time: mostly as it is."""
    if chance.uniform(0, 100) < shares.renamed and any(ours[0] in RENAMED for ours in taught.types.values()):
        article = renamed(article, taught, names=known.names, chance=chance)
    draw = chance.uniform(0, 100)
    if taught.small:
        article = cased(article, known.casing) if draw < shares.cased else article
    elif draw < shares.small:
        article = recased(article, str.lower)
    elif draw < shares.small + shares.capitals:
        article = recased(article, str.upper)
    if chance.uniform(0, 100) < shares.alone:
        return [Read(article.id, (sentence,)) for sentence in article.sentences]
    return [article]
