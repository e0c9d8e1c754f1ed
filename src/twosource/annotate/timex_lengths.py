"""What lengths, sets, hours and words like "now" mean: the other readings of timex_rules.tsv (see timex_readings.py)."""

import re
from datetime import date, datetime, timedelta

from twosource.annotate import timex_readings
from twosource.annotate.anchors import Reading, Setting, Told, moved, near, period
from twosource.annotate.timex_readings import Words
from twosource.annotate.timex_rules import values
from twosource.text import dates, numbers

_MORE = frozenset({"more than", "at least", "over"})
_LESS = frozenset({"less than", "fewer than", "under", "up to", "no more than"})
_LONG = 10 * 86400
_EXACT = ("D", "TH", "TM", "TS")
_DIGITS = "0123456789"


def ago(words: Words, setting: Setting) -> Reading | None:
    """So long before publication: two weeks ago."""
    unit, count = _unit(words), _count(words["n"])
    if count is None or setting.published is None:
        return Reading("PAST_REF")
    told = near(setting.told, setting)
    if (unit, count) == ("Y", 1) and told and "Q" in told.value:
        return Reading(period(moved(told.first, -1, "Y"), "3M"), told.id)
    return _away(setting.published, (-count, unit), anchor="published", words=words)


def told_before(words: Words, setting: Setting) -> Reading | None:
    """So long before or after a time told just before: two days later."""
    unit, count = _unit(words), _count(words["n"])
    sign = -1 if words["side"] in ("earlier", "before", "beforehand") else 1
    told = near(setting.told_day if unit in ("D", "W") else setting.told, setting)
    if count is not None and unit.startswith("T") and told:
        return _later_hour(told, sign * count, unit) or Reading(_vague(sign))
    if count is None or unit.startswith("T"):
        return Reading(_vague(sign))
    if told is None:
        if unit == "Y" and sign < 0 and setting.published:
            return _away(setting.published, (-count, unit), anchor="published", words=words)
        return Reading(_vague(sign))
    if unit == "Y" and "Q" in told.value:
        return Reading(period(moved(told.first, sign * count, "Y"), "3M"), told.id)
    return _away(told.first, (sign * count, unit), anchor=told.id, words=words)


def _later_hour(told: Told, count: int, unit: str) -> Reading | None:
    """The hour so many hours or minutes from an hour told before, about: ten minutes later."""
    try:
        start = datetime.strptime(told.value, "%Y-%m-%dT%H:%M")
    except ValueError:
        return None
    hour = start + timedelta(seconds=max(-_LONG, min(count * {"TH": 3600, "TM": 60, "TS": 1}[unit], _LONG)))
    value = hour.strftime("%Y-%m-%dT%H:%M")
    return Reading(value, told.id, f"{value}~", type="TIME")


def _away(base: date, step: tuple[int, str], *, anchor: str, words: Words) -> Reading:
    """The time so many units from a day: exact in days, about in longer units, open at one end after "more than"."""
    count, unit = step
    if unit.startswith("T"):
        return Reading(base.isoformat(), anchor, f"{base}~")
    day = moved(base, count, unit)
    unit = "Y" if unit in ("10Y", "100Y") else unit
    value = period(day, unit)
    exact = day.isoformat() if unit in ("D", "W", "2W") else dates.edtf_of_timex(value)
    lead = words.get("lead", "")
    if lead in _MORE:
        return Reading(value, anchor, f"../{exact}" if count < 0 else f"{exact}/..")
    if lead in _LESS:
        return Reading(value, anchor, f"{exact}/{base}" if count < 0 else f"{base}/{exact}")
    about = lead or unit not in _EXACT or abs(count) >= 10
    return Reading(value, anchor, f"{exact}~" if about else exact)


def some_ago(words: Words, setting: Setting) -> Reading | None:
    """An untold number of units before or after: weeks ago, days later."""
    return Reading(_vague(-1 if words["side"] in ("ago", "earlier") else 1))


def _vague(sign: int) -> str:
    """Past or future, where no more is known."""
    return "PAST_REF" if sign < 0 else "FUTURE_REF"


def duration(words: Words, setting: Setting) -> Reading | None:
    """A length of time: two years, half an hour, 2 1/2 years, weeks."""
    unit, told = _unit(words), words.get("n")
    if unit == "WE":
        return Reading("P2D")
    if unit == "TS" and told in ("a", "an", "one", "the"):
        return None
    if told is None:
        return _spanning(_length("X" if words["unit"].endswith("s") else "1", unit), words, setting)
    if halves := re.fullmatch(r"(\d+) 1/2", told):
        return Reading(_length(halves[1], unit, half=True))
    return _spanning(_length(_told_number(told), unit, half="plus" in words), words, setting)


def _spanning(length: str, words: Words, setting: Setting) -> Reading:
    """A length, with the days it covers where it ends at publication: the past two weeks."""
    start = dates.ago(setting.published, length) if setting.published and words.get("span") in ("past", "last") else None
    return Reading(length, "published", f"{start}/{setting.published}") if start else Reading(length)


def _told_number(told: str) -> str:
    """A number as TIMEX3 writes it, X where it is not told."""
    if told in values("count"):
        return values("count")[told]
    found = numbers.number(told)
    return f"{found:g}" if found is not None and found < 1e6 else "X"


def _length(number: str, unit: str, *, half: bool = False) -> str:
    """A TIMEX3 length.

    >>> _length("2", "Y", half=True), _length("X", "TH"), _length("3", "10Y"), _length("0.5", "TH")
    ('P2Y6M', 'PTXH', 'P30Y', 'PT30M')
    >>> _length("1", "WE"), _length("3", "WE")
    ('P1WE', 'P3WE')
    """
    time, unit = ("T", unit[1:]) if unit.startswith("T") else ("", unit)
    factor, unit = unit[: len(unit) - len(unit.lstrip(_DIGITS))] or "1", unit.lstrip(_DIGITS)
    if number == "0.5" and unit == "H":
        return "PT30M"
    if number == "X" and factor == "10":
        return "PXDE"
    if number == "X" and factor == "100":
        return "PXC"
    value = number if number == "X" or factor == "1" else f"{float(number) * int(factor):g}"
    rest = {"Y": "6M", "M": "15D", "D": "T12H", "W": "3D", "TH": "30M", "TM": "30S"}.get(time + unit, "") if half else ""
    return f"P{time}{value}{unit}{rest}"


def age(words: Words, setting: Setting) -> Reading | None:
    """No time: how old someone is. Matched so that no length is read in it."""
    return None


def every_unit(words: Words, setting: Setting) -> Reading | None:
    """How often, in units: every two weeks, every other day, twice a week."""
    number = "2" if words.get("other") == "other" else _told_number(words["n"]) if "n" in words else "1"
    return Reading(_length(number, _unit(words)))


def every_named(words: Words, setting: Setting) -> Reading | None:
    """How often, by name: every Monday, every July, each summer."""
    plural = words.get("plural", "").removesuffix("s")
    if day := words.get("weekday") or plural:
        part = f"T{values('part')[words['part']]}" if "part" in words else ""
        return Reading(f"XXXX-WXX-{values('weekday')[day]}{part}")
    if "month" in words:
        return Reading(f"XXXX-{values('month')[words['month']]}")
    if "season" in words:
        return Reading(f"XXXX-{values('season')[words['season']]}")
    return Reading(f"XXXX-XX-XXT{values('part')[words['part']]}")


def how_set(words: Words, setting: Setting) -> Reading | None:
    """How often, in one word: daily."""
    return Reading(values("set")[words["set"]])


def ref(words: Words, setting: Setting) -> Reading | None:
    """A word for the past, the present or the future: now, recently, soon."""
    return Reading(values("ref")[words["ref"]])


def clock(words: Words, setting: Setting) -> Reading | None:
    """An hour, with its day where that is told or plain: 9:30 p.m. on Monday, noon."""
    told = _clock(words)
    if told is None:
        return None
    day = _day_of_clock(words, setting)
    if day is None or not day.value[:1].isdigit():
        return Reading(f"XXXX-XX-XXT{told}")
    interval = f"{day.value}T{told}" if told < "24" else day.value
    return Reading(f"{day.value}T{told}", day.anchor, interval + ("~" if words.get("lead") else ""))


def _clock(words: Words) -> str | None:
    """The hour and minute, as in 21:30; None when there is no such hour."""
    if "twelve" in words:
        return "24:00" if words["twelve"] == "midnight" else "12:00"
    if "spelled" in words:
        hour, minute = int(numbers.number(words["spelled"]) or 0), 0
    else:
        hour, minute = int(words["hour"]), int(words.get("minute", 0))
    if "noon" in words:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if words["noon"].startswith("p") else 0)
    return f"{hour:02d}:{minute:02d}" if hour <= 24 else None


def _day_of_clock(words: Words, setting: Setting) -> Reading | None:
    """The day that an hour belongs to: told beside it, else the day told just before, else that of publication."""
    if "month" in words:
        return (timex_readings.date if "year" in words else timex_readings.month_day)(words, setting)
    if "weekday" in words:
        return timex_readings.weekday(words, setting)
    if "named" in words:
        return timex_readings.day_word(words, setting)
    told = _same_or_last(setting)
    if told:
        return Reading(told.first.isoformat(), told.id)
    return Reading(setting.published.isoformat(), "published") if setting.published else None


def _same_or_last(setting: Setting) -> Told | None:
    """The day told in the same sentence or the two before it."""
    told = setting.told_day
    return told if told and setting.sentence - told.sentence <= 2 else None


def _unit(words: Words) -> str:
    """The TIMEX3 letter of the unit."""
    told = words["unit"]
    units = values("unit")
    return units.get(told) or units[told.removesuffix("s")]


def _count(told: str) -> int | None:
    """The number told, None where it is only "several"."""
    number = _told_number(told)
    return None if number == "X" else round(float(number))
