"""How usual words are: the encoder's vocabulary names the words of general English, the most usual first."""

from functools import cache
from importlib.resources import files
from math import log

_FIRST = "the"
_PLAIN = 0.6  # up to here on the scale of logarithms words are too usual to tell one subject from another (about the first 450)


def rarity(word: str) -> float:
    """How rare a word in small letters is: 0 for one in any text, 1 for one that the vocabulary does not have.

    >>> rarity("said"), 0.3 < rarity("strike") < rarity("harbour") < 1, rarity("ansel")
    (0.0, True, 1.0)
    """
    place = _places().get(word)
    if place is None:
        return 1.0
    return max(0.0, log(place) / log(len(_places())) - _PLAIN) / (1 - _PLAIN)


@cache
def _places() -> dict[str, int]:
    """The place of each whole word, from 1."""
    pieces = (files("twosource") / "weights" / "vocab.txt").read_text(encoding="utf-8").split("\n")
    words = [piece for piece in pieces[pieces.index(_FIRST) :] if piece.isalpha()]
    return {word: place for place, word in enumerate(words, start=1)}
