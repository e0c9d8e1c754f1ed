"""Dates as the source states them. A day or an hour that is written out in full; never a guess."""

import re
from datetime import date
from email.utils import parsedate_to_datetime

from twosource.text import dates
from twosource.text.dates import MONTHS

_MONTH = rf"(?P<month>{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in MONTHS)}|sept)\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_CLOCK = r"(?:[\s,|·–—-]*(?:at\s+)?(?P<hour>[0-2]?\d)[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?\s*(?P<half>[ap]\.?m\b\.?)?)?"
_WRITTEN = tuple(
    re.compile(pattern, re.I | re.A)
    for pattern in (
        rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}\b{_CLOCK}",
        rf"\b{_DAY}(?:\s+(?:of\s+)?|-){_MONTH}(?:,?\s+|-){_YEAR}\b{_CLOCK}",
        rf"\b{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?)?",
    )
)
_ISO_HOUR = r"[T ](?P<hour>\d\d)(?::?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,]\d+)?)?)?\s?(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?"
_ISO = re.compile(rf"(?P<year>\d{{4}})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:{_ISO_HOUR})?)?)?", re.A)
# The form of e-mail and feeds (RFC 5322), its zone in digits or one of the few whose letters it defines.
_MAILED = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun),?\s+)?\d{1,2}\s+[a-z]{3}\s+\d{4}\s+\d\d:\d\d(?::\d\d)?\s+"
    r"(?:[+-]\d{4}|gmt|utc?|z|[ecmp][sd]t)(?:\s+\(.{0,40}\))?",
    re.I | re.A,
)
_FARTHEST_ZONE = 14
_LONGEST = 100


def normal(stated: object) -> str | None:
    """The date as EDTF, keeping month, day, hour or zone only where they are stated; None when it is not a date.

    >>> normal("2026-01-09T09:30Z"), normal("2026-01"), normal("9 January 2026"), normal("soon")
    ('2026-01-09T09:30:00Z', '2026-01', '2026-01-09', None)
    """
    if not isinstance(stated, str):
        return None
    bare = stated.strip()[:_LONGEST]
    if found := _ISO.fullmatch(bare):
        return _edtf(found.groupdict())
    return _mailed(bare) or (bare if bare.isascii() and "T" not in bare and dates.days(bare) else written(bare))


def _mailed(bare: str) -> str | None:
    """The date in the form of e-mail, with its zone.

    >>> _mailed("Fri, 9 Jan 2026 09:30:00 +0530"), _mailed("9 Jan 2026 09:30 GMT"), _mailed("Friday, January 9, 2026")
    ('2026-01-09T09:30:00+05:30', '2026-01-09T09:30:00Z', None)
    """
    if not _MAILED.fullmatch(bare):
        return None
    try:
        found = parsedate_to_datetime(bare)
    except (ValueError, TypeError, OverflowError):
        return None
    return found.isoformat().replace("+00:00", "Z")


def written(line: str) -> str | None:
    """The date that is written out in a line, with day and year; None when there is none, or when there are several days.

    >>> written("Friday, January 9, 2026"), written("Published: 9 Jan 2026 10:15 IST"), written("PORT ANSEL, May 3")
    ('2026-01-09', '2026-01-09T10:15:00', None)
    """
    found = [_of_words(match) for pattern in _WRITTEN for match in pattern.finditer(line)]
    return found[0] if found and len({day[:10] for day in found if day}) == 1 else None


def _of_words(match: re.Match[str]) -> str | None:
    """The EDTF date of a written one."""
    parts = {key: value for key, value in match.groupdict().items() if value}
    if not parts["month"].isdigit():
        parts["month"] = f"{_number(parts['month']):02}"
    parts["day"] = f"{int(parts['day']):02}"
    if "hour" in parts:
        parts["hour"] = f"{_hour(int(parts['hour']), parts.get('half', '')):02}"
    return _edtf(parts)


def _number(month: str) -> int:
    """The number of a month by its first three letters."""
    return 1 + next(index for index, name in enumerate(MONTHS) if name[:3].lower() == month[:3].lower())


def _hour(hour: int, half: str) -> int:
    """The hour of the day from a twelve-hour clock, where one is told."""
    return hour % 12 + (12 if half.lower().startswith("p") else 0) if half else hour


def _edtf(parts: dict[str, str | None]) -> str | None:
    """The EDTF string of the parts; None for a day or an hour that does not exist."""
    year, month, day, hour = (parts.get(key) for key in ("year", "month", "day", "hour"))
    try:
        date(int(year or 0), int(month or 1), int(day or 1))
    except ValueError:
        return None
    told = "-".join(part for part in (year, month, day) if part)
    if hour is None:
        return told
    minute, second = parts.get("minute") or "00", parts.get("second") or "00"
    zone = _zone(parts.get("zone") or "")
    if int(hour) > 23 or int(minute) > 59 or int(second) > 59 or int(zone[1:3] or 0) > _FARTHEST_ZONE:
        return None
    return f"{told}T{hour}:{minute}:{second}{zone}"


def _zone(stated: str) -> str:
    """The zone as +05:30; nothing where none is stated.

    >>> _zone("+0530"), _zone("+05"), _zone("UTC"), _zone("")
    ('+05:30', '+05:00', 'Z', '')
    """
    if stated in ("", "Z", "UTC", "GMT"):
        return stated and "Z"
    digits = stated[1:].replace(":", "").ljust(4, "0")
    return f"{stated[0]}{digits[:2]}:{digits[2:]}"


def without(line: str) -> str:
    """The line without the dates that are written out in it."""
    for pattern in _WRITTEN:
        line = pattern.sub(" ", line)
    return line
