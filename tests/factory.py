"""Builders of small values for tests: article("…"), document_of("…")."""

from functools import cache

from twosource import ids
from twosource.annotate import parse
from twosource.types import Article, Document


def article(text: str, id: str = "a", **fields) -> Article:
    """An article of that text."""
    return Article(id=id, key=ids.digest(id, text), text=text, **fields)


@cache
def document_of(text: str, id: str = "a", published: str | None = None) -> Document:
    """The document of a text with tokens and sentences, no other layer."""
    return parse.add(Document(article(text, id, published=published)))
