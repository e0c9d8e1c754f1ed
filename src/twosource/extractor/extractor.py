"""Documents with what a model offers: asked once an article, the answer kept as evidence and read from there ever after."""

from dataclasses import replace
from typing import NamedTuple, Protocol

from twosource.errors import InputError
from twosource.extractor import asking, offers
from twosource.extractor.asking import Model
from twosource.types import Document, Fetched, Skipped

_MOST_FAILURES = 3
_FEWEST_CHARACTERS = 80


class Kept(Protocol):
    """Where answers are kept."""

    def fetched(self, url: str) -> Fetched | None:
        """The last answer under an address."""

    def keep(self, answer: Fetched) -> None:
        """Keep an answer."""


class Offered(NamedTuple):
    """A document with the claims that were offered for it, and why none were, where none could be had."""

    document: Document
    failed: Skipped | None = None


class Extractor:
    """Adds what a model offers. Without a model only what was offered before, for a case that is annotated anew."""

    def __init__(self, kept: Kept, model: Model | None = None, *, at: str = "") -> None:
        """An extractor that has asked nothing yet. at: the moment of the run, UTC, kept with each answer."""
        self._kept, self._model, self._at = kept, model, at
        self._failures = 0

    def add(self, document: Document) -> Offered:
        """The document with the claims whose quoted words stand in its text, in the order of their triggers."""
        if not document.sentences:
            return Offered(document)
        answer, failed = self._answer(document)
        if answer is None:
            return Offered(document, failed)
        made = offers.claims(document, answer.body, answer.header(asking.MODEL))
        claims = sorted((*document.claims, *made), key=lambda row: (row.trigger, row.id))
        return Offered(replace(document, claims=tuple(claims)) if made else document)

    def _answer(self, document: Document) -> tuple[Fetched | None, Skipped | None]:
        """The answer that is kept for an article; where there is none and a model may be asked, the model's."""
        place = f"twosource-extractor:{document.article.key}"
        kept = self._kept.fetched(place)
        if kept or not self._model or len(document.article.text) < _FEWEST_CHARACTERS:
            return kept, None
        if self._failures >= _MOST_FAILURES:
            what = f"no claims were asked for: the extractor failed {_MOST_FAILURES} times in a row"
            return None, Skipped(document.article.id, what, "see that it runs; the article is read without it")
        try:
            answer = replace(asking.answer(self._model, document.article.text), final=place, at=self._at)
        except InputError as error:
            self._failures += 1
            return None, Skipped(document.article.id, f"no claims were offered: {error.what}", error.remedy)
        self._failures = 0
        self._kept.keep(answer)
        return answer, None
