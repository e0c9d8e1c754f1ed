"""One poll: the lists are asked, what they name is judged, what belongs to the story goes into the case, the rest is remembered."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from twosource.case import Case
from twosource.intake import Progress, RunReport, silent
from twosource.read import Visitor, articles, feeds
from twosource.store.watchbook import Watchbook
from twosource.types import Article, Document, Fetched, Skipped, Watched
from twosource.watch.lists import Lists
from twosource.watch.relevance import Relevance
from twosource.watch.retry import failed
from twosource.watch.sought import Sought, sought


class Plan(NamedTuple):
    """What is watched and for what. sources: addresses and files of lists. threshold: the relevance to reach, else that of the story."""

    sources: tuple[str, ...]
    about: str = ""
    threshold: float | None = None


class Polled(NamedTuple):
    """What a poll did: what became of each address that was asked, and what came into the case."""

    at: str
    rows: tuple[Watched, ...]
    report: RunReport

    def of(self, *outcomes: str) -> tuple[Watched, ...]:
        """The addresses of which that became."""
        return tuple(row for row in self.rows if row.outcome in outcomes)


def poll(case: Case, plan: Plan, documents: Sequence[Document], *, at: str, progress: Progress = silent) -> Polled:
    """Ask the lists once, at that moment (UTC). Each article is kept as soon as it is annotated: what is broken off goes on next time.

    documents: what is in the case, which says what the story is where the plan does not.

    Raises:
        InputError: a file of addresses cannot be read, or nothing says what the story is.
    """
    story = sought(plan.about, documents)
    look = Look(case.watchbook, story, threshold=story.threshold if plan.threshold is None else plan.threshold, at=at)
    visitor = Visitor(at, look.kept)
    progress("asking the lists")
    rows = list(Lists(case.watchbook, visitor, at).ask(plan.sources))
    case.watchbook.judge_again(story.about, look.threshold)
    report = case.take(look.at_all(visitor), at=at, progress=progress)
    look.settle()
    return Polled(at, (*rows, *look.rows), report)


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a watch keeps answers: lists at once, the last answer alone; pages when they turn out to belong to the story."""

    book: Watchbook
    answers: list[Fetched] = field(default_factory=list)

    def fetched(self, url: str) -> Fetched | None:
        """The last answer with a page from that address."""
        return self.book.last_list(url) or self.book.evidence.fetched(url)

    def keep(self, answer: Fetched) -> None:
        """Keep an answer, as far as that is clear yet."""
        if feeds.kind(answer.body):
            self.book.keep_list(answer)
        else:
            self.answers.append(answer)

    def settle(self, take: bool) -> None:
        """Keep the pages that wait as evidence, or let them go."""
        for answer in self.answers if take else ():
            self.book.evidence.keep(answer)
        self.answers.clear()


class Look:
    """The looks at what is due in one poll. rows: what became of each address, as far as it is sure."""

    def __init__(self, book: Watchbook, story: Sought, *, threshold: float, at: str) -> None:
        """Nothing looked at yet."""
        self.book, self.story, self.threshold, self.at = book, story, threshold, at
        self.kept = Kept(book)
        self.rows: list[Watched] = []
        self._waiting: list[tuple[Watched, frozenset[str]]] = []

    def at_all(self, visitor: Visitor) -> Iterator[Article | Skipped]:
        """The articles that belong to the story, and a line for each address that could not be read."""
        for row in _in_turn(self.book.due(self.at)):
            self.settle()
            self.kept.settle(take=False)
            if row.tries:
                self.book.forget_failure(row.url)
            yield from self._judged(row, list(articles((row.url,), visitor=visitor)))

    def settle(self) -> None:
        """Mark the addresses whose articles are in the case by now: an address is never marked before what it gave is safe."""
        for row, keys in list(self._waiting):
            if all(map(self.book.holds, keys)):
                self._mark(row)
                self._waiting.remove((row, keys))

    def _judged(self, row: Watched, found: list[Article | Skipped]) -> Iterator[Article | Skipped]:
        """What of an address belongs to the story."""
        read = [(self.story.judge(article), article) for article in found if isinstance(article, Article)]
        if not read:
            yield from found
            self._mark(_failure(row, found, self.at))
            return
        best = max((judged for judged, _ in read), key=lambda judged: judged.score)
        belong = [article for judged, article in read if judged.score >= self.threshold]
        if belong:
            self.kept.settle(take=True)
            self._waiting.append((self._as(row, "taken", best), frozenset(article.key for article in belong)))
            yield from (one for one in found if one in belong or isinstance(one, Skipped))
        else:
            self._mark(self._as(row, "apart", best))

    def _as(self, row: Watched, outcome: str, judged: Relevance) -> Watched:
        """The address with what became of it."""
        about = "\n".join(dict.fromkeys([*filter(None, row.about.split("\n")), self.story.about]))
        return Watched(row.url, row.source, row.stamp, outcome, judged.why(self.threshold), judged.score, about, at=self.at)

    def _mark(self, row: Watched) -> None:
        """Keep what became of an address."""
        self.book.mark(row)
        self.rows.append(row)


def _in_turn(rows: Sequence[Watched]) -> list[Watched]:
    """The addresses host by host in turn, so that one host is asked while another has its pause."""
    asked: Counter[str] = Counter()
    turns = []
    for row in rows:
        host = row.url.partition("//")[2].partition("/")[0]
        asked[host] += 1
        turns.append(asked[host])
    return [row for _, row in sorted(zip(turns, rows, strict=True), key=itemgetter(0))]


def _failure(row: Watched, found: list[Article | Skipped], at: str) -> Watched:
    """The address after it could not be read."""
    lines = [f"{one.what}; {one.remedy}" for one in found if isinstance(one, Skipped)]
    return failed(row, lines[0] if lines else "is an article under another address", at=at)
