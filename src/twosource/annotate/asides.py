"""Attributions without a verb of their own: "according to Brook", "reportedly", "her claim that"."""

from twosource.annotate.reported import VERB_RULES, Report, Rule, Tokens, cue_of, without
from twosource.annotate.syntax import Syntax
from twosource.types import Token

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
    clause = next(
        (child for child in syntax.children(noun, "acl", "ccomp") if child.i > noun.i and syntax.child(child, "mark", "aux")), None
    )
    owner = syntax.child(noun, "poss")
    by = next((prep for prep in syntax.children(noun, "prep", "agent") if prep.lemma in ("by", "from", "among")), None)
    if clause is None:
        return None
    source = syntax.subtree(owner) if owner else tuple(t for t in syntax.subtree(by) if t.i != by.i) if by else ()
    return Report(source, (noun,), syntax.subtree(clause), cue.certainty, cue.act)


def _clause_without(syntax: Syntax, aside: Token) -> Tokens:
    """The words of the clause that an aside stands in, without the aside."""
    return without(syntax, syntax.clause(syntax.head(aside)), aside)


RULES: tuple[Rule, ...] = (*VERB_RULES, according_to, hedged, by_noun)
