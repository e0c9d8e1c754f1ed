"""How a text uses capitals."""

from factory import document_of
from twosource.annotate import capitals


def test_headlines_and_lines_in_capitals_are_told_from_sentences():
    habit = capitals.habits(document_of("New Bridge Opens After Long Delay\nBRIDGE OPENS AGAIN NOW\nThe bridge in Tarun is open.").tokens)
    assert (habit.headlines, habit.shouted) == ({0}, {1})
    assert "Tarun" in habit.inside
    assert "bridge" in habit.lower


def test_a_quotation_begins_like_a_sentence():
    tokens = document_of("He said: “Bread is dear” in Tarun.").tokens
    assert [token.text for token in tokens if capitals.is_start(tokens, token.i)] == ["He", "“", "Bread"]


def test_a_month_is_no_name_word():
    tokens = document_of("We met Tarun in March.").tokens
    habit = capitals.habits(tokens)
    assert [token.text for token in tokens if capitals.is_name_word(tokens, token.i, habit)] == ["Tarun"]
