"""Reports whose words stand in another order: "…, reported the Herald", "what Brook says was a raid", and one that the parser slips on."""

from twosource.annotate.reported import Report, Rule, Tokens, cue_of, without
from twosource.annotate.syntax import Syntax
from twosource.types import Token

_SPEAKERS = frozenset({"PERSON", "ORG", "GPE"})
_STOPS = frozenset({".", "”", '"', "''"})


def at_end(syntax: Syntax, verb: Token) -> Report | None:
    """The speaker whom the parser takes for an object at a sentence's end: "Vale left and Brook stayed, reported the Herald"."""
    cue = cue_of(verb, "verb")
    if not cue or "quote" not in cue.frames or verb.i == 0 or syntax.tokens[verb.i - 1].text != "," or syntax.child(verb, "nsubj"):
        return None
    speaker = syntax.child(verb, "dobj", "npadvmod")
    words = syntax.subtree(speaker) if speaker and speaker.i > verb.i and speaker.entity in _SPEAKERS else ()
    rest = syntax.tokens[words[-1].i + 1 : words[-1].i + 3] if words else ()
    if not words or any(token.sentence == verb.sentence and token.text not in _STOPS for token in rest):
        return None
    content = _before(syntax, verb)
    return Report(words, (verb,), content, cue.certainty, cue.act) if content else None


def _before(syntax: Syntax, verb: Token) -> Tokens:
    """The words of a verb's sentence before the comma that stands before it."""
    first = verb.i - 1
    while first and syntax.tokens[first - 1].sentence == verb.sentence:
        first -= 1
    return syntax.tokens[first : verb.i - 1]


def of_what(syntax: Syntax, verb: Token) -> Report | None:
    """What somebody calls something: "after what Brook says was a raid on the port"."""
    cue = cue_of(verb, "verb")
    above = syntax.head(verb)
    if not cue or verb.dep != "csubj" or above.i < verb.i:
        return None
    what, *subjects = syntax.children(verb, "dobj", "attr", "nsubj") or (verb,)
    if what.lemma != "what":
        return None
    subject = next((token for token in subjects if token.dep == "nsubj"), None)
    marks = syntax.children(above, "mark")
    content = without(syntax, above, verb, *marks)
    return Report(syntax.subtree(subject), (verb,), content, cue.certainty, cue.act) if subject and content else None


def taken_for_adjective(syntax: Syntax, verb: Token) -> Report | None:
    """A verb that the parser takes for a participle before the next noun: "the army confirmed bullets had been fired"."""
    cue = cue_of(verb, "verb")
    if not cue or verb.dep != "amod":
        return None
    subject = syntax.child(verb, "nsubj")
    noun = syntax.head(verb)
    if subject is None or verb.tag != "VBD" or noun.dep not in ("nsubj", "nsubjpass"):
        return None
    told = tuple(token for token in syntax.subtree(syntax.head(noun)) if token.i > verb.i)
    return Report(syntax.subtree(subject), (verb,), told, cue.certainty, cue.act)


TURNED: tuple[Rule, ...] = (at_end, of_what, taken_for_adjective)
