"""Who copied whom."""

from dataclasses import replace

import pytest

from small_case import story
from twosource.present.copies import compared, copies, groups
from twosource.present.evidence import desk


def test_a_known_direction_is_told():
    (row,) = copies(desk(story()))
    assert row.sentence == "Coast Daily is a copy of Ansel Herald (1 shared passage); both credit Coastal Press"


@pytest.mark.parametrize(("kind", "said"), [("copy", "have the same text"), ("rewrite", "tell one text"), ("common", "share passages")])
def test_an_unknown_direction_is_said_to_be_unknown(kind, said):
    derivation = replace(story().derivations[0], direction="unknown", kind=kind)
    (row,) = copies(desk(replace(story(), derivations=(derivation,))))
    assert said in row.sentence
    assert row.sentence.endswith("which came first is not known")


def test_the_shared_words_are_exact():
    asked = desk(story())
    (pair,) = copies(asked)[0].passages
    assert pair.left.words == pair.left.span.of(asked.by.article["daily"].text)


def test_chains_of_copies_are_one_group():
    first = story().derivations[0]
    chain = (first, replace(first, article="post", other="daily"))
    assert groups(desk(replace(story(), derivations=chain))) == ("Coast Daily, Ansel Herald and Northern Post tell one text",)


def test_articles_that_only_quote_one_text_are_no_group():
    assert groups(desk(replace(story(), derivations=(replace(story().derivations[0], kind="common"),)))) == ()


def test_runs_give_back_both_passages():
    left, right = compared("The mayor met her there.", "There the old mayor met her.")
    assert "".join(run.text for run in left) == "The mayor met her there."
    assert "".join(run.text for run in right) == "There the old mayor met her."
    assert [run.text.strip() for run in left if run.same] == ["The", "mayor met her"]
