"""The parser, asked through a plain function."""

from twosource import models


def test_a_line_break_ends_a_sentence():
    assert len({token.sentence for token in models.parse("Ferry halted\nNobody was hurt in Port Ansel")}) == 2


def test_words_keep_their_place_in_the_text():
    text = "  Ada Brook\n\nspoke."
    assert [text[token.start : token.end] for token in models.parse(text)] == ["Ada", "Brook", "spoke", "."]


def test_a_head_is_the_number_of_a_word_of_the_same_text():
    tokens = models.parse("One fell.\nAda Brook spoke.")
    assert all(tokens[token.head].sentence == token.sentence for token in tokens)


def test_nothing_has_no_words():
    assert models.parse(" \n ") == ()


def test_what_has_no_white_space_is_read_in_parts():
    text = ",".join(["Ada"] * 2_000)
    words = models.parse(text)
    assert "".join(word.text for word in words) == text
    assert max(word.end - word.start for word in words) <= 400
