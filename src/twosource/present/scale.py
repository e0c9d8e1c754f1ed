"""The time line's ruler: years that hold events get room, long empty stretches are cut out and marked."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from twosource.present.sections import Bar, Report

_GAP = 0.35
_BUSY = 2.2
_FEWEST_WIDTH = 0.8


class Tick(NamedTuple):
    """A mark on the ruler, in per cent of its width. cut: years were left out in front of it."""

    at: float
    label: str
    cut: bool


class Strip(NamedTuple):
    """A bar on the ruler, in per cent. open: the side on which the date has no bound ("left", "right" or nothing)."""

    left: float
    width: float
    open: str


@dataclass(frozen=True, slots=True)
class Ruler:
    """Years and the share of the width that each has."""

    years: tuple[int, ...]
    starts: tuple[float, ...]
    total: float

    def at(self, day: date) -> float:
        """Where a day lies, in per cent."""
        if day.year < self.years[0]:
            return 0.0
        place = max(n for n, year in enumerate(self.years) if year <= day.year)
        end = self.starts[place + 1] if place + 1 < len(self.starts) else self.total
        gap = _GAP if place + 1 < len(self.years) and self.years[place + 1] > self.years[place] + 1 else 0.0
        within = min((day.timetuple().tm_yday - 1) / 365, 1.0) if self.years[place] == day.year else 1.0
        return round(100 * (self.starts[place] + within * (end - gap - self.starts[place])) / self.total, 2)

    def ticks(self) -> list[Tick]:
        """The first days of the years."""
        cut = [n > 0 and year > self.years[n - 1] + 1 for n, year in enumerate(self.years)]
        return [Tick(self.at(date(year, 1, 1)), str(year), left_out) for year, left_out in zip(self.years, cut, strict=True)]

    def strip(self, first: date | None, last: date | None) -> Strip | None:
        """The bar of a time; None when it has no bound at all."""
        if first is None and last is None:
            return None
        left = self.at(first) if first else 0.0
        right = self.at(last) if last else 100.0
        width = max(round(right - left, 2), _FEWEST_WIDTH)
        side = "left" if first is None else "right" if last is None else ""
        return Strip(min(left, round(100 - width, 2)), width, side)


def ruler(bars: tuple[Bar, ...], reports: tuple[Report, ...]) -> Ruler | None:
    """The ruler for what is dated; None when nothing is. A busy year is wider than a quiet one."""
    counted: dict[int, int] = {}
    rows: list[Bar | Report] = [*bars, *reports]
    for row in rows:
        for day in (row.first, row.last):
            if day is not None:
                counted[day.year] = counted.get(day.year, 0) + 1
    if not counted:
        return None
    years, starts, at = sorted(counted), [], 0.0
    for place, year in enumerate(years):
        starts.append(at)
        at += _BUSY if counted[year] > 4 else 1.4 if counted[year] > 2 else 1.0
        at += _GAP if place + 1 < len(years) and years[place + 1] > year + 1 else 0.0
    return Ruler(tuple(years), tuple(starts), at)
