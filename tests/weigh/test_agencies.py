"""The agencies a text credits."""

import pytest

from factory import article
from twosource.text import table
from twosource.types import Cut
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


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"authors": ("The Associated Press",)}, "Associated Press"),
        ({"authors": ("Ada Brook, Reuters",)}, "Reuters"),
        ({"cut": (Cut("By Agence France-Presse", "byline"),)}, "Agence France-Presse"),
        ({"cut": (Cut("Copyright 2018 The Associated Press. All rights reserved.", "copyright line"),)}, "Associated Press"),
        ({"cut": (Cut("Photo: Ada Brook (AFP)", "photo credit"),)}, None),
        ({"authors": ("Ada Brook",)}, None),
    ],
)
def test_what_was_read_or_cut_beside_the_text_signs_it_too(fields, name):
    assert agencies.author(article("The bridge fell.", **fields)) == name


def test_an_input_from_an_agency_that_was_cut_is_a_credit():
    row = article("The bridge fell.", cut=(Cut("(With inputs from PTI)", "editing credit"),))
    assert (agencies.credited(row), agencies.author(row)) == (("Press Trust of India",), None)
