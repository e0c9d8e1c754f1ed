"""Which place lies in which by the words of the reports: “Carrow, Ansel”, “Carrow, a town in Ansel”, “Ansel’s Carrow”."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from twosource.resolve.candidates import is_acronym
from twosource.resolve.tellings import SITES
from twosource.types import Document, Entity, Mention, Picture, Span

_REACH = 45
_COMMA = re.compile(r",\s|\s\(")
_IN = re.compile(r"(?:,?\s(?:an?|the)(?:\s[\w-]+){1,3})?,?\s(?:in|of)\s(?:the\s)?(?:[\w-]+\s){0,2}(?:of\s)?")
_OF = re.compile(r"['’]s\s(?:\w+\s)?")
_LIST = re.compile(r",?\s(?:and|or|&)\s|,\s")
_END = re.compile(r",?\s(?:and|or|&)\s")


class Nest(NamedTuple):
    """Words that put one entity, the inner, into another. plain: they say so; False for a comma alone, which may be a list."""

    inner: str
    outer: str
    article: str
    span: Span
    plain: bool


def nests(picture: Picture) -> list[Nest]:
    """All that the reports say of which place lies in which."""
    sites = {mention: row for row in picture.entities if row.type in SITES for mention in row.mentions}
    return [nest for document in picture.documents for nest in _nests(document, sites)]


def _nests(document: Document, sites: dict[str, Entity]) -> Iterator[Nest]:
    """What one report says of it."""
    text, ordered = document.article.text, sorted(document.mentions, key=lambda row: (row.span, row.id))
    named = [row for row in ordered if row.form == "named" and row.id in sites]
    listed = _listed(text, named)
    for left, right in pairwise(named):
        between = text[left.span.end : right.span.start] if right.span.start - left.span.end < _REACH else ""
        one, other, span = sites[left.id].id, sites[right.id].id, Span(left.span.start, right.span.end)
        if not between or one == other:
            continue
        if _OF.fullmatch(between):
            yield Nest(other, one, document.article.id, span, True)
        elif _IN.fullmatch(between):
            yield Nest(one, other, document.article.id, span, True)
        elif _COMMA.fullmatch(between) and left.id not in listed and not is_acronym(right.span.of(text)):
            yield Nest(one, other, document.article.id, span, False)


def _listed(text: str, named: list[Mention]) -> set[str]:
    """The mentions of lists: names with commas between them and “and” before the last."""
    found: set[str] = set()
    row: list[str] = []
    for left, right in pairwise(named):
        between = text[left.span.end : right.span.start]
        row = [*row, left.id] if _LIST.fullmatch(between) else []
        if row and _END.fullmatch(between):
            found |= set(row)
            row = []
    return found
