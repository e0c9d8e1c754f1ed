"""Work in this process, one thing after another."""

from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Self, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Here:
    """The one worker that is always there: this process."""

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Nothing to end."""

    def mapped(self, function: Callable[[T], R], things: Iterable[T], *, lost: Callable[[T], R] | None = None) -> Iterator[R]:
        """See Workers.mapped."""
        return map(function, things)
