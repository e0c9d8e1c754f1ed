"""Which claims are worth comparing: those that share a rare key, never all with all."""

from collections import defaultdict
from collections.abc import Iterator

from twosource.resolve.backdrop import Backdrop
from twosource.resolve.event_rules import families
from twosource.resolve.tellings import Telling

_CROWD = 40
_WINDOW = 12
_RARE_WORDS = 6


def encounters(found: list[Telling], backdrop: Backdrop) -> list[tuple[int, int]]:
    """Pairs of claims that share a key, by number; in a crowd each meets its neighbours by content alone."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, telling in enumerate(found):
        for key in _keys(telling, backdrop):
            blocks[key].append(number)
    pairs: set[tuple[int, int]] = set()
    for block in blocks.values():
        pairs.update(_met(block, found))
    return sorted(pairs)


def _met(block: list[int], found: list[Telling]) -> Iterator[tuple[int, int]]:
    """The pairs of one block: copies of a sentence meet its first telling, first tellings meet one another."""
    firsts: dict[tuple[str, frozenset[str]], int] = {}
    for number in block:
        first = firsts.setdefault((found[number].stem, found[number].sentence), number)
        if first != number:
            yield first, number
    rest = sorted(firsts.values())
    crowd = len(rest) > _CROWD
    if crowd:
        rest.sort(key=lambda number: (found[number].stem, sorted(found[number].sentence), number))
    for place, left in enumerate(rest):
        for right in rest[place + 1 : place + 1 + (_WINDOW if crowd else _CROWD)]:
            yield min(left, right), max(left, right)


def _keys(telling: Telling, backdrop: Backdrop) -> Iterator[str]:
    """Where a claim may meet another: its word and its word's families with each of its people, and the rare words of its sentence."""
    yield f"word {telling.stem}"
    if telling.stative:
        yield from (f"tie {entity}" for entity in sorted(telling.who))
        return
    for entity in sorted(telling.cast):
        for family in sorted(families(telling.stem) or {telling.stem}):
            yield f"who {entity} {family}"
        yield f"type {entity} {telling.claim.type}"
    shared = (word for word in telling.sentence if backdrop.word.of(word) < 1)
    for word in sorted(shared, key=lambda word: (-backdrop.word.of(word), word))[:_RARE_WORDS]:
        yield f"rare {word}"
