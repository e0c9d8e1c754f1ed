"""What is fuzzed, and what must hold of its answers."""

import io
from collections.abc import Callable, Iterable
from typing import NamedTuple

from twosource.errors import InputError, TwosourceError
from twosource.read.files import HEAD, Source
from twosource.types import Article, Skipped


class Target(NamedTuple):
    """name; reads: is given the bytes, and raises nothing but errors of ours; share: of a thousand inputs; seeds and words: see mutate."""

    name: str
    reads: Callable[[bytes], None]
    share: float
    seeds: tuple[bytes, ...]
    words: tuple[bytes, ...] = ()


class BrokenError(AssertionError):
    """An answer that must not be."""


def source(body: bytes, name: str = "given") -> Source:
    """The bytes as something to read."""
    return Source(name, name, stream=io.BytesIO(body[HEAD:]), head=body[:HEAD])


def sound(found: Iterable[object]) -> None:
    """Look at what a reader gave.

    Raises:
        BrokenError: an article that cannot be kept, or a line that is no line.
    """
    for row in found:
        if isinstance(row, Article):
            row.text.encode()
            if "\0" in row.text or not row.text.strip() or not row.key:
                raise BrokenError("an article without a text that can be kept")
            if any(not 0 <= span.start < span.end <= len(row.text) for span in row.furniture):
                raise BrokenError("furniture outside of the text")
        elif isinstance(row, Skipped):
            told = row.where + row.what + row.remedy
            told.encode()
            if not row.what or not row.remedy or "\n" in told:
                raise BrokenError("a line that is no line")


def one(read: Callable[[Source], Article]) -> Callable[[bytes], None]:
    """A reader of one article, as a target."""
    return lambda body: _guarded(lambda: sound([read(source(body))]))


def many(read: Callable[[Source], Iterable[object]]) -> Callable[[bytes], None]:
    """A reader of many articles, as a target."""
    return lambda body: _guarded(lambda: sound(read(source(body))))


def _guarded(action: Callable[[], None]) -> None:
    """Do it; an error of ours must be one line."""
    try:
        action()
    except InputError as error:
        sound([Skipped(error.where, error.what, error.remedy)])
    except TwosourceError as error:
        if "\n" in str(error):
            raise BrokenError("an error of more than one line") from error
