"""What a time expression means where it stands: one function a way of telling, named in timex_rules.tsv.

Each takes the words that matched and the setting and gives the value, or None where the words tell no time.
"""

import datetime
from collections.abc import Mapping

from twosource.annotate.anchors import Reading, Setting, moved, near, period, weekday_near, year_of
from twosource.annotate.timex_rules import values
from twosource.text import dates

Words = Mapping[str, str]
_TEXT = "text"


def date(words: Words, setting: Setting) -> Reading | None:
    """A full date: 5 March 2019."""
    value = f"{words['year']}-{_month(words)}-{int(words['day']):02d}"
    clock = f"T{words['clock']}" if "clock" in words else ""
    return Reading(value + clock, _TEXT, type="TIME" if clock else None) if dates.days(value) else None


def numeric_date(words: Words, setting: Setting) -> Reading | None:
    """25.03.2019: with points the day comes first; with slashes only where one of the two can be no month, else the year alone."""
    one, two = int(words["one"]), int(words["two"])
    if words["mark"] == "." or one > 12 or one == two:
        value = f"{words['year']}-{two:02d}-{one:02d}"
    elif two > 12:
        value = f"{words['year']}-{one:02d}-{two:02d}"
    else:
        value = words["year"]
    return Reading(value, _TEXT) if dates.days(value) else None


def days(words: Words, setting: Setting) -> Reading | None:
    """Days of one month: 5-7 March 2019."""
    month, first, last = _month(words), int(words["day"]), int(words["until"])
    known = (int(words["year"]), _TEXT) if "year" in words else year_of(int(month), first, setting)
    if not known:
        return Reading(f"XXXX-{month}")
    interval = f"{known[0]:04d}-{month}-{first:02d}/{known[0]:04d}-{month}-{last:02d}"
    return Reading(f"{known[0]:04d}-{month}", known[1], interval) if dates.days(interval) else None


def month_day(words: Words, setting: Setting) -> Reading | None:
    """A day of a month without its year: March 5."""
    month, day = _month(words), int(words["day"])
    if day > 31:
        return None
    known = year_of(int(month), day, setting)
    value = f"{known[0]:04d}-{month}-{day:02d}" if known else f"XXXX-{month}-{day:02d}"
    if known and not dates.days(value):
        return None
    return Reading(value, known[1] if known else None)


def month_year(words: Words, setting: Setting) -> Reading | None:
    """A month of a year: March 2019."""
    return Reading(f"{words['year']}-{_month(words)}", _TEXT)


def month_which_year(words: Words, setting: Setting) -> Reading | None:
    """A month of a year told by its distance: March last year."""
    year = which_unit({**words, "unit": "year"}, setting)
    if not year or not year.value.isdigit():
        return Reading(f"XXXX-{_month(words)}")
    return Reading(f"{year.value}-{_month(words)}", year.anchor)


def month(words: Words, setting: Setting) -> Reading | None:
    """A month without its year: March, last March."""
    number = int(_month(words))
    count, base = _which(words)
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
    return Reading(words["year"], _TEXT)


def decade(words: Words, setting: Setting) -> Reading | None:
    """Ten years: the 1990s, the ’80s."""
    return Reading(f"{words['decade']}X" if "decade" in words else f"19{words['short']}X", _TEXT)


def century(words: Words, setting: Setting) -> Reading | None:
    """A hundred years: the 19th century."""
    number = int(words["century"]) - 1
    return Reading(f"{number:02d}XX", _TEXT) if 0 <= number < 30 else None


def weekday(words: Words, setting: Setting) -> Reading | None:
    """A day of the week: Monday, last Monday, that Monday."""
    number = int(values("weekday")[words["weekday"]])
    count, base = _which(words)
    told = near(setting.told_day, setting)
    if base == "told" and told:
        return Reading(weekday_near(told.first, number, "future").isoformat(), told.id)
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
    return _with_part(weekday(words, setting), words["part"])


def day_word(words: Words, setting: Setting) -> Reading | None:
    """Yesterday, today, tomorrow, the day before yesterday."""
    if setting.published is None:
        return Reading("XXXX-XX-XX")
    count = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}[words["named"]]
    count += {"before": -1, "after": 1}.get(words.get("day_side", ""), 0)
    return Reading(dates.shift(setting.published, count).isoformat(), "published")


def day_word_part(words: Words, setting: Setting) -> Reading | None:
    """A part of yesterday, today or tomorrow: yesterday morning, tonight."""
    return _with_part(day_word(words, setting), words.get("part", "night"))


def which_part(words: Words, setting: Setting) -> Reading | None:
    """A part of a day told by its distance: this morning, last night, the next morning."""
    return _with_part(which_unit({**words, "unit": "day"}, setting), words["part"])


def _with_part(day: Reading | None, part: str) -> Reading | None:
    """A day narrowed to its morning, afternoon, evening or night."""
    if day is None or not day.value[:1].isdigit():
        return day
    told = values("part")[part]
    return Reading(f"{day.value}T{'12:00' if told == 'MI' else told}", day.anchor)


def holiday(words: Words, setting: Setting) -> Reading | None:
    """A feast on a fixed day: Christmas Day."""
    month, _, day = values("holiday")[words["holiday"]].partition("-")
    known = year_of(int(month), int(day), setting)
    return Reading(f"{known[0]:04d}-{month}-{day}", known[1]) if known else Reading(f"XXXX-{month}-{day}")


def which_unit(words: Words, setting: Setting) -> Reading | None:
    """A period told by its distance: last week, this year, the following day, that month."""
    unit = values("unit")[words["unit"].removesuffix("s")]
    if unit.startswith("T"):
        return None
    count, ref = _which(words)
    day, anchor = _base(ref, unit, setting)
    if day is None:
        return Reading(_vague(count))
    value = period(moved(day, count, unit), unit)
    return Reading(value, anchor, _narrowed(value, words, setting) if anchor == "published" else None)


def _narrowed(value: str, words: Words, setting: Setting) -> str | None:
    """The part of a period before publication ("earlier this year") or after it ("later this year")."""
    edge, published = words.get("edge"), setting.published
    if edge not in ("earlier", "later") or published is None:
        return None
    bound = f"../{published}" if edge == "earlier" else f"{published}/.."
    return dates.finest([dates.edtf_of_timex(value), bound])


def _base(ref: str, unit: str, setting: Setting) -> tuple[datetime.date | None, str | None]:
    """The day to count from, and its name: publication, or the time told before."""
    told = near(setting.told_day if unit in ("D", "W", "WE") else setting.told, setting)
    if ref == "told" and told:
        return told.first, told.id
    return (setting.published, "published") if ref == "published" and setting.published else (None, None)


def _vague(count: int) -> str:
    """Past, present or future, where no more is known."""
    return "PAST_REF" if count < 0 else "FUTURE_REF" if count > 0 else "PRESENT_REF"


def season(words: Words, setting: Setting) -> Reading | None:
    """A season: last summer, the summer of 2019."""
    code = values("season")[words["season"]]
    if "year" in words:
        return Reading(f"{words['year']}-{code}", _TEXT)
    if setting.published is None:
        return Reading(f"XXXX-{code}")
    count, _ = _which(words)
    base, first = setting.published, {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
    year = base.year
    if count < 0 or ("which" not in words and setting.tense != "future"):
        year -= first + 2 >= base.month if count < 0 else first > base.month
    elif count > 0:
        year += first <= base.month
    return Reading(f"{year:04d}-{code}", "published")


def quarter(words: Words, setting: Setting) -> Reading | None:
    """A quarter: the third quarter of 2019, the second quarter."""
    number = int(values("quarter")[words["quarter"]])
    of = words.get("of") or words.get("year") or ""
    if of.isdigit():
        return Reading(f"{of}-Q{number}", _TEXT)
    if setting.published is None:
        return Reading(f"XXXX-Q{number}")
    base = setting.published
    year = base.year + {"last": -1, "next": 1}.get(of.partition(" ")[0], 0)
    if not of:
        year -= setting.tense != "future" and 3 * number - 2 > base.month
    return Reading(f"{year:04d}-Q{number}", "published")


def half(words: Words, setting: Setting) -> Reading | None:
    """Half a year: the first half of 2019."""
    return Reading(f"{words['year']}-H{1 if words['half'] == 'first' else 2}", _TEXT)


def year_before(words: Words, setting: Setting) -> Reading | None:
    """The period a year before the one told, in a comparison: the year-earlier quarter, a year earlier."""
    told = near(setting.told, setting)
    if told and "Q" in told.value and (setting.published is None or told.first.year >= setting.published.year):
        return Reading(period(moved(told.first, -1, "Y"), "3M"), told.id)
    if told and "Q" in told.value:
        return Reading(told.value, told.id)
    if told and len(told.value) == 4:
        return Reading(period(moved(told.first, -1, "Y"), "Y"), told.id)
    if setting.published is None:
        return Reading("PAST_REF")
    return Reading(period(moved(setting.published, -1, "Y"), "Y"), "published")


def latest_quarter(words: Words, setting: Setting) -> Reading | None:
    """The last quarter that was over by publication, or the one told just before."""
    told = near(setting.told, setting)
    if told and "Q" in told.value and (setting.published is None or told.first.year >= setting.published.year):
        return Reading(told.value, told.id)
    return Reading(period(moved(setting.published, -1, "3M"), "3M"), "published") if setting.published else None


def the_weekend(words: Words, setting: Setting) -> Reading | None:
    """The weekend nearest to publication, before it or, if yet to come, after it."""
    if setting.published is None:
        return Reading("XXXX-WXX-WE")
    return Reading(period(weekday_near(setting.published, 6, setting.tense), "WE"), "published")


def the_unit(words: Words, setting: Setting) -> Reading | None:
    """Part of the period told just before, or of that of publication: the end of the year."""
    unit = values("unit")[words["unit"]]
    told = near(setting.told, setting)
    if unit.startswith("T") or unit == "D":
        return None
    if told and period(told.first, unit) == period(told.last, unit):
        return Reading(period(told.first, unit), told.id)
    return Reading(period(setting.published, unit), "published") if setting.published else None


def _which(words: Words) -> tuple[int, str]:
    """How many periods away, and from what: -1 and published for "last"."""
    count, _, ref = values("which").get(words.get("which", ""), "0 published").partition(" ")
    return int(count), ref


def _month(words: Words) -> str:
    """The month in two digits."""
    told = words["month"]
    return told if told.isdigit() else values("month")[told]
