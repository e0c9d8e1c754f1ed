"""Builders of small values for tests: article("…"), document_of("…")."""

from dataclasses import replace
from functools import cache

from twosource import ids
from twosource.annotate import coreference, mentions, parse
from twosource.resolve.tellings import Telling, says_another
from twosource.text import similarity
from twosource.types import Article, Attribution, Claim, Document, Entity, Event, Mention, Span


def article(text: str, id: str = "a", **fields) -> Article:
    """An article of that text."""
    return Article(id=id, key=ids.digest(id, text), text=text, **fields)


@cache
def document_of(text: str, id: str = "a", published: str | None = None) -> Document:
    """The document of a text with tokens and sentences, no other layer."""
    return parse.add(Document(article(text, id, published=published)))


def unread(document: Document) -> Document:
    """The document as the rules alone see it: without what the encoder marks of sayings, attacks, events and certainty."""
    bare = {"event": 0.0, "factuality": None, "attribution": "", "incident": ""}
    return replace(document, tokens=tuple(replace(token, **bare) for token in document.tokens))


def tied(document: Document) -> list[tuple[str, str]]:
    """Each mention of a parsed document that coreference ties, with the one it is tied to, by their words."""
    made = coreference.add(mentions.add(document))
    words = {mention.id: mention.span.of(document.article.text) for mention in made.mentions}
    return [(words[mention.id], words[mention.antecedent]) for mention in made.mentions if mention.antecedent]


def span_of(text: str, words: str, after: int = 0) -> Span:
    """Where the words first stand in a text, looked for from `after` on."""
    start = text.index(words, after)
    return Span(start, start + len(words))


def mention(article: Article, words: str, *, form: str = "named", type: str = "Person", after: int = 0) -> Mention:
    """A mention of those words."""
    span = span_of(article.text, words, after)
    return Mention(ids.make("mention", article.key, *span), article.id, span, form, type, span)


def claim(article: Article, words: str, trigger: str, type: str, **fields) -> Claim:
    """A claim of those words; its trigger is found inside them."""
    span = span_of(article.text, words)
    found = span_of(article.text, trigger, span.start)
    fields = {"lemma": trigger, **fields}
    return Claim(ids.make("claim", article.key, *span, trigger), article.id, span, found, type=type, **fields)


def attribution(article: Article, source: str | None, cue: str, content: str, **fields) -> Attribution:
    """An attribution of those words."""
    spans = (span_of(article.text, source) if source else None, (span_of(article.text, cue),), (span_of(article.text, content),))
    return Attribution(ids.make("attribution", article.key, cue, content), article.id, *spans, **fields)


def entity(name: str, *mentions: Mention, type: str = "Person") -> Entity:
    """An entity of that name that the mentions mean."""
    return Entity(ids.make("entity", name), type, name, mentions=tuple(sorted(row.id for row in mentions)))


def event(type: str, *claims: Claim, **fields) -> Event:
    """An event that the claims are about."""
    keys = tuple(sorted(row.id for row in claims))
    return Event(ids.make("event", *keys), type, claims=keys, **fields)


def telling(
    text: str, trigger: str, type: str, *, id: str = "a", doers: str = "", sufferers: str = "", places: str = "", **fields
) -> Telling:
    """A telling of a whole text; people and places are words that stand for entities."""
    found = claim(article(text, id), text, trigger, type, **fields)
    agents, patients, sites = (frozenset(words.split()) for words in (doers, sufferers, places))
    who = agents | patients | sites
    words = frozenset(similarity.stems(text))
    return Telling(
        claim=found,
        article=id,
        stem=similarity.stem(found.lemma),
        doers=agents,
        sufferers=patients,
        who=who,
        cast=who,
        near=who,
        places=sites,
        interval=found.interval,
        words=words,
        sentence=words,
        around=frozenset(),
        object=frozenset(),
        anew=says_another(found, text),
    )
