"""Who says what within one sentence: a cue, its source and its content, read off the syntax.

Each rule looks at one word and gives a report or abstains; the most precise comes first. The cue words with the ways in
which their content hangs from them are in attribution_cues.tsv.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from twosource.annotate.clauses import behind_quotation
from twosource.annotate.syntax import Syntax
from twosource.annotate.timex_rules import names_time
from twosource.text import table
from twosource.types import Token

Tokens = tuple[Token, ...]
Rule = Callable[[Syntax, Token], "Report | None"]
LONGEST_SENTENCE = 400  # longer ones are tables and lists without stops, not prose
HIGHEST = 6  # how many words up a subject is looked for
ANY = "any"
PARTS = {"verb": ("VERB", "AUX"), "noun": ("NOUN",), "adverb": ("ADV",), "preposition": ("ADP", "VERB", "SCONJ")}
CHANNELS = frozenset({"statement", "release", "communique"})
COMMAS = frozenset({",", "-", "–", "—", "--"})
OBJECT_PARTS = ("dobj", "oprd", "xcomp", "ccomp")


class Cue(NamedTuple):
    """A word that says that somebody says. frames: how its content may hang from it. act: assertion, evidence, thought, aim, hedge."""

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


def reports(syntax: Syntax, rules: tuple[tuple[str, Rule], ...]) -> Iterator[Report]:
    """The reports of all sentences, in the order of their cues; the first rule that finds one at a word is the last asked.

    rules: each with the part of speech of the words that it is asked about, or ANY.
    """
    lengths = Counter(token.sentence for token in syntax.tokens)
    asked = {pos: _asked(pos, rules) for pos in {token.pos for token in syntax.tokens}}
    for token in syntax.tokens:
        if lengths[token.sentence] > LONGEST_SENTENCE:
            continue
        found = next(filter(None, (rule(syntax, token) for rule in asked[token.pos])), None)
        if found:
            yield found


def _asked(pos: str, rules: tuple[tuple[str, Rule], ...]) -> tuple[Rule, ...]:
    """The rules that are asked about words with that tag."""
    return tuple(rule for part, rule in rules if part == ANY or pos in PARTS[part])


def actively(syntax: Syntax, verb: Token) -> Report | None:
    """Somebody says, thinks or wants something: "Brook denied stealing it"."""
    cue = cue_of(verb, "verb")
    if not cue or cue.act == "hedge" or verb.dep in ("amod", "compound") or is_passive(syntax, verb) or is_infinitive(syntax, verb):
        return None
    content, joint = _complement(syntax, verb, cue.frames)
    source = _whole(syntax, _speaker(syntax, verb)) or _inverted(syntax, verb, content)
    content = content or _around(syntax, verb)
    if not source and verb.tag == "VB" and verb.head == verb.i:  # an order: "show me the way"
        return None
    if not content and not ("quote" in cue.frames and source):
        return None
    return Report(source, _cue_words(syntax, verb, joint), content, cue.certainty, cue.act)


def passively(syntax: Syntax, verb: Token) -> Report | None:
    """Something is said, thought or expected, by somebody or by nobody named: "the bridge is believed to be safe"."""
    cue = cue_of(verb, "verb")
    if not cue or not is_passive(syntax, verb):
        return None
    content, joint = _complement(syntax, verb, cue.frames)
    subject = syntax.child(verb, "nsubjpass")
    clause = syntax.child(verb, "ccomp")
    if not content and "object" in cue.frames:
        content = _phrases(syntax, [child for child in syntax.children(verb) if child.i > verb.i and _belongs(syntax, child)])
    if subject and not clause and subject.lemma != "it":
        content = _phrase(syntax, subject) + content
    elif verb.dep == "acl" and content:
        content = without(syntax, syntax.head(verb), verb) + content
    if not content:
        return None
    source = _agent(syntax, verb)
    return Report(source, _cue_words(syntax, verb, joint), content, cue.certainty if source else "probable", cue.act)


def seemingly(syntax: Syntax, verb: Token) -> Report | None:
    """Something seems so: "the bridge appears to sag"."""
    cue = cue_of(verb, "verb")
    if not cue or cue.act != "hedge":
        return None
    rest = [child for child in syntax.children(verb, "xcomp", "ccomp", "oprd", "acomp", "prep", "attr") if child.i > verb.i]
    rest = [child for child in rest if child.dep != "prep" or child.lemma == "like"]
    subject = syntax.child(verb, "nsubj")
    if not rest:
        return None
    before = _phrase(syntax, subject) if subject and subject.lemma not in ("it", "there") else ()
    return Report((), _cue_words(syntax, verb, ()), before + _phrases(syntax, rest), cue.certainty, cue.act)


def is_passive(syntax: Syntax, verb: Token) -> bool:
    """True for "was asked", for "asked about it, she left", and for "a man described as a thief"."""
    if syntax.child(verb, "auxpass"):
        return True
    return verb.tag == "VBN" and verb.dep in ("advcl", "acl") and not syntax.child(verb, "nsubj", "aux")


def is_infinitive(syntax: Syntax, verb: Token) -> bool:
    """True for "to say": nobody has said it yet."""
    return any(child.tag == "TO" for child in syntax.children(verb, "aux"))


def cue_of(token: Token, part: str) -> Cue | None:
    """What the lists know of a word as a cue of that part of speech."""
    return _cues().get((token.lemma, part)) if token.pos in PARTS[part] else None


def _complement(syntax: Syntax, verb: Token, frames: frozenset[str]) -> tuple[Tokens, Tokens]:
    """What hangs from a verb as its content, and the preposition that belongs to the cue."""
    objects = [child for child in syntax.children(verb, "dobj", "dative") if child.i > verb.i and child.dep == "dobj"]
    for child in syntax.children(verb, "ccomp", "xcomp"):
        if clause_frame(syntax, child, verb) in frames:
            return _phrases(syntax, [*(objects if "object" in frames else ()), child]), ()
    if "object" in frames and objects:
        parts = [child for child in syntax.children(verb) if child.i > verb.i and _belongs(syntax, child)]
        return _phrases(syntax, parts), ()
    for prep in syntax.children(verb, "prep"):
        if prep.lemma in frames and prep.i > verb.i:
            rest = [child for child in syntax.children(verb) if child.i > prep.i and _belongs(syntax, child)]
            return (*inside(syntax, prep), *_phrases(syntax, rest)), (prep,)
    return (), ()


def _belongs(syntax: Syntax, child: Token) -> bool:
    """True for what belongs to a verb's object: a predicate of it, a phrase that does not tell the time."""
    governed = syntax.child(child, "pobj")
    return (
        child.dep in OBJECT_PARTS
        or (child.dep == "npadvmod" and not names_time(child))
        or (child.dep == "prep" and not (governed and names_time(governed)))
    )


def clause_frame(syntax: Syntax, clause: Token, verb: Token) -> str:
    """How a clause hangs from its verb: quote (before it), clause, infinitive or gerund."""
    auxiliaries = syntax.children(clause, "aux", "auxpass")
    if any(child.tag == "TO" for child in auxiliaries):
        return "infinitive"
    if clause.i < verb.i:
        return "quote"
    return "gerund" if (auxiliaries or (clause,))[0].tag == "VBG" and not syntax.child(clause, "nsubj") else "clause"


def _phrase(syntax: Syntax, head: Token) -> Tokens:
    """The words under a head, without an opening "that"."""
    marks = {child.i for child in syntax.children(head, "mark") if child.lemma == "that"}
    return tuple(token for token in syntax.subtree(head) if token.i not in marks)


def _phrases(syntax: Syntax, heads: list[Token]) -> Tokens:
    """The words under several heads, in order."""
    return tuple(sorted((token for head in heads for token in _phrase(syntax, head)), key=lambda token: token.i))


def inside(syntax: Syntax, prep: Token) -> Tokens:
    """What a preposition governs."""
    return tuple(token for token in syntax.subtree(prep) if token.i != prep.i)


def without(syntax: Syntax, head: Token, *cut: Token) -> Tokens:
    """The words under a head but for what stands under the others."""
    out = {token.i for other in cut for token in syntax.subtree(other)}
    return tuple(token for token in syntax.subtree(head) if token.i not in out)


def _around(syntax: Syntax, verb: Token) -> Tokens:
    """What a parenthesis comments on: "the bridge, observers note, is safe"."""
    if verb.dep not in ("parataxis", "ccomp", "advcl", "dep") or not syntax.child(verb, "nsubj") or syntax.child(verb, "mark", "advmod"):
        return ()
    own = syntax.subtree(verb)
    edges = (*syntax.tokens[max(own[0].i - 1, 0) : own[0].i + 1], *syntax.tokens[own[-1].i : own[-1].i + 2])
    return without(syntax, syntax.head(verb), verb) if any(token.text in COMMAS for token in edges) else ()


def _agent(syntax: Syntax, verb: Token) -> Tokens:
    """The doer after a passive's "by"."""
    by = syntax.child(verb, "agent")
    return inside(syntax, by) if by else ()


def _inverted(syntax: Syntax, verb: Token, content: Tokens) -> Tokens:
    """The speaker after a quotation, where it reads like an object: "…", reports the Herald."""
    after = syntax.child(verb, "dobj", "npadvmod") if content and content[0].i < verb.i else None
    return syntax.subtree(after) if after and after.i > verb.i and after.pos in ("PROPN", "PRON", "NOUN") else ()


def _speaker(syntax: Syntax, verb: Token) -> Tokens:
    """The subject of a verb, looked for above where it has none of its own: "Brook came and said", "a report saying"."""
    for _ in range(HIGHEST):
        subject = syntax.child(verb, "nsubj", "nsubjpass")
        if subject and (behind := behind_quotation(syntax, subject)):
            return syntax.subtree(behind)
        if subject:
            return tuple(token for token in syntax.subtree(subject) if token.i < verb.i or subject.i > verb.i)
        if verb.dep == "acl" and syntax.head(verb).dep != "oprd":  # but "called it a farce, saying …"
            return without(syntax, syntax.head(verb), verb)
        if verb.head == verb.i or verb.dep in ("relcl", "ccomp"):
            return ()
        verb = _governor(syntax, verb)
    return ()


def _whole(syntax: Syntax, source: Tokens) -> Tokens:
    """The source with the name that the parser tore from its "'s": "[Brook]'s findings"."""
    if not source or source[0].tag != "POS":
        return source
    first = source[0].i
    while first and source[0].i - first < HIGHEST and syntax.tokens[first - 1].entity == syntax.tokens[source[0].i - 1].entity != "":
        first -= 1
    return (*syntax.tokens[first : source[0].i], *source)


def _governor(syntax: Syntax, verb: Token) -> Token:
    """The verb whose subject a participle shares: after a comma, or in its tense, the teller's ("he said she left, adding")."""
    head = syntax.head(verb)
    if verb.dep == "advcl" and verb.tag == "VBG" and syntax.tokens[verb.i - 1].text == ",":
        while head.dep == "ccomp" and head.head < head.i and cue_of(syntax.head(head), "verb"):
            head = syntax.head(head)
    if verb.dep == "conj" and head.dep == "ccomp" and verb.tag == syntax.head(head).tag != head.tag and cue_of(syntax.head(head), "verb"):
        return syntax.head(head)
    return head


def _cue_words(syntax: Syntax, verb: Token, joint: Tokens) -> Tokens:
    """The cue: the verb with its auxiliaries, adverbs beside it, particle, and the preposition before the content."""
    near = [child for child in syntax.children(verb) if child.dep in ("aux", "auxpass", "neg", "prt") or _beside(child, verb)]
    near += [token for prep in syntax.children(verb, "prep") if prep.i == verb.i + 1 for token in _channel(syntax, prep)]
    words = {token.i: token for token in (verb, *near, *joint)}
    return tuple(words[i] for i in sorted(words))


def _channel(syntax: Syntax, prep: Token) -> Tokens:
    """ "in a statement" and the like, which belong to the cue; else nothing."""
    through = syntax.child(prep, "pobj") if prep.lemma == "in" else None
    return syntax.subtree(prep) if through and through.lemma in CHANNELS and not syntax.children(through, "prep", "relcl", "acl") else ()


def _beside(child: Token, verb: Token) -> bool:
    """True for an adverb that touches the verb."""
    return child.dep == "advmod" and child.tag == "RB" and abs(child.i - verb.i) == 1


@cache
def _cues() -> dict[tuple[str, str], Cue]:
    """(word, part of speech) -> its frames, certainty and act."""
    return {
        (row["word"], row["part"]): Cue(frozenset(row["frames"].split(",")), row["certainty"], row["act"])
        for row in table.rows("attribution_cues")
    }


VERB_RULES: tuple[Rule, ...] = (actively, passively, seemingly)
