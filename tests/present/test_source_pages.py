"""Origins as a list, and the page of one."""

import pytest

from small_case import story
from twosource import ids
from twosource.errors import NotFoundError
from twosource.present.index import index
from twosource.present.listing import Filters
from twosource.present.source_pages import source_page, sources
from twosource.present.values import as_plain

INDEX = index(story())
WIRE, POLICE, BLOG = (ids.make("origin", name) for name in ("wire", "police", "blog"))


def test_whom_reports_lean_on_comes_before_their_own_reporting():
    assert [row.name for row in sources(INDEX, Filters()).rows] == ["Coastal Press", "harbour police", "blog"]


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({"words": "coastal"}, ["Coastal Press"]),
        ({"type": "speaker"}, ["harbour police"]),
        ({"article": "blog"}, ["blog"]),
        ({"first": "2026-04"}, ["blog"]),
    ],
)
def test_sources_can_be_narrowed(filters, names):
    assert [row.name for row in sources(INDEX, Filters(**filters)).rows] == names


def test_how_often_a_source_stands_alone_is_counted_and_shown():
    page = source_page(INDEX, BLOG)
    assert (page.events, page.alone) == (2, 1)
    assert [row.type for row in page.only] == ["VISIT"]


def test_who_repeats_a_source_is_shown_with_the_words():
    page = source_page(INDEX, WIRE)
    assert [(row.article.id, row.claims) for row in page.repeated] == [("herald", 3), ("daily", 3)]
    assert all(quote.article == row.article.id for row in page.repeated for quote in row.quotes)
    assert page.why == "Ansel Herald and Coast Daily share one text"


def test_a_report_does_not_repeat_itself():
    assert source_page(INDEX, BLOG).repeated == ()


def test_a_source_that_is_somebody_leads_there():
    assert source_page(INDEX, POLICE).entity.name == "harbour police"
    assert {row.article for row in source_page(INDEX, POLICE).said} == {"post"}


def test_a_page_is_made_plain_and_a_wrong_id_is_refused():
    assert as_plain(source_page(INDEX, POLICE))["kind"] == "speaker"
    with pytest.raises(NotFoundError, match="no source of this case"):
        source_page(INDEX, "origin-0")
