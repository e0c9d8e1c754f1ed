import pytest
from lxml import html

from twosource.read import dated


def day(body, head="", linked=None, **named):
    page = html.document_fromstring(f"<html><head>{head}</head><body>{body}</body></html>")
    return dated.published_on(page, linked, named)


def test_what_the_data_say_comes_first():
    page = "<h1>Pier shut</h1><time datetime='2026-01-11'>11 January</time>"
    assert day(page, linked="2026-01-09T09:30:00Z", pubdate="2026-01-10") == "2026-01-09T09:30:00Z"


def test_the_hour_is_taken_from_another_statement_of_the_same_day():
    assert day("<h1>Pier shut</h1><time datetime='2026-01-09T09:30Z'>Friday</time>", linked="2026-01-09") == "2026-01-09T09:30:00Z"


def test_an_hour_with_its_zone_is_rather_taken():
    assert (
        day("<h1>Pier shut</h1><time datetime='2026-01-09 09:30:00 UTC'>Friday</time>", linked="2026-01-09 09:30:00")
        == "2026-01-09T09:30:00"
    )
    assert day("<p>Rain.</p>", linked="2026-01-09 09:30:00", pubdate="2026-01-09 09:30:00 UTC") == "2026-01-09T09:30:00Z"


@pytest.mark.parametrize("nothing", ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "1900-01-01", "", "soon"])
def test_the_day_that_stands_for_none_is_none(nothing):
    assert day("<p>Rain fell.</p>", linked=nothing) is None
    assert day("<p>Rain fell.</p>", linked=nothing, pubdate="2026-01-09") == "2026-01-09"


def test_a_marked_date_may_be_words():
    assert day("<span itemprop='datePublished'>Fri 6:45 PM, Jan 9, 2026</span>") == "2026-01-09"


def test_a_time_element_above_the_headline_or_in_a_list_of_pages_is_another_date():
    page = "<time datetime='2026-02-01'>Today</time><h1>Pier shut</h1><aside><time datetime='2025-03-04'>Old</time></aside>"
    assert day(page + "<p><time datetime='2026-01-09'>Friday</time></p>") == "2026-01-09"


@pytest.mark.parametrize(
    "line",
    ["<p>Published: Friday, January 9th, 2026 at 11:08 a.m.</p>", "<div>Posted 11:11 PM EST Jan 9, 2026</div>"],
)
def test_a_labelled_line_tells_it_wherever_it_stands(line):
    assert (day("<h1>Pier shut</h1>" + "<p>Rain fell on it all day.</p>" * 30 + line) or "")[:10] == "2026-01-09"


def test_a_line_of_a_date_alone_tells_it_near_the_headline():
    page = "<p>March 3, 2025</p><h1>Pier shut</h1><p>By Mara Lind</p><div>on January 9, 2026</div>"
    assert day(page) == "2026-01-09"


def test_a_date_in_a_sentence_tells_nothing():
    assert day("<h1>Pier shut</h1><p>It was opened again on January 9, 2026 by the mayor of the town.</p>") is None


def test_a_page_nested_deeply_is_walked_in_time():
    assert day("<div>word " * 390 + "<p>x</p>" * 20_000) is None
