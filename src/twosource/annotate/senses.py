"""Words whose kind of event the words beside them tell: a drone strike, a rail strike; she raised money, she raised questions."""

from collections import defaultdict
from functools import cache
from typing import NamedTuple

from twosource.annotate import words
from twosource.annotate.meaning import Meaning
from twosource.annotate.syntax import Syntax
from twosource.text import table
from twosource.types import Token

_CLAUSES = ("ccomp", "xcomp", "acl", "csubj")
_PREDICATES = ("acomp", "oprd")
_WIDEST = 40


class Sense(NamedTuple):
    """What a word means beside one of some others; no meaning where it then tells no event."""

    beside: frozenset[str]
    meaning: Meaning | None


def of(syntax: Syntax, token: Token, lemma: str) -> Sense | None:
    """The sense of a word that the words beside it tell; None where the list knows none."""
    rows = _senses().get(lemma)
    if not rows:
        return None
    around = _around(syntax, token)
    return next((row for row in rows if row.beside & around), None)


def _around(syntax: Syntax, token: Token) -> frozenset[str]:
    """The lemmas of the words that hang from a word (also through "against", a noun's through "of"), and of the word it hangs from."""
    head = syntax.head(token)
    below = syntax.children(token)[:_WIDEST]
    found = {child.lemma for child in below if child.dep != "nsubj" or token.pos != "VERB"} | {head.lemma} - {token.lemma}
    found |= {"on" for _ in below if token.dep == "pobj" and head.lemma == "on"}
    if token.pos == "NOUN":
        found |= {inner.lemma for child in below if child.lemma == "of" for inner in syntax.children(child, "pobj")}
    found |= {inner.lemma for child in below if child.lemma == "against" for inner in syntax.children(child, "pobj")}
    found |= {"not" for child in below if child.dep in _PREDICATES and syntax.children(child, "neg")}
    for child in below:
        if child.dep in _CLAUSES:
            found.add("infinitive" if any(word.tag == "TO" for word in syntax.children(child, "aux")) else "clause")
    return frozenset(found)


@cache
def _senses() -> dict[str, tuple[Sense, ...]]:
    """Lemma -> its senses, in the order of the list."""
    found: dict[str, list[Sense]] = defaultdict(list)
    for row in table.rows("claim_senses"):
        made = Meaning(row["type"], row["mode"] or None) if row["type"] else None
        found[row["word"]].append(Sense(frozenset(words.split(row["beside"])), made))
    return {word: tuple(rows) for word, rows in found.items()}
