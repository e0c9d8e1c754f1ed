"""What a time expression is read against: the publication date, or a time told before it in the text."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from twosource.text import dates

NEAR = 5
"""How many sentences back a time told before may be leaned on."""


class Told(NamedTuple):
    """A time told earlier in the text. explicit: it was told with its year. sentence: where."""

    id: str
    value: str
    first: date
    last: date
    sentence: int
    explicit: bool


class Reading(NamedTuple):
    """What an expression was read as. interval: EDTF where it is not simply that of the value. anchor: see Timex."""

    value: str
    anchor: str | None = None
    interval: str | None = None
    type: str | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known where an expression stands.

    tense: of its clause, past, present or future; none without a verb. told, told_day: the last time told before, of any width
    and of one day.
    full: the full dates of the text by month and day, the first of each year.
    """

    published: date | None = None
    tense: str = "none"
    sentence: int = 0
    told: Told | None = None
    told_day: Told | None = None
    full: Mapping[tuple[int, int], tuple[Told, ...]] = field(default_factory=dict)


def near(told: Told | None, setting: Setting) -> Told | None:
    """The time told before, when it stands near enough to be leaned on."""
    return told if told and setting.sentence - told.sentence <= NEAR else None


def period(day: date, unit: str) -> str:
    """The TIMEX3 value of the year, month, week or other period that holds a day.

    >>> period(date(2024, 5, 15), "W"), period(date(2024, 5, 15), "3M"), period(date(2024, 5, 15), "10Y")
    ('2024-W20', '2024-Q2', '202X')
    """
    iso = day.isocalendar()
    return {
        "Y": f"{day.year:04d}",
        "M": f"{day.year:04d}-{day.month:02d}",
        "W": f"{iso.year:04d}-W{iso.week:02d}",
        "2W": f"{iso.year:04d}-W{iso.week:02d}",
        "WE": f"{iso.year:04d}-W{iso.week:02d}-WE",
        "3M": f"{day.year:04d}-Q{(day.month + 2) // 3}",
        "10Y": f"{day.year // 10:03d}X",
        "100Y": f"{day.year // 100:02d}XX",
    }.get(unit, day.isoformat())


def moved(day: date, count: int, unit: str) -> date:
    """The day so many units later; a month keeps to its length, the calendar's ends hold.

    >>> moved(date(2024, 3, 31), -1, "M"), moved(date(2024, 5, 15), 2, "W"), moved(date(2024, 5, 15), -1, "10Y")
    (datetime.date(2024, 2, 29), datetime.date(2024, 5, 29), datetime.date(2014, 5, 15))
    """
    if unit in ("D", "W", "WE", "2W"):
        return dates.shift(day, count * {"D": 1, "W": 7, "WE": 7, "2W": 14}[unit])
    months = {"Y": 12, "M": 1, "3M": 3, "10Y": 120, "100Y": 1200}.get(unit, 0) * count
    index = min(max(day.year * 12 + day.month - 1 + months, 12), 9999 * 12 + 11)
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def weekday_near(base: date, number: int, tense: str) -> date:
    """The weekday (1 Monday) that a report of that day means: that day or the last one before, or the next one if yet to come.

    >>> weekday_near(date(2024, 5, 15), 3, "past"), weekday_near(date(2024, 5, 15), 4, "past"), weekday_near(date(2024, 5, 15), 4, "future")
    (datetime.date(2024, 5, 15), datetime.date(2024, 5, 9), datetime.date(2024, 5, 16))
    """
    if tense == "future":
        return dates.shift(base, (number - base.isoweekday()) % 7)
    return dates.shift(base, -((base.isoweekday() - number) % 7))


def year_of(month: int, day: int | None, setting: Setting) -> tuple[int, str] | None:
    """The year of a month, or of a day of a month, told without one, and what it was read against; None when nothing says.

    First a full date of the text that has the same month and day, then a date with its year told just before, then publication.
    """
    same = setting.full.get((month, day or 0), ())
    if same:
        best = min(same, key=lambda told: abs(told.sentence - setting.sentence))
        return best.first.year, best.id
    told = setting.told
    if told and (setting.published is None or _looks_back(told, setting)):
        return _nearest_year(month, day, told.first), told.id
    if setting.published is None:
        return None
    return _nearest_year(month, day, setting.published, tense=setting.tense), "published"


def _looks_back(told: Told, setting: Setting) -> bool:
    """True when the text has just told a day or month, with its year, that lies long before publication."""
    narrow, beside = (told.last - told.first).days <= 31, setting.sentence - told.sentence <= 1
    return told.explicit and narrow and beside and setting.published is not None and (setting.published - told.last).days > 180


def _nearest_year(month: int, day: int | None, base: date, *, tense: str = "present") -> int:
    """The year in which the month and day lie nearest to a day; what speaks against the tense counts three times as far."""

    def distance(year: int) -> int:
        """How far the day lies away in that year."""
        away = (_made(year, month, day or (base.day if month == base.month else 15)) - base).days
        against = (tense == "past" and away > 0) or (tense == "future" and away < 0)
        return abs(away) * (3 if against else 1)

    return min((base.year, base.year - 1, base.year + 1), key=distance)


def _made(year: int, month: int, day: int) -> date:
    """That day, or the last day of a month that is shorter."""
    year = min(max(year, 1), 9999)
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))
