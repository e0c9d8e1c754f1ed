"""Work on a Dask cluster: one that runs somewhere, or one on this machine."""

from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar

from twosource import __version__, config
from twosource.errors import WorkerError
from twosource.spread.ahead import in_order

T = TypeVar("T")
R = TypeVar("R")

LOCAL = "local:"


class Cluster:
    """The workers of a Dask scheduler. Dask does again what a worker had that is gone."""

    def __init__(self, address: str) -> None:
        """Connected.

        Raises:
            WorkerError: Dask is not installed, the address is none, or nothing answers there.
        """
        distributed = _distributed()
        self._local = _local(distributed, address) if address.startswith(LOCAL) else None
        try:
            self._client = distributed.Client(self._local or address, set_as_default=False)
        except (OSError, ValueError) as error:
            raise WorkerError(f"--cluster {address}: no scheduler answers there ({error}); start one with `dask scheduler`") from error

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Leave the cluster; one that was made for this is ended."""
        self._client.close()
        if self._local:
            self._local.close()

    def mapped(self, function: Callable[[T], R], things: Iterable[T], *, lost: Callable[[T], R] | None = None) -> Iterator[R]:
        """See Workers.mapped."""
        most = 4 * max(1, len(self._client.scheduler_info(n_workers=-1)["workers"]))
        yield from in_order(lambda thing: _Promise(self._submitted(function, thing), thing, lost), things, most=most)

    def _submitted(self, function: Callable[[T], R], thing: T) -> Any:
        """The future of a thing."""
        return self._client.submit(_there, __version__, function, thing, pure=False)


class _Promise(NamedTuple):
    """A result that is on its way from the cluster."""

    future: Any
    thing: Any
    lost: Callable[[Any], Any] | None

    def result(self) -> Any:
        """The result, waited for; what stands for it where the thing has ended one worker after another."""
        killed = _distributed().KilledWorker
        try:
            return self.future.result()
        except killed as error:
            if self.lost is None:
                raise WorkerError(f"workers of the cluster ended over one thing ({error}); have they memory enough?") from error
            return self.lost(self.thing)

    def done(self) -> bool:
        """True when it need not be waited for."""
        return bool(self.future.done())

    def cancel(self) -> object:
        """Give it up."""
        return self.future.cancel()


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


def _local(distributed: Any, address: str) -> Any:
    """A cluster on this machine, for `local:N`; nobody else on the machine can talk to it.

    Raises:
        WorkerError: N is no number.
    """
    count = address.removeprefix(LOCAL)
    if not (count.isdecimal() and int(count)):
        raise WorkerError(f"--cluster {address}: say how many workers, as local:2")
    config.share_cores()
    return distributed.LocalCluster(
        n_workers=int(count), threads_per_worker=1, host="127.0.0.1", dashboard_address=None, security=True, silence_logs=50
    )
