"""What a clause is made of: its verb, its subjects, the words joined by "and", and the range that asserts it."""

from collections.abc import Iterator

from twosource.annotate import meaning, nouns
from twosource.annotate.syntax import Syntax, span_of
from twosource.annotate.timex_rules import names_time
from twosource.types import Span, Token

SUBJECTS = ("nsubj", "nsubjpass")
_RELATIVE = frozenset({"who", "whom", "which", "that", "whose"})
_DASHES = frozenset({"—", "–", "--", "-"})
_HELD = frozenset({"pcomp", "xcomp", "advcl", "conj", "ccomp", "dep"})
_OWN = frozenset({"ccomp", "advcl", "relcl", "conj", "parataxis", "mark", "cc"})
_INNER = frozenset({"acl", "relcl", "advcl"})
_STEPS = 12
_BLAMING = frozenset({"of", "from"})
_PLACING = frozenset({"in", "at", "near", "of", "outside", "on"})
_CLOSING = frozenset({"”", '"', "''", "»"})
_BODY_ROLES = frozenset({"FRONT_OF", "PART_OF"})


def is_verb(syntax: Syntax, token: Token) -> bool:
    """True for a verb that is no auxiliary, and for a word that the parser hung like one ("urged them to free her")."""
    if token.dep in ("aux", "auxpass"):
        return False
    if token.pos in ("VERB", "AUX"):
        return True
    return token.dep in ("xcomp", "advcl", "ccomp") and any(child.lemma == "to" for child in syntax.children(token, "aux"))


def conjuncts(syntax: Syntax, token: Token) -> list[Token]:
    """A word and the nouns joined to it by "and" or a comma, in order."""
    found, waiting = [], [token]
    while waiting:
        here = waiting.pop()
        found.append(here)
        waiting.extend(child for child in syntax.children(here, "conj") if not is_verb(syntax, child))
        # The parser hangs the first of two long names below the second: "President Brook and Norland Premier Vale".
        waiting.extend(child for child in syntax.children(here, "nmod", "compound") if syntax.child(child, "cc"))
    return sorted(found, key=lambda word: word.i)


def antecedent(syntax: Syntax, token: Token) -> Token:
    """What a relative pronoun stands for: the noun that its clause hangs from; other words stand for themselves."""
    if token.lemma in _RELATIVE and token.tag.startswith("W"):
        for above in syntax.ancestors(token):
            if above.dep == "relcl":
                return _event_above(syntax, syntax.head(above)) if token.lemma == "which" else syntax.head(above)
    return token


def _event_above(syntax: Syntax, noun: Token) -> Token:
    """The event that a "which" after its place stands for: "the bombing of a depot in Dray, which killed two"; else the noun itself."""
    above = noun
    for _ in range(_STEPS):
        preposition = syntax.head(above)
        if above.dep != "pobj" or preposition.lemma not in _PLACING or syntax.head(preposition).pos != "NOUN":
            return noun
        above = syntax.head(preposition)
        if meaning.of_noun(above.lemma):
            return above
    return noun


def told_of(syntax: Syntax, verb: Token) -> Token:
    """The noun that a participle or relative clause after it is told of: the one it hangs from.

    "Brook, an officer of the League — widely seen as a front": no person is a front, so it is told of the last noun before that is none.
    """
    head = syntax.head(verb)
    if head.entity != "PERSON" or not any(_is_body(token) for token in _predicates(syntax, verb)):
        return head
    between = syntax.tokens[head.i + 1 : verb.i]
    nouns_before = [token for token in between if token.pos in ("NOUN", "PROPN") and token.dep not in ("compound", "nmod", "amod")]
    return next((token for token in reversed(nouns_before) if token.entity != "PERSON" and not names_time(token) and _is_free(token)), head)


def _predicates(syntax: Syntax, verb: Token) -> Iterator[Token]:
    """The nouns that a verb says something is: "seen as a front", "called a front", "is a front"."""
    yield from syntax.children(verb, "oprd", "attr")
    for preposition in syntax.children(verb, "prep"):
        if preposition.lemma == "as":
            yield from syntax.children(preposition, "pobj")


def _is_body(token: Token) -> bool:
    """True for a noun that means a body: front, group, party."""
    known = nouns.meaning(token)
    return meaning.role_nouns().get(token.lemma) in _BODY_ROLES or (known is not None and known.type in ("Organization", "Company"))


def _is_free(token: Token) -> bool:
    """True for a noun that is a name or means a body, and so may be told of."""
    return token.pos == "PROPN" or _is_body(token)


def subjects(syntax: Syntax, verb: Token) -> Iterator[tuple[str, Token]]:
    """The subjects of a verb, its own or shared, each with `subject`, or `passive` where it undergoes what the verb tells."""
    undergoes = _undergoes(syntax, verb)
    for _ in range(_STEPS):
        if own := syntax.children(verb, *SUBJECTS):
            yield from (("passive" if undergoes else "subject", antecedent(syntax, token)) for token in _after_dateline(syntax, own))
            return
        head = syntax.head(verb)
        if verb.dep in ("acl", "amod", "relcl"):
            if verb.tag == "VB" and verb.dep == "acl":
                yield from _intending(syntax, head)
            elif head.pos in ("NOUN", "PROPN", "PRON"):
                yield "passive" if undergoes else "subject", told_of(syntax, verb) if verb.dep == "acl" else head
            return
        if verb.dep == "xcomp" and (controller := syntax.child(head, "dobj")):
            yield "passive" if undergoes else "subject", controller
            return
        if verb.dep == "pcomp" and (controller := _blamed(syntax, head)):
            yield "passive" if undergoes else "subject", controller
            return
        if verb.dep not in _HELD or head.i == verb.i:
            return
        above = next((word for word in (head, *syntax.ancestors(head)) if is_verb(syntax, word)), None)
        if above is None:
            return
        verb = above


def _intending(syntax: Syntax, noun: Token) -> Iterator[tuple[str, Token]]:
    """Whose plan or talks it is "to build a port": the possessor, else the subject of the verb that governs the noun."""
    if meaning.of_noun(noun.lemma) is None:
        return
    if owners := syntax.children(noun, "poss"):
        yield from (("subject", token) for token in owners)
        return
    above = syntax.head(syntax.head(noun)) if noun.dep == "pobj" and syntax.head(noun).lemma == "in" else syntax.head(noun)
    if noun.dep in ("dobj", "pobj") and is_verb(syntax, above) and not syntax.child(above, "auxpass"):
        yield from (("subject", antecedent(syntax, token)) for token in syntax.children(above, "nsubj"))


def _blamed(syntax: Syntax, preposition: Token) -> Token | None:
    """Whom a verb blames for what stands after "of", or keeps from it: "accused [Brook] of stealing", "[Brook] was kept from leaving"."""
    verb = syntax.head(preposition)
    return syntax.child(verb, "dobj", "nsubjpass") if preposition.lemma in _BLAMING and is_verb(syntax, verb) else None


def _after_dateline(syntax: Syntax, own: tuple[Token, ...]) -> tuple[Token, ...]:
    """The subjects without a date line that the parser took for one: "DRAY, Norland — [A court] sentenced"."""
    if speaker := behind_quotation(syntax, own[0]):
        return (speaker,)
    dash = next((child for child in syntax.children(own[0], "punct") if child.text in _DASHES and child.i > own[0].i), None)
    if len(own) > 1:
        return own[1:] if any(token.text in _DASHES for token in syntax.tokens[own[0].i : own[1].i]) else own
    behind = [child for child in syntax.children(own[0], "appos", "conj", "dep") if dash and child.i > dash.i]
    return (behind[-1],) if behind else own


def behind_quotation(syntax: Syntax, subject: Token) -> Token | None:
    """The speaker whom the parser hung from the last noun of a quotation: "we plant trees, not [bombs]", the [clerk] said."""
    close = next((child for child in syntax.children(subject, "punct") if child.text in _CLOSING and child.i > subject.i), None)
    return next((child for child in syntax.children(subject, "appos", "conj", "dep") if close and child.i > close.i), None)


def _undergoes(syntax: Syntax, verb: Token) -> bool:
    """True for a passive verb, and for a participle after its noun ("the men arrested")."""
    if syntax.children(verb, "auxpass", "nsubjpass"):
        return True
    bare = verb.tag == "VBN" and not syntax.children(verb, "aux", "nsubj")
    if bare and verb.dep == "conj":
        return _undergoes(syntax, syntax.head(verb))
    return bare and verb.dep in ("acl", "amod", "advcl", "relcl")


def clause(syntax: Syntax, carrier: Token, words: tuple[Token, ...]) -> Span:
    """The range of words that asserts what the words name; clauses at its edges that assert something else are left out."""
    kept = _kept(syntax, carrier) | {word.i for word in words}
    begin, end = min(word.i for word in words), max(word.i for word in words)
    first, last = begin, end
    while first - 1 in kept:
        first -= 1
    while last + 1 in kept:
        last += 1
    first, last = _without_edges(syntax, carrier, left=(first, begin), right=(end, last))
    return span_of(_trimmed(syntax.tokens[first : last + 1]))


def _kept(syntax: Syntax, top: Token) -> set[int]:
    """The indices of the words under a word, less the clauses beside it that stand for themselves."""
    found, waiting = {top.i}, [child for child in syntax.children(top) if _belongs(syntax, child)]
    while waiting:
        here = waiting.pop()
        found.add(here.i)
        waiting.extend(syntax.children(here))
    return found


def _belongs(syntax: Syntax, child: Token) -> bool:
    """True for what is a part of the clause above it: no clause of its own, and no "according to" with the words of a source."""
    if child.text.lower() == "according":
        return False
    return child.dep not in _OWN or (child.dep == "conj" and not is_verb(syntax, child))


def _without_edges(syntax: Syntax, carrier: Token, *, left: tuple[int, int], right: tuple[int, int]) -> tuple[int, int]:
    """The first and last word once clauses inside the phrases at either edge are cut off: "a rally [held by the union]"."""
    first, last = left[0], right[1]
    for token in syntax.tokens[right[1] : right[0] : -1]:
        if token.dep in _INNER and token.i <= last and is_verb(syntax, token) and token.i != carrier.i:
            inner = syntax.subtree(token)
            if right[0] < inner[0].i and inner[-1].i >= last - 1:
                last = inner[0].i - 1
    for token in syntax.tokens[left[0] : left[1]]:
        if token.dep in ("advcl", "relcl") and token.i >= first and token.i != carrier.i:
            inner = syntax.subtree(token)
            if inner[0].i <= first and inner[-1].i < left[1]:
                first = inner[-1].i + 1
    return first, last


def _trimmed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without commas, dashes and stops at either end."""
    first, last = 0, len(tokens) - 1
    while first < last and tokens[first].pos == "PUNCT":
        first += 1
    while last > first and tokens[last].pos == "PUNCT":
        last -= 1
    return tokens[first : last + 1]
