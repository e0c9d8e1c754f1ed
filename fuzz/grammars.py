"""Dates, times, numbers and names: grammars that read words of anybody."""

from datetime import date

from fuzz.target import BrokenError, Target
from twosource.annotate import timexes
from twosource.read import published
from twosource.text import dates, names, numbers
from twosource.types import Article, Document

_POINTS = b"2024 2024-01 2024-01-18 2024-01-18T10:00:00Z 201X 2024-22 2024-34 2024-01~ 2024-XX 2024-W03 2024-Q1 2024-SU 2024-W03-WE".split()
_MARKS = b"/ .. ~ ? % - X T Z +05:30 W Q 0000 9999 13 32 00 . ,".split()
_MONTHS = b"January Feb. March april May Sept. October 9 2026 31st 1st 29 3rd 10:15 a.m. p.m. IST , of at 2026-05-01 05/06/2026".split()
_TIMES = tuple(
    b"two weeks ago|on Monday|last|next|early|the 1990s|at 5 p.m.|noon|yesterday|for three days|since|until|May 3|3 May 2024|Christmas|"
    b"the past decade|every other Friday|later that day|the summer of 2019|half a year|mid-|a dozen|centuries|fiscal 2020|Q3|2020-21|"
    b"the same month|aged 12|a year earlier|24 hours|overnight|o'clock|31 February|30th|0 AD|99999 years ago|9999999999999 days".split(b"|")
)
_NUMBERS = tuple(
    b"at least|12|1.2 million|a dozen|two hundred and six|between 5 and 10|some|nearly|$4bn|%|5 per cent|hundreds of|1,000,000|one of|"
    b"twenty-four|to|or more|0.000001|1e5|half|3rd|Flight 370|7:30|aged 9|billion billion billion|million million|,,,|-|up to|no|km".split(
        b"|"
    )
)
_NAMES = tuple("Ada Brook|al-Rashid|van der Velde|Ute Ärmel|عادل|Čirić|O’Neill|Jr.|Mt|St|Ltd.|GmbH|Dr.|-|.|'|李|Third".encode().split(b"|"))
_TEXT = b"He came on Friday, 3 May 2024, two weeks after the storm of the early 1990s; at 5 p.m. on the last day of March."


def _edtf(body: bytes) -> None:
    """Every way a date string is read, and what must hold of each."""
    left, _, right = body.decode("utf-8", "replace").partition("|")
    found = dates.days(left)
    if found and not date.min <= found[0] <= found[1] <= date.max:
        raise BrokenError("days that do not follow")
    dates.readable(left)
    dates.relation(left, right)
    dates.gap(left, right)
    dates.width(left)
    dates.finest([left, right])
    for kind in ("DATE", "TIME", "DURATION", "SET"):
        dates.edtf_of_timex(left, kind)
    if found and dates.days(dates.written(*found)) != found:
        raise BrokenError("days that are written as other days")


def _published(body: bytes) -> None:
    """The day that a source states; what is read is read as the same again."""
    words = body.decode("utf-8", "replace")
    found = published.normal(words)
    published.without(words)
    if found is not None and (not dates.days(found) or published.normal(found) != found):
        raise BrokenError("a day that is no day, or is read as another")


def _timexes(body: bytes) -> None:
    """The time expressions of a text."""
    text = body.decode("utf-8", "replace")
    for day in ("2024-05-06", None):
        for row in timexes.add(Document(Article("a", "k", text, published=day))).timexes:
            if not 0 <= row.span.start < row.span.end <= len(text):
                raise BrokenError("an expression outside of the text")
            if row.interval is not None and dates.days(row.interval) is None:
                raise BrokenError(f"an interval that names no days: {row.interval}")


def _quantities(body: bytes) -> None:
    """The quantities of a text; each is the same as itself."""
    text = body.decode("utf-8", "replace")
    numbers.number(text)
    for start, end, found in numbers.quantities(text):
        numbers.readable(found)
        if not 0 <= start < end <= len(text) or not numbers.compatible(found, found) or numbers.finer(found, found):
            raise BrokenError("a quantity that is not itself")


def _names(body: bytes) -> None:
    """Two names compared, in both orders."""
    left, _, right = body.decode("utf-8", "replace").partition("|")
    for kind in ("Person", "Organization", "Place"):
        score = names.match(left, right, kind)[0]
        if not 0 <= score <= 1 or abs(score - names.match(right, left, kind)[0]) > 1e-9:
            raise BrokenError("a score outside of 0 to 1, or another one the other way round")


TARGETS = (
    Target("date strings (EDTF, TIMEX3)", _edtf, 400, (*_POINTS, b"2024-01/2024-03|2024", b"../2024-05-01|2024-05"), (*_POINTS, *_MARKS)),
    Target(
        "dates as sources state them", _published, 200, (b"Friday, January 9, 2026 10:15 IST", b"2026-01-09T09:30:00+0530"), tuple(_MONTHS)
    ),
    Target("time expressions", _timexes, 80, (_TEXT, *_TIMES), _TIMES),
    Target("quantities", _quantities, 100, (b"At least 12 of the 1.2 million boats, a dozen or more, sank.", *_NUMBERS), _NUMBERS),
    Target(
        "names", _names, 20, (b"Ada Brook|Brook, Ada M.", "Ute Ärmel|U. Armel".encode(), b"Carrow Trading Co. Ltd|Carrow Trading"), _NAMES
    ),
)
