"""The time line's ruler."""

from datetime import date

from twosource.present.scale import ruler
from twosource.present.sections import Bar


def bar(first, last):
    """An event between two days."""
    return Bar("e", (), first, last, "", 1, "")


def test_nothing_dated_gives_no_ruler():
    assert ruler((bar(None, None),), ()) is None


def test_later_is_further_right():
    made = ruler((bar(date(2024, 5, 1), date(2026, 1, 1)),), ())
    places = [made.at(day) for day in (date(2024, 1, 1), date(2024, 5, 1), date(2026, 1, 1), date(2026, 12, 31))]
    assert places == sorted(places)
    assert places[0] >= 0
    assert places[-1] <= 100


def test_empty_years_are_cut_out_and_marked():
    made = ruler((bar(date(1998, 5, 1), date(1998, 6, 1)), bar(date(2026, 1, 1), date(2026, 1, 1))), ())
    assert [(tick.label, tick.cut) for tick in made.ticks()] == [("1998", False), ("2026", True)]


def test_a_day_can_still_be_seen_and_stays_on_the_ruler():
    made = ruler((bar(date(2026, 12, 31), date(2026, 12, 31)),), ())
    strip = made.strip(date(2026, 12, 31), date(2026, 12, 31))
    assert strip.width > 0
    assert strip.left + strip.width <= 100


def test_an_open_date_runs_to_the_edge():
    made = ruler((bar(date(2026, 6, 1), None),), ())
    strip = made.strip(date(2026, 6, 1), None)
    assert strip.open == "right"
    assert round(strip.left + strip.width) == 100
