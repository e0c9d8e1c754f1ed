"""The words that refer to someone or something: named, nominal and pronominal mentions."""

from dataclasses import replace

from twosource import ids
from twosource.annotate import names, nominals
from twosource.types import Document, Mention, Span


def add(document: Document) -> Document:
    """The document with its mentions, in order; they never nest or overlap."""
    named = names.find(document.tokens)
    taken = {i for name in named for i in range(name.first, name.last + 1)}
    made = [_mention(document, found) for found in (*named, *nominals.find(document.tokens, taken))]
    return replace(document, mentions=tuple(sorted(made, key=lambda mention: mention.span)))


def _mention(document: Document, found: names.Found) -> Mention:
    """The mention of a run of words."""
    tokens, key = document.tokens, document.article.key
    start, end = tokens[found.first].start, tokens[found.last].end
    return Mention(
        id=ids.make("mention", key, start, end),
        article=document.article.id,
        span=Span(start, end),
        form=found.form,
        type=found.type,
        head=Span(tokens[found.head].start, tokens[found.head].end),
        title=Span(tokens[found.title[0]].start, tokens[found.title[1]].end) if found.title else None,
        gender=found.gender,
        plural=found.plural,
    )
