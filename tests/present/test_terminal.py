"""The brief in a terminal."""

import re

import pytest

from factory import article
from small_case import story
from twosource.present import terminal
from twosource.present.brief import brief
from twosource.types import Document, Picture


@pytest.mark.parametrize("width", [60, 100, 200])
def test_no_line_is_wider_than_the_terminal(width):
    assert max(len(line) for line in terminal.render(brief(story()), width=width).split("\n")) <= width


def test_the_count_stands_in_front_of_what_is_told():
    assert "\n  2  Ada Brook met Tomas Relling in Port Ansel on 2 March (2 March 2026; Port Ansel)\n" in terminal.render(brief(story()))


def test_the_strands_of_a_count_are_told_under_it():
    assert "\n     2 origins: Coastal Press (Coast Daily and Ansel Herald), with" in terminal.render(brief(story()))


def test_values_stand_side_by_side_where_they_fit():
    wide = terminal.render(brief(story()), width=120)
    narrow = terminal.render(brief(story()), width=50)
    assert any("Coast Daily: 12" in line and "Northern Post: at least 14" in line for line in wide.split("\n"))
    assert not any("Coast Daily: 12" in line and "Northern Post: at least 14" in line for line in narrow.split("\n"))


def test_colour_only_adds_escapes():
    made = brief(story())
    coloured = terminal.render(made, colour=True)
    assert "\x1b[1;36m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == terminal.render(made)


def test_a_source_cannot_move_the_cursor():
    made = Picture((Document(article("x", publisher="Bad\x1b[2J\u202eNews")),))
    text = terminal.render(brief(made))
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_an_empty_case_is_said_to_be_empty():
    assert terminal.render(brief(Picture())).startswith("0 reports; no reports.")
