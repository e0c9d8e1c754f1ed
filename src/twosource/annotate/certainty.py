"""How firmly an event is asserted: judged from the syntax above its word.

The walk goes from the root of the sentence down to the trigger. On each step the word under view takes over what its
head's stance means for it (`_inherited`: "refused to *leave*", "the alleged plan to *kill*") and then what stands beside it
(`_beside`: not, may, reportedly, no, if). The words are in certainty_predicates.tsv, certainty_signatures.tsv, certainty_modifiers.tsv.
"""

from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from twosource.annotate.syntax import Syntax
from twosource.text import table
from twosource.types import Span, Token

DEPTH = 15  # clauses deeper than this are list debris, not prose
WIDTH = 50  # and so is a word with more than this many words hanging from it
_NEAR = 6
_OPENING = frozenset({"PUNCT", "INTJ", "CCONJ", "ADV"})
_FELT = frozenset({"thank", "hope", "appreciate", "love", "wish", "regret"})  # "thank you", "hope you are well"
_POLITE = frozenset({"please", "do", "not", "n't"})
CERTAINTY = ("certain", "probable", "possible")
MODALITY = ("actual", "planned", "hypothetical")
CLAUSES = frozenset({"ccomp", "xcomp", "acl", "advcl", "relcl", "csubj", "csubjpass", "pcomp"})
COMPLEMENTS = frozenset({"ccomp", "xcomp", "pcomp"})
MODIFIERS = {
    "aux": "modal",
    "advmod": "adverb",
    "npadvmod": "adverb",
    "amod": "adjective",
    "det": "determiner",
    "mark": "conjunction",
    "preconj": "determiner",
}


class Stance(NamedTuple):
    """How a text puts an event (terms.POLARITIES, CERTAINTIES, MODALITIES), and the words that decide it."""

    polarity: str = "positive"
    certainty: str = "certain"
    modality: str = "actual"
    hedge: Span | None = None


class Signature(NamedTuple):
    """What a predicate does to the event in its complement: when it is itself asserted, and when it is denied."""

    positive: Stance
    negated: Stance


FLAT = Stance()
UNKNOWN = Stance("positive", "possible", "hypothetical")


def stance(syntax: Syntax, trigger: Token) -> Stance:
    """How firmly the event named by the trigger is asserted, by the author's own words or by those of whom the author quotes."""
    chain = [trigger]
    while len(chain) < DEPTH and chain[-1].head != chain[-1].i:
        chain.append(syntax.head(chain[-1]))
    chain = list(takewhile(lambda token: len(syntax.below[token.i]) < WIDTH, chain))
    outer = made = FLAT
    for token in reversed(chain):
        outer, made = _step(syntax, token, (outer, made))
    return made


def _step(syntax: Syntax, token: Token, above: tuple[Stance, Stance]) -> tuple[Stance, Stance]:
    """The stance that reaches a word from its head, and the word's own; `above` is the same pair for the head."""
    outer = _inherited(syntax, token, above) if token.head != token.i else FLAT
    made = outer
    for effect in _beside(syntax, token):
        if effect.hedge != outer.hedge:  # "no" in "there was no theft" reaches the noun twice
            made = _joined(made, effect)
    return outer, made


def _inherited(syntax: Syntax, token: Token, above: tuple[Stance, Stance]) -> Stance:
    """What the head's stance means for a word that hangs from it."""
    head = syntax.head(token)
    outer, held = above
    if token.dep == "prep" or (token.dep in ("acomp", "attr", "oprd") and head.pos in ("AUX", "VERB")):
        return held
    if token.dep == "conj":
        return held if _shares(syntax, token, head) else outer
    frame = _frame(syntax, token)
    if frame == "clause" and token.dep == "advcl" and any(mark.lemma != "that" for mark in syntax.children(token, "mark", "advmod")):
        return _later(held) if held.modality != "actual" and _is_present(syntax, token) else FLAT
    if token.dep in ("relcl", "acl") and held.modality != "actual" and _is_present(syntax, token) and _is_any(syntax, head):
        return _later(held)
    if frame == "object" and (token.lemma, "noun", "clause") in _signatures():
        return FLAT
    for word, kind in _predicates(syntax, token):
        row = _signatures().get((word, kind, frame)) or _signatures().get((word, kind, "any"))
        if row:
            return _through(row, held, Span(head.start, head.end))
    return _by_default(token, frame, held)


def _by_default(token: Token, frame: str, held: Stance) -> Stance:
    """What a word takes from a head that no list knows."""
    if frame == "infinitive":
        plan = Stance("positive", "probable", "planned")
        return plan if token.dep in ("advcl", "relcl") else _joined(held, plan)
    if frame == "clause" and held.polarity == "negative" and token.dep in COMPLEMENTS:
        return UNKNOWN
    if token.dep == "dobj":
        return held._replace(polarity="positive")
    if token.dep in COMPLEMENTS or token.dep in ("csubj", "csubjpass"):
        return held
    if (token.dep == "advcl" and frame == "gerund") or token.dep == "compound":
        return held
    return FLAT


def _later(held: Stance) -> Stance:
    """What hangs from a plan or a wish and is told in the present: "will rest when it ends", "wants a law that bans it"."""
    return held._replace(polarity="positive")


def _is_present(syntax: Syntax, verb: Token) -> bool:
    """True for a clause in the present tense, which after a future stands for the future."""
    first = (*syntax.children(verb, "aux", "auxpass"), verb)[0]
    return first.tag in ("VBP", "VBZ", "VB") and first.lemma != "have"


def _is_any(syntax: Syntax, noun: Token) -> bool:
    """True for a noun that means any one of its kind: "a law", "lawyers"."""
    articles = syntax.children(noun, "det", "poss")
    return noun.tag in ("NN", "NNS") and all(word.lemma in ("a", "an", "any", "some", "no") for word in articles)


def _through(row: Signature, held: Stance, cue: Span) -> Stance:
    """The stance of a complement under a listed predicate: one that takes its complement for granted shuts out what stands above it."""
    if row.positive == row.negated == FLAT:
        return FLAT
    effect = row.negated if held.polarity == "negative" else row.positive
    made = _joined(held._replace(polarity="positive"), effect._replace(hedge=cue if effect != FLAT else None))
    return made._replace(hedge=held.hedge) if held.hedge and held.polarity == "negative" else made


def _joined(outer: Stance, inner: Stance) -> Stance:
    """Both at once: two negations cancel out, the weaker certainty and the remoter modality hold; the nearer words are the hedge."""
    return Stance(
        "positive" if outer.polarity == inner.polarity else "negative",
        CERTAINTY[max(CERTAINTY.index(outer.certainty), CERTAINTY.index(inner.certainty))],
        MODALITY[max(MODALITY.index(outer.modality), MODALITY.index(inner.modality))],
        inner.hedge or outer.hedge,
    )


def _shares(syntax: Syntax, token: Token, head: Token) -> bool:
    """True when "not", "may" and the like before the first of two joined words hold for the second too."""
    if token.pos not in ("VERB", "AUX"):
        return True
    own = syntax.child(token, "nsubj", "nsubjpass", "aux", "neg")
    contrast = any(child.lemma in ("but", "then") for child in syntax.children(head, "cc") if child.i < token.i)
    return own is None and not contrast and token.tag == head.tag


def _frame(syntax: Syntax, token: Token) -> str:
    """How a word hangs from its predicate: clause, infinitive, gerund, participle, object or subject."""
    if (token.dep in CLAUSES and token.pos in ("VERB", "AUX")) or token.dep == "ccomp":
        auxiliaries = syntax.children(token, "aux", "auxpass")
        if any(child.tag == "TO" for child in auxiliaries):
            return "infinitive"
        if token.dep == "acl" and token.tag == "VBN":
            return "participle"
        return "gerund" if (auxiliaries or (token,))[0].tag == "VBG" else "clause"
    return "subject" if token.dep == "nsubj" else "object"


def _predicates(syntax: Syntax, token: Token) -> Iterator[tuple[str, str]]:
    """The words that a complement may hang from, most exact first: "rule out", "have yet", "accuse"; each with verb, noun or adjective."""
    head = syntax.head(token)
    if token.dep in ("pobj", "pcomp") and head.pos in ("ADP", "SCONJ"):
        prep, head = head, syntax.head(head)
        yield f"{head.lemma} {prep.lemma}", _kind(head)
        if head.dep == "dobj":
            yield f"{syntax.head(head).lemma} {prep.lemma}", "verb"
    if head.pos in ("VERB", "AUX"):
        for near in syntax.children(head, "prt", "advmod", "prep", "dobj"):
            yield f"{head.lemma} {near.lemma}", "verb"
    if head.lemma in ("be", "become", "seem", "appear", "look", "remain") and token.dep != "nsubj":
        for near in syntax.children(head, "acomp", "attr", "oprd"):
            yield near.lemma, _kind(near)
    yield head.lemma, _kind(head)


def _kind(token: Token) -> str:
    """verb, adjective or noun."""
    return {"VERB": "verb", "AUX": "verb", "ADJ": "adjective", "ADV": "adjective"}.get(token.pos, "noun")


def _beside(syntax: Syntax, token: Token) -> Iterator[Stance]:
    """The effects of the words that stand beside a word: not, modals, adverbs, "no", "if", "without", a question mark."""
    if token.dep in ("pobj", "pcomp"):
        yield from _effect(syntax.head(token), "preposition")
    denied = [child for child in syntax.children(token) if _is_not(syntax, child)]
    for child in syntax.children(token):
        if child in denied:
            yield Stance("negative", hedge=Span(child.start, child.end))
        elif child.lemma == "would" and _in_past(syntax, token):
            yield Stance("positive", "certain", "planned", Span(child.start, child.end))
        elif child.dep in ("nsubj", "nsubjpass", "attr") or (child.dep == "dobj" and (token.lemma, "verb", "object") not in _signatures()):
            yield from _nothing(syntax, child)
        elif child.dep in MODIFIERS:
            yield from _effect(child, "denied " * bool(denied) + "modal" if child.dep == "aux" else MODIFIERS[child.dep])
            for under in syntax.children(child, "neg"):
                yield Stance("negative", hedge=Span(min(under.start, child.start), max(under.end, child.end)))
    if _is_order(syntax, token):
        yield UNKNOWN._replace(hedge=Span(token.start, token.end))
    if token.dep == "ROOT" and not _takes_for_granted(syntax, token):
        yield from (UNKNOWN._replace(hedge=Span(mark.start, mark.end)) for mark in syntax.children(token, "punct") if mark.text == "?")


def _takes_for_granted(syntax: Syntax, verb: Token) -> bool:
    """True for a question about when, why or how something came about: "when was the port built?"."""
    helpers = syntax.children(verb, "aux", "auxpass")
    asks = any(child.lemma in ("when", "why", "how", "where") and child.tag == "WRB" for child in syntax.children(verb, "advmod"))
    return asks and (helpers or (verb,))[0].tag == "VBD"


def _is_order(syntax: Syntax, verb: Token) -> bool:
    """True for a verb in the imperative: "call the office", "please leave"."""
    if verb.tag not in ("VB", "VBP") or verb.pos != "VERB" or verb.dep not in ("ROOT", "ccomp", "parataxis") or verb.lemma in _FELT:
        return False
    told = syntax.child(verb, "nsubj", "nsubjpass", "csubj", "expl") or any(child.lemma != "do" for child in syntax.children(verb, "aux"))
    first = all(token.pos in _OPENING or token.lemma in _POLITE for token in syntax.tokens[_opening(syntax, verb) : verb.i])
    return not told and (verb.tag == "VB" or first) and (verb.dep != "ccomp" or first)


def _opening(syntax: Syntax, verb: Token) -> int:
    """The first word of a verb's sentence, or of the last few words before it."""
    i = verb.i
    while i and verb.i - i < _NEAR and syntax.tokens[i - 1].sentence == verb.sentence:
        i -= 1
    return i


def _is_not(syntax: Syntax, child: Token) -> bool:
    """True for "not" and "never", but for "not only"."""
    if child.dep != "neg" and child.lemma not in ("not", "never", "n't"):
        return False
    return child.i + 1 == len(syntax.tokens) or syntax.tokens[child.i + 1].lemma not in ("only", "just", "merely", "simply")


def _in_past(syntax: Syntax, verb: Token) -> bool:
    """True for the "would" that was a "will" when it was said: "she said it would open"."""
    return verb.dep == "ccomp" and syntax.head(verb).tag in ("VBD", "VBN") and syntax.child(verb, "advcl") is None


def _nothing(syntax: Syntax, child: Token) -> Iterator[Stance]:
    """The denial in a subject or object: "nobody", "no evidence", "none of them"."""
    for word in (child, *syntax.children(child, "det")):
        yield from _effect(word, "determiner")


def _effect(token: Token, part: str) -> Iterator[Stance]:
    """The listed effect of a modifier, with its words as the hedge."""
    row = _modifiers().get((token.lemma, part)) or _modifiers().get((token.text.lower(), part))
    if row:
        yield row._replace(hedge=Span(token.start, token.end))


def _read(words: str) -> Stance:
    """A stance as the lists write it: polarity, certainty, modality."""
    polarity, certainty, modality = words.split()
    return Stance(polarity, certainty, modality)


@cache
def _modifiers() -> dict[tuple[str, str], Stance]:
    """(word, part of speech) -> its effect."""
    return {(row["word"], row["part"]): _read(row["effect"]) for row in table.rows("certainty_modifiers")}


@cache
def _signatures() -> dict[tuple[str, str, str], Signature]:
    """(word, part of speech, frame) -> what it does to its complement."""
    named = {row["signature"]: Signature(_read(row["positive"]), _read(row["negated"])) for row in table.rows("certainty_signatures")}
    return {
        (row["word"], row["part"], frame): named[row["signature"]]
        for row in table.rows("certainty_predicates")
        for frame in row["frames"].split(",")
    }
