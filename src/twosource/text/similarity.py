"""How alike two pieces of text are by the words they share: stems, weights by rarity, overlap."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from math import log, sqrt

from twosource.text.table import rows

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


def rarity(groups: Iterable[Iterable[str]]) -> Callable[[str], float]:
    """A function that says how rare a word is over groups of words: near 0 when it is in all, 1 when in one."""
    held = [set(group) for group in groups]
    counts = Counter(word for group in held for word in group)
    most = log(len(held) + 1)

    def weight(word: str) -> float:
        """How rare the word is."""
        return max(0.02, log((len(held) + 1) / max(counts[word], 1)) / most) if most else 1.0

    return weight


def overlap(left: Iterable[str], right: Iterable[str], weight: Callable[[str], float]) -> float:
    """The weight of the shared words against the weight of both sides, 0 to 1.

    >>> overlap({"bridge", "clos"}, {"bridge", "clos"}, lambda word: 1.0)
    1.0
    """
    one, other = frozenset(left), frozenset(right)
    if not one or not other:
        return 0.0
    both = sum(map(weight, sorted(one & other)))
    return both / sqrt(sum(map(weight, sorted(one))) * sum(map(weight, sorted(other))))
