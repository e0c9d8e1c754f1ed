"""A window over things that are under way: bounded, and in order."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)


class Promise(Protocol[R_co]):
    """A result that is on its way."""

    def result(self) -> R_co:
        """The result, waited for."""

    def done(self) -> bool:
        """True when it need not be waited for."""

    def cancel(self) -> object:
        """Give it up, where it was not begun."""


def in_order(begin: Callable[[T], Promise[R_co]], things: Iterable[T], *, most: int) -> Iterator[R_co]:
    """The results in the order of the things; at most so many are under way or waited for, so memory does not grow with the things.

    A result is given as soon as it and those before it are there, however slowly the things come.
    """
    under_way: deque[Promise[R_co]] = deque()
    try:
        for thing in things:
            under_way.append(begin(thing))
            while under_way and (len(under_way) >= most or under_way[0].done()):
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        for promise in under_way:
            promise.cancel()
