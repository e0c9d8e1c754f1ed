"""Times with width."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.text import dates

DAYS = st.dates(date(1000, 1, 1), date(3000, 12, 31))


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-01-18", "2024-01-18", "2024-01-18"),
        ("2024-01-18T10:00", "2024-01-18", "2024-01-18"),
        ("2024-01-18T10:00:00Z", "2024-01-18", "2024-01-18"),
        ("2024-21", "2024-03-01", "2024-05-31"),
        ("2024-24", "2024-12-01", "2025-02-28"),
        ("2024-33", "2024-01-01", "2024-03-31"),
        ("2024-36", "2024-10-01", "2024-12-31"),
        ("2024-W03", "2024-01-15", "2024-01-21"),
        ("2024-W03-WE", "2024-01-20", "2024-01-21"),
        ("2024-Q2", "2024-04-01", "2024-06-30"),
        ("2024-H2", "2024-07-01", "2024-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2024-XX", "2024-01-01", "2024-12-31"),
        ("2024-05-XX", "2024-05-01", "2024-05-31"),
        ("2024-01?", "2024-01-01", "2024-01-31"),
        ("2024-01-18~", "2024-01-15", "2024-01-21"),
        ("2024-02%", "2024-01-18", "2024-03-14"),
        ("2016~", "2015-07-03", "2017-07-01"),
        ("2024-01-18T12:20~", "2024-01-18", "2024-01-18"),
        ("2024-01-10?/2024-02?", "2024-01-10", "2024-02-29"),
    ],
)
def test_a_value_means_all_its_days(edtf, first, last):
    assert dates.days(edtf) == (date.fromisoformat(first), date.fromisoformat(last))


def test_an_open_end_reaches_the_end_of_the_calendar():
    assert dates.days("../2024") == (date.min, date(2024, 12, 31))
    assert dates.days("2024/..") == (date(2024, 1, 1), date.max)


@pytest.mark.parametrize(
    "edtf", [None, "", "soon", "XXXX", "XXXX-WI", "2024-13", "2024-02-30", "2024-W60", "0000", "2025/2024", "2X24", "P2D"]
)
def test_what_names_no_days_is_unknown(edtf):
    assert dates.days(edtf) is None
    assert dates.width(edtf) is None


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2024", "2024-01/2024-12", "equal"),
        ("2023-10-14", "2023", "inside"),
        ("2023", "2023-10-14", "holds"),
        ("2023/2024-06", "2024", "overlaps"),
        ("2023", "2024", "before"),
        ("2024-02", "2024-01-31", "after"),
        ("2024", "soon", None),
    ],
)
def test_two_times_lie_in_one_of_six_ways(a, b, expected):
    assert dates.relation(a, b) == expected


@given(DAYS, DAYS)
def test_before_is_the_mirror_of_after(one, two):
    mirror = {"before": "after", "after": "before", "equal": "equal"}
    assert dates.relation(two.isoformat(), one.isoformat()) == mirror[dates.relation(one.isoformat(), two.isoformat())]


@given(DAYS, DAYS)
def test_written_days_are_read_back(one, two):
    first, last = min(one, two), max(one, two)
    assert dates.days(dates.written(first, last)) == (first, last)


def test_unknown_times_could_be_the_same():
    assert dates.compatible(None, "2024")
    assert not dates.compatible("2023", "2024")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["2023", "2023-10-14", None], "2023-10-14"),
        (["2023-10-14", "2023-10-15"], None),
        (["2023-10-14", "2023-10-14T09:30"], "2023-10-14T09:30"),
        (["../2024-01-20", "2024-01"], "2024-01-01/2024-01-20"),
        ([None, "soon"], None),
        ([], None),
    ],
)
def test_the_finest_value_is_one_that_all_allow(values, expected):
    assert dates.finest(values) == expected
    assert dates.finest(reversed(values)) == expected


def test_the_gap_counts_days_from_the_nearer_ends():
    assert dates.gap("2024-01", "2024-02-01") == 1
    assert dates.gap("2024-02-03", "2024-01") == 3
    assert dates.gap("2024", "2024-05") == 0
    assert dates.gap("2024", None) is None


def test_bounds_are_told_apart():
    assert (dates.bounded_below("2024-01-18/.."), dates.bounded_above("2024-01-18/..")) == (True, False)
    assert not dates.bounded_below(None)
    assert not dates.bounded_above("soon")


def test_a_shift_stops_at_the_end_of_the_calendar():
    assert dates.shift(date(2024, 2, 28), 2) == date(2024, 3, 1)
    assert dates.shift(date.min, -1) == date.min
    assert dates.shift(date.max, 1) == date.max


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2023-10-14", "14 October 2023"),
        ("2024", "2024"),
        ("2024-03-XX", "March 2024"),
        ("2024-24", "winter 2024"),
        ("19XX", "the 1900s"),
        ("2026-01-18/..", "not before 18 January 2026"),
        ("../2026-01", "not after January 2026"),
        ("2025-12-30/2026-01-02", "between 30 December 2025 and 2 January 2026"),
        ("2026-04/2026-05", "between April and May 2026"),
        ("2026-05-01T10:00/2026-05-01T12:00", "between 1 May 2026, 10:00 and 1 May 2026, 12:00"),
        ("2024-05~", "about May 2024"),
        ("2024?", "perhaps 2024"),
        ("../..", "at any time"),
        (None, ""),
        ("soon", "soon"),
        ("2024-W03", "between 15 and 21 January 2024"),
    ],
)
def test_a_time_is_put_into_words(edtf, words):
    assert dates.readable(edtf) == words


@pytest.mark.parametrize(
    ("value", "type", "edtf"),
    [
        ("1998-02-11T22:00", "TIME", "1998-02-11T22:00"),
        ("1998-02-11T24", "TIME", "1998-02-11"),
        ("1998-WI", "DATE", "1998-24"),
        ("1998-H1", "DATE", "1998-01-01/1998-06-30"),
        ("198", "DATE", "198X"),
        ("19", "DATE", "19XX"),
        ("1998-10-XX", "DATE", "1998-10"),
        ("XXXX-10-07", "DATE", None),
        ("FUTURE_REF", "DATE", None),
        ("P1D", "SET", None),
    ],
)
def test_a_timex_value_becomes_edtf_where_it_names_days(value, type, edtf):
    assert dates.edtf_of_timex(value, type) == edtf


RANGES = st.tuples(DAYS, DAYS).map(lambda pair: f"{min(pair)}/{max(pair)}")
MIRROR = {"before": "after", "after": "before", "inside": "holds", "holds": "inside", "equal": "equal", "overlaps": "overlaps"}


@given(RANGES, RANGES)
def test_two_ranges_lie_the_same_way_from_either_side(one, two):
    assert dates.relation(two, one) == MIRROR[dates.relation(one, two)]
    assert dates.compatible(one, two) == dates.compatible(two, one) == (dates.relation(one, two) not in ("before", "after"))


@given(st.lists(RANGES, min_size=1, max_size=4))
def test_the_finest_of_some_ranges_is_the_same_in_any_order(told):
    assert dates.finest(told) == dates.finest(told[::-1]) == dates.finest(sorted(told))
