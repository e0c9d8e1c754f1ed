"""Tokens and sentences."""

import re
from dataclasses import replace
from itertools import groupby

from twosource import models
from twosource.types import Document, Span


def add(document: Document) -> Document:
    """The document with its tokens and its sentences; furniture that had to stay in the text is passed over."""
    tokens = models.parse(_blanked(document.article.text, document.article.furniture))
    groups = [list(group) for _, group in groupby(tokens, key=lambda token: token.sentence)]
    return replace(document, tokens=tokens, sentences=tuple(Span(group[0].start, group[-1].end) for group in groups))


def _blanked(text: str, spans: tuple[Span, ...]) -> str:
    """The text with spaces in place of the spans; line breaks stay, so offsets and lines do too."""
    pieces, end = [], 0
    for span in sorted(spans):
        pieces += [text[end : max(end, span.start)], re.sub(r"[^\n]", " ", text[max(end, span.start) : span.end])]
        end = max(end, span.end)
    return "".join([*pieces, text[end:]])
