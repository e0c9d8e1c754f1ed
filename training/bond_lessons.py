"""What a text of a set teaches of bonds: of each mention whether it is a party and tied to anything, and of two whether they are tied."""

import json
import lzma
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from part_sets import Place, Set, Told, joined, place_of

from twosource.annotate import claims, parts
from twosource.annotate.bond_signs import Pair, Side, own, signs
from twosource.annotate.bonds import pairs
from twosource.annotate.syntax import Syntax
from twosource.models import Single
from twosource.types import Document, Mention, Span

Answer = Callable[[Pair], bool | None]


class Lesson(NamedTuple):
    """Two mentions, by their numbers among the singles of the text, the signs of how they stand, and whether they are tied."""

    left: int
    right: int
    signs: tuple[str, ...]
    tied: bool


class Taught(NamedTuple):
    """What a text teaches. party, tied: of each mention, where the set says so of all (re3d), else empty."""

    singles: tuple[Single, ...]
    party: tuple[bool, ...]
    tied: tuple[bool, ...]
    lessons: tuple[Lesson, ...]


class Facts(NamedTuple):
    """A text of redocred: places by entity, and the entities that are tied."""

    id: str
    text: str
    entities: tuple[tuple[Place, ...], ...]
    tied: frozenset[frozenset[int]]


def redocred(file: Path) -> Iterator[Facts]:
    """Re-DocRED: introductions of Wikipedia, with all that is stated between two named entities."""
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        for row in json.load(lines):
            text, words = joined(row["sents"])
            starts = [0]
            for sentence in row["sents"]:
                starts.append(starts[-1] + len(sentence))
            entities = tuple(tuple(_place(words, starts, one) for one in all) for all in row["vertexSet"])
            yield Facts(row["title"], text, entities, frozenset(frozenset((one["h"], one["t"])) for one in row["labels"]))


def _place(words: list[Place], starts: list[int], row: dict[str, Any]) -> Place:
    """The place of a mention; the end of its words is exclusive."""
    first, last = row["pos"]
    return place_of(words, (starts[row["sent_id"]] + first, starts[row["sent_id"]] + last - 1))


def lessons(told: Told | Facts, document: Document) -> Taught:
    """Everything that one text teaches."""
    layers = claims.layers(document)
    trees = layers.trees
    made = [claim for _, claim in parts.weighed(trees, claims.told(layers), layers.mentions).told]
    sides = {one.id: Side(one, head) for one in document.mentions if (head := trees.at(one.head)) and head.vector}
    number = {id: n for n, id in enumerate(sides)}
    stood = list(pairs(sides, made))
    answer = _answer(told, trees, stood)
    known = [(pair, tied) for pair in stood if (tied := answer(pair)) is not None]
    party, tied = _single(told, list(sides.values()))
    return Taught(
        tuple(Single(side.head.vector, tuple(own(trees, side))) for side in sides.values()),
        party,
        tied,
        tuple(Lesson(number[p.left.mention.id], number[p.right.mention.id], tuple(signs(trees, p)), right) for p, right in known),
    )


def _single(told: Told | Facts, sides: list[Side]) -> tuple[tuple[bool, ...], tuple[bool, ...]]:
    """Of each mention whether it is a party and whether it is tied to anything, where the set says so."""
    if isinstance(told, Facts) or not told.entities:
        return (), ()
    ends = {place for pair in told.pairs for place in pair}
    return tuple(
        tuple(any(side.mention.head.overlaps(Span(*place)) for place in places) for side in sides) for places in (told.entities, ends)
    )


def _answer(told: Told | Facts, trees: Syntax, stood: list[Pair]) -> Answer:
    """What the set says of two mentions."""
    if isinstance(told, Facts):
        return _of_facts(told, trees)
    return _of_pairs(told, stood) if told.entities else _of_events(told, trees)


def _of_facts(told: Facts, trees: Syntax) -> Answer:
    """Two named entities are tied where anything is stated of them; nothing is known of other mentions."""

    def meant(side: Side) -> int | None:
        return next((n for n, all in enumerate(told.entities) if any(_is_at(trees, side, one) for one in all)), None)

    def answer(pair: Pair) -> bool | None:
        found = [meant(side) for side in (pair.left, pair.right)]
        return None if None in found or found[0] == found[1] else frozenset(found) in told.tied

    return answer


def _of_events(told: Told, trees: Syntax) -> Answer:
    """Two that take part in one event are tied, in its sentence; in sets that have one event a text, others need one of them."""
    triggers = [Span(*event.trigger) for event in told.events]
    sentences = {token.sentence for span in triggers for token in trees.within(span)}

    def taking(side: Side) -> frozenset[tuple[int, Place]]:
        rows = ((n, part) for n, event in enumerate(told.events) for part in event.parts)
        return frozenset(row for row in rows if _is_at(trees, side, row[1]))

    def answer(pair: Pair) -> bool | None:
        if pair.left.head.sentence not in sentences:
            return None
        left, right = taking(pair.left), taking(pair.right)
        if len(told.events) == 1 and not (left or right):
            return None
        return any(n == m and one != other for n, one in left for m, other in right)

    return answer


def _of_pairs(told: Told, stood: list[Pair]) -> Answer:
    """Of re3d's pairs each is told by the two mentions that lie closest to it; of others that touch both its places nothing is known."""
    fits = {(n, gold): fit for n, pair in enumerate(stood) for gold in told.pairs if (fit := _fit(pair, gold))}
    closest: dict[tuple[Place, Place], tuple[float, int]] = {}
    for (n, gold), fit in fits.items():
        closest[gold] = max(closest.get(gold, (0.0, 0)), (fit, -n))
    told_by, touching = {-n for _, n in closest.values()}, {n for n, _ in fits}
    number = {(pair.left.mention.id, pair.right.mention.id): n for n, pair in enumerate(stood)}

    def answer(pair: Pair) -> bool | None:
        n = number[pair.left.mention.id, pair.right.mention.id]
        return True if n in told_by else None if n in touching else False

    return answer


def _fit(pair: Pair, gold: tuple[Place, Place]) -> float:
    """How much of both places is shared, in the better order; 0 where one is missed."""
    left, right = pair.left.mention.span, pair.right.mention.span
    return max(min(_share(left, one), _share(right, other)) for one, other in (gold, gold[::-1]))


def _share(span: Span, place: Place) -> float:
    """Characters shared over characters of either."""
    return max(0, _common(span, place)) / (max(span.end, place[1]) - min(span.start, place[0]))


def _common(span: Span, place: Place) -> int:
    """Characters shared; below 0 where they stand apart."""
    return min(span.end, place[1]) - max(span.start, place[0])


def _is_at(trees: Syntax, side: Side, place: Place) -> bool:
    """True where a mention and a place share their head, or most of their words."""
    mention: Mention = side.mention
    head = trees.at(Span(*place))
    if head is None or not mention.span.overlaps(Span(*place)):
        return False
    if head.i == side.head.i or (mention.form == "named" and mention.span.holds(Span(head.start, head.end))):
        return True
    return 2 * _common(mention.span, place) >= max(mention.span.end, place[1]) - min(mention.span.start, place[0])


FACTS = Set("redocred", redocred, "redocred/dev_revised.json.xz", "MIT, texts CC BY-SA (Wikipedia)")
