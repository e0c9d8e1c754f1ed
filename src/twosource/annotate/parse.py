"""Tokens and sentences."""

import re
from dataclasses import replace
from itertools import groupby

from twosource import models
from twosource.types import Document, Span, Token

LONGEST = 300  # every step is quick on a piece of this size, whatever its tree looks like


def add(document: Document) -> Document:
    """The document with its tokens and its sentences; furniture that had to stay in the text is passed over."""
    tokens = _cut(models.parse(_blanked(document.article.text, document.article.furniture)))
    groups = [list(group) for _, group in groupby(tokens, key=lambda token: token.sentence)]
    return replace(document, tokens=tokens, sentences=tuple(Span(group[0].start, group[-1].end) for group in groups))


def _cut(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words with what the parser took for a sentence of many hundred words, a table or a list, cut into pieces of LONGEST words."""
    made: list[Token] = []
    sentence = -1
    for _, group in groupby(tokens, key=lambda token: token.sentence):
        words = list(group)
        for at in range(0, len(words), LONGEST):
            sentence += 1
            piece = words[at : at + LONGEST]
            made += [_in_piece(token, sentence, first=piece[0].i, last=piece[-1].i) for token in piece]
    return tuple(made)


def _in_piece(token: Token, sentence: int, *, first: int, last: int) -> Token:
    """The word in its piece of a sentence; one that hung from a word outside of it is a root."""
    if first <= token.head <= last:
        return token if token.sentence == sentence else replace(token, sentence=sentence)
    return replace(token, sentence=sentence, head=token.i, dep="ROOT")


def _blanked(text: str, spans: tuple[Span, ...]) -> str:
    """The text with spaces in place of the spans; line breaks stay, so offsets and lines do too."""
    pieces, end = [], 0
    for span in sorted(spans):
        pieces += [text[end : max(end, span.start)], re.sub(r"[^\n]", " ", text[max(end, span.start) : span.end])]
        end = max(end, span.end)
    return "".join([*pieces, text[end:]])
