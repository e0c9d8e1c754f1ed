"""The two clocks."""

from dataclasses import replace
from datetime import date

from small_case import story
from twosource.present.index import index
from twosource.present.listing import Filters
from twosource.present.timeline_page import timeline

CASE = index(story())
DAY = date(2026, 3, 2)


def test_what_happened_and_when_it_was_reported_are_two_clocks():
    bars = [row for row in timeline(CASE, Filters()).bars if (row.first, row.last) == (DAY, DAY)]
    assert bars
    assert {(row.reported_first, row.reported_last) for row in bars} <= {(DAY, date(2026, 3, 4)), (DAY, date(2026, 3, 3))}


def test_what_has_no_date_stands_apart():
    found = timeline(CASE, Filters())
    assert found.undated
    assert {(row.first, row.last, row.when) for row in found.undated} == {(None, None, "undated")}
    shown = [*found.bars, *found.undated]
    assert sum(1 + len(row.also) for row in shown) == len(story().events)


def test_days_choose_events_and_the_reports_that_tell_them():
    found = timeline(CASE, Filters(first="2026-04", last="2026-04"))
    assert [(row.first, row.last) for row in found.bars] == [(date(2026, 4, 1), date(2026, 4, 30))]
    assert [row.article for row in found.reports] == ["blog"]


def test_an_entity_chooses_its_events():
    relling = next(row.id for row in story().entities if row.name == "Tomas Relling")
    assert all(relling in row.entities for row in timeline(CASE, Filters(entity=relling)).bars)


def test_what_the_same_words_tell_at_the_same_time_stands_once():
    met = next(row for row in story().events if row.type == "MEET" and row.interval)
    twin = replace(met, id="event-twin")
    found = timeline(index(replace(story(), events=(*story().events, twin))), Filters())
    assert [row.also for row in found.bars if row.event in (met.id, "event-twin")] in ([("event-twin",)], [(met.id,)])
