"""Two clocks."""

from datetime import date

from small_case import story
from twosource.present.brief import brief
from twosource.present.evidence import desk
from twosource.present.timeline import reports


def test_a_vague_date_is_as_wide_as_it_is_vague():
    bars = {row.when: (row.first, row.last) for row in brief(story()).timeline}
    assert bars["April 2026"] == (date(2026, 4, 1), date(2026, 4, 30))


def test_an_undated_event_is_never_placed_on_a_day():
    undated = [row for row in brief(story()).timeline if row.when == "undated"]
    assert undated
    assert all(row.first is None and row.last is None for row in undated)


def test_dated_events_come_first_in_order():
    days = [row.first for row in brief(story()).timeline]
    assert days == [date(2026, 3, 2), date(2026, 4, 1), None]


def test_each_report_says_how_its_date_is_known():
    assert {row.label: row.dated for row in reports(desk(story()))} == {
        "Ansel Herald": "stated",
        "Coast Daily": "stated",
        "Northern Post": "stated",
        "blog": "undated",
    }
