"""Which mentions of a document are the same, in the plain cases."""

from dataclasses import replace

from twosource.types import Document, Mention


def add(document: Document) -> Document:
    """The document whose mentions know an earlier mention of the same entity, where plain."""
    text = document.article.text
    first: dict[str, Mention] = {}
    made = []
    for mention in document.mentions:
        words = mention.span.of(text)
        held = first.setdefault(words, mention) if mention.form == "named" else mention
        made.append(replace(mention, antecedent=held.id if held.id != mention.id else None))
    return replace(document, mentions=tuple(made))
