"""Claims of one article that tell the same event again: a verb and the event it is about, a noun that refers back."""

import re
from collections.abc import Callable

from twosource.resolve.event_rules import clash, families, related
from twosource.resolve.tellings import Telling, counts_back
from twosource.types import Document, Reason

Rule = Callable[..., Reason | None]
_BACK = 200
_CLOSE = 2
_DEFINITE = re.compile(r"(?:the|this|that|these|those|his|her|its|their|our|my|[\w’'-]+['’]s?)\s", re.IGNORECASE)
_OCCURRED = re.compile(r"\s(?:happened|occurred|took place|came)\b")
_GATHERINGS = frozenset(("MEET", "ATTEND", "CONSULT", "PROTEST", "VISIT"))
_ABOUT = frozenset(("ATTEND", "MEET"))


def takes_part_in(verb: Telling, noun: Telling) -> Reason | None:
    """The verb says who takes part in the event that the noun names, as in “she attended the rally”."""
    near = any(part.holds(noun.claim.trigger) for part in verb.parts)
    if near and verb.claim.type in _ABOUT and noun.claim.type in _GATHERINGS and verb.claim.id != noun.claim.id:
        return _reason(takes_part_in, verb, noun)
    return None


def refers_back(noun: Telling, earlier: Telling) -> Reason | None:
    """A noun with “the” or “that” and little else points back to an event told before."""
    if earlier.stative or clash(noun, earlier):
        return None
    any_gathering = "meet" in families(noun.stem) and {noun.claim.type, earlier.claim.type} <= _GATHERINGS
    near = noun.claim.sentence - earlier.claim.sentence <= _CLOSE
    any_violence = near and noun.claim.mode == "attack" and earlier.claim.type == "ASSAULT"
    alike = related(noun.stem, earlier.stem) or any_gathering or any_violence
    if alike and noun.who <= earlier.cast | earlier.near and not earlier.several:
        return _reason(refers_back, noun, earlier)
    return None


def retold(document: Document, found: list[Telling]) -> list[tuple[int, int, Reason]]:
    """Pairs of the document's tellings that are one event, by their place in the list."""
    text, made = document.article.text, []
    for number, noun in enumerate(found):
        made += _takers(found, number) if noun.claim.type in _GATHERINGS else []
        made += _pointed_to(found, number) if _definite(noun, text) or counts_back(noun.claim, text) else []
    return made


def _takers(found: list[Telling], number: int) -> list[tuple[int, int, Reason]]:
    """The neighbours that say who takes part in the numbered event."""
    near = range(max(0, number - 8), min(len(found), number + 8))
    return [(other, number, reason) for other in near if (reason := takes_part_in(found[other], found[number]))]


def _pointed_to(found: list[Telling], number: int) -> list[tuple[int, int, Reason]]:
    """The event told before that the numbered noun points back to: first those at its place, then the nearest, then the first told."""
    noun, here = found[number], found[number].claim.sentence
    back = [other for other in range(max(0, number - _BACK), number) if found[other].claim.sentence < here]
    close = [other for other in reversed(back) if here - found[other].claim.sentence <= _CLOSE]
    there = [other for other in reversed(back) if noun.claim.place and found[other].claim.place == noun.claim.place]
    pointed = ((other, refers_back(noun, found[other])) for other in [*there, *close, *back])
    return [(other, number, reason) for other, reason in pointed if reason][:1]


def _definite(telling: Telling, text: str) -> bool:
    """True for one thing known already: “the event”, “that visit”; not for “the meetings”, nor where much more is said of it."""
    span, trigger = telling.claim.span, telling.claim.trigger
    word = trigger.of(text).lower()
    noun = (word == telling.claim.lemma or word.endswith("ing")) and not telling.several
    before, after = text[span.start : trigger.start], text[trigger.end : span.end]
    return noun and bool(_DEFINITE.match(before)) and (len(telling.words) <= 3 or bool(_OCCURRED.match(after)))


def _reason(rule: Rule, left: Telling, right: Telling) -> Reason:
    """The reason row of a rule."""
    return Reason(left.claim.id, right.claim.id, rule.__name__, rule.__doc__ or "", 0.9)
