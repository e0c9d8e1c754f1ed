"""Where a journey begins and where it ends: one from a place is not one to it."""

import re
from typing import NamedTuple

from twosource.resolve.stretches import Names
from twosource.types import Claim

_REACH = 30
_FROM = re.compile(r"\bfrom\s+(?:the\s+(?:\w+\s+)?(?:of\s+)?)?$", re.IGNORECASE)
_TO = re.compile(r"\b(?:to|into|for|towards?)\s+(?:the\s+(?:\w+\s+)?(?:of\s+)?)?$", re.IGNORECASE)
_AT = re.compile(r"\b(?:to|into|in|at|on)\s+(?:the\s+(?:\w+\s+)?(?:of\s+)?)?$", re.IGNORECASE)
_ARRIVALS = frozenset(("arrive", "arrival", "land", "landing", "return", "touch_down"))


class Ends(NamedTuple):
    """The places a journey leaves, and those it is bound for or reaches."""

    leaves: frozenset[str] = frozenset()
    reaches: frozenset[str] = frozenset()


NOWHERE = Ends()


def ends(claim: Claim, text: str, names: Names) -> Ends:
    """The two ends of a journey, as the words right before the places say; nothing for what is no journey."""
    if claim.type != "VISIT":
        return NOWHERE
    to = _AT if claim.lemma in _ARRIVALS else _TO
    return Ends(_after(_FROM, claim, text=text, names=names), _after(to, claim, text=text, names=names))


def opposite(left: Ends, right: Ends) -> bool:
    """True when one leaves the place that the other reaches, and they have no end in common."""
    crossed = left.leaves & right.reaches or left.reaches & right.leaves
    return bool(crossed) and not left.leaves & right.leaves and not left.reaches & right.reaches


def _after(word: re.Pattern[str], claim: Claim, *, text: str, names: Names) -> frozenset[str]:
    """The places after the journey's own word that stand right after a preposition."""
    found = names.sites_in(claim.trigger.end, claim.span.end)
    return frozenset(entity for start, entity in found if word.search(text, max(claim.trigger.end, start - _REACH), start))
