"""The way through, as data: read this file first.

An article becomes a `Document` by DOCUMENT_STEPS; the documents of one topic become a `Picture` by PICTURE_STEPS, and the pictures of
all topics are joined. Adding a step is adding a name. Nothing here decides anything: the rooms do.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import reduce
from typing import Any

from twosource import ids
from twosource.annotate import attributions, claims, coreference, mentions, parse, timexes
from twosource.resolve import described, entities, events, joined, rejected, topics, unnamed
from twosource.types import Article, Document, Picture
from twosource.weigh import conflicts, derivations, origins, settle

DOCUMENT_STEPS: tuple[Callable[[Document], Document], ...] = (
    parse.add,
    mentions.add,
    coreference.add,
    timexes.add,
    attributions.add,
    claims.add,
)

PICTURE_STEPS: tuple[Callable[[Picture], Picture], ...] = (
    entities.add,
    described.add,
    derivations.add,
    events.add,
    unnamed.add,
    rejected.add,
    origins.add,
    conflicts.add,
    settle.add,
)


def _through(steps: tuple[Callable[[Any], Any], ...], value: Any) -> Any:
    """The value after all steps."""
    return reduce(lambda made, step: step(made), steps, value)


def annotate(article: Article) -> Document:
    """The document of one article, every layer filled; an article in another language than English gets empty layers."""
    if article.language not in (None, "en"):
        return Document(article, published=article.published)
    made: Document = _through(DOCUMENT_STEPS, Document(article))
    return replace(made, tokens=())


def annotate_text(text: str, *, published: str | None = None, id: str = "text") -> Document:
    """The document of a text: the same as `annotate` for an article that has only a text, a date and an id.

    >>> from twosource import annotate
    >>> annotate("Ada Brook met the envoy in Port Ansel.", published="2026-05-01").claims[0].type   # doctest: +SKIP
    'MEET'
    """
    return annotate(Article(id=id, key=ids.digest(id, text), text=text, published=published, language="en"))


def picture(start: Picture) -> Picture:
    """The whole picture from documents and judgements: topic by topic, then joined. A small case is one topic."""
    ordered = tuple(sorted(start.documents, key=lambda document: document.article.key))
    parts = [topic(replace(start, documents=tuple(ordered[number] for number in group))) for group in divided(list(map(sketch, ordered)))]
    return parts[0] if len(parts) == 1 else joined.joined(replace(start, documents=_in_order(ordered)), parts)


def sketch(document: Document) -> bytes:
    """What `divided` needs to know of a document, kept beside it so that a large case is divided without reading its documents."""
    return topics.sketch(document)


def divided(sketches: Sequence[bytes], ties: Iterable[tuple[int, int]] = ()) -> list[list[int]]:
    """The documents of each topic by their place among the sketches. ties: pairs that share a topic by a person's decision."""
    return topics.topics(sketches, ties)


def topic(start: Picture) -> Picture:
    """The picture of the documents of one topic."""
    made: Picture = _through(PICTURE_STEPS, replace(start, documents=_in_order(start.documents)))
    return made


def whole(ground: Picture, parts: Sequence[Picture]) -> Picture:
    """The picture of a case from its documents and decisions, and the layers of its topics."""
    if len(parts) != 1:
        return joined.joined(ground, parts)
    return replace(parts[0], documents=ground.documents, judgements=ground.judgements, skipped=ground.skipped)


def _in_order(documents: Iterable[Document]) -> tuple[Document, ...]:
    """The documents by article id: so every step sees the same picture whatever order the input came in."""
    return tuple(sorted(documents, key=lambda document: (document.article.id, document.article.key)))
