"""Where reports disagree."""

from dataclasses import replace

import pytest

from small_case import story
from twosource.lookup import lookup
from twosource.present.disagreement import disagreements, value_words
from twosource.present.evidence import desk
from twosource.present.values import plain
from twosource.types import Side


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
    assert [row.relation for row in disagreements(desk(both))] == ["conflict", "update"]


def test_what_is_disputed_is_said_in_plain_words():
    (row,) = disagreements(desk(story()))
    assert (plain(row.about), row.kind) == ("how many: “The ferry fund paid at least 14 guards”", "update, number")


def test_when_somebody_was_somewhere_needs_no_quotation():
    met = story().events[0]
    clash = replace(
        story().conflicts[0], kind="time", event=met.id, sides=tuple(Side(f"202{n}", (row,)) for n, row in enumerate(met.claims[:2]))
    )
    alone = replace(story(), entities=tuple(row for row in story().entities if row.name != "Tomas Relling"))
    (row,) = disagreements(desk(replace(alone, conflicts=(clash,))))
    assert plain(row.about) == "when Ada Brook was in Port Ansel"


def test_rows_on_one_question_are_one():
    (update,) = story().conflicts
    both = replace(story(), conflicts=(update, replace(update, id="z")))
    assert [row.conflict for row in disagreements(desk(both))] == [update.id]


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [("time", "2026-03", "March 2026"), ("number", ">12", ">12"), ("polarity", "negative", "it is not so"), ("actor", None, "not said")],
)
def test_values_are_put_into_words(kind, value, said):
    assert value_words(lookup(story()), kind, value) == said


def test_an_entity_is_shown_by_name():
    brook = story().entities[0]
    assert value_words(lookup(story()), "actor", brook.id) == "Ada Brook"
