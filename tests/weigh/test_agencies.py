"""The agencies a text credits."""

import pytest

from factory import article
from twosource.text import table
from twosource.weigh import agencies


@pytest.mark.parametrize("row", table.rows("weigh_agencies"), ids=lambda row: row["name"])
def test_each_agency_is_found_by_its_example(row):
    assert row["name"] in agencies.credited(article(row["example"]))


@pytest.mark.parametrize("row", table.rows("weigh_credits"), ids=lambda row: row["example"][:40])
def test_each_credit_is_found_by_its_example(row):
    text = "Filler. " * 100 + "\n" + row["example"] if row["where"] != "head" else row["example"]
    assert agencies.credited(article(text))
    assert bool(agencies.author(article(text))) == (row["whole"] == "yes")


def test_an_agency_nobody_listed_is_known_by_its_kind_of_name():
    assert agencies.credited(article("By Carrow News Agency\nThe bridge fell.")) == ("Carrow News Agency",)


def test_an_agency_spoken_of_is_not_credited():
    assert agencies.credited(article("The minister told Reuters that the bridge fell. AP shares rose.")) == ()


def test_a_text_with_several_agencies_has_no_one_author():
    assert agencies.author(article("PORT ANSEL (Reuters) - The bridge fell.\n" + "It rained. " * 60 + "\n(AFP)")) is None


def test_the_agency_s_own_site_is_its_credit():
    assert agencies.author(article("The bridge fell.", url="https://www.apnews.com/article/1")) == "Associated Press"
