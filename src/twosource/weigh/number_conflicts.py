"""How many: two counts of the same thing in one event that cannot both hold, a later and higher one, or one that is finer."""

from collections.abc import Iterator
from typing import NamedTuple

from twosource.text import dates, numbers
from twosource.text.numbers import Quantity
from twosource.text.shingles import words
from twosource.types import Claim, Conflict, Event
from twosource.weigh.readings import content
from twosource.weigh.scene import Scene, Value, against, apart, claims_of, conflict

_NEAR = 4
_CUMULATIVE = frozenset(("DIE", "INJURE", "ASSAULT", "ACCIDENT", "COERCE", "CONVICT", "CHARGE"))


class _Count(NamedTuple):
    """A quantity, the words after it that say what is counted, and its claim."""

    quantity: Quantity
    things: frozenset[str]
    claim: Claim


def counts(event: Event, scene: Scene) -> Iterator[Conflict]:
    """The numbers that different articles or speakers give for the same thing in one event."""
    found = [row for claim in claims_of(event, scene) if claim.polarity == "positive" for row in _counted(claim, scene)]
    kept: dict[str, list[Value]] = {"conflict": [], "update": [], "finer": []}
    for n, left in enumerate(found):
        for right in found[n + 1 :]:
            if apart(left.claim, right.claim, scene) and left.things & right.things and (said := _relation(left, right, event, scene)):
                kept[said] += [Value(numbers.readable(row.quantity), row.claim) for row in (left, right)]
    for relation, values in kept.items():
        if values:
            yield conflict("number", event.id, relation, values=values, why=_why(relation, values))
            return


def _counted(claim: Claim, scene: Scene) -> list[_Count]:
    """The quantities in a claim's clause with what they count; a part ("two of the five") counts something else."""
    text = claim.span.of(scene.look.article[claim.article].text)
    found = []
    for start, end, quantity in numbers.quantities(text):
        after = words(text[end : end + 60])[:_NEAR]
        things = content(" ".join(word.text for word in after))
        if after and after[0].text != "of" and things and not text[:start].endswith("of "):
            found.append(_Count(quantity, things, claim))
    return found


def _relation(left: _Count, right: _Count, event: Event, scene: Scene) -> str | None:
    """How two counts lie; None when they agree or cannot be compared."""
    if left.quantity.unit != right.quantity.unit:
        return None
    if numbers.compatible(left.quantity, right.quantity):
        nested = numbers.finer(left.quantity, right.quantity) or numbers.finer(right.quantity, left.quantity)
        return "finer" if nested else None
    return "update" if event.type in _CUMULATIVE and _grown(left, right, scene) else "conflict"


def _grown(left: _Count, right: _Count, scene: Scene) -> bool:
    """True when the article published later gives the higher count."""
    days = [scene.look.document[row.claim.article].published for row in (left, right)]
    order = dates.relation(days[0], days[1])
    higher = (left.quantity.low or 0) > (right.quantity.low or 0)
    return order == ("after" if higher else "before")


def _why(relation: str, values: list[Value]) -> str:
    """The counts against one another, and what that is."""
    shown = against(values)
    ending = {"conflict": "they cannot both hold", "update": "the later report gives the higher count", "finer": "one is more exact"}[
        relation
    ]
    return f"{shown}: {ending}"
