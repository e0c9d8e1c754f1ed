"""The brief in a terminal."""

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


def test_a_source_cannot_move_the_cursor():
    made = Picture((Document(article("x", publisher="Bad\x1b[2J\u202eNews")),))
    text = terminal.render(brief(made))
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_an_empty_case_is_said_to_be_empty():
    assert terminal.render(brief(Picture())).startswith("0 reports, 0 of 0 read; no reports.")
