"""Lists that a page shows a part of, and what they are narrowed by."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from twosource.errors import NotFoundError
from twosource.present.values import one_line
from twosource.text import dates

Row = TypeVar("Row")
MOST = 200


@dataclass(frozen=True, slots=True)
class Listing(Generic[Row]):
    """Some rows of a list in order. total: how many it has; undated: how many more would fit but have no date, where days are asked for."""

    rows: tuple[Row, ...]
    total: int
    offset: int
    limit: int
    undated: int = 0


@dataclass(frozen=True, slots=True)
class Filters:
    """What a list is narrowed by; what is empty narrows nothing.

    entity, source, article: ids. speaker: id of the entity whose words they are. certainty: as put most firmly.
    least: of independent origins. first, last: days, months or years. clash: disputed, updated or any.
    undated: what has no date instead of what is of those days.
    """

    words: str = ""
    type: str = ""
    entity: str = ""
    source: str = ""
    article: str = ""
    publisher: str = ""
    speaker: str = ""
    certainty: str = ""
    least: int = 0
    first: str = ""
    last: str = ""
    clash: str = ""
    undated: bool = False
    offset: int = 0
    limit: int = 50

    @property
    def days(self) -> tuple[date, date] | None:
        """The days asked for, open where only one end is given; None where none is.

        Raises:
            NotFoundError: an end is no day, month or year.
        """
        return (_day(self.first, date.min), _day(self.last, date.max, end=1)) if self.first or self.last else None

    @property
    def wanted(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(self.words.casefold().split())


def narrowed(rows: Sequence[Row], tests: Iterable[Callable[[Row], bool]]) -> Sequence[Row]:
    """The rows that pass all tests, in their order."""
    for test in tests:
        rows = [row for row in rows if test(row)]
    return rows


def _day(value: str, open: date, *, end: int = 0) -> date:
    """The first (or last) day of a day, month or year; where nothing is given, the open end."""
    if not value:
        return open
    found = dates.days(value)
    if not found:
        raise NotFoundError(f"{one_line(value)}: not a day; give it as 2026-05-01, or a month or year as 2026-05, 2026")
    return found[end]


def overlaps(days: tuple[date, date] | None, asked: tuple[date, date]) -> bool:
    """True when a time shares a day with what is asked for; what has no date shares none."""
    return days is not None and days[0] <= asked[1] and asked[0] <= days[1]


def page(rows: Sequence[Row], filters: Filters) -> Sequence[Row]:
    """The rows to show: from the offset, up to the limit."""
    start = max(filters.offset, 0)
    return rows[start : start + size(filters)]


def size(filters: Filters) -> int:
    """How many rows a page may have: one at least, never more than a reader can bear."""
    return min(max(filters.limit, 1), MOST)
