"""Time expressions, each with its TIMEX3 value and the days it may mean; the bound of the publication date where it is not given."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from twosource import ids
from twosource.annotate import timex_lengths, timex_periods, timex_readings
from twosource.annotate.anchors import Reading, Setting, Told, near
from twosource.annotate.syntax import Syntax, syntax
from twosource.annotate.timex_readings import Words
from twosource.annotate.timex_rules import Found, find
from twosource.annotate.timex_tense import is_aside, is_named, tense_of
from twosource.text import dates
from twosource.types import Article, Document, Span, Timex

READINGS: Mapping[str, Callable[[Words, Setting], Reading | None]] = {
    "date": timex_readings.date,
    "numeric_date": timex_readings.numeric_date,
    "days": timex_readings.days,
    "month_day": timex_readings.month_day,
    "month_year": timex_readings.month_year,
    "month_which_year": timex_periods.month_which_year,
    "month": timex_readings.month,
    "week_of": timex_readings.week_of,
    "year": timex_readings.year,
    "years": timex_readings.years,
    "decade": timex_readings.decade,
    "century": timex_readings.century,
    "weekday": timex_readings.weekday,
    "weekday_part": timex_readings.weekday_part,
    "day_word": timex_readings.day_word,
    "day_word_part": timex_readings.day_word_part,
    "which_part": timex_periods.which_part,
    "holiday": timex_readings.holiday,
    "which_unit": timex_periods.which_unit,
    "unit_beside": timex_periods.unit_beside,
    "season": timex_periods.season,
    "quarter": timex_periods.quarter,
    "half": timex_periods.half,
    "year_before": timex_periods.year_before,
    "latest_quarter": timex_periods.latest_quarter,
    "the_weekend": timex_periods.the_weekend,
    "the_unit": timex_periods.the_unit,
    "age": timex_lengths.age,
    "ago": timex_lengths.ago,
    "told_before": timex_lengths.told_before,
    "some_ago": timex_lengths.some_ago,
    "duration": timex_lengths.duration,
    "every_unit": timex_lengths.every_unit,
    "every_named": timex_lengths.every_named,
    "set": timex_lengths.how_set,
    "clock": timex_lengths.clock,
    "ref": timex_lengths.ref,
}

_COMPARING = ("year_before", "ago")


def add(document: Document) -> Document:
    """The document with its time expressions, and with `published`: as given, else the bound that its own words set."""
    trees = syntax(document.tokens)
    found = [match for match in find(document.article.text) if not is_named(match, trees)]
    timexes = _read(document, found, trees)
    return replace(document, timexes=timexes, published=document.article.published or _bound(timexes, trees))


def _read(document: Document, found: list[Found], trees: Syntax) -> tuple[Timex, ...]:
    """Each expression read where it stands, in order: what is told before is known to what comes after."""
    setting = Setting(published=_published(document.article), full=_full_dates(document, found, trees))
    made: list[Timex] = []
    for match in found:
        here = replace(setting, tense=tense_of(match, trees), sentence=_sentence(match.start, trees))
        reading = READINGS[match.reading](match.words, here)
        if reading is None:
            continue
        timex = _timex(document.article, match, reading)
        made.append(timex)
        told = _told(timex, here.sentence, "year" in match.words)
        if told and match.reading not in _COMPARING:
            one_day = told.first == told.last and not (near(setting.told_day, here) and is_aside(match, trees))
            setting = replace(setting, told=told, told_day=told if one_day else setting.told_day)
    return tuple(made)


def _timex(article: Article, match: Found, reading: Reading) -> Timex:
    """The layer's row for one expression."""
    type = reading.type or match.type
    return Timex(
        id=ids.make("timex", article.key, match.start, match.end),
        article=article.id,
        span=Span(match.start, match.end),
        type=type,
        value=reading.value,
        interval=reading.interval or dates.edtf_of_timex(reading.value, type),
        anchor=reading.anchor,
    )


def _told(timex: Timex, sentence: int, explicit: bool) -> Told | None:
    """What later expressions may lean on: a time of at most a year that is bounded at both ends."""
    found = dates.days(timex.interval)
    if found is None or timex.type not in ("DATE", "TIME") or (found[1] - found[0]).days > 366:
        return None
    return Told(timex.id, timex.value, found[0], found[1], sentence, explicit)


def _published(article: Article) -> date | None:
    """The day of publication, where one day is given."""
    found = dates.days(article.published)
    return found[0] if found and found[0] == found[1] else None


def _full_dates(document: Document, found: list[Found], trees: Syntax) -> Mapping[tuple[int, int], tuple[Told, ...]]:
    """The expressions that are full dates by themselves, by month and day, the first of each year."""
    full: dict[tuple[int, int], dict[int, Told]] = {}
    for match in found:
        if match.reading == "date" and (reading := timex_readings.date(match.words, Setting())):
            told = _told(_timex(document.article, match, reading), _sentence(match.start, trees), True)
            if told:
                full.setdefault((told.first.month, told.first.day), {}).setdefault(told.first.year, told)
    return {day: tuple(years.values()) for day, years in full.items()}


def _sentence(start: int, trees: Syntax) -> int:
    """The number of the sentence that holds a place."""
    words = trees.within(Span(start, start + 1))
    return words[0].sentence if words else 0


def _bound(timexes: tuple[Timex, ...], trees: Syntax) -> str | None:
    """Not before the latest time that the text tells as past: `2026-01-18/..`; None when it tells none."""
    past = [(found[0], str(timex.interval)) for timex in timexes if (found := _past(timex, trees))]
    return f"{max(past)[1]}/.." if past else None


def _past(timex: Timex, trees: Syntax) -> dates.Days | None:
    """The days of a time told as past: one day even where no verb stands by, as under a post; a month or year only with a verb."""
    found = dates.days(timex.interval)
    if found is None or timex.anchor is None or "/" in str(timex.interval) or "~" in str(timex.interval):
        return None
    tense = tense_of(timex.span, trees)
    return found if tense == "past" or (tense == "none" and found[0] == found[1]) else None
