"""EDTF and TIMEX3 date strings read as days, and days written as EDTF."""

import calendar
import re
from datetime import date, timedelta

Days = tuple[date, date]
"""First and last day, both inside."""

SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_TIMEX_SEASONS = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
_OPEN = ("", "..")
_POINT = re.compile(r"(\d[\dX]{3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?")
_WEEK = re.compile(r"(\d{4})-W(\d\d?)(?:-(WE|[1-7]))?")
_PART = re.compile(r"(\d{4})-([QH][1-4]|SP|SU|FA|WI)")


def days(edtf: str | None) -> Days | None:
    """First and last day that a value may mean, both inside; None when it names no days.

    Reads `2024`, `2024-01`, `2024-01-18`, hours (`2024-01-18T10:00`), seasons 21-24, quarters 33-36, `201X`, `2024-XX`,
    intervals `a/b` with an open end `..`, and TIMEX3 weeks, quarters and seasons (`2024-W03`, `2024-Q1`, `2024-SU`).
    `~` and `%` (about) widen a point by half its width at each end, a day by three days; `?` (perhaps) changes nothing.

    >>> days("2024-02")
    (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    >>> days("2024-01-18/..")[1] == date.max
    True
    >>> days("2024-01-18~")
    (datetime.date(2024, 1, 15), datetime.date(2024, 1, 21))
    >>> days("XXXX-SU"), days("2024-13"), days("soon"), days("2025/2024"), days(None)
    (None, None, None, None, None)
    """
    text = (edtf or "").strip()
    if "/" not in text:
        return _about(text)
    left, _, right = text.partition("/")
    first = (date.min, date.min) if left in _OPEN else _about(left)
    last = (date.max, date.max) if right in _OPEN else _about(right)
    return (first[0], last[1]) if first and last and first[0] <= last[1] else None


def parts(text: str) -> tuple[str, str | None, str | None] | None:
    """Year, month (season, quarter) and day of one EDTF point, as written; None when it is no such point.

    >>> parts("2024-01"), parts("201X"), parts("soon")
    (('2024', '01', None), ('201X', None, None), None)
    """
    found = _POINT.fullmatch(text)
    return (found[1], found[2], found[3]) if found else None


def written(first: date, last: date) -> str:
    """Two days as the plainest EDTF: a day, a month, a year, else an interval with `..` for an open end.

    >>> written(date(2024, 2, 1), date(2024, 2, 29)), written(date(2024, 1, 18), date.max)
    ('2024-02', '2024-01-18/..')
    """
    if first == last:
        return first.isoformat()
    if first.year == last.year and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"{first.year:04d}"
    if (first.year, first.month, first.day) == (last.year, last.month, 1) and last.day == _length(last.year, last.month):
        return f"{first.year:04d}-{first.month:02d}"
    left = ".." if first == date.min else first.isoformat()
    right = ".." if last == date.max else last.isoformat()
    return f"{left}/{right}"


def edtf_of_timex(value: str, type: str = "DATE") -> str | None:
    """The EDTF of a TIMEX3 value; None when it names no days (`PRESENT_REF`, `XXXX-SU`, a duration, a set).

    >>> edtf_of_timex("1998-08-07TMO", "TIME"), edtf_of_timex("1998-SU"), edtf_of_timex("1989-Q3"), edtf_of_timex("197")
    ('1998-08-07', '1998-22', '1989-35', '197X')
    >>> edtf_of_timex("2024-W03"), edtf_of_timex("P2D", "DURATION"), edtf_of_timex("PAST_REF")
    ('2024-01-15/2024-01-21', None, None)
    """
    if type not in ("DATE", "TIME"):
        return None
    day, _, hour = value.partition("T")
    if re.fullmatch(r"\d{2}|\d{3}", day):
        day += "X" * (4 - len(day))
    day = re.sub(r"(-XX)+$", "", day)
    found = days(day)
    if not found:
        return None
    if part := _PART.fullmatch(day):
        return _part_as_edtf(part, found)
    if _WEEK.fullmatch(day):
        return written(*found)
    return f"{day}T{hour}" if re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?", hour) and found[0] == found[1] else day


def _part_as_edtf(part: re.Match[str], found: Days) -> str:
    """A season or quarter of a year as EDTF; a half year as an interval."""
    if part[2] in _TIMEX_SEASONS:
        return f"{part[1]}-{_TIMEX_SEASONS[part[2]]}"
    return f"{part[1]}-{32 + int(part[2][1])}" if part[2][0] == "Q" else written(*found)


def shift(day: date, count: int) -> date:
    """The day so many days later; the first or last day there is when the calendar ends before.

    >>> shift(date(2024, 2, 28), 2)
    datetime.date(2024, 3, 1)
    """
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return date.max if count > 0 else date.min


def ago(day: date, length: str) -> str | None:
    """About when it was so long before a day: to the year, month or day, as the TIMEX3 length tells; None where it tells no number.

    >>> ago(date(2024, 5, 15), "P8Y"), ago(date(2024, 5, 15), "P3M"), ago(date(2024, 5, 15), "P2W"), ago(date(2024, 5, 15), "PXY")
    ('2016~', '2024-02~', '2024-05-01~', None)
    """
    found = re.fullmatch(r"P(\d{1,4})([YMWD])", length)
    if not found:
        return None
    count, unit = int(found[1]), found[2]
    if unit in "WD":
        return f"{shift(day, -count * (7 if unit == 'W' else 1))}~"
    months = day.year * 12 + day.month - 1 - count * (12 if unit == "Y" else 1)
    if months < 12:
        return None
    return f"{months // 12:04d}~" if unit == "Y" else f"{months // 12:04d}-{months % 12 + 1:02d}~"


def _about(text: str) -> Days | None:
    """The days of one point, widened where it is marked as approximate; a point with an hour is not widened."""
    plain = text.rstrip("?~%")
    found = _point(plain)
    if not found or plain == text or not set("~%") & set(text) or "T" in text:
        return found
    margin = max((found[1] - found[0]).days // 2, 3)
    return shift(found[0], -margin), shift(found[1], margin)


def _point(text: str) -> Days | None:
    """The days of one point."""
    text = text.partition("T")[0].upper()
    if week := _WEEK.fullmatch(text):
        return _week(int(week[1]), int(week[2]), week[3])
    if part := _PART.fullmatch(text):
        return _part(int(part[1]), part[2])
    found = parts(text)
    if not found or found[0] in ("0000", "000X", "00XX"):
        return None
    year, month, day = found
    if not re.fullmatch(r"\d+X*", year):
        return None
    if "X" in year:
        return date(max(int(year.replace("X", "0")), 1), 1, 1), date(int(year.replace("X", "9")), 12, 31)
    if month is None or "X" in month:
        return _months(int(year), 1, 12)
    return _month_or_day(int(year), int(month), day)


def _week(year: int, number: int, day: str | None) -> Days | None:
    """The days of an ISO week, its weekend (`WE`) or one of its days."""
    try:
        first, last = (6, 7) if day == "WE" else (int(day), int(day)) if day else (1, 7)
        return date.fromisocalendar(year, number, first), date.fromisocalendar(year, number, last)
    except ValueError:
        return None


def _part(year: int, name: str) -> Days | None:
    """The days of a TIMEX3 quarter, half or season."""
    if year == 0 or name in ("H3", "H4"):
        return None
    if name[0] == "Q":
        return _months(year, 3 * int(name[1]) - 2, 3)
    if name in ("H1", "H2"):
        return _months(year, 6 * int(name[1]) - 5, 6)
    return _months(year, 3 * (int(_TIMEX_SEASONS[name]) - 20), 3)


def _month_or_day(year: int, month: int, day: str | None) -> Days | None:
    """The days of a year and month, season (21-24) or quarter (33-36), narrowed by a day when there is one."""
    if day is None or "X" in day:
        if month in SEASONS:
            return _months(year, 3 * (month - 20), 3)
        if 33 <= month <= 36:
            return _months(year, 3 * (month - 33) + 1, 3)
        return _months(year, month, 1) if 1 <= month <= 12 else None
    try:
        return (date(year, month, int(day)),) * 2
    except ValueError:
        return None


def _months(year: int, first: int, count: int) -> Days:
    """All days of `count` months from month `first`; winter (from month 12) runs into the next year."""
    index = year * 12 + first + count - 2
    end_year, end_month = index // 12, index % 12 + 1
    if end_year > date.max.year:
        return date(year, first, 1), date.max
    return date(year, first, 1), date(end_year, end_month, _length(end_year, end_month))


def _length(year: int, month: int) -> int:
    """How many days a month has."""
    return calendar.monthrange(year, month)[1]
