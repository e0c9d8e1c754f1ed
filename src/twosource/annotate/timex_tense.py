"""What the sentence says of a time expression: its tense, and whether it is part of a name."""

from twosource.annotate.syntax import Syntax
from twosource.annotate.timex_rules import Found, values
from twosource.types import Span, Token

_COMING = frozenset({"will", "shall", "'ll", "’ll", "wo", "would", "may", "might", "should"})
_OPEN = frozenset({"could", "can", "must", "ca"})
_UNTIL = frozenset({"until", "till", "by", "through"})
_PLANNED = frozenset({"expect", "schedule", "plan", "slate", "due", "intend", "hope", "aim", "prepare", "want", "vow", "promise"})
_NAMING = frozenset({"year", "month", "weekday", "season_year"})


def tense_of(found: Found | Span, trees: Syntax) -> str:
    """The tense of the clause that the words stand in: past, present or future; none where there is no verb."""
    span = Span(found[0], found[1])
    head = trees.at(span)
    if head is None:
        return "none"
    if head.dep == "poss":
        return "past"
    if trees.head(head).lemma == "for" and head.text.lower().rstrip(".") in values("weekday"):
        return "future"
    verb = next((word for word in (head, *trees.ancestors(head)) if word.pos in ("VERB", "AUX")), None)
    if trees.head(head).lemma in _UNTIL and not (verb and any(word.lemma == "have" for word in trees.children(verb, "aux"))):
        return "future"
    return _tense(verb, trees) if verb else "none"


def _tense(verb: Token, trees: Syntax) -> str:
    """The tense of a verb with its auxiliaries, or that of the verb it hangs from."""
    helpers = {word.lemma for word in trees.children(verb, "aux", "auxpass")}
    if helpers & _COMING:
        return "future"
    if helpers & _OPEN:
        return "present"
    if _is_plan(verb) or (verb.lemma == "set" and verb.tag == "VBN" and "be" in helpers):
        return "future"
    if "to" in helpers and verb.tag == "VB":
        above = trees.head(verb)
        return "future" if _is_plan(above) or above.lemma == "be" or (above.lemma == "set" and above.tag == "VBN") else _above(verb, trees)
    if verb.tag in ("VBD", "VBN") or "have" in helpers:
        return "past"
    return _above(verb, trees) if verb.tag == "VBG" else "present"


def _is_plan(verb: Token) -> bool:
    """True for a word that puts what it tells in the future: plan, expect, be going to."""
    return verb.lemma in _PLANNED or (verb.lemma == "go" and verb.tag == "VBG")


def _above(verb: Token, trees: Syntax) -> str:
    """The tense of the next verb up the tree."""
    above = next((word for word in trees.ancestors(verb) if word.pos in ("VERB", "AUX")), None)
    if above is None:
        return "present"
    if any(word.lemma in _COMING for word in trees.children(above, "aux")):
        return "future"
    return "past" if above.tag in ("VBD", "VBN") else "present"


def is_aside(found: Found, trees: Syntax) -> bool:
    """True when the words only say which thing is meant ("the March 5 strike"): what comes after does not lean on such a time."""
    head = trees.at(Span(found.start, found.end))
    return head is not None and head.dep in ("compound", "nmod", "amod", "nummod", "poss") and trees.head(head).pos in ("NOUN", "PROPN")


def is_named(found: Found, trees: Syntax) -> bool:
    """True when the words are no time here: part of a name ("Sunday Times", "Vision 2030"), or another word ("may", "march")."""
    words = trees.within(Span(found.start, found.end))
    if not words:
        return False
    if found.name == "year" and _is_count(words[-1], trees):
        return True
    if found.name in _NAMING and _in_name(words[-1], trees):
        return True
    if found.name == "month" and len(words) == 1:
        return words[0].tag not in ("NNP", "NNPS") or _not_a_month(found)
    return found.name == "set" and words[0].tag in ("NNP", "NNPS")


def _is_count(word: Token, trees: Syntax) -> bool:
    """True when four digits count things ("1200 sailors"), and do not say which year's ("the 2024 games", "in 2024 games")."""
    before = trees.tokens[word.i - 1] if word.i else None
    head = trees.head(word)
    preposed = before is not None and before.pos == "ADP"
    if word.text < "1500" and not preposed:
        return True
    counted = word.dep == "nummod" and head.tag == "NNS" and head.i > word.i
    return counted and not preposed and trees.child(head, "det", "poss") is None


def _not_a_month(found: Found) -> bool:
    """True for a short form that stands alone, as "Jan" or "Mar", which may be anyone's name."""
    return len(found.words["month"].rstrip(".")) <= 3 and found.words["month"] != "may"


def _in_name(word: Token, trees: Syntax) -> bool:
    """True when a capitalised neighbour makes one name with the word."""
    before = trees.tokens[word.i - 1] if word.i else None
    after = trees.tokens[word.i + 1] if word.i + 1 < len(trees.tokens) else None
    if word.dep == "compound" and after is not None and word.head == after.i and after.pos == "PROPN" and after.text[:1].isupper():
        return True
    return before is not None and before.pos == "PROPN" and before.sentence == word.sentence and _joined(before, word)


def _joined(before: Token, word: Token) -> bool:
    """True for "Black" in "Black Friday" and "Vision" in "Vision 2030", not for the month in "May 2030"."""
    if word.text.isdigit():
        return word.head == before.i and word.dep in ("nummod", "appos") and before.text.lower().rstrip(".") not in values("month")
    inside = before.dep == "compound" and (before.head == word.i or (word.dep == "compound" and before.head == word.head))
    return inside and before.text.lower() not in values("weekday")
