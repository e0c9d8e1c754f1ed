"""Which of two articles came first."""

from dataclasses import replace

import pytest

from factory import article
from twosource.text import table
from twosource.types import Document
from twosource.weigh import directions


def ordered(left, right, kind="common"):
    """Derived, other, direction."""
    return directions.ordered(Document(left), Document(right), kind)


@pytest.mark.parametrize("row", table.rows("weigh_outlets"), ids=lambda row: row["domain"])
def test_each_outlet_is_credited_by_its_example(row):
    source, derived = article("The bridge fell.", "z", url=f"https://www.{row['domain']}/1"), article(row["example"], "a")
    assert ordered(derived, source) == ("a", "z", "known")


def test_a_link_tells_the_direction():
    source = article("The bridge fell.", "z", url="https://herald.example/bridge-fell-today")
    assert ordered(article("See https://herald.example/bridge-fell-today for more.", "a"), source) == ("a", "z", "known")


def test_two_that_credit_each_other_tell_nothing():
    left, right = (
        article("The Carrow Post reported it.", "a", publisher="Ansel Herald"),
        article("The Ansel Herald reported it.", "b", publisher="Carrow Post"),
    )
    assert ordered(left, right) == ("b", "a", "unknown")


def test_without_dates_the_lesser_id_stands_as_the_other():
    assert ordered(article("x", "b"), article("y", "a")) == ("b", "a", "unknown")


def test_an_earlier_day_is_no_proof_for_passages_of_a_third_text():
    left, right = article("x", "a", published="2026-02-02"), article("y", "b", published="2026-02-01")
    assert ordered(left, right) == ("a", "b", "unknown")


def test_the_agency_of_both_comes_before_that_of_one():
    left, right = article("ANSEL (AFP) - It fell.\n\nReuters contributed to this report."), article("ANSEL (Reuters) - It fell.")
    assert directions.agency(left, right) == "Reuters"


CREDITS = [
    "Via the Ansel Herald: it fell.",
    "The Ansel Herald is reporting that it fell.",
    "It fell.\n\nAda Brook, Ansel Herald\n\nEnd.",
]


@pytest.mark.parametrize("text", CREDITS)
def test_an_outlet_is_credited(text):
    assert directions.names_outlet(text, "Ansel Herald")


def test_an_outlet_that_quotes_itself_credits_nobody():
    left, right = (article("He told the Ansel Herald that it fell.", key, publisher="Ansel Herald") for key in "ab")
    assert directions.ordered(Document(left), Document(replace(right, text="It fell.")), "common")[2] == "unknown"


def test_an_outlet_rewrites_its_own_earlier_text():
    left, right = (article("It fell.", key, publisher="Ansel Herald", published=f"2026-05-0{day}") for key, day in (("a", 2), ("b", 1)))
    assert directions.ordered(Document(left), Document(right), "rewrite") == ("a", "b", "known")
