"""Which claims only point back to an event, and which call one untrue."""

import re
from functools import cache

from twosource.lookup import Lookup
from twosource.text import table
from twosource.types import Claim

_BEFORE = 40
_VERBAL = r"(?!(?:will|would|can|could|may|might|must|shall|should|do|does|did|to|not|never)\b)"
_DEFINITE = re.compile(
    rf"(?:\b(?:the|this|that|these|those|such|his|her|its|their)|['’]s?)(?:\s{_VERBAL}[\w-]+){{0,2}}\s$",
    re.IGNORECASE,
)


def refers(claim: Claim, look: Lookup) -> bool:
    """True when a claim's trigger is a noun that points back to something known: "the crash", "Monday's hearing"."""
    text = look.article[claim.article].text
    word = claim.trigger.of(text).casefold()
    noun = word in (claim.lemma, f"{claim.lemma}s", f"{claim.lemma}es") or (word.endswith("ies") and word[:-3] == claim.lemma[:-1])
    return noun and _DEFINITE.search(text, max(0, claim.trigger.start - _BEFORE), claim.trigger.start) is not None


def called_untrue(claim: Claim, look: Lookup) -> bool:
    """True when the words right after a claim's trigger say that it is not so: "the charges were false"."""
    return _untrue().match(look.article[claim.article].text, claim.trigger.end) is not None


@cache
def _untrue() -> re.Pattern[str]:
    """A form of "be", at most two words, and a word of the resource."""
    listed = "|".join(re.escape(row["word"]) for row in table.rows("weigh_denied"))
    return re.compile(rf"\s(?:is|are|was|were|to be)(?:\s(?!not\b|never\b)\w+){{0,2}}\s(?:{listed})\b")
