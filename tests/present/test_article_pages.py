"""Articles as a list, and the page of one."""

from dataclasses import replace

import pytest

from factory import article
from small_case import story
from twosource.errors import NotFoundError
from twosource.present.article_pages import article_page, articles
from twosource.present.index import index
from twosource.present.listing import Filters
from twosource.present.values import as_plain
from twosource.types import Cut, Document

INDEX = index(story())


def test_articles_stand_in_order_of_day_with_what_was_read_in_them():
    found = articles(INDEX, Filters(), unseen=frozenset({"post"}))
    assert [row.article for row in found.rows] == ["herald", "daily", "post", "blog"]
    assert [row.fresh for row in found.rows] == [False, False, True, False]
    assert [(row.claims, row.shares) for row in found.rows] == [(3, 1), (3, 1), (4, 0), (2, 0)]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({"publisher": "Coast Daily"}, ["daily"]),
        ({"words": "chief mayor"}, ["herald"]),
        ({"entity": next(row.id for row in story().entities if row.name == "Lund Island")}, ["blog"]),
        ({"source": story().origins[0].id}, ["herald", "daily"]),
        ({"first": "2026-03-03", "last": "2026-03-03"}, ["daily"]),
        ({"undated": True}, ["blog"]),
    ],
)
def test_articles_can_be_narrowed(filters, ids):
    assert [row.article for row in articles(INDEX, Filters(**filters)).rows] == ids


def test_claims_and_names_stand_in_place():
    page = article_page(INDEX, "post")
    assert [row.quote.words for row in page.claims] == [row.span.of(page.text) for row in page.claims]
    assert page.claims[0].origins == 2
    assert ("Brook", "Ada Brook") in [(row.span.of(page.text), row.name) for row in page.mentions]


@pytest.mark.parametrize(("id", "other"), [("herald", "daily"), ("daily", "herald")])
def test_shared_passages_stand_side_by_side_from_either_article(id, other):
    page = article_page(INDEX, id)
    (pair,) = page.shared
    assert (pair.other.id, pair.share) == (other, 1.0)
    assert all(row.words == row.span.of(page.text) == row.other_words for row in pair.passages)
    assert pair.sentence == "Coast Daily is a copy of Ansel Herald (1 shared passage); both credit Coastal Press"


def test_an_article_that_was_changed_leads_to_its_other_edition():
    first = article_page(INDEX, "herald").text
    later = Document(article(first + " It was corrected.", "herald~1234abcd", publisher="Ansel Herald"))
    later = replace(later, article=replace(later.article, key="1234abcd"))
    made = index(replace(story(), documents=(*story().documents, later)))
    assert [row.id for row in article_page(made, "herald").editions] == ["herald~1234abcd"]


def test_what_was_kept_out_is_told_with_the_reason():
    (blog, *rest) = story().documents
    cut = replace(blog, article=replace(blog.article, cut=(Cut("Share this", "share bar"),)))
    page = article_page(index(replace(story(), documents=(cut, *rest))), "blog")
    assert [(row.text, row.reason) for row in page.cut] == [("Share this", "share bar")]


def test_the_text_can_be_checked_by_its_hash():
    page = article_page(INDEX, "herald")
    assert page.sha256 == article_page(INDEX, "daily").sha256
    assert len(page.sha256) == 64


def test_a_page_is_made_plain_and_a_wrong_id_is_refused():
    made = as_plain(article_page(INDEX, "herald"))
    assert made["report"]["first"] == "2026-03-02"
    assert made["claims"][0]["span"] == {"start": 0, "end": 52}
    with pytest.raises(NotFoundError, match="no article of this case"):
        article_page(INDEX, "nowhere")
