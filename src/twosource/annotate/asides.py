"""Attributions without a verb of their own: "according to Brook", "reportedly", "as she put it", "her claim that"."""

from itertools import takewhile

from twosource.annotate.reported import ANY, LONGEST_SENTENCE, VERB_RULES, Report, Rule, Tokens, clause_frame, cue_of, inside, without
from twosource.annotate.syntax import Syntax
from twosource.annotate.turned import TURNED
from twosource.types import Token

_TEXTS = frozenset({"report", "version", "article", "story", "headline", "caption", "dispatch"})
_FORMER = frozenset({"early", "earlier", "previous", "original"})
LONGEST_SPEAKER = 6  # words before a colon


def according_to(syntax: Syntax, token: Token) -> Report | None:
    """ "The bridge is safe, according to Brook." """
    cue = cue_of(token, "preposition")
    if not cue or token.head == token.i:
        return None
    to = syntax.child(token, "prep", "pcomp") if token.lemma == "accord" else None
    named = syntax.child(to or token, "pobj")
    if named is None:
        return None
    words = (token, to) if to else (token,)
    return Report(syntax.subtree(named), words, _clause_without(syntax, token), cue.certainty, cue.act)


def corrected(syntax: Syntax, verb: Token) -> Report | None:
    """ "An earlier report gave the number as four": what is said of one's own former text no longer holds."""
    subject = next((noun for noun in syntax.children(verb, "nsubj") if _is_former(syntax, noun)), None) if verb.pos == "VERB" else None
    if subject is None:
        return None
    rest = [
        token
        for child in syntax.children(verb, "dobj", "prep", "ccomp", "xcomp", "oprd")
        for token in syntax.subtree(child)
        if child.i > verb.i
    ]
    return Report(syntax.subtree(subject), (verb,), tuple(sorted(rest, key=lambda token: token.i)), "possible") if rest else None


def _is_former(syntax: Syntax, noun: Token) -> bool:
    """True for an earlier version of a text."""
    return noun.lemma in _TEXTS and any(child.lemma in _FORMER for child in syntax.children(noun, "amod"))


def hedged(syntax: Syntax, token: Token) -> Report | None:
    """ "The bridge reportedly fell." """
    cue = cue_of(token, "adverb")
    if not cue or token.dep != "advmod":
        return None
    return Report((), (token,), _clause_without(syntax, token), cue.certainty, cue.act)


def by_noun(syntax: Syntax, noun: Token) -> Report | None:
    """ "Brook's claim that the bridge is safe", "reports that the bridge fell"."""
    cue = cue_of(noun, "noun")
    if not cue or noun.pos != "NOUN":
        return None
    clauses = [child for child in syntax.children(noun, "acl", "ccomp") if child.i > noun.i and syntax.child(child, "mark", "aux")]
    clause = next((child for child in clauses if clause_frame(syntax, child, noun) in cue.frames), None)
    owner = syntax.child(noun, "poss")
    by = next((prep for prep in syntax.children(noun, "prep", "agent") if prep.lemma in ("by", "from", "among")), None)
    if clause is None:
        return None
    source = without(syntax, owner, *syntax.children(owner, "case")) if owner else inside(syntax, by) if by else ()
    return Report(source, (noun,), syntax.subtree(clause), cue.certainty, cue.act)


def before_colon(syntax: Syntax, colon: Token) -> Report | None:
    """ "Mayor Brook: the bridge is safe", as headlines put it."""
    if colon.text != ":":
        return None
    first = colon.i
    while first and colon.i - first <= LONGEST_SPEAKER and syntax.tokens[first - 1].sentence == colon.sentence:
        first -= 1
    source = syntax.tokens[first : colon.i]
    if len(source) > LONGEST_SPEAKER or not _is_name(source):
        return None
    content = tuple(takewhile(lambda token: token.sentence == colon.sentence, syntax.tokens[colon.i + 1 : colon.i + LONGEST_SENTENCE]))
    return Report(source, (colon,), content) if any(token.pos in ("VERB", "AUX") for token in content) else None


def _is_name(words: Tokens) -> bool:
    """True for words that are a name, perhaps with an office before it, and not a dateline."""
    if words and words[-1].entity in ("GPE", "LOC", "FAC"):
        return False
    return any(token.pos == "PROPN" for token in words) and not any(token.pos in ("VERB", "AUX", "NUM", "ADP") for token in words)


def _clause_without(syntax: Syntax, aside: Token) -> Tokens:
    """The words of the clause that an aside stands in, without the aside."""
    return without(syntax, syntax.clause(syntax.head(aside)), aside)


def as_put(syntax: Syntax, verb: Token) -> Report | None:
    """ "As Brook put it, the bridge is safe." """
    if verb.lemma != "put":
        return None
    subject = syntax.child(verb, "nsubj")
    it = syntax.child(verb, "dobj")
    as_mark = syntax.child(verb, "mark", "advmod", "prep")
    if subject is None or not it or it.lemma != "it" or not as_mark or as_mark.lemma != "as":
        return None
    return Report(syntax.subtree(subject), (verb, it), without(syntax, syntax.head(verb), verb))


RULES: tuple[tuple[str, Rule], ...] = (
    *(("verb", rule) for rule in (corrected, *TURNED, *VERB_RULES)),
    ("preposition", according_to),
    ("adverb", hedged),
    (ANY, as_put),
    ("noun", by_noun),
    (ANY, before_colon),
)
