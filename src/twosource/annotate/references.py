"""Nouns that only refer to an event, as "the crash" of "the cause of the crash": they say nothing of it."""

from collections.abc import Iterable

from twosource.annotate.syntax import Syntax, span_of
from twosource.annotate.triggers import Trigger
from twosource.types import Argument, Timex

_POINTING = frozenset({"the", "this", "that"})
_SMALL = frozenset({"det", "poss", "amod", "compound"})
_MOST = 2  # so many small words may stand before it
_PART = frozenset({"at", "during"})  # what is told after these is a part of the event
_CAUSING = frozenset({"cause", "trigger", "spark", "prompt"})


def only_refers(syntax: Syntax, trigger: Trigger, parts: tuple[Argument, ...], *, timexes: Iterable[Timex]) -> bool:
    """True for a noun that is known already by its "the", "this" or owner, stands after a preposition or is what something caused,
    and has no part, no time and no word after it of its own."""
    noun = trigger.token
    below = syntax.children(noun)
    known = any(child.dep == "poss" or child.lemma in _POINTING for child in below)
    if trigger.form != "noun" or trigger.carrier.i != noun.i or noun.tag == "NNS" or parts or not known:
        return False
    head = syntax.head(noun)
    aside = (noun.dep == "pobj" and head.lemma not in _PART) or (noun.dep == "dobj" and head.lemma in _CAUSING)
    phrase = span_of((*below, noun))
    small = len(below) <= _MOST and all(child.dep in _SMALL for child in below)
    return aside and small and not any(timex.span.overlaps(phrase) for timex in timexes)
