"""Which articles of a large case may tell of one event: those of one topic. Topics are resolved and weighed one by one.

Articles are brought together by average linkage (UPGMA), as reciprocal nearest neighbours, all such pairs of a round at once (Murtagh
1983). The result depends on the set of articles alone, never on the order in which they came.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twosource.resolve.storylines import telling
from twosource.types import Document

WHOLE = 60  # a case of so many articles is one topic
_MOST = 150  # articles in a topic
_ENOUGH = 0.02
_FAINT = 0.005
_SMALL = 10
_MOST_WORDS = 100
_MOST_KEPT = 150
_CROWD = 60

_KEPT = np.dtype([("word", "<u8"), ("amount", "<f4")])

Numbers = NDArray[np.int64]
Amounts = NDArray[np.float64]


class _Words(NamedTuple):
    """The most telling words of all articles: row (which article), word and weight, side by side."""

    row: Numbers
    word: Numbers
    weight: Amounts


class _Links(NamedTuple):
    """How alike groups are, summed over the pairs of their articles: the lower group, the higher group, the sum, side by side."""

    one: Numbers
    other: Numbers
    sum: Amounts


def sketch(document: Document) -> bytes:
    """What `topics` needs to know of an article: its words as numbers (hashes) with how much they tell, those that tell most, by number.

    Twelve bytes a word, at most 150 words.
    """
    words = sorted(telling(document).items(), key=lambda row: (-row[1], row[0]))[:_MOST_KEPT]
    return np.array(sorted((_number(word), amount) for word, amount in words), dtype=_KEPT).tobytes()


@lru_cache(maxsize=200_000)
def _number(word: str) -> int:
    """A word as a number."""
    return int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def topics(sketches: Sequence[bytes], ties: Iterable[tuple[int, int]] = ()) -> list[list[int]]:
    """The articles of each topic by number, topics by their first article.

    ties: pairs of articles that people tied by a decision on two of their claims; they share a topic whatever its size.
    """
    size = len(sketches)
    label = np.zeros(size, dtype=np.int64) if size <= WHOLE else _grouped(sketches, sorted(ties))
    groups: dict[int, list[int]] = {}
    for number, group in enumerate(label.tolist()):
        groups.setdefault(group, []).append(number)
    return list(groups.values())


def _grouped(sketches: Sequence[bytes], ties: list[tuple[int, int]]) -> Numbers:
    """The group of each article, named by its least member."""
    label = np.arange(len(sketches), dtype=np.int64)
    for one, other in ties:
        low, high = sorted((label[one], label[other]))
        label[label == high] = low
    links = _merged(_links(_words(sketches), len(sketches)), label)
    while True:
        held = np.bincount(label, minlength=len(label))
        links = _kept(links, held[links.one] + held[links.other] <= _MOST)
        moved = _nearest(links, held)
        if moved is None:
            return label
        label = moved[label]
        links = _merged(links, moved)


def _nearest(links: _Links, held: Numbers) -> Numbers | None:
    """Group -> the group it becomes a part of, itself where none: each two that are each other’s nearest; None where no two are near."""
    near = _kept(links, links.sum >= _ENOUGH * held[links.one] * held[links.other])
    if not len(near.sum):
        return None
    mean = near.sum / (held[near.one] * held[near.other])
    ends, others = np.concatenate((near.one, near.other)), np.concatenate((near.other, near.one))
    order = np.lexsort((others, -np.concatenate((mean, mean)), ends))
    first = order[np.unique(ends[order], return_index=True)[1]]
    best = np.full(len(held), -1, dtype=np.int64)
    best[ends[first]] = others[first]
    mutual = np.flatnonzero((best >= 0) & (best[best] == np.arange(len(held))))
    moved = np.arange(len(held), dtype=np.int64)
    moved[mutual] = np.minimum(mutual, best[mutual])
    return moved


def _kept(links: _Links, which: NDArray[np.bool_]) -> _Links:
    """Some of the links."""
    return _Links(links.one[which], links.other[which], links.sum[which])


def _merged(links: _Links, moved: Numbers) -> _Links:
    """The links between the groups that the groups have become, those of one pair summed."""
    ends = moved[links.one], moved[links.other]
    one, other = np.minimum(*ends), np.maximum(*ends)
    apart = one != other
    return _summed(one[apart], other[apart], links.sum[apart])


def _summed(one: Numbers, other: Numbers, share: Amounts) -> _Links:
    """Each pair once, with the sum of its shares."""
    if not len(one):
        return _Links(one, other, share)
    pair = one * (int(other.max()) + 1) + other
    order = np.argsort(pair, kind="stable")
    starts = np.flatnonzero(np.diff(pair[order], prepend=-1))
    return _Links(one[order[starts]], other[order[starts]], np.add.reduceat(share[order], starts))


def _words(sketches: Sequence[bytes]) -> _Words:
    """The most telling words of each article, rare ones weighed higher, each article of length 1."""
    held = [np.frombuffer(row, dtype=_KEPT) for row in sketches]
    row = np.repeat(np.arange(len(held), dtype=np.int64), [len(words) for words in held])
    _, word, count = np.unique(np.concatenate(held)["word"], return_inverse=True, return_counts=True)
    weight = np.concatenate(held)["amount"].astype(np.float64) * np.log((len(held) + _SMALL) / count)[word]
    order = np.lexsort((word, -weight, row))
    row, word, weight = row[order], word[order], weight[order]
    best = np.arange(len(row)) - np.searchsorted(row, row) < _MOST_WORDS
    row, word, weight = row[best], word[best], weight[best]
    length = np.sqrt(np.bincount(row, weights=weight**2, minlength=len(held)))
    return _Words(row, word, weight / np.where(length > 0, length, 1.0)[row])


def _links(words: _Words, size: int) -> _Links:
    """How alike each two articles are that share a word; in a crowd a word says nothing, and what is faint counts for nothing."""
    order = np.lexsort((words.row, words.word))
    row, word, weight = words.row[order], words.word[order], words.weight[order]
    starts = np.flatnonzero(np.concatenate(([True], word[1:] != word[:-1])))
    counts = np.diff(np.append(starts, len(word)))
    made = []
    for count in range(2, min(_CROWD, size) + 1):
        places = starts[counts == count][:, None] + np.arange(count)
        left, right = (places[:, side] for side in np.triu_indices(count, 1))
        made.append(_Links(row[left].ravel(), row[right].ravel(), (weight[left] * weight[right]).ravel()))
    links = _summed(*(np.concatenate(parts) for parts in zip(*made, strict=True)))
    return _kept(links, links.sum >= _FAINT)
