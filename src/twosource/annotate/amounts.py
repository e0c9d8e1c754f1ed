"""How many: the quantity told of those whom a claim is about."""

from collections.abc import Mapping

from twosource.annotate import arguments
from twosource.annotate.clauses import conjuncts
from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger
from twosource.terms import STATIVE
from twosource.text import numbers
from twosource.types import Span

_ON_NUMBER = frozenset({"nummod", "quantmod", "advmod", "amod", "compound", "det"})
_COUNTED = ("object", "passive", "between", "of", "to", "subject")
# Types of which the number of those who act is worth telling; "the two leaders said" is not.
_MANY = frozenset({"DIE", "INJURE", "ACCIDENT", "PROTEST", "ATTEND", "MEET", "RETREAT", "VISIT", "MOBILIZE", "OTHER"})

_HARM = frozenset({"DIE", "INJURE", "ASSAULT", "COERCE", "ACCIDENT", "CHARGE", "CONVICT"})
_KNOWN = frozenset({"the", "these", "those", "both"})

Amounts = Mapping[int, Span]


def amounts(syntax: Syntax, text: str) -> Amounts:
    """The quantity, with its bound, of each word that is counted, by the word's index."""
    found: dict[int, Span] = {}
    for start, end, _ in numbers.quantities(text):
        token = syntax.at(Span(start, end))
        while token and token.dep in _ON_NUMBER and syntax.head(token).start >= start:
            token = syntax.head(token)
            if token.start >= end:
                break
        if token:
            found.setdefault(token.i, Span(start, end))
    return found


def amount(syntax: Syntax, trigger: Trigger, counted: Amounts) -> Span | None:
    """The quantity of a claim: of what the event was done to, of the event itself, else of those who act."""
    if not counted or trigger.meaning.type in STATIVE:
        return None
    if trigger.token.i in counted:
        return counted[trigger.token.i]
    filled = [(slot, token) for slot, token in arguments.slots(syntax, trigger) if slot in _COUNTED]
    slots = [(slot, word) for slot, token in filled for word in conjuncts(syntax, token) if word.i in counted]
    if trigger.meaning.type not in _HARM:
        slots = [(slot, word) for slot, word in slots if not any(det.lemma in _KNOWN for det in syntax.children(word, "det"))]
    for name in _COUNTED:
        if name != "subject" or trigger.meaning.type in _MANY:
            found = next((counted[word.i] for slot, word in slots if slot == name), None)
            if found:
                return found
    return None
