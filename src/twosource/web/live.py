"""The case held open: the picture that pages are made from, made anew in the background when the case becomes another."""

import gc
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from twosource.case import Case
from twosource.errors import TwosourceError
from twosource.present.doubts import Doubts, doubts
from twosource.present.index import Index, index
from twosource.types import Article, Picture, Skipped
from twosource.web import clock
from twosource.web.answers import RefusedError

_POLL = 1.0
_FIRST = 120.0
_PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class Held:
    """One picture and all that pages need of it. doubts: what it is least sure of. state: the digest of what it was made from.

    upto: its last article; as_of: when that came. version: counts pictures; another one is another picture.
    """

    version: int
    index: Index
    doubts: Doubts
    state: str
    upto: int
    as_of: str

    @property
    def picture(self) -> Picture:
        """The picture itself."""
        return self.index.picture


@dataclass(slots=True)
class Work:
    """What is being done now: in words, how many articles of how many are done."""

    busy: str = "opening the case"
    done: int = 0
    of: int = 0
    waiting: list[list[Article | Skipped]] = field(default_factory=list)


class Live:
    """A case held open for pages: `held` is swapped whole, so that a request sees one picture from beginning to end."""

    def __init__(self, path: str | Path) -> None:
        """The case at that path, not opened yet."""
        self.path = path
        self.work = Work()
        self._held: Held | None = None
        self._failed = ""
        self._ready, self._woken, self._ended = threading.Event(), threading.Event(), threading.Event()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="picture", daemon=True)

    def start(self) -> None:
        """Open the case in the background."""
        self._thread.start()

    def stop(self) -> None:
        """End the work in the background, after the article that is being read, or leave it where that takes long."""
        self._ended.set()
        self._woken.set()
        self._thread.join(timeout=_PATIENCE)

    @property
    def busy(self) -> bool:
        """True while there is work in the background."""
        return self._thread.is_alive()

    def wake(self) -> None:
        """Look at once whether the case is another: it was written to."""
        self._woken.set()

    def case(self) -> Case:
        """The case, opened for one request; close it."""
        return Case(self.path, create=False)

    def held(self) -> Held:
        """The picture of now; the first request waits for it.

        Raises:
            RefusedError: it takes too long.
        """
        self._ready.wait(_FIRST)
        if self._held is None:
            raise RefusedError(503, f"the picture is not made yet ({self.work.busy})", "wait and ask again")
        return self._held

    @property
    def now(self) -> Held | None:
        """The picture of now, if one was made."""
        return self._held

    def take(self, rows: Iterable[Article | Skipped]) -> None:
        """Put articles that were read in line to be annotated."""
        with self._lock:
            self.work.waiting.append(list(rows))
        self.wake()

    def tell(self, held: Held) -> None:
        """Have the pages ask again, where that picture is still shown: something about it is known by now."""
        with self._lock:
            if self._held and self._held.state == held.state:
                self._held = replace(self._held, version=self._held.version + 1)

    def _swap(self, held: Held) -> None:
        """Show another picture from now on."""
        with self._lock:
            self._held = replace(held, version=self._held.version + 1 if self._held else 1)
        self._ready.set()

    def _run(self) -> None:
        """Look after the case until the end."""
        with self.case() as case:
            asked = True
            while not self._ended.is_set():
                self.work.busy = self._turn(case, asked)
                asked = self._woken.wait(_POLL)
                self._woken.clear()

    def _turn(self, case: Case, asked: bool) -> str:
        """Do what is to be done; in words what keeps it from being done, or nothing."""
        state = ""
        try:
            self._annotate(case)
            state = case.state()
            return self._renew(case, state, asked)
        except TwosourceError as error:
            return str(error)
        except Exception as error:  # whatever an article holds, the pages go on showing the picture before
            self._failed = state
            self._ready.set()
            return f"the picture could not be made ({type(error).__name__}: {error}); what is shown is the one before"

    def _annotate(self, case: Case) -> None:
        """Annotate what is in line."""
        while self.work.waiting and not self._ended.is_set():
            with self._lock:
                rows = self.work.waiting.pop(0)
            self.work.done, self.work.of = 0, sum(isinstance(row, Article) for row in rows)
            case.take(self._counted(rows), at=clock.moment(), progress=self._say)

    def _counted(self, rows: list[Article | Skipped]) -> Iterable[Article | Skipped]:
        """The rows, each counted when it is done; no further one after the end."""
        for row in rows:
            if self._ended.is_set():
                return
            yield row
            self.work.done += isinstance(row, Article)

    def _say(self, message: str) -> None:
        """Tell what is being done."""
        self.work.busy = message

    def _renew(self, case: Case, state: str, asked: bool) -> str:
        """Make the picture anew where the case is another; in words, what is waited for or was in the way."""
        if self._held and state == self._held.state:
            return ""
        if state == self._failed:
            return self.work.busy
        if self._held and not asked and self._settling(case, state):
            return "another run is adding articles"
        self._say("resolving and weighing")
        known = self._held.picture if self._held else None
        with _uncollected():
            self._swap(_made(case, case.picture(known=known, progress=self._say)))
        self.work.done = self.work.of = 0
        return ""

    def _settling(self, case: Case, state: str) -> bool:
        """True while somebody else goes on writing: what they write is shown when they rest."""
        self._ended.wait(_POLL)
        return case.state() != state


def _made(case: Case, picture: Picture) -> Held:
    """The picture made ready for pages."""
    runs = case.runs()
    made = index(picture)
    return Held(0, made, doubts(made), case.state_of(picture), case.upto(picture), runs[-1].at if runs else "")


@contextmanager
def _uncollected() -> Iterator[None]:
    """Have the collector pass over the picture, some million objects that stay: not while they are made, nor during a request."""
    gc.unfreeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect()
        gc.freeze()
