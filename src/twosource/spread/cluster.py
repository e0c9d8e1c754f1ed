"""Work on a Dask cluster: one that runs somewhere, or one on this machine."""

import importlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from types import TracebackType
from typing import Any, Self, TypeVar

from twosource import __version__, config
from twosource.errors import WorkerError
from twosource.spread.ahead import in_order
from twosource.spread.loop import Loop

T = TypeVar("T")
R = TypeVar("R")

LOCAL = "local:"
AHEAD = 2  # things under way for each worker: the next is there when one is done
TRIES = 3  # so often a thing is given to the cluster


class Cluster:
    """The workers of a Dask scheduler. Dask does again what a worker had that is gone."""

    def __init__(self, address: str) -> None:
        """Connected.

        Raises:
            WorkerError: Dask is not installed, the address is none, or nothing answers there.
        """
        distributed = _distributed()
        self._killed, self._loop = distributed.KilledWorker, Loop()
        try:
            self._local = _local(distributed, address, self._loop) if address.startswith(LOCAL) else None
            self._client = distributed.Client(self._local or address, set_as_default=False, loop=self._loop.running)
        except (OSError, ValueError) as error:  # the loop goes on: what Dask has begun ends on it
            raise WorkerError(f"--cluster {address}: no scheduler answers there ({error}); start one with `dask scheduler`") from error
        # each thread waits for one thing and fetches it at once, so that no result lies on a worker that may be gone
        self._most = AHEAD * max(1, len(self._client.scheduler_info(n_workers=-1)["workers"]))
        self._threads = ThreadPoolExecutor(self._most)

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Leave the cluster; one that was made for this is ended."""
        self._client.close()
        if self._local:
            self._local.close()
        self._threads.shutdown(cancel_futures=True)
        self._loop.end()

    def mapped(self, function: Callable[[T], R], things: Iterable[T], *, lost: Callable[[T], R] | None = None) -> Iterator[R]:
        """See Workers.mapped."""
        yield from in_order(lambda thing: self._threads.submit(self._done, function, thing, lost), things, most=2 * self._most)

    def _done(self, function: Callable[[T], R], thing: T, lost: Callable[[T], R] | None) -> R:
        """What the function gives for a thing; Dask gives up what four workers ended over, be it that thing's fault or another's."""
        for _ in range(TRIES):
            with suppress(self._killed):
                return self._client.submit(_there, __version__, function, thing, pure=False).result()  # type: ignore[no-any-return]
        if lost is None:
            raise WorkerError("workers of the cluster ended over one thing, again and again; have they memory enough?")
        return lost(thing)


def _there(version: str, function: Callable[[T], R], thing: T) -> R:
    """What the function gives, on the worker.

    Raises:
        WorkerError: the worker has another Twosource, which could give other bytes.
    """
    if version != __version__:
        raise WorkerError(f"a worker of the cluster has Twosource {__version__}, this is {version}; install the same on all")
    return function(thing)


def _distributed() -> Any:
    """Dask's package for clusters.

    Raises:
        WorkerError: it is not installed.
    """
    try:
        import distributed
    except ModuleNotFoundError as error:
        raise WorkerError(f"--cluster: {error.name} is not installed; install it with: pip install 'twosource[scale]'") from error
    return distributed


def _local(distributed: Any, address: str, loop: Loop) -> Any:
    """A cluster on this machine, for `local:N`; nobody else on the machine can talk to it.

    Raises:
        WorkerError: N is no number.
    """
    count = address.removeprefix(LOCAL)
    if not (count.isdecimal() and int(count)):
        raise WorkerError(f"--cluster {address}: say how many workers, as local:2")
    config.share_cores()
    # else a worker that is just starting anew, because it was killed twice, is given up, and nobody works on
    importlib.import_module("dask").config.set({"distributed.deploy.lost-worker-timeout": "1 day"})
    return distributed.LocalCluster(
        n_workers=int(count),
        threads_per_worker=1,
        host="127.0.0.1",
        dashboard_address="127.0.0.1:0",
        security=True,
        silence_logs=50,
        loop=loop.running,
    )
