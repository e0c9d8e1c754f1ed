"""A case, with the verbs of the command line: run, brief, export, explain, search, judge, undo."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from twosource import exchange, judging, moments, pipeline
from twosource.errors import NotFoundError
from twosource.extractor import Extractor, Model
from twosource.intake import Intake, Progress, RunReport, silent
from twosource.lookup import Lookup
from twosource.present import brief, changes, explain, exports, screening
from twosource.present.evidence import desk
from twosource.read import Visitor, articles
from twosource.read.sanctions import sanctions
from twosource.renewal import renew
from twosource.screen import screened
from twosource.spread import Here, Workers
from twosource.store import Store, basis_of, state_of
from twosource.store.notebook import Notebook
from twosource.store.watchbook import Watchbook
from twosource.types import Article, Fetched, Hit, Judgement, Picture, Run, SanctionsList, Screened, Skipped

BACKUP = "case"


class Case:
    """One case file and what can be done with it.

    >>> with Case("story.db") as case:                                # doctest: +SKIP
    ...     case.run(["reports/"])
    ...     print(case.export_as("csv"))
    """

    def __init__(self, path: str | Path, *, create: bool = True, workers: Workers | None = None, model: Model | None = None) -> None:
        """Open the case, or make it.

        workers: who annotates (spread.workers); this process where it is left out. In a script, workers need `if __name__ == "__main__"`.
        model: a language model that offers claims for the articles that come in (docs/extractor.md); none where it is left out.

        Raises:
            CaseError: see store.Store.
        """
        self._store = Store(path, create=create)
        self._workers, self._model = workers or Here(), model
        self._parts: dict[str, Picture] = {}

    def __enter__(self) -> Self:
        """The open case."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close the case."""
        self.close()

    def close(self) -> None:
        """Close the case file; what was written is kept."""
        self._store.close()

    def run(self, inputs: Iterable[str], *, at: str = "", stdin: BinaryIO | None = None, progress: Progress = silent) -> RunReport:
        """Read, annotate, resolve and weigh; articles that are in the case already are not read again.

        at: the moment of the run, UTC, kept for `changes`.

        Each article is kept as soon as it is annotated: a run that was broken off goes on where it stopped.
        """
        visitor = Visitor(at, self._store.evidence)
        report = self.take(articles(inputs, stdin=stdin, visitor=visitor), at=at, progress=progress)
        self._renew(progress)
        return report

    def read(self, inputs: Iterable[str]) -> Iterator[Article | Skipped]:
        """The articles of files and folders, a `Skipped` for what is not taken; of the case only its evidence is added to."""
        return articles(inputs, visitor=Visitor(evidence=self._store.evidence))

    def take(self, rows: Iterable[Article | Skipped], *, at: str = "", progress: Progress = silent) -> RunReport:
        """Annotate and keep articles that were read; the picture is not made anew."""
        extractor = Extractor(self._store.evidence, self._model, at=at)
        intake = Intake(self._store, self._workers, progress, extractor=extractor)
        intake.refresh()
        return intake.take(rows, at=at)

    def _ground(self, progress: Progress = silent) -> Picture:
        """What pictures of this case are made from; every document is one that this version can read."""
        Intake(self._store, self._workers, progress).refresh()
        return self._store.ground()

    def picture(self, *, known: Picture | None = None, progress: Progress = silent) -> Picture:
        """The picture of all that is in the case; what changed since is made anew.

        known: a picture of this case that the caller holds; its documents are not read again, and where only conflicts were dismissed
        since, its layers stay.
        """
        if known and basis_of(known) == self._store.basis():
            return replace(known, judgements=self._store.judgements(), skipped=self._store.skipped())
        self._renew(progress)
        ground, self._parts = self._store.made(known.documents if known else (), self._parts)
        return pipeline.whole(ground, tuple(self._parts.values()))

    def _renew(self, progress: Progress) -> None:
        """Have the picture made of just what is in the case, by this version."""
        if not self._store.current():
            Intake(self._store, self._workers, progress).refresh()
            renew(self._store, self._workers, progress)

    def runs(self) -> tuple[Run, ...]:
        """The runs that added articles, oldest first."""
        return self._store.runs()

    def as_of(self, day: str) -> Picture:
        """The picture as it could be known on a day: made from what was published by then. It is not kept.

        Raises:
            NotFoundError: not a day, month or year.
        """
        return pipeline.picture(moments.known_by(self._ground(), day))

    def changes_after(self, upto: int, now: Picture, *, since: str) -> changes.Changes:
        """What a picture has beyond the articles up to that one."""
        before = moments.only(self._ground(), self.seen(upto))
        return changes.changes(pipeline.picture(before), now, since=since)

    def changes(self, since: str = moments.LAST, *, as_of: str | None = None) -> changes.Changes:
        """What is new since a run, since a moment, or (`as_of`) against what could be known on a day.

        Raises:
            NotFoundError: no such run, not a moment, or not a day.
        """
        now = self.picture()
        if as_of is not None:
            return changes.changes(self.as_of(as_of), now, since=f"what could be known on {as_of}")
        seen = moments.runs_before(self.runs(), since)
        before = moments.only(self._ground(), {key for run in seen for key in run.keys})
        return changes.changes(pipeline.picture(before), now, since=_named(seen))

    def export_as(self, form: str) -> str:
        """The whole case in a format: `json` is the contract's, `case` what another case can be made from (upkeep.restore).

        Raises:
            NotFoundError: no such format.
        """
        return "".join(self.export_pieces(form))

    def export_pieces(self, form: str) -> Iterator[str]:
        """The text of `export_as` in pieces, for a case too large to hold its export in memory.

        Raises:
            NotFoundError: no such format.
        """
        if form == BACKUP:
            return self._store.backup.lines()
        if form not in exports.FORMS:
            raise NotFoundError(f"export: no format {form!r}; formats are {', '.join((*exports.FORMS, BACKUP))}")
        return exports.pieces(self.picture(), form)

    def export_files(self, form: str) -> Mapping[str, exports.Pieces]:
        """The files of an export that is a folder (exports.FOLDERS): the pieces of each by its name.

        Raises:
            OutputError: what the form needs is not installed.
        """
        return exports.files(self.picture(), form)

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

    def screen(self, place: str) -> screening.Screening:
        """Who of the case may stand on the list of designated people and bodies in a file.

        Raises:
            InputError: the file is no such list.
        """
        picture = self.picture()
        return screening.screening(desk(picture), *self.screened(place, picture))

    def screened(self, place: str, picture: Picture) -> tuple[SanctionsList, Screened]:
        """The list in a file, and what of a picture of this case is like it; decisions change nothing of it.

        Raises:
            InputError: the file is no such list.
        """
        held = sanctions(place)
        return held, screened(picture, held)

    def judge(self, asked: judging.Asked, *, picture: Picture | None = None, by: Lookup | None = None) -> Judgement:
        """Take a decision; it holds from now on, over all later runs, until it is undone.

        picture, by: the picture that the ids were read from and its lookup, where the caller holds them.

        Raises:
            NotFoundError, JudgementError: see judging.judgement.
        """
        return self._store.judge(judging.judgement(picture or self.picture(), asked, by=by))

    def judge_listed(self, asked: judging.Asked, place: str, *, picture: Picture | None = None) -> Judgement:
        """Decide whether an entity is the entry of the list in a file; the ids named are the entity's and the list's own.

        Raises:
            InputError: the file is no such list.
            NotFoundError, JudgementError: see judging.listing.
        """
        return self._store.judge(judging.listing(picture or self.picture(), asked, sanctions(place)))

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

    def judgements_file(self) -> str:
        """The standing decisions as the text of a file that another case can take."""
        return exchange.written(self._ground())

    def take_judgements(self, text: str, where: str) -> exchange.Taken:
        """Take the decisions of such a file, under the names and moments they came with, as far as they fit this case.

        Raises:
            InputError: it is no such file.
        """
        found = exchange.sorted_out(self._ground(), exchange.read(text, where))
        return found._replace(taken=tuple(self._store.judge(row) for row in found.taken))

    @property
    def notebook(self) -> Notebook:
        """What readers keep: visits, findings, layouts."""
        return self._store.notebook

    @property
    def watchbook(self) -> Watchbook:
        """What a watch of feeds has come across (twosource.watch)."""
        return self._store.watchbook

    def state(self) -> str:
        """A digest that is another one when an article came in or a decision was taken, by whomever."""
        return self._store.state()

    def state_of(self, picture: Picture) -> str:
        """The state that the case was in when the picture was made."""
        return state_of(picture)

    def upto(self, picture: Picture) -> int:
        """The last article of a picture, counted in the order they came in."""
        return self._store.count({row.article.key for row in picture.documents})

    def seen(self, upto: int) -> frozenset[str]:
        """The keys of the articles up to that one."""
        return self._store.keys_upto(upto)

    def evidence(self) -> tuple[Fetched, ...]:
        """Every answer that was fetched from the web, as it came, in the order they came."""
        return self._store.evidence.all()

    def skipped(self) -> tuple[Skipped, ...]:
        """The inputs that were not taken, and why."""
        return self._store.skipped()


def _named(seen: tuple[Run, ...]) -> str:
    """What a reader had seen, in words."""
    if not seen:
        return "the beginning"
    return f"run {seen[-1].number}" + (f" of {seen[-1].at}" if seen[-1].at else "")
