"""How articles come into a case: annotated by workers, kept by one writer, each as soon as it is annotated."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from twosource import __version__, pipeline
from twosource.extractor import Extractor
from twosource.spread import Workers
from twosource.store import Store
from twosource.types import Article, Document, Skipped

Progress = Callable[[str], None]


class RunReport(NamedTuple):
    """What a run did: articles added, articles known already, inputs skipped or taken in part."""

    added: tuple[str, ...]
    known: tuple[str, ...]
    skipped: tuple[Skipped, ...]


def silent(message: str) -> None:
    """Report nothing."""


class Intake:
    """The way of articles into a case."""

    def __init__(self, store: Store, workers: Workers, progress: Progress = silent, *, extractor: Extractor | None = None) -> None:
        """Nothing taken yet. extractor: adds what a language model offers; without one only what was offered before."""
        self._store, self._workers, self._progress = store, workers, progress
        self._extractor = extractor or Extractor(store.evidence)
        self._added: list[str] = []
        self._known: list[str] = []
        self._skipped: list[Skipped] = []
        self._under_way: set[str] = set()

    def take(self, rows: Iterable[Article | Skipped], *, at: str) -> RunReport:
        """Annotate and keep the articles that are not in the case, under a run that begins with the first of them."""
        run = 0
        for document, failed in self._workers.mapped(annotated, self._new(rows), lost=_unread):
            run = run or self._store.begin(at)
            offered = self._extractor.add(document)
            self._keep(offered.document, run)
            self._added.append(document.article.id)
            self._note(failed)
            self._note(offered.failed)
        return RunReport(tuple(self._added), tuple(self._known), tuple(self._skipped))

    def refresh(self) -> None:
        """Annotate anew what another version annotated: a case that was made by an older Twosource can be read by this one."""
        stale = self._told(self._store.stale(), "annotating anew")
        for document, failed in self._workers.mapped(annotated, stale, lost=_unread):
            self._keep(self._extractor.add(document).document)
            self._note(failed)

    def _keep(self, document: Document, run: int = 0) -> None:
        """Put a document into the case, with what its topic is found by."""
        self._store.add(document, sketch=pipeline.sketch(document), run=run)

    def _new(self, rows: Iterable[Article | Skipped]) -> Iterator[Article]:
        """The articles that are to be annotated; the others are noted."""
        for found in rows:
            if isinstance(found, Skipped):
                self._note(found)
            elif found.key in self._under_way or self._store.has(found.key):
                self._known.append(found.id)
            else:
                self._under_way.add(found.key)
                yield from self._told((found,), "annotating")

    def _told(self, found: Iterable[Article], doing: str) -> Iterator[Article]:
        """The articles, each told to whoever watches when it is its turn."""
        for article in found:
            self._progress(f"{doing} {article.title or article.path or article.id}")
            yield article

    def _note(self, skipped: Skipped | None) -> None:
        """Remember what was not taken."""
        if skipped:
            self._store.note(skipped)
            self._skipped.append(skipped)


def annotated(article: Article, annotate: Callable[[Article], Document] = pipeline.annotate) -> tuple[Document, Skipped | None]:
    """The document of an article; where a step fails on its text, the document without layers, and a note of it: the rest goes on."""
    try:
        return annotate(article), None
    except Exception as error:
        what = f"none of it is read: a fault in Twosource {__version__} ({type(error).__name__}: {str(error)[:120]})"
        return Document(article), Skipped(article.id, what, "report it with the text; the other articles are read")


def _unread(article: Article) -> tuple[Document, Skipped | None]:
    """The document without layers of an article that ended every worker, and a note of it."""
    what = "none of it is read: the process that read it was ended, three times"
    return Document(article), Skipped(article.id, what, "give the machine more memory, or split the text; the other articles are read")
