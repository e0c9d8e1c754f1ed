import pytest

from twosource.read import published


@pytest.mark.parametrize(
    ("stated", "edtf"),
    [
        ("2026-01-09", "2026-01-09"),
        ("2026-01-09T09", "2026-01-09T09:00:00"),
        ("2026-01-09 09:30", "2026-01-09T09:30:00"),
        ("2026-01-09T09:30 or 2026-01-09T09:30", "2026-01-09T09:30:00"),
        ("2026-01-09T09:30:15.250Z", "2026-01-09T09:30:15Z"),
        ("2026-01-09T09:30:00+0530", "2026-01-09T09:30:00+05:30"),
        ("2026-01-09T09:30:00-08", "2026-01-09T09:30:00-08:00"),
        ("2026-01~", "2026-01~"),
        ("January 9, 2026", "2026-01-09"),
        ("Fri, 09 Jan 2026 10:15:00 GMT", "2026-01-09T10:15:00Z"),
        ("Fri, 9 Jan 2026 10:15:00 -0600 (CST)", "2026-01-09T10:15:00-06:00"),
        ("Fri, 9 Jan 2026 10:15:00 -0000", "2026-01-09T10:15:00"),
        ("Fri, 39 Jan 2026 10:15:00 -0600", None),
    ],
)
def test_a_stated_date_is_kept_as_fine_as_it_is(stated, edtf):
    assert published.normal(stated) == edtf


@pytest.mark.parametrize(
    "stated", [None, 7, "", "soon", "2026-02-30", "2026-01-09T25:00", "2026-01-09T09:00+99:00", "0000-01-01", "٢٠٢٦-٠١-٠٩", "x" * 9999]
)
def test_what_is_no_date_is_none(stated):
    assert published.normal(stated) is None


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("Friday, January 9, 2026", "2026-01-09"),
        ("9 Jan. 2026", "2026-01-09"),
        ("9th of January 2026", "2026-01-09"),
        ("09-Jan-2026", "2026-01-09"),
        ("Sept 3, 2026", "2026-09-03"),
        ("January 9, 2026 at 2:05 p.m.", "2026-01-09T14:05:00"),
        ("January 9, 2026 12:05 AM", "2026-01-09T00:05:00"),
        ("published 2026-01-09T09:30", "2026-01-09T09:30:00"),
    ],
)
def test_a_written_date_is_read(line, edtf):
    assert published.written(line) == edtf


@pytest.mark.parametrize(
    "line", ["May 3", "January 2026", "9/1/2026", "January 32, 2026", "January 9, 2026 and January 10, 2026", "yesterday"]
)
def test_a_date_without_its_day_or_year_or_one_of_two_is_not_taken(line):
    assert published.written(line) is None
