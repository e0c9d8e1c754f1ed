"""The way through, as data: read this file first.

An article becomes a `Document` by DOCUMENT_STEPS; all documents become a `Picture` by PICTURE_STEPS. Adding a step is
adding a name. Nothing here decides anything: the rooms do.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import reduce
from typing import Any

from twosource import ids
from twosource.annotate import attributions, claims, coreference, mentions, parse, timexes
from twosource.resolve import described, entities, events, rejected, unnamed
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
    """The whole picture from documents and judgements. Documents are put in order of article id first."""
    ordered = tuple(sorted(start.documents, key=lambda document: (document.article.id, document.article.key)))
    made: Picture = _through(PICTURE_STEPS, replace(start, documents=ordered))
    return made
