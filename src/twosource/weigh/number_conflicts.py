"""How many: two counts of the same thing in one event that cannot both hold, a later and higher one, or one that is finer."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from twosource.text import dates, numbers, table
from twosource.text.numbers import Quantity
from twosource.text.shingles import words
from twosource.types import Claim, Conflict, Event, Span
from twosource.weigh.readings import content, stem
from twosource.weigh.scene import MOST_TELLINGS, Scene, Value, against, apart, claims_of, conflict, places_named

_AFTER = 50
_ASIDE = re.compile(r"(?:\b(?:of|in|from|at|near|after|before|over|during|within)\s|[/\-–.]\s?)$", re.IGNORECASE)
_GLUED = re.compile(r"\s?[/–]|\s-|-\d")
_SOFT = 1.5
_SIZES = 3
_DAYS = 30
_CUMULATIVE = frozenset(("DIE", "INJURE", "ASSAULT", "ACCIDENT", "COERCE", "CONVICT", "CHARGE"))


class _Count(NamedTuple):
    """A quantity, the noun that says what is counted, and its claim."""

    quantity: Quantity
    thing: str
    claim: Claim


def counts(event: Event, scene: Scene) -> Iterator[Conflict]:
    """The numbers that different articles or speakers give for the same thing in one event."""
    told = [row for claim in claims_of(event, scene) if claim.polarity == "positive" for row in counted(claim, scene)]
    found = _few(_single(told))
    kept: dict[str, list[Value]] = {"conflict": [], "update": [], "finer": []}
    for n, left in enumerate(found):
        for right in found[n + 1 :]:
            if (
                apart(left.claim, right.claim, scene)
                and left.thing == right.thing
                and (said := _relation(left, right, event=event, scene=scene))
            ):
                kept[said] += [Value(numbers.readable(row.quantity), row.claim) for row in (left, right)]
    clashing = [relation for relation in ("conflict", "update") if kept[relation]]
    for relation in clashing or ["finer"]:
        if values := kept[relation]:
            yield _by_day(conflict("number", event.id, relation, values=values, why=_why(relation, values, scene)), scene)


def _by_day(row: Conflict, scene: Scene) -> Conflict:
    """A conflict with its sides in the order in which they were first told."""
    return replace(row, sides=tuple(sorted(row.sides, key=lambda side: (_first_day(side.claims, scene), _low(side.value or ""), side))))


def _first_day(claims: Iterable[str], scene: Scene) -> str:
    """The day on which the first of some claims was published; after all dates where that is not known."""
    return min((scene.look.document[scene.look.claim[key].article].published or "~")[:10] for key in claims)


def _low(shown: str) -> float:
    """The least that a quantity in words may be."""
    return next((quantity.low or 0.0 for _, _, quantity in numbers.quantities(shown)), 0.0)


def _single(found: list[_Count]) -> list[_Count]:
    """The counts, without those of a sentence that counts one thing in two ways: a list ("two counts of murder, one of arson")."""
    ways: dict[tuple[str, int, str], set[str]] = defaultdict(set)
    for row in found:
        ways[row.claim.article, row.claim.sentence, row.thing].add(numbers.readable(row.quantity))
    return [row for row in found if len(ways[row.claim.article, row.claim.sentence, row.thing]) == 1]


def _few(found: list[_Count]) -> list[_Count]:
    """The counts, each number of one thing at most MOST_TELLINGS times."""
    count: Counter[tuple[str, str]] = Counter()
    kept = []
    for row in found:
        key = (row.thing, numbers.readable(row.quantity))
        count[key] += 1
        if count[key] <= MOST_TELLINGS:
            kept.append(row)
    return kept


def counted(claim: Claim, scene: Scene) -> list[_Count]:
    """The quantities in a claim's clause with what they count; not of a part ("two of the five") or a setting ("in 12 villages")."""
    text = claim.span.of(scene.look.article[claim.article].text)
    found = []
    for start, end, quantity in numbers.quantities(text):
        verb = claim.trigger.start - claim.span.start
        thing = _thing(text[end : min(end + _AFTER, verb if verb >= end else len(text))], claim)
        own = not _of_inner(Span(claim.span.start + start, claim.span.start + end), claim, scene)
        if thing and own and not _ASIDE.search(text[:start]) and not _GLUED.match(text, end):
            found.append(_Count(quantity, thing, claim))
    return found


def _of_inner(quantity: Span, claim: Claim, scene: Scene) -> bool:
    """True when a quantity stands in a clause inside the claim's own: "accused of killing two" counts the killed, not the accused."""
    clauses = scene.clauses.get((claim.article, claim.sentence), ())
    return any(span.holds(quantity) and claim.span.holds(span) and not span.holds(claim.trigger) for span in clauses)


def _thing(after: str, claim: Claim) -> str:
    """The head noun after a quantity: the last word before a small word, a stop or the claim's own verb; one word for people as such."""
    noun = ""
    for word in words(re.split(r"[,.;:()—–]", after)[0]):
        if not content(word.text) or stem(word.text) == stem(claim.lemma):
            break
        noun = word.text
    return "people" if noun in _people() else stem(noun)


@cache
def _people() -> frozenset[str]:
    """The nouns that count people as such."""
    return frozenset(row["noun"] for row in table.rows("weigh_people"))


def _relation(left: _Count, right: _Count, *, event: Event, scene: Scene) -> str | None:
    """How two counts lie; None when they agree or cannot be compared."""
    if left.quantity.unit != right.quantity.unit:
        return None
    if numbers.compatible(left.quantity, right.quantity):
        if event.type in _CUMULATIVE and (left.quantity.low or 0) != (right.quantity.low or 0) and _grown(left, right, scene):
            return "update"
        nested = numbers.finer(left.quantity, right.quantity) or numbers.finer(right.quantity, left.quantity)
        return "finer" if nested else None
    if not _far(left.quantity, right.quantity) or _of_two_events(left, right, scene):
        return None
    return "update" if event.type in _CUMULATIVE and _grown(left, right, scene) else "conflict"


def _of_two_events(left: _Count, right: _Count, scene: Scene) -> bool:
    """True when two counts can hardly be of one thing: another time, another place, another size, or reports weeks apart."""
    one, two = left.claim, right.claim
    where = places_named(one, scene), places_named(two, scene)
    small, large = sorted(row.quantity.low or row.quantity.high or 0.0 for row in (left, right))
    days = dates.gap(scene.look.document[one.article].published, scene.look.document[two.article].published)
    apart_in_time = not dates.compatible(one.interval, two.interval) or (days or 0) > _DAYS
    return apart_in_time or (all(where) and where[0].isdisjoint(where[1])) or large > _SIZES * small


def _far(left: Quantity, right: Quantity) -> bool:
    """True when two quantities that differ do so beyond rounding: of "several" and "nearly 40" the bounds are soft."""
    soft = [row for row in (left, right) if row.low is not None and row.high is not None and row.low != row.high]
    lower, upper = sorted((left, right), key=lambda row: (row.low or 0.0, row.high or 0.0))
    return not soft or (upper.low or 0.0) > _SOFT * (lower.high or 0.0)


def _grown(left: _Count, right: _Count, scene: Scene) -> bool:
    """True when the article published later gives the higher count."""
    days = [scene.look.document[row.claim.article].published for row in (left, right)]
    order = dates.relation(days[0], days[1])
    higher = (left.quantity.low or 0) > (right.quantity.low or 0)
    return order == ("after" if higher else "before")


def _why(relation: str, values: list[Value], scene: Scene) -> str:
    """The counts against one another, and what that is; of an update when each was told."""
    if relation != "update":
        ending = "they cannot both hold" if relation == "conflict" else "one is more exact"
        return f"{against(values)}: {ending}"
    days = {shown: _first_day((row.claim.id for row in values if row.shown == shown), scene) for shown in {row.shown for row in values}}
    told = [f"{shown} ({dates.readable(day)})" for shown, day in sorted(days.items(), key=lambda row: (row[1], _low(row[0])))]
    return f"{', then '.join(told)}: the later report gives the higher count"
