"""Which claims are worth comparing: those that share a rare key, never all with all."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

import numpy as np

from twosource.resolve.backdrop import Backdrop
from twosource.resolve.event_rules import Kind, families, kind, one_kind, same_kind
from twosource.resolve.tellings import Telling
from twosource.text.table import rows

_VAGUE = frozenset(("OTHER", "SPEAK"))
_CROWD = 80
_WINDOW = 20
_RARE_WORDS = 6
_FEW_WORDS = 0.2


def encounters(found: list[Telling], backdrop: Backdrop) -> Iterator[tuple[int, int]]:
    """Pairs of claims of one kind that share a key, by number; in a crowd each meets its neighbours by content alone."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, telling in enumerate(found):
        for key in _keys(telling, backdrop):
            blocks[key].append(number)
    # a pair is one whole number: a case of thousands of articles has millions of pairs, and a set of tuples would not fit
    size = len(found)
    met = (left * size + right for block in blocks.values() for left, right in _met(block, found))
    for pair in np.unique(np.fromiter(met, dtype=np.int64)):
        yield divmod(int(pair), size)


def _met(block: list[int], found: list[Telling]) -> Iterator[tuple[int, int]]:
    """The pairs of one block: copies of a sentence meet its first telling, first tellings meet one another."""
    firsts: dict[tuple[str, frozenset[str]], int] = {}
    for number in block:
        first = firsts.setdefault((found[number].stem, found[number].sentence), number)
        if first != number and same_kind(found[first], found[number]):
            yield first, number
    rest = sorted(firsts.values())
    yield from _of_crowd(rest, found) if len(rest) > _CROWD else _of_few(rest, found)


def _of_crowd(rest: list[int], found: list[Telling]) -> Iterator[tuple[int, int]]:
    """The pairs of one kind of neighbours by content."""
    rest = sorted(rest, key=lambda number: (found[number].stem, sorted(found[number].sentence), number))
    kinds = [kind(found[number]) for number in rest]
    for place, left in enumerate(rest):
        for other in range(place + 1, min(len(rest), place + 1 + _WINDOW)):
            if one_kind(kinds[place], kinds[other]):
                yield min(left, rest[other]), max(left, rest[other])


def _of_few(rest: list[int], found: list[Telling]) -> Iterator[tuple[int, int]]:
    """All pairs of one kind, looked for among those that share a sign of it."""
    held: dict[str, list[int]] = defaultdict(list)
    for number in rest:
        own = kind(found[number])
        for other in {other for sign in signs(own) for other in held[sign]}:
            if one_kind(kind(found[other]), own):
                yield other, number
        for sign in signs(own):
            held[sign].append(number)


@lru_cache(maxsize=50_000)
def signs(own: Kind) -> tuple[str, ...]:
    """Kinds that may be one have one of these in common: the families of the word, the type, a pair of types."""
    type, stem = own
    pairs = (f"{row['left']} {row['right']}" for row in rows("event_types") if type in (row["left"], row["right"]))
    return (*sorted(families(stem) or {stem}), *({type} - _VAGUE), *pairs)


def _keys(telling: Telling, backdrop: Backdrop) -> Iterator[str]:
    """Where a claim may meet another: its word's families in its story, with each of its people and with the rare words of its
    sentence; in its story also these rare words alone, and its type with each of its people."""
    story, own = backdrop.story.get(telling.article, -1), sorted(families(telling.stem) or {telling.stem})
    yield from (f"story {story} {family}" for family in own)
    if telling.stative:
        yield from (f"tie {entity}" for entity in sorted(telling.who))
        return
    for entity in sorted(telling.cast):
        yield from (f"who {entity} {family}" for family in own)
        yield f"type {story} {entity} {telling.claim.type}"
    shared = (word for word in telling.sentence if backdrop.word.of(word) < 1)
    for word in sorted(shared, key=lambda word: (-backdrop.word.of(word), word))[:_RARE_WORDS]:
        yield from (f"rare {story} {word}", *(f"rare {word} {family}" for family in own))


def strangers(left: Telling, right: Telling, backdrop: Backdrop) -> bool:
    """True for claims of two stories that name nobody in common and share few words: nothing could make up for that."""
    if backdrop.story.get(left.article, -1) == backdrop.story.get(right.article, -1) or left.near & right.near:
        return False
    return len(left.sentence & right.sentence) ** 2 < _FEW_WORDS**2 * len(left.sentence) * len(right.sentence)
