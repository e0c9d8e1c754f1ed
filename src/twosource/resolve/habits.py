"""Tellings of what is done time and again: they are no single event."""

from twosource.text import frequency
from twosource.types import Claim

_VISITS = frozenset(("MEET", "ATTEND", "CONSULT", "VISIT"))
# Many blows are one assault, and many who are hurt are hurt in one.
_AT_ONCE = frozenset(("ASSAULT", "INJURE", "DIE"))


def says_habit(claim: Claim, text: str, *, several: bool = False, until: int | None = None) -> bool:
    """True when the words around the event's own say that it is done time and again.

    several: its own word is a plural noun. until: where the next event in its clause is told: what stands after that is about it.
    """
    before = text[claim.span.start : claim.trigger.start]
    if several:
        return frequency.repeated(before, visits=claim.type in _VISITS)
    end = claim.span.end if until is None else min(until, claim.span.end)
    return frequency.often(before, "" if claim.type in _AT_ONCE else text[claim.trigger.end : end])
