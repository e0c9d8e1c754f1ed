"""Where reports disagree."""

from dataclasses import replace

import pytest

from small_case import story
from twosource.lookup import lookup
from twosource.present.disagreement import disagreements, value_words
from twosource.present.evidence import desk


def test_the_values_stand_side_by_side_with_their_words():
    (row,) = disagreements(desk(story()))
    assert [(side.value, side.labels) for side in row.sides] == [
        ("12", ("Coast Daily", "Ansel Herald")),
        ("at least 14", ("Northern Post",)),
    ]
    assert row.sides[1].evidence[0].quote.words == "The ferry fund paid at least 14 guards"


def test_real_conflicts_come_before_updates():
    (update,) = story().conflicts
    both = replace(story(), conflicts=(update, replace(update, id="z", relation="conflict")))
    assert [row.conflict for row in disagreements(desk(both))] == ["z", update.id]


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [("time", "2026-03", "March 2026"), ("number", ">12", ">12"), ("polarity", "negative", "it is not so"), ("actor", None, "not said")],
)
def test_values_are_put_into_words(kind, value, said):
    assert value_words(lookup(story()), kind, value) == said


def test_an_entity_is_shown_by_name():
    brook = story().entities[0]
    assert value_words(lookup(story()), "actor", brook.id) == "Ada Brook"
