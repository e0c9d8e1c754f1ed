"""Tokens and sentences."""

from dataclasses import replace
from itertools import groupby

from twosource import models
from twosource.types import Document, Span


def add(document: Document) -> Document:
    """The document with its tokens and its sentences."""
    tokens = models.parse(document.article.text)
    groups = [list(group) for _, group in groupby(tokens, key=lambda token: token.sentence)]
    return replace(document, tokens=tokens, sentences=tuple(Span(group[0].start, group[-1].end) for group in groups))
