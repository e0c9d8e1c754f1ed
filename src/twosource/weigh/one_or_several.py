"""One against several: what befell one of a kind in one report befell more of them in another, told with no number."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from twosource.text import numbers
from twosource.text.numbers import Quantity
from twosource.types import Claim, Conflict, Event, Mention
from twosource.weigh.number_conflicts import counted
from twosource.weigh.readings import stem
from twosource.weigh.scene import Scene, Value, against, apart, claims_of, conflict, filler

_HARM = frozenset(("ASSAULT", "INJURE", "DIE", "COERCE"))
_UNDERGOING = frozenset(("patient", "victim", "target"))
_ONE = re.compile(r"\b(?:an?|the|one)\s", re.IGNORECASE)
_ARTICLE = 4
_SEVERAL = Quantity(2.0, None, "several")


class _Told(NamedTuple):
    """How many of a kind a claim says it befell."""

    thing: str
    quantity: Quantity
    claim: Claim


def one_or_several(event: Event, scene: Scene) -> Iterator[Conflict]:
    """The reports that tell of one against those that tell of several; that several are counted elsewhere is no news."""
    if event.type not in _HARM:
        return
    found = _steady([row for claim in claims_of(event, scene) if claim.polarity == "positive" for row in _told(claim, scene)])
    values = [
        Value(_shown(row), row.claim)
        for left, right in combinations(found, 2)
        if left.thing == right.thing and _cannot_both_hold(left, right)
        if apart(left.claim, right.claim, scene) and _one_doer(left.claim, right.claim, scene)
        for row in (left, right)
    ]
    if values:
        yield conflict("number", event.id, "conflict", values=values, why=f"{against(values)}: they cannot both hold")


def _told(claim: Claim, scene: Scene) -> list[_Told]:
    """What a claim says it befell: one of a kind, several, or so many."""
    exact = {row.thing: row.quantity for row in counted(claim, scene)}
    rows = (scene.look.mention.get(row.mention) for row in claim.arguments if row.role in _UNDERGOING)
    made = []
    for mention in rows:
        if mention is not None and mention.form == "nominal" and (quantity := _bare(mention, scene)):
            thing = stem(mention.head.of(scene.look.article[claim.article].text).casefold())
            made.append(_Told(thing, exact.get(thing, quantity), claim))
    return made


def _bare(mention: Mention, scene: Scene) -> Quantity | None:
    """One or several, as the form of the noun says; None where it does not."""
    text = scene.look.article[mention.article].text
    before = text[max(0, mention.span.start - _ARTICLE) : mention.head.start]
    if mention.plural:
        return _SEVERAL
    return Quantity(1.0, 1.0, "one") if mention.plural is False and _ONE.search(before) else None


def _steady(found: list[_Told]) -> list[_Told]:
    """The rows without those of an article that tells one thing in two ways: it tells of two events."""
    ways: dict[tuple[str, str], set[bool]] = defaultdict(set)
    for row in found:
        ways[row.claim.article, row.thing].add(row.quantity.high == 1)
    return [row for row in found if len(ways[row.claim.article, row.thing]) == 1]


def _cannot_both_hold(left: _Told, right: _Told) -> bool:
    """True for one against several; two numbers are compared elsewhere."""
    one, other = left.quantity, right.quantity
    return _SEVERAL in (one, other) and not numbers.compatible(one, other)


def _one_doer(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when the same one did both, or one does not say who."""
    one, two = ({row.id for row in filler(claim, ("agent",), scene)} for claim in (left, right))
    return not one or not two or not one.isdisjoint(two)


def _shown(row: _Told) -> str:
    """The quantity as it is shown."""
    return "several" if row.quantity == _SEVERAL else numbers.readable(row.quantity)
