"""One question, three ways behind it: what does a function give for each of many things?

with workers(count, cluster="") as found:
    for result in found.mapped(function, things): ...
"""

import os
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Protocol, Self, TypeVar

from twosource.spread.here import Here

T = TypeVar("T")
R = TypeVar("R")


class Workers(Protocol):
    """Whoever does the work. A context manager: at its end no process of it is left."""

    def __enter__(self) -> Self:
        """The workers, ready; they are started when there is work."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """End them."""

    def mapped(self, function: Callable[[T], R], things: Iterable[T], *, lost: Callable[[T], R] | None = None) -> Iterator[R]:
        """What the function gives for each thing, in the order of the things, whoever is first; a few things are under way at a time.

        The function stands at the top of a module, so that a worker can find it. The things are taken one by one, in the caller's
        process, as workers come free. A thing whose worker is killed is done again by another; `lost` says what to give for one
        that has ended three workers, without it that is a WorkerError. What the function raises is raised here.
        """


def workers(count: int = 0, *, cluster: str = "") -> Workers:
    """Those who do the work: `count` processes of this machine, 0 for as many as it has cores, 1 for this process alone.

    cluster: the address of a Dask scheduler, or `local:N` for one on this machine with N workers; `count` says nothing then.

    Raises:
        WorkerError: no cluster answers at the address, or Dask is not installed.
    """
    if cluster:
        from twosource.spread.cluster import Cluster

        return Cluster(cluster)
    number = count or cores()
    if number < 2:
        return Here()
    from twosource.spread.processes import Processes

    return Processes(number)


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
