"""The words around a name that say who it is: `senior union leader` before it, `chief of the union` after it."""

from collections.abc import Container, Mapping, Sequence

from twosource.annotate import nouns, words
from twosource.annotate.names import Found
from twosource.types import Token

Run = tuple[int, int]
_FAMILY = {"PublicBody": "Organization", "Company": "Organization", "Facility": "Place"}
_ENDS = frozenset({",", ";", ":", ".", "(", ")", "—", "–", '"', "”", "“", "and", "who", "which", "where", "that", "was", "is", "said"})
_NO_START = frozenset({"VERB", "ADP", "PRON", "SCONJ"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LONGEST = 15


def find(tokens: Sequence[Token], names: Sequence[Found]) -> dict[int, Run]:
    """First word of a name -> its title, before it or after it, for the names that have one."""
    starts = {i: name.first for name in names for i in range(name.first, name.last + 1)}
    rules = (_before, _apposed_to, _after)
    found = {name.first: next((title for rule in rules if (title := rule(tokens, name, starts))), None) for name in names}
    return {first: title for first, title in found.items() if title}


def _fits(token: Token, name: Found) -> bool:
    """True for a noun of the kind of thing the name is."""
    known = nouns.meaning(token)
    if name.type == "Person" and token.text in words.titles():
        return True
    return known is not None and _FAMILY.get(known.type, known.type) == _FAMILY.get(name.type, name.type)


def _before(tokens: Sequence[Token], name: Found, starts: Mapping[int, int]) -> Run | None:
    """The words right before the name, up to the noun that says what it is: `veteran harbour pilot Ada Brook`."""
    last = name.title[1] if name.title else name.first - 1
    if last < 0 or last in starts or tokens[last].sentence != tokens[name.first].sentence or not _fits(tokens[last], name):
        return name.title
    first = name.title[0] if name.title else last
    while first > 0 and _in_title(tokens, first - 1, starts) and tokens[first - 1].sentence == tokens[last].sentence:
        first -= 1
    return (first, last) if last - first < _LONGEST else (last, last)


def _in_title(tokens: Sequence[Token], i: int, starts: Container[int]) -> bool:
    """True for a word that a title may hold before its noun."""
    if i in starts:
        return True
    return tokens[i].pos in ("ADJ", "NOUN", "PROPN") or tokens[i].tag in ("VBN", "HYPH") or tokens[i].text == "-"


def _apposed_to(tokens: Sequence[Token], name: Found, starts: Container[int]) -> Run | None:
    """A noun phrase before the name and its comma: `the head of the union, Ada Brook,`."""
    comma = name.first - 1
    if (
        name.type not in ("Person", "Organization", "PublicBody", "Company")
        or comma < 1
        or tokens[comma].text != ","
        or tokens[comma].sentence != tokens[name.first].sentence
    ):
        return None
    noun = comma - 1
    while noun > max(comma - _LONGEST, 0) and _in_complement(tokens, noun, starts) and not _fits(tokens[noun], name):
        noun -= 1
    apposed = tokens[name.last].dep == "appos" or (name.last + 1 < len(tokens) and tokens[name.last + 1].text == ",")
    if noun in starts or not _fits(tokens[noun], name) or not apposed or tokens[noun].tag in ("NNS", "NNPS"):
        return None
    first = noun
    while first > 0 and _in_title(tokens, first - 1, starts) and tokens[first - 1].sentence == tokens[noun].sentence:
        first -= 1
    return first, comma - 1


def _in_complement(tokens: Sequence[Token], i: int, starts: Container[int]) -> bool:
    """True for a word that may stand between a noun and the comma after its phrase."""
    return tokens[i].sentence == tokens[i + 1].sentence and (i in starts or tokens[i].pos in ("ADP", "DET", "NOUN", "PROPN", "ADJ", "PART"))


def _after(tokens: Sequence[Token], name: Found, starts: Container[int]) -> Run | None:
    """A noun phrase after the name and a comma: `Ada Brook, head of the union,`."""
    at = name.last + 1
    if at + 1 >= len(tokens) or tokens[at].text not in (",", "("):
        return None
    first = at + 2 if tokens[at + 1].pos == "DET" else at + 1
    end = first
    while end < min(len(tokens), first + _LONGEST) and tokens[end].sentence == tokens[at].sentence and tokens[end].text not in _ENDS:
        end += 1
    if first >= end or tokens[first].pos in _NO_START or any(token.tag in _FINITE for token in tokens[first:end]):
        return None
    noun = next(
        (i for i in range(first, end) if i not in starts and tokens[i].pos in ("NOUN", "PROPN") and _is_last_noun(tokens, i, end)), None
    )
    return (first, end - 1) if noun is not None and _fits(tokens[noun], name) else None


def _is_last_noun(tokens: Sequence[Token], i: int, end: int) -> bool:
    """True for a noun with no further noun right after it."""
    return i + 1 >= end or tokens[i + 1].pos not in ("NOUN", "PROPN")
