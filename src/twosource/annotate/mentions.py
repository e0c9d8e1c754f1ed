"""The words that refer to someone or something: named, nominal and pronominal mentions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from twosource import ids
from twosource.annotate import names, nominals, nouns, spelling, titles
from twosource.types import Document, Mention, Span, Token


def add(document: Document) -> Document:
    """The document with its mentions, in order; they never nest or overlap."""
    tokens = document.tokens
    named = names.find(tokens)
    told = titles.find(tokens, named)
    named = [name._replace(title=told.get(name.first), gender=name.gender or _gender(tokens, name, told)) for name in named]
    taken = {i for name in named for i in range(name.first, name.last + 1)}
    in_titles = {i for name, (first, last) in told.items() if last == name - 1 for i in range(first, last + 1)}
    made = [_mention(document, found) for found in (*named, *nominals.find(tokens, taken, in_titles))]
    return replace(document, mentions=tuple(sorted(made, key=lambda mention: mention.span)))


def _gender(tokens: Sequence[Token], name: names.Found, told: Mapping[int, tuple[int, int]]) -> str | None:
    """The gender that the nouns of a person's title tell."""
    if name.type != "Person" or name.first not in told:
        return None
    first, last = told[name.first]
    known = [nouns.meaning(token) for token in tokens[first : last + 1]]
    return next((noun.gender for noun in known if noun and noun.gender), None)


def _mention(document: Document, found: names.Found) -> Mention:
    """The mention of a run of words."""
    tokens, key = document.tokens, document.article.key
    start, end = tokens[found.first].start, tokens[found.last].end - spelling.stop(tokens[found.last])
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
