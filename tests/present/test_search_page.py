"""A search with filters."""

import re

from small_case import story
from twosource.present.index import index
from twosource.present.listing import Filters
from twosource.present.search_page import search
from twosource.types import Hit, Span

CASE = index(story())


def found(words, **filters):
    """What is found for words, with the hits that the store would give."""
    hits = []
    for row in story().documents:
        spans = sorted(Span(*one.span()) for word in words.split() for one in re.finditer(word, row.article.text, re.IGNORECASE))
        if all(re.search(word, row.article.text, re.IGNORECASE) for word in words.split()):
            hits.append(Hit(row.article.id, tuple(spans)))
    return search(CASE, Filters(words=words, **filters), hits)


def test_names_events_claims_and_articles_are_found():
    made = found("ferry paid")
    assert {row.quote.words for row in made.claims} == {"the ferry fund paid 12 guards", "The ferry fund paid at least 14 guards"}
    assert {row.article.article for row in made.articles} == {"daily", "herald", "post"}
    assert found("brook").entities[0].name == "Ada Brook"
    assert made.total.claims == 3


def test_filters_narrow_what_is_found():
    made = found("ferry paid", publisher="Northern Post")
    assert {row.article.article for row in made.articles} == {"post"}
    assert {row.label for row in made.claims} == {"Northern Post"}
    assert made.publishers == ("Ansel Herald", "Coast Daily", "Northern Post")


def test_days_are_of_publication_for_articles():
    made = found("ferry paid", first="2026-03-04", last="2026-03-04")
    assert {row.article.article for row in made.articles} == {"post"}


def test_firmness_and_origins_narrow_claims():
    assert found("quay front", certainty="certain").claims == ()
    assert {row.certainty for row in found("quay front", certainty="probable").claims} == {"probable"}
    assert found("quay front", least=9).claims == ()


def test_no_words_find_nothing():
    assert found("").total == (0, 0, 0, 0)


def test_the_sentence_with_most_of_the_words_comes_first():
    assert found("ferry paid").articles[0].quotes[0].words == "ferry"
