"""Work in processes of this machine. They are forked from a server that has loaded the models, so each starts at once and shares them."""

import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, islice
from multiprocessing import forkserver, get_all_start_methods, get_context, resource_tracker
from queue import SimpleQueue
from threading import Lock
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar

from twosource import config
from twosource.errors import WorkerError
from twosource.spread.ahead import in_order

T = TypeVar("T")
R = TypeVar("R")

ENOUGH = 8  # fewer things are done here: that takes less time than starting processes
TRIES = 3  # so many workers may end over a thing
READY = ("twosource.intake", "twosource.models.ready")  # imported once, by the server that the workers are forked from
_FORKED = "forkserver" in get_all_start_methods()
_context: Any = get_context("forkserver" if _FORKED else "spawn")


class _Worker(NamedTuple):
    """A process, and this side of the pipe to it."""

    process: Any
    pipe: Any

    def ask(self, function: Callable[[T], R], thing: T) -> tuple[bool, Any]:
        """True and what the function gives there, False and what it raises.

        Raises:
            EOFError, OSError: the process has ended.
        """
        self.pipe.send((function, thing))
        done, value = self.pipe.recv()
        return done, value

    def end(self) -> None:
        """End the process, whatever it does."""
        self.process.terminate()
        self.process.join()
        self.pipe.close()


class Processes:
    """So many processes of this machine. They start when there is enough to do, and one that is killed is replaced."""

    def __init__(self, count: int) -> None:
        """Nothing is started yet."""
        self._count = count
        self._threads: ThreadPoolExecutor | None = None  # one a process: it hands things over and waits for what comes back
        self._idle: SimpleQueue[_Worker | None] = SimpleQueue()  # None: a process that is not started
        self._all: list[_Worker] = []
        self._lock = Lock()
        self._over = False

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """End all processes and wait until they are gone."""
        with self._lock:
            self._over = True
            for worker in self._all:
                worker.process.terminate()
        if self._threads:
            self._threads.shutdown(cancel_futures=True)
        for worker in self._all:
            worker.end()

    def mapped(self, function: Callable[[T], R], things: Iterable[T], *, lost: Callable[[T], R] | None = None) -> Iterator[R]:
        """See Workers.mapped. A few things are done in this process, unless processes are running already."""
        coming = iter(things)
        first = [] if self._threads else list(islice(coming, ENOUGH))
        if not self._threads and len(first) < ENOUGH:
            yield from map(function, first)
            return
        threads = self._begun()
        yield from in_order(lambda thing: threads.submit(self._done, function, thing, lost), chain(first, coming), most=2 * self._count)

    def _begun(self) -> ThreadPoolExecutor:
        """The threads, one a process; each starts a process when it first has something to do."""
        if not self._threads:
            config.share_cores()
            _begin_server()
            self._threads = ThreadPoolExecutor(self._count)
            for _ in range(self._count):
                self._idle.put(None)
        return self._threads

    def _done(self, function: Callable[[T], R], thing: T, lost: Callable[[T], R] | None) -> R:
        """What the function gives for a thing, by one worker or, where that is killed, by the next."""
        for _ in range(TRIES):
            if answer := self._answer(function, thing):
                done, value = answer
                if not done:
                    raise value
                return value  # type: ignore[no-any-return]
        if lost is None or self._over:
            raise WorkerError(f"{TRIES} workers ended over one thing; is there memory enough? fewer of them need less: --workers 1")
        return lost(thing)

    def _answer(self, function: Callable[[T], R], thing: T) -> tuple[bool, Any] | None:
        """What a worker answers, None where it ends over it; its place is then for a new one."""
        worker = self._idle.get()
        answer = None
        try:
            worker = worker or self._started()
            answer = worker.ask(function, thing)
        except (EOFError, OSError):
            if worker:
                worker.end()
        finally:
            self._idle.put(worker if answer else None)
        return answer

    def _started(self) -> _Worker:
        """A new process.

        Raises:
            WorkerError: none can be started, or the work is over.
        """
        near, far = _context.Pipe()
        worker = _Worker(_context.Process(target=_serve, args=(far,), daemon=True), near)
        with self._lock:
            if self._over:
                raise WorkerError("the work was stopped")
        try:
            worker.process.start()
        except (EOFError, OSError) as error:
            raise WorkerError(f"no process can be started ({type(error).__name__} {error}); --workers 1 needs none") from error
        finally:
            far.close()
        with self._lock:
            self._all.append(worker)
            if self._over:
                worker.process.terminate()
        return worker


def _begin_server() -> None:
    """Start the server that workers are forked from, deaf to Ctrl-C, which is for this process to hear."""
    if not _FORKED:
        return
    _context.set_forkserver_preload(list(READY))
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Any) -> None:
    """Do what comes through the pipe until its other end is closed: also when the process there is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            function, thing = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            answer = True, function(thing)
        except Exception as error:
            answer = False, error
        try:
            pipe.send(answer)
        except OSError:
            return
