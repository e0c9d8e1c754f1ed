"""Named mentions: which runs of words are names."""

from typing import NamedTuple

from twosource.types import Document, Token


class Run(NamedTuple):
    """Words that become a mention: indices of the first, last and head word, and what is known of it."""

    first: int
    last: int
    head: int
    form: str
    type: str
    gender: str | None = None
    plural: bool | None = None


_TYPES = {
    "PERSON": "Person",
    "ORG": "Organization",
    "GPE": "Place",
    "LOC": "Place",
    "FAC": "Facility",
    "LAW": "Law",
    "EVENT": "Other",
    "PRODUCT": "Product",
    "WORK_OF_ART": "Product",
}


def find(document: Document) -> list[Run]:
    """The names of the document, in order."""
    tokens, found, i = document.tokens, [], 0
    while i < len(tokens):
        j = i + 1
        while (
            j < len(tokens)
            and tokens[j].entity == tokens[i].entity
            and not tokens[j].entity_start
            and tokens[j].sentence == tokens[i].sentence
        ):
            j += 1
        if tokens[i].entity in _TYPES:
            found += _trimmed(tokens, i, j - 1)
        i = j
    return found


def _trimmed(tokens: tuple[Token, ...], first: int, last: int) -> list[Run]:
    """The name without article and possessive."""
    label = tokens[first].entity
    while first <= last and (tokens[first].pos in ("DET", "PUNCT") or tokens[first].tag == "PRP$"):
        first += 1
    while first <= last and (tokens[last].tag == "POS" or tokens[last].pos == "PUNCT"):
        last -= 1
    return [Run(first, last, last, "named", _TYPES[label])] if first <= last else []
