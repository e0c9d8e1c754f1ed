"""resolve/habits.py: what is done time and again."""

import re

import pytest

from factory import article, claim
from twosource.resolve.habits import says_habit
from twosource.text.table import rows


def often(text: str, trigger: str, type: str = "VISIT", **fields) -> bool:
    """Whether a text says that what its trigger names is done time and again."""
    return says_habit(claim(article(text), text, trigger, type), text, **fields)


@pytest.mark.parametrize("row", rows("event_habit"), ids=lambda row: f"{row['word']} {row['place']}")
def test_a_word_that_says_that_it_is_done_time_and_again(row):
    others = re.findall(r"\w+", row["example"].replace(row["word"], ""))
    plural = row["place"] in ("plural", "visits")
    assert any(often(row["example"], word, several=plural) for word in others)
    assert not any(often(row["example"].replace(row["word"], ""), word, several=plural) for word in others)


def test_words_after_the_next_event_are_about_that_one():
    text = "He visited Carrow and met the envoy several times"
    assert often(text, "met")
    assert not often(text, "visited", until=text.index("met"))


def test_many_blows_are_one_assault():
    assert not often("He struck the guard several times", "struck", "ASSAULT")


def test_several_meetings_are_a_habit_and_several_arrests_are_not():
    assert often("several meetings in Carrow", "meetings", "MEET", several=True)
    assert not often("several arrests in Carrow", "arrests", "COERCE", several=True)
