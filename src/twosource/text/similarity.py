"""How alike two pieces of text are by the words they share: stems, weights by rarity, overlap."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from math import fsum, log, sqrt

from twosource.text.table import rows

_LEAST = 0.02
_WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_ENDINGS = re.compile(
    "(?:ations|ation|itions|ition|ments|ment|ingly|edly|ances|ance|ences|ence|sions|sion|tions|tion"
    "|ings|ing|ies|ers|ors|ied|als|al|er|or|ed|es|ly|s|e|y)$"
)


@cache
def idle() -> frozenset[str]:
    """Words that carry no fact of their own."""
    return frozenset(word for row in rows("weigh_function_words") for word in row["words"].split())


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The part that forms of one word share; crude on purpose, at least four letters long.

    >>> stem("meetings") == stem("meeting") == stem("meets")
    True
    """
    found = _ENDINGS.search(word, 4)
    word = word[: found.start()] if found else word
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] else word


def stems(text: str) -> tuple[str, ...]:
    """The stems of the words of a text that carry a fact, in order.

    >>> stems("The bridges were closed")
    ('bridg', 'clos')
    """
    found = (word.lower().replace("’", "'").removesuffix("'s") for word in _WORDS.findall(text))
    return tuple(stem(word) for word in found if word not in idle())


class Rarity:
    """How rare words are over groups of words: near 0 for one that is in all groups, 1 for one that is in a single one."""

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        """Count in how many groups each word is."""
        held = [frozenset(group) for group in groups]
        counts = Counter(word for group in held for word in group)
        most = log(len(held) + 1)
        self._weights = {word: max(_LEAST, log((len(held) + 1) / count) / most) for word, count in counts.items()}
        self._masses: dict[frozenset[str], float] = {}

    def of(self, word: str) -> float:
        """The rarity of one word; 1 for a word that no group has."""
        return self._weights.get(word, 1.0)

    def mass(self, words: frozenset[str]) -> float:
        """The rarities of some words together, whatever their order."""
        if words not in self._masses:
            self._masses[words] = fsum(map(self.of, words))
        return self._masses[words]

    def overlap(self, left: frozenset[str], right: frozenset[str]) -> float:
        """What the shared words weigh against both sides, 0 to 1.

        >>> Rarity([("bridge", "clos"), ("bridge",)]).overlap(frozenset(("bridge",)), frozenset(("bridge",)))
        1.0
        """
        shared = left & right
        if not shared:
            return 0.0
        return fsum(map(self.of, shared)) / sqrt(self.mass(left) * self.mass(right))
