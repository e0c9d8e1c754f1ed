"""The words by which a lasting relation says what someone is: “senior member of the guild”, “based in Dray”; not what someone did."""

import re
from bisect import bisect_left
from functools import cache

from twosource.lookup import Lookup
from twosource.text.table import rows
from twosource.types import Claim, Mention, Span

PEOPLE = frozenset(("Person", "Organization", "PublicBody", "Company"))
_LONGEST = 70
_LEFT_OF_NAME = frozenset(("MEMBER_OF", "LEADS", "DESIGNATE", "PART_OF"))
_TOWARDS = frozenset(("ALLY_OF", "OPPOSED_TO"))
_EDGE = ' \t\n,;:–—-()“”"'
_LEAD = re.compile(
    r"(?:(?:is|was|are|were|be|been|to be|as|the|an?|also|currently|current|then|his|her|its|their|one of)\s+)+",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"[,;:–—()]|\b(?:who|which|that|whom|whose|where|when|while|and was|and is|was|is|were|are|(?:is|was|are|were)n['’]t|be|been|has|had"
    r"|have|by then|include[sd]?|including)\b"
)
_OPEN_END = re.compile(r"\b(?:by|of|in|to|the|an?|and|or|with|for|at|on|from|as|his|her|its|their|either|both|than)$", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:to|will|would|can|could|may|might|must|should)\s$")
_LIST = re.compile(r"(?:and|or)\s")
_ARTICLE = re.compile(r"\s(?:(?:the|an?|his|her|its|their)\s)?")


def trimmed(text: str, start: int, end: int) -> Span:
    """A range without punctuation at its edges and small words in front."""
    while start < end and text[start] in _EDGE:
        start += 1
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end)


def phrase(by: Lookup, claim: Claim, mention: Mention) -> Span | None:
    """The words of a lasting relation that describe whom it is told of, beside the name: “a senior member of the guild”."""
    text = by.article[claim.article].text
    noun = claim.lemma in _nouns() and not _MODAL.search(text, max(claim.trigger.start - 8, 0), claim.trigger.start)
    if claim.trigger.start >= mention.span.end and text[mention.span.end : mention.span.end + 2] not in ("'s", "’s"):
        span = _after_name(text, claim, mention, noun=noun)
        right = noun or _standing(by, claim, span)
    elif claim.type in _LEFT_OF_NAME and claim.trigger.end <= mention.span.start:
        stop = _STOP.search(text, claim.trigger.end, min(mention.span.start, claim.span.end))
        span = trimmed(text, claim.span.start, stop.start() if stop else min(mention.span.start, claim.span.end))
        right = noun or claim.type == "DESIGNATE" or text[claim.trigger.start - 1 : claim.trigger.start] in ("-", "‑")
    else:
        return None
    if not right or not span.holds(claim.trigger) or span.end - span.start > _LONGEST or _cut_off(span.of(text)):
        return None
    return span if _of_another(by, claim, span, after=span.start >= mention.span.end) else None


def _cut_off(words: str) -> bool:
    """True for words that go on before or after: “and … supporters”, “director of the”."""
    return bool(_LIST.match(words) or _OPEN_END.search(words))


def _of_another(by: Lookup, claim: Claim, span: Span, *, after: bool) -> bool:
    """True when a phrase before a name has no other name in it, and one that is about another (“brother”) says whose it is."""
    if claim.type in _TOWARDS:
        return _names_other(by, claim, span)
    held = inside(by.document[claim.article].mentions, span)
    return after or not any(row.form == "named" and row.type in PEOPLE for row in held)


def _after_name(text: str, claim: Claim, mention: Mention, *, noun: bool) -> Span:
    """The phrase around a relation's noun, from the last comma or “who is” on; from the verb on where it is one."""
    start = mention.span.end if noun else claim.trigger.start
    for stop in _STOP.finditer(text, start, claim.trigger.start):
        start = stop.end()
    end = _STOP.search(text, claim.trigger.end, max(claim.span.end, claim.trigger.end))
    return trimmed(text, start, end.start() if end else claim.span.end)


@cache
def _nouns() -> frozenset[str]:
    """Nouns that say what someone is."""
    return frozenset(row["word"] for row in rows("claim_roles"))


@cache
def _verbs() -> tuple[tuple[re.Pattern[str], re.Pattern[str] | None], ...]:
    """Verbs that say what someone is, and what must come after; None: the name of a body."""
    made = ((row["verb"], row["after"]) for row in rows("role_verbs"))
    return tuple((re.compile(verb, re.IGNORECASE), None if after == "BODY" else re.compile(after)) for verb, after in made)


def _standing(by: Lookup, claim: Claim, span: Span) -> bool:
    """True when the verb of a relation, with what follows, says what someone is."""
    text, start, end = by.article[claim.article].text, claim.trigger.start, max(span.end, claim.trigger.end)
    held = inside(by.document[claim.article].mentions, Span(start, end))
    bodies = {row.span.start for row in held if row.form == "named" and row.type in PEOPLE - {"Person"}}
    for verb, after in _verbs():
        found = verb.match(text, start, end)
        if found and found.end() >= claim.trigger.end:
            next_word = (after or _ARTICLE).match(text, found.end(), end)
            if next_word and (after or next_word.end() in bodies):
                return True
    return False


def _names_other(by: Lookup, claim: Claim, span: Span) -> bool:
    """True when the phrase says with whom: "brother" alone tells nothing."""
    parts = (by.mention[row.mention] for row in claim.arguments if row.mention in by.mention)
    return any(row.form == "named" and span.holds(row.span) for row in parts)


def inside(mentions: tuple[Mention, ...], span: Span) -> list[Mention]:
    """The mentions that lie in a range; mentions stand in order of their place."""
    first = bisect_left(mentions, span.start, key=lambda row: row.span.start)
    last = bisect_left(mentions, span.end, key=lambda row: row.span.start)
    return [row for row in mentions[first:last] if row.span.end <= span.end]
