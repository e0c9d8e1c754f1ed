"""What periods mean that are told by their distance or their number: last week, the third quarter, the end of the year."""

import datetime

from twosource.annotate.anchors import Reading, Setting, moved, near, period, weekday_near
from twosource.annotate.timex_readings import TEXT, Words, month_of, which, with_part
from twosource.annotate.timex_rules import values
from twosource.text import dates


def month_which_year(words: Words, setting: Setting) -> Reading | None:
    """A month, or a day of it, of a year told by its distance: March last year, 5 March this year."""
    year = which_unit({**words, "unit": "year"}, setting)
    rest = month_of(words) + (f"-{int(words['day']):02d}" if "day" in words else "")
    if not year or not year.value.isdigit():
        return Reading(f"XXXX-{rest}")
    value = f"{year.value}-{rest}"
    return Reading(value, year.anchor) if dates.days(value) else None


def which_part(words: Words, setting: Setting) -> Reading | None:
    """A part of a day told by its distance: this morning, last night, the next morning."""
    return with_part(which_unit({**words, "unit": "day"}, setting), words["part"])


def which_unit(words: Words, setting: Setting) -> Reading | None:
    """A period told by its distance: last week, this year, the following day, that month."""
    units = values("unit")
    unit = units.get(words["unit"]) or units[words["unit"].removesuffix("s")]
    if unit.startswith("T"):
        return None
    count, ref = which(words)
    day, anchor = _base(ref, unit, setting)
    if day is None:
        return Reading(_vague(count))
    value = period(moved(day, count, unit), unit)
    return Reading(value, anchor, _narrowed(value, words, setting) if anchor == "published" else None)


def unit_beside(words: Words, setting: Setting) -> Reading | None:
    """The period before or after the one told: the week before."""
    return which_unit({**words, "which": "previous" if words["side"] == "before" else "following"}, setting)


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
        return Reading(f"{words['year']}-{code}", TEXT)
    if setting.published is None:
        return Reading(f"XXXX-{code}")
    count, _ = which(words)
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
        return Reading(f"{of}-Q{number}", TEXT)
    if setting.published is None:
        return Reading(f"XXXX-Q{number}")
    base = setting.published
    year = base.year + {"last": -1, "next": 1}.get(of.partition(" ")[0], 0)
    if not of:
        year -= setting.tense != "future" and 3 * number - 2 > base.month
    return Reading(f"{year:04d}-Q{number}", "published")


def half(words: Words, setting: Setting) -> Reading | None:
    """Half a year: the first half of 2019."""
    return Reading(f"{words['year']}-H{1 if words['half'] == 'first' else 2}", TEXT)


def year_before(words: Words, setting: Setting) -> Reading | None:
    """The period a year before the one told, in a comparison: the year-earlier quarter, a year earlier."""
    told = near(setting.told, setting)
    if "quarter" in words and setting.published:
        return Reading(f"{setting.published.year - 1}-Q{values('quarter')[words['quarter']]}", "published")
    if told and "Q" in told.value:
        return Reading(period(moved(told.first, -1, "Y"), "3M"), told.id)
    if told and len(told.value) == 4:
        return Reading(period(moved(told.first, -1, "Y"), "Y"), told.id)
    if setting.published is None:
        return Reading("PAST_REF")
    return Reading(period(moved(setting.published, -1, "Y"), "Y"), "published")


def latest_quarter(words: Words, setting: Setting) -> Reading | None:
    """The last quarter that was over by publication, or the one told just before."""
    told = near(setting.told, setting)
    if told and "Q" in told.value:
        return Reading(told.value, told.id)
    return Reading(period(moved(setting.published, -1, "3M"), "3M"), "published") if setting.published else None


def the_weekend(words: Words, setting: Setting) -> Reading | None:
    """The weekend nearest to publication, before it or, if yet to come, after it."""
    if setting.published is None:
        return Reading("XXXX-WXX-WE")
    return Reading(period(weekday_near(setting.published, 6, setting.tense), "WE"), "published")


def the_unit(words: Words, setting: Setting) -> Reading | None:
    """Part of the period told just before, or of that of publication: the end of the year."""
    unit = values("unit")[words.get("unit", "year")]
    told = near(setting.told, setting)
    if unit.startswith("T") or unit == "D":
        return None
    if told and period(told.first, unit) == period(told.last, unit):
        return Reading(period(told.first, unit), told.id)
    return Reading(period(setting.published, unit), "published") if setting.published else None
