"""Words with their places, and the fingerprints by which texts that share a passage find each other."""

import re
from collections.abc import Sequence
from typing import NamedTuple
from zlib import crc32

SIZE = 5
WINDOW = 4
_WORD = re.compile(r"[^\W_]+(?:['’´`][^\W_]+)*")
_APOSTROPHES = str.maketrans("’´`", "'''")


class Word(NamedTuple):
    """A word as it is compared (folded case, plain apostrophe) and where it stands."""

    text: str
    start: int
    end: int


def words(text: str) -> tuple[Word, ...]:
    """The words of a text in order; punctuation, case and the shape of an apostrophe do not count.

    >>> [word.text for word in words("The mayor’s office: NO comment.")]
    ['the', "mayor's", 'office', 'no', 'comment']
    """
    return tuple(Word(m.group().casefold().translate(_APOSTROPHES), m.start(), m.end()) for m in _WORD.finditer(text))


def shingles(found: tuple[Word, ...], size: int = SIZE) -> list[str]:
    """Every run of `size` words, as one string each, in order.

    >>> shingles(words("one two three"), 2)
    ['one two', 'two three']
    """
    texts = [word.text for word in found]
    return [" ".join(texts[i : i + size]) for i in range(len(texts) - size + 1)]


def sums(found: tuple[Word, ...]) -> list[int]:
    """The checksum of every shingle, in order."""
    return [crc32(shingle.encode("utf-8", "surrogatepass")) for shingle in shingles(found)]


def fingerprints(found: Sequence[int]) -> frozenset[int]:
    """A thin choice of the shingles' checksums, by winnowing: two texts that share eight words in a row share one of them.

    >>> left, right = words("x one two three four five six seven eight y"), words("one two three four five six seven eight z")
    >>> bool(fingerprints(sums(left)) & fingerprints(sums(right)))
    True
    """
    if len(found) <= WINDOW:
        return frozenset(found[:1]) | frozenset(min(found[i:]) for i in range(len(found)))
    return frozenset(min(found[i : i + WINDOW]) for i in range(len(found) - WINDOW + 1))
