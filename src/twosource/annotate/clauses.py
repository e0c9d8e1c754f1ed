"""The words that assert a claim: its clause, without the clauses at its edges that assert others."""

from twosource.annotate.syntax import Syntax, span_of
from twosource.annotate.triggers import Trigger
from twosource.types import Span, Token

_OWN = frozenset({"ccomp", "advcl", "relcl", "conj", "parataxis", "mark", "cc", "punct"})


def clause(syntax: Syntax, trigger: Trigger) -> Span:
    """The range of words that asserts the claim; it holds the trigger."""
    kept = _kept(syntax, trigger.carrier) | {word.i for word in trigger.words}
    first, last = min(word.i for word in trigger.words), max(word.i for word in trigger.words)
    while first - 1 in kept:
        first -= 1
    while last + 1 in kept:
        last += 1
    return span_of(_trimmed(syntax.tokens[first : last + 1]))


def _kept(syntax: Syntax, top: Token) -> set[int]:
    """The indices of the words under a word, less the clauses that stand for themselves; punctuation is kept for now."""
    found = {token.i for token in syntax.subtree(top)}
    for child in syntax.children(top):
        if child.dep in _OWN and child.dep != "punct" and not (child.dep == "conj" and child.pos in ("NOUN", "PROPN")):
            found -= {token.i for token in syntax.subtree(child)}
    return found


def _trimmed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without commas, dashes and stops at either end."""
    first, last = 0, len(tokens) - 1
    while first < last and tokens[first].pos == "PUNCT":
        first += 1
    while last > first and tokens[last].pos == "PUNCT":
        last -= 1
    return tokens[first : last + 1]
