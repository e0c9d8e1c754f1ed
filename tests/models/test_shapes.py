"""How words are written."""

import pytest

from twosource.models import shapes


def numbers(*sentences):
    """The features of sentences, a row a sentence."""
    return shapes.features([shapes.words(sentence) for sentence in sentences])


def test_a_word_keeps_its_place_in_the_sentence():
    sentence = "Nkemdi-Rao's café, 2026"
    assert all(sentence[word.start : word.end] == word.text for word in shapes.words(sentence))


@pytest.mark.parametrize(
    ("text", "wanted"), [("Élan", "Capital"), ("ÉLAN", "CAPITALS"), ("iPod", "miXed"), ("東京", "other"), ("7th", "l3tters"), ("—", "mark")]
)
def test_a_form_is_told_by_letters_of_any_script(text, wanted):
    assert shapes.form(text) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The envoy left Port Ansel on a boat", "plain"),
        ("Envoy Leaves Port Ansel on Boat", "Title Line"),
        ("ENVOY LEAVES PORT ANSEL", "CAPITAL LINE"),
        ("envoy leaves", "small line"),
        ("12 - 7", "plain"),
    ],
)
def test_a_headline_is_no_plain_sentence(sentence, wanted):
    assert shapes.line([shapes.form(word.text) for word in shapes.words(sentence)]) == wanted


def test_the_first_word_of_a_sentence_is_marked_behind_its_quotation_mark_too():
    (plain,), (quoted,) = (numbers(text) for text in ("Ansel is a port we like", "“Ansel is a port we like"))
    assert plain[0] == quoted[1]
    assert plain[0][1] != numbers("We like Ansel very much")[0][2][1]


def test_a_word_is_told_apart_by_how_the_article_writes_it_elsewhere():
    alone = numbers("Rose spoke to the press.")[0][0]
    name, flower = (numbers("Rose spoke to the press.", other)[0][0] for other in ("The press met Rose again.", "A rose is red, they say."))
    assert len({alone, name, flower}) == 3


def test_every_number_has_its_own_row_in_the_table():
    rows = numbers("Ada Brook's 3 A4 boats — ÉLAN", "ALL CAPITALS HERE", "東京 iPod")
    assert {number for row in rows for told in row for number in told} <= set(range(shapes.SIZE - 1))


def test_an_article_of_marks_is_read_in_a_straight_line():
    assert len(numbers("!" * 50_000)[0]) == 50_000
