"""Times with width: EDTF strings as ranges of days, compared, narrowed and put into words.

`2024-01` is a whole month, never its first instant; what is unknown is None, and no comparison guesses about it.
Parsing is in text/edtf.py.
"""

from collections.abc import Iterable
from datetime import date

from twosource.text.edtf import SEASONS, Days, ago, days, edtf_of_timex, parts, shift, written

__all__ = [
    "Days",
    "ago",
    "bounded_above",
    "bounded_below",
    "compatible",
    "days",
    "edtf_of_timex",
    "finest",
    "gap",
    "readable",
    "relation",
    "shift",
    "width",
    "written",
]

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def width(edtf: str | None) -> int | None:
    """How many days a value may mean; None when it names no days.

    >>> width("2024-02"), width("2024-01-18"), width(None)
    (29, 1, None)
    """
    found = days(edtf)
    return (found[1] - found[0]).days + 1 if found else None


def bounded_below(edtf: str | None) -> bool:
    """True when the value says how early it may be at most.

    >>> bounded_below("2024/.."), bounded_below("../2024")
    (True, False)
    """
    found = days(edtf)
    return found is not None and found[0] > date.min


def bounded_above(edtf: str | None) -> bool:
    """True when the value says how late it may be at most.

    >>> bounded_above("2024/.."), bounded_above("../2024")
    (False, True)
    """
    found = days(edtf)
    return found is not None and found[1] < date.max


def relation(a: str | None, b: str | None) -> str | None:
    """How two times lie: equal, inside (a is finer), holds (a is coarser), overlaps, before, after; None when either is unknown.

    >>> relation("2023-10-14", "2023"), relation("2023", "2024-01"), relation("2024", None)
    ('inside', 'before', None)
    """
    one, two = days(a), days(b)
    if not one or not two:
        return None
    if one == two:
        return "equal"
    if one[1] < two[0]:
        return "before"
    if two[1] < one[0]:
        return "after"
    if two[0] <= one[0] and one[1] <= two[1]:
        return "inside"
    return "holds" if one[0] <= two[0] and two[1] <= one[1] else "overlaps"


def compatible(a: str | None, b: str | None) -> bool:
    """True when two times could be the same: they share a day, or one of them is unknown.

    >>> compatible("2024-01", "2024"), compatible("2024-01", "2024-02"), compatible(None, "2024")
    (True, False, True)
    """
    return relation(a, b) not in ("before", "after")


def finest(values: Iterable[str | None]) -> str | None:
    """The finest time that all values allow; None when they clash or none is known. Unknown values are passed over.

    It is one of the values where one lies inside all others, else their common part as an EDTF interval.

    >>> finest(["2024", "2024-01-18", None]), finest(["2024-01", "2024-02"]), finest(["2024-01-05/..", "2024-01"])
    ('2024-01-18', None, '2024-01-05/2024-01-31')
    """
    known = sorted({value for value in values if value and days(value)}, key=_fine)
    ranges = [found for value in known if (found := days(value))]
    if not ranges:
        return None
    first, last = max(found[0] for found in ranges), min(found[1] for found in ranges)
    if first > last:
        return None
    return known[0] if ranges[0] == (first, last) else written(first, last)


def _fine(value: str) -> tuple[int, bool, int, str]:
    """The order from finest to coarsest: fewest days, then with an hour, then the plainest writing."""
    return width(value) or 0, "T" not in value, len(value), value


def gap(a: str | None, b: str | None) -> int | None:
    """The least number of days between two times: 0 when they share a day; None when either is unknown.

    >>> gap("2024-01-18", "2024-01-20"), gap("2024", "2024-03"), gap(None, "2024")
    (2, 0, None)
    """
    one, two = days(a), days(b)
    if not one or not two:
        return None
    return max((two[0] - one[1]).days, (one[0] - two[1]).days, 0)


def readable(edtf: str | None) -> str:
    """A time in words for screens; the empty string when nothing is known, the value itself when it is not EDTF.

    >>> readable("2023-10-14"), readable("2024-01"), readable("2026-01-18/.."), readable("2026-05-01/2026-05-05")
    ('14 October 2023', 'January 2024', 'not before 18 January 2026', 'between 1 and 5 May 2026')
    """
    found = days(edtf)
    if not edtf or not found:
        return edtf or ""
    if "-W" in edtf:
        return readable(written(*found))
    left, slash, right = edtf.partition("/")
    if not slash:
        return _point_in_words(left)
    if left in ("", "..") and right in ("", ".."):
        return "at any time"
    if left in ("", ".."):
        return f"not after {_point_in_words(right)}"
    if right in ("", ".."):
        return f"not before {_point_in_words(left)}"
    return _between(_point_in_words(left), _point_in_words(right))


def _between(first: str, last: str) -> str:
    """Two points in words, with what they share said once.

    >>> _between("1 May 2026", "5 June 2026"), _between("2024", "2025"), _between("May 2026", "May 2026")
    ('between 1 May and 5 June 2026', 'between 2024 and 2025', 'May 2026')
    """
    if first == last:
        return first
    left, right = first.split(" "), last.split(" ")
    while len(left) > 1 and len(left) == len(right) and left[-1] == right[-1]:
        left.pop()
        right.pop()
    return f"between {' '.join(left)} and {last}"


def _point_in_words(value: str) -> str:
    """One point in words, with its marks of doubt.

    >>> _point_in_words("2024-01-18T10:00"), _point_in_words("201X"), _point_in_words("2024-22~"), _point_in_words("2024-34")
    ('18 January 2024, 10:00', 'the 2010s', 'about summer 2024', 'the second quarter of 2024')
    """
    doubt = "about " if value.endswith(("~", "%")) else "perhaps " if value.endswith("?") else ""
    plain, _, hour = value.rstrip("?~%").partition("T")
    found = parts(plain)
    if not found:
        return value
    return doubt + _parts_in_words(*found) + (f", {hour[:5]}" if hour else "")


def _parts_in_words(year: str, month: str | None, day: str | None) -> str:
    """Year, month (season, quarter) and day in words."""
    if year.endswith("XX"):
        return f"the {year[:2]}00s"
    if year.endswith("X"):
        return f"the {year[:3]}0s"
    if month is None or "X" in month:
        return year
    number = int(month)
    if number in SEASONS:
        return f"{SEASONS[number]} {year}"
    if number > 12:
        return f"the {('first', 'second', 'third', 'fourth')[number - 33]} quarter of {year}"
    named = f"{MONTHS[number - 1]} {year}"
    return named if day is None or "X" in day else f"{int(day)} {named}"
