"""What a time expression means where it stands: one function a way of telling, named in timex_rules.tsv.

Each takes the words that matched and the setting and gives the value, or None where the words tell no time.
"""

import datetime
from collections.abc import Mapping

from twosource.annotate.anchors import Reading, Setting, near, period, weekday_near, year_of
from twosource.annotate.timex_rules import values
from twosource.text import dates

Words = Mapping[str, str]
TEXT = "text"
FAR = 120
"""So many days from publication a date without its year is no more than likely: it may be one of an earlier year that readers know."""


def date(words: Words, setting: Setting) -> Reading | None:
    """A full date: 5 March 2019."""
    value = f"{words['year']}-{month_of(words)}-{int(words['day']):02d}"
    clock = f"T{words['clock']}" if "clock" in words else ""
    return Reading(value + clock, TEXT, type="TIME" if clock else None) if dates.days(value) else None


def numeric_date(words: Words, setting: Setting) -> Reading | None:
    """25.03.2019: with points the day comes first; with slashes only where one of the two can be no month, else the year alone."""
    one, two = int(words["one"]), int(words["two"])
    if words["mark"] == "." or one > 12 or one == two:
        value = f"{words['year']}-{two:02d}-{one:02d}"
    elif two > 12:
        value = f"{words['year']}-{one:02d}-{two:02d}"
    else:
        value = words["year"]
    return Reading(value, TEXT) if dates.days(value) else None


def days(words: Words, setting: Setting) -> Reading | None:
    """Days of one month: 5-7 March 2019."""
    month, first, last = month_of(words), int(words["day"]), int(words["until"])
    known = (int(words["year"]), TEXT) if "year" in words else year_of(int(month), first, setting)
    if not known:
        return Reading(f"XXXX-{month}")
    interval = f"{known[0]:04d}-{month}-{first:02d}/{known[0]:04d}-{month}-{last:02d}"
    return Reading(f"{known[0]:04d}-{month}", known[1], interval) if dates.days(interval) else None


def month_day(words: Words, setting: Setting) -> Reading | None:
    """A day of a month without its year: March 5."""
    month, day = month_of(words), int(words["day"])
    if day > 31:
        return None
    known = year_of(int(month), day, setting)
    if not known:
        return Reading(f"XXXX-{month}-{day:02d}")
    value = f"{known[0]:04d}-{month}-{day:02d}"
    far = known[1] == "published" and (dates.gap(value, str(setting.published)) or 0) > FAR
    return Reading(value, known[1], f"{value}?" if far else None) if dates.days(value) else None


def month_year(words: Words, setting: Setting) -> Reading | None:
    """A month of a year: March 2019."""
    return Reading(f"{words['year']}-{month_of(words)}", TEXT)


def month(words: Words, setting: Setting) -> Reading | None:
    """A month without its year: March, last March."""
    number = int(month_of(words))
    count, base = which(words)
    if "which" in words and base == "published" and setting.published:
        return _month_which(number, count, setting.published)
    known = year_of(number, None, setting)
    return Reading(f"{known[0]:04d}-{number:02d}", known[1]) if known else Reading(f"XXXX-{number:02d}")


def _month_which(number: int, count: int, published: datetime.date) -> Reading:
    """Last, this or next March, seen from publication."""
    year = published.year
    if count < 0:
        year -= number >= published.month
    elif count > 0:
        year += number <= published.month
    return Reading(f"{year:04d}-{number:02d}", "published")


def week_of(words: Words, setting: Setting) -> Reading | None:
    """The week of a day: the week of March 5."""
    day = month_day(words, setting)
    found = dates.days(day.value) if day else None
    return Reading(period(found[0], "W"), day.anchor) if day and found else None


def year(words: Words, setting: Setting) -> Reading | None:
    """A year: 2019."""
    return Reading(words["year"], TEXT)


def years(words: Words, setting: Setting) -> Reading | None:
    """Some years on end: 2019-21, 2023/24."""
    until = words["until"] if len(words["until"]) == 4 else words["year"][:2] + words["until"]
    return Reading(words["year"], TEXT, f"{words['year']}/{until}") if words["year"] < until else None


def decade(words: Words, setting: Setting) -> Reading | None:
    """Ten years: the 1990s, the ’80s."""
    return Reading(f"{words['decade']}X" if "decade" in words else f"19{words['short']}X", TEXT)


def century(words: Words, setting: Setting) -> Reading | None:
    """A hundred years: the 19th century."""
    number = int(words["century"]) - 1
    return Reading(f"{number:02d}XX", TEXT) if 0 <= number < 30 else None


def weekday(words: Words, setting: Setting) -> Reading | None:
    """A day of the week: Monday, last Monday, that Monday."""
    number = int(values("weekday")[words["weekday"]])
    count, base = which(words)
    told = near(setting.told_day, setting)
    if base == "told" and told:
        day = weekday_near(dates.shift(told.first, -1), number, "past") if count < 0 else weekday_near(told.first, number, "future")
        return Reading(day.isoformat(), told.id)
    if setting.published is None:
        return Reading(f"XXXX-WXX-{number}")
    return Reading(_weekday_which(number, count if "which" in words else None, setting).isoformat(), "published")


def _weekday_which(number: int, count: int | None, setting: Setting) -> datetime.date:
    """Monday, last Monday, this Monday, next Monday, seen from publication."""
    base = setting.published or datetime.date.min
    if count is None:
        return weekday_near(base, number, setting.tense)
    if count == 0:
        return dates.shift(base, number - base.isoweekday())
    return weekday_near(dates.shift(base, count), number, "future" if count > 0 else "past")


def weekday_part(words: Words, setting: Setting) -> Reading | None:
    """A part of a day of the week: Monday night."""
    return with_part(weekday(words, setting), words["part"])


def day_word(words: Words, setting: Setting) -> Reading | None:
    """Yesterday, today, tomorrow, the day before yesterday."""
    if setting.published is None:
        return Reading("XXXX-XX-XX")
    count = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}[words["named"]]
    count += {"before": -1, "after": 1}.get(words.get("day_side", ""), 0)
    return Reading(dates.shift(setting.published, count).isoformat(), "published")


def day_word_part(words: Words, setting: Setting) -> Reading | None:
    """A part of yesterday, today or tomorrow: yesterday morning, tonight."""
    return with_part(day_word(words, setting), words.get("part", "night"))


def with_part(day: Reading | None, part: str) -> Reading | None:
    """A day narrowed to its morning, afternoon, evening or night."""
    if day is None or not day.value[:1].isdigit():
        return day
    told = values("part")[part]
    return Reading(f"{day.value}T{'12:00' if told == 'MI' else told}", day.anchor)


def holiday(words: Words, setting: Setting) -> Reading | None:
    """A feast: Christmas Day, Thanksgiving."""
    month, *rest = (int(part) for part in values("holiday")[words["holiday"]].split("-"))
    known = year_of(month, rest[0] if len(rest) == 1 else None, setting)
    if not known:
        return Reading(f"XXXX-{month:02d}-XX" if len(rest) > 1 else f"XXXX-{month:02d}-{rest[0]:02d}")
    day = datetime.date(known[0], month, rest[0]) if len(rest) == 1 else _in_week(known[0], month, rest[0], weekday=rest[1])
    return Reading(day.isoformat(), known[1])


def _in_week(year: int, month: int, number: int, *, weekday: int) -> datetime.date:
    """The first to fourth such weekday of a month; the last for a fifth."""
    first = weekday_near(datetime.date(year, month, 1), weekday, "future")
    day = dates.shift(first, 7 * (number - 1))
    return day if day.month == month else dates.shift(day, -7)


def which(words: Words) -> tuple[int, str]:
    """How many periods away, and from what: -1 and published for "last"."""
    count, _, ref = values("which").get(words.get("which", ""), "0 published").partition(" ")
    return int(count), ref


def month_of(words: Words) -> str:
    """The month in two digits."""
    told = words["month"]
    return told if told.isdigit() else values("month")[told]
