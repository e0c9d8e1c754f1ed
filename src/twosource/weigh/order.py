"""Which events are told to come later, by the plain words of one article, where dates do not say."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from twosource.lookup import Lookup
from twosource.terms import STATIVE
from twosource.text import dates, table
from twosource.types import Claim, Document, Picture, Span

_FARTHEST = 60


def later(picture: Picture, look: Lookup) -> dict[str, tuple[str, ...]]:
    """Event -> the events told to come after it; a pair told both ways is left out."""
    told = {pair for document in picture.documents for pair in _pairs(document, look)}
    found: dict[str, list[str]] = defaultdict(list)
    for first, second in sorted(told):
        if (second, first) not in told and first != second and _undated(first, second, look):
            found[first].append(second)
    return {event: tuple(rest) for event, rest in found.items()}


def _undated(first: str, second: str, look: Lookup) -> bool:
    """True when the intervals of two events do not settle their order."""
    return dates.relation(look.event[first].interval, look.event[second].interval) not in ("before", "after")


def _pairs(document: Document, look: Lookup) -> Iterator[tuple[str, str]]:
    """Pairs of events, the earlier first, as the words of an article put them."""
    by_sentence: dict[int, list[Claim]] = defaultdict(list)
    for claim in sorted(document.claims, key=lambda claim: (claim.trigger, claim.id)):
        if claim.type != "SPEAK" and claim.type not in STATIVE and claim.modality == "actual" and claim.id in look.event_of:
            by_sentence[claim.sentence].append(claim)
    for number in sorted(by_sentence):
        claims = by_sentence[number]
        found = [_between(left, right, document.article.text) for left, right in pairwise(claims)]
        if by_sentence.get(number - 1) and number < len(document.sentences):
            found.append(_start(by_sentence[number - 1][0], claims[0], document))
        yield from ((look.event_of[pair[0].id].id, look.event_of[pair[1].id].id) for pair in found if pair)


def _between(left: Claim, right: Claim, text: str) -> tuple[Claim, Claim] | None:
    """The two claims of one sentence in order of time, when a word between them says it."""
    words = Span(left.trigger.end, right.trigger.start).of(text)
    if len(words) > _FARTHEST or re.search(r"[.;:\n]", words):
        return None
    return _ordered("between", words, left=left, right=right)


def _start(left: Claim, right: Claim, document: Document) -> tuple[Claim, Claim] | None:
    """The first claims of two sentences in order of time, when the second sentence opens with a word that says it."""
    text = document.article.text
    opening = Span(document.sentences[right.sentence].start, right.trigger.start).of(text)
    same = right.sentence - left.sentence == 1 and "\n\n" not in text[left.trigger.end : right.trigger.start]
    return _ordered("start", opening, left=left, right=right) if same else None


def _ordered(where: str, words: str, *, left: Claim, right: Claim) -> tuple[Claim, Claim] | None:
    """The claims as the first fitting row of the resource orders them."""
    for place, first, pattern in _rows():
        if place == where and (pattern.match(words) if where == "start" else pattern.search(words)):
            return (left, right) if first == "left" else (right, left)
    return None


@cache
def _rows() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """The resource, patterns made ready."""
    return tuple((row["where"], row["first"], re.compile(row["pattern"])) for row in table.rows("weigh_order"))
