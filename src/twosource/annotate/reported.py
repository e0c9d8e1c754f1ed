"""Who says what within one sentence: a cue, its source and its content, read off the syntax."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from twosource.annotate.syntax import Syntax
from twosource.text import table
from twosource.types import Token

Tokens = tuple[Token, ...]
SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
BESIDE_CUE = ("aux", "auxpass", "neg", "prt")


class Cue(NamedTuple):
    """A word that says that somebody says. frames: how its content may hang from it. act: assertion, thought or aim."""

    frames: frozenset[str]
    certainty: str
    act: str


class Report(NamedTuple):
    """The words of an attribution. source is empty where nobody is named; content is empty where it stands in another sentence."""

    source: Tokens
    cue: Tokens
    content: Tokens
    certainty: str = "certain"
    act: str = "assertion"


def reports(syntax: Syntax) -> Iterator[Report]:
    """The reports of all sentences, in the order of their cues."""
    for token in syntax.tokens:
        for rule in RULES:
            found = rule(syntax, token)
            if found:
                yield found
                break


def by_verb(syntax: Syntax, token: Token) -> Report | None:
    """A verb of saying, thinking or wanting with what is said: "Brook denied stealing it"."""
    cue = _cues().get((token.lemma, "verb"))
    if not cue or token.pos not in ("VERB", "AUX"):
        return None
    passive = syntax.child(token, "auxpass") is not None
    frame, content, joint = _complement(syntax, token, cue)
    source = _agent(syntax, token) if passive else _speaker(syntax, token)
    if not content and not passive:
        content = _around(syntax, token)
        frame = "around"
    if passive and frame in ("infinitive", "object"):
        content = _subject(syntax, token) + content
    if not content and ("quote" not in cue.frames or not source):
        return None
    return Report(source, _cue_words(syntax, token, joint), content, cue.certainty, cue.act)


def according_to(syntax: Syntax, token: Token) -> Report | None:
    """ "According to Brook, the bridge is safe." """
    if token.lemma != "accord":
        return None
    return None


def _complement(syntax: Syntax, verb: Token, cue: Cue) -> tuple[str, Tokens, Tokens]:
    """How the content hangs from a verb, the content, and the preposition that belongs to the cue."""
    for child in syntax.children(verb, "ccomp", "xcomp", "advcl", "pcomp"):
        frame = _clause_frame(syntax, child)
        if frame in cue.frames and child.dep in ("ccomp", "xcomp"):
            return frame, _bare(syntax, child), ()
    for prep in syntax.children(verb, "prep", "agent"):
        if prep.lemma in cue.frames and prep.i > verb.i:
            return prep.lemma, tuple(t for t in syntax.subtree(prep) if t.i != prep.i), (prep,)
    if "object" in cue.frames:
        parts = [c for c in syntax.children(verb, "dobj", "oprd", "xcomp", "ccomp") if c.i > verb.i]
        if parts:
            return "object", _tokens(syntax, parts), ()
    return "", (), ()


def _clause_frame(syntax: Syntax, token: Token) -> str:
    """clause, infinitive or gerund."""
    auxiliaries = syntax.children(token, "aux", "auxpass")
    if any(child.tag == "TO" for child in auxiliaries):
        return "infinitive"
    return "gerund" if (auxiliaries or (token,))[0].tag == "VBG" else "clause"


def _bare(syntax: Syntax, clause: Token) -> Tokens:
    """The words of a clause without its "that"."""
    marks = {child.i for child in syntax.children(clause, "mark") if child.lemma == "that"}
    return tuple(token for token in syntax.subtree(clause) if token.i not in marks)


def _tokens(syntax: Syntax, heads: list[Token]) -> Tokens:
    """The words under several heads, in order."""
    return tuple(sorted((token for head in heads for token in syntax.subtree(head)), key=lambda token: token.i))


def _around(syntax: Syntax, verb: Token) -> Tokens:
    """What a parenthesis comments on: "the bridge, observers note, is safe"."""
    if verb.dep not in ("parataxis", "ccomp", "advcl") or syntax.child(verb, *SUBJECTS) is None or syntax.child(verb, "mark"):
        return ()
    own = {token.i for token in syntax.subtree(verb)}
    return tuple(token for token in syntax.subtree(syntax.head(verb)) if token.i not in own)


def _subject(syntax: Syntax, verb: Token) -> Tokens:
    """The words of the verb's own subject."""
    subject = syntax.child(verb, "nsubj", "nsubjpass")
    return syntax.subtree(subject) if subject else ()


def _agent(syntax: Syntax, verb: Token) -> Tokens:
    """The doer after a passive's "by"."""
    by = syntax.child(verb, "agent")
    return tuple(token for token in syntax.subtree(by) if token.i != by.i) if by else ()


def _speaker(syntax: Syntax, verb: Token) -> Tokens:
    """The subject of a verb, looked for above where it has none of its own: "Brook came and said", "a report saying"."""
    for _ in range(6):
        subject = syntax.child(verb, "nsubj", "nsubjpass")
        if subject and subject.tag in ("WP", "WDT") and verb.dep == "relcl":
            return _without(syntax, syntax.head(verb), verb)
        if subject:
            return syntax.subtree(subject)
        if verb.dep == "acl":
            return _without(syntax, syntax.head(verb), verb)
        if verb.head == verb.i or verb.dep in ("relcl", "ccomp"):
            return ()
        verb = syntax.head(verb)
    return ()


def _without(syntax: Syntax, noun: Token, clause: Token) -> Tokens:
    """A noun phrase without one of its clauses."""
    out = {token.i for token in syntax.subtree(clause)}
    return tuple(token for token in syntax.subtree(noun) if token.i not in out)


def _cue_words(syntax: Syntax, verb: Token, joint: Tokens) -> Tokens:
    """The cue: the verb with its auxiliaries, adverbs beside it, particle, and the preposition before the content."""
    near = [child for child in syntax.children(verb) if child.dep in BESIDE_CUE or (child.dep == "advmod" and child.tag == "RB")]
    words = sorted({token.i: token for token in (verb, *near, *joint)}.values(), key=lambda token: token.i)
    return tuple(words)


@cache
def _cues() -> dict[tuple[str, str], Cue]:
    """(word, part of speech) -> its frames, certainty and act."""
    return {
        (row["word"], row["part"]): Cue(frozenset(row["frames"].split(",")), row["certainty"], row["act"])
        for row in table.rows("attribution_cues")
    }


RULES = (by_verb,)
