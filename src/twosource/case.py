"""A case, with the verbs of the command line: run, brief, export, explain, search, judge, undo."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

from twosource import judging, moments, pipeline
from twosource.errors import NotFoundError
from twosource.present import brief, changes, explain, export
from twosource.read import articles
from twosource.store import Store
from twosource.types import Hit, Judgement, Picture, Run, Skipped

Progress = Callable[[str], None]


class RunReport(NamedTuple):
    """What a run did: articles added, articles known already, inputs skipped or taken in part."""

    added: tuple[str, ...]
    known: tuple[str, ...]
    skipped: tuple[Skipped, ...]


def _silent(message: str) -> None:
    """Report nothing."""


class Case:
    """One case file and what can be done with it.

    >>> with Case("story.db") as case:                                # doctest: +SKIP
    ...     case.run(["reports/"])
    ...     print(case.brief_as("markdown"))
    """

    def __init__(self, path: str | Path, *, create: bool = True) -> None:
        """Open the case, or make it.

        Raises:
            CaseError: see store.Store.
        """
        self._store = Store(path, create=create)

    def __enter__(self) -> Self:
        """The open case."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close the case."""
        self._store.close()

    def run(self, inputs: Iterable[str], *, at: str = "", stdin: BinaryIO | None = None, progress: Progress = _silent) -> RunReport:
        """Read, annotate, resolve and weigh; articles that are in the case already are not read again.

        at: the moment of the run, UTC, kept for `changes`.

        Each article is kept as soon as it is annotated: a run that was broken off goes on where it stopped.
        """
        added, known, skipped = [], [], []
        run = 0
        self._refresh(progress)
        for found in articles(inputs, stdin=stdin):
            if isinstance(found, Skipped):
                self._store.note(found)
                skipped.append(found)
            elif self._store.has(found.key):
                known.append(found.id)
            else:
                progress(f"annotating {found.id}")
                run = run or self._store.begin(at)
                self._store.add(pipeline.annotate(found), run=run)
                added.append(found.id)
        self.picture(progress=progress)
        return RunReport(tuple(added), tuple(known), tuple(skipped))

    def _refresh(self, progress: Progress) -> None:
        """Annotate anew what another version annotated: a case that was made by an older Twosource can be read by this one."""
        for article in self._store.stale():
            progress(f"annotating anew {article.id}")
            self._store.add(pipeline.annotate(article))

    def picture(self, *, progress: Progress = _silent) -> Picture:
        """The picture of all that is in the case, made anew where something changed."""
        if self._store.current():
            return self._store.picture()
        self._refresh(progress)
        progress("resolving and weighing")
        made = pipeline.picture(self._store.ground())
        self._store.save(made)
        return made

    def runs(self) -> tuple[Run, ...]:
        """The runs that added articles, oldest first."""
        return self._store.runs()

    def as_of(self, day: str) -> Picture:
        """The picture as it could be known on a day: made from what was published by then. It is not kept.

        Raises:
            NotFoundError: not a day, month or year.
        """
        return pipeline.picture(moments.known_by(self._store.ground(), day))

    def changes(self, since: str = moments.LAST, *, as_of: str | None = None) -> changes.Changes:
        """What is new since a run, since a moment, or (`as_of`) against what could be known on a day.

        Raises:
            NotFoundError: no such run, not a moment, or not a day.
        """
        now = self.picture()
        if as_of is not None:
            return changes.changes(self.as_of(as_of), now, since=f"what could be known on {as_of}")
        seen = moments.runs_before(self.runs(), since)
        before = moments.only(self._store.ground(), {key for run in seen for key in run.keys})
        return changes.changes(pipeline.picture(before), now, since=_named(seen))

    def export_as(self, form: str) -> str:
        """The whole case in a format: `json` is the contract's.

        Raises:
            NotFoundError: no such format.
        """
        return "".join(self.export_pieces(form))

    def export_pieces(self, form: str) -> Iterator[str]:
        """The text of `export_as` in pieces, for a case too large to hold its export in memory.

        Raises:
            NotFoundError: no such format.
        """
        if form not in EXPORTS:
            raise NotFoundError(f"export: no format {form!r}; formats are {', '.join(EXPORTS)}")
        return EXPORTS[form](self.picture())

    def brief(self, *, as_of: str | None = None) -> brief.Brief:
        """The brief, as values; as_of: of what could be known on a day.

        Raises:
            NotFoundError: not a day, month or year.
        """
        return brief.brief(self.picture() if as_of is None else self.as_of(as_of))

    def explain(self, name: str) -> explain.Explanation:
        """The way from an id, or the unique beginning of one, back to the words.

        Raises:
            NotFoundError: nothing in the case has that id.
        """
        return explain.explain(self.picture(), name)

    def search(self, words: str, *, limit: int = 20) -> tuple[Hit, ...]:
        """The articles where all of the words stand, best first, with the places."""
        return self._store.search(words, limit=limit)

    def judge(self, asked: judging.Asked) -> Judgement:
        """Take a decision; it holds from now on, over all later runs, until it is undone.

        Raises:
            NotFoundError, JudgementError: see judging.judgement.
        """
        return self._store.judge(judging.judgement(self.picture(), asked))

    def undo(self, number: int) -> None:
        """Take a decision back.

        Raises:
            NotFoundError: no standing decision has that number.
        """
        if not self._store.undo(number):
            raise NotFoundError(f"undo {number}: no standing judgement of that number; see `twosource judge list`")

    def judgements(self) -> tuple[Judgement, ...]:
        """Every decision, oldest first."""
        return self._store.judgements()

    def skipped(self) -> tuple[Skipped, ...]:
        """The inputs that were not taken, and why."""
        return self._store.skipped()


def _named(seen: tuple[Run, ...]) -> str:
    """What a reader had seen, in words."""
    if not seen:
        return "the beginning"
    return f"run {seen[-1].number}" + (f" of {seen[-1].at}" if seen[-1].at else "")


EXPORTS: dict[str, Callable[[Picture], Iterator[str]]] = {"json": export.pieces}
