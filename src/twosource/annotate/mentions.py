"""The words that refer to someone or something: named, nominal and pronominal mentions."""

from dataclasses import replace

from twosource import ids
from twosource.annotate import names, nominals
from twosource.types import Document, Mention, Span


def add(document: Document) -> Document:
    """The document with its mentions, in order; they never nest or overlap."""
    named = names.find(document)
    taken = {i for run in named for i in range(run.first, run.last + 1)}
    others = nominals.find(document.tokens, taken)
    made = [_mention(document, run) for run in (*named, *others)]
    return replace(document, mentions=tuple(sorted(made, key=lambda mention: mention.span)))


def _mention(document: Document, run: names.Run) -> Mention:
    """The mention of a run of words."""
    tokens, key = document.tokens, document.article.key
    start, end = tokens[run.first].start, tokens[run.last].end
    head = tokens[run.head]
    return Mention(
        id=ids.make("mention", key, start, end),
        article=document.article.id,
        span=Span(start, end),
        form=run.form,
        type=run.type,
        head=Span(head.start, head.end),
        gender=run.gender,
        plural=run.plural,
    )
