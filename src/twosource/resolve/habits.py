"""Tellings of what is done time and again: they are no single event, and have no single date."""

import re
from functools import cache

from twosource.text.table import rows
from twosource.types import Claim

_BEFORE = 60
_FEW_WORDS = 4
_AFTER = 80
_VISITS = frozenset(("MEET", "ATTEND", "CONSULT", "VISIT"))
# Many blows are one assault, and many who are hurt are hurt in one.
_AT_ONCE = frozenset(("ASSAULT", "INJURE", "DIE"))


def says_habit(claim: Claim, text: str, *, several: bool = False, until: int | None = None) -> bool:
    """True when the words around the event's own say that it is done time and again.

    several: its own word is a plural noun. until: where the next event in its clause is told: what stands after that is about it.
    """
    before = text[max(claim.span.start, claim.trigger.start - _BEFORE) : claim.trigger.start]
    near = set(re.findall(r"\w+", before.lower())[-_FEW_WORDS:])
    if not near.isdisjoint(_words("before")):
        return True
    if several:
        return not near.isdisjoint(_words("plural")) or (claim.type in _VISITS and not near.isdisjoint(_words("visits")))
    return claim.type not in _AT_ONCE and bool(_after().search(text, claim.trigger.end, _end(claim, until)))


def _end(claim: Claim, until: int | None) -> int:
    """Where the words end that may say how often it is done."""
    return min(claim.span.end, claim.trigger.end + _AFTER, claim.span.end if until is None else until)


@cache
def _words(place: str) -> frozenset[str]:
    """The words that say so when they stand there."""
    return frozenset(row["word"] for row in rows("event_habit") if row["place"] == place)


@cache
def _after() -> re.Pattern[str]:
    """The words that say so when they stand after the event's own."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(_words('after'))))})\b", re.IGNORECASE)
