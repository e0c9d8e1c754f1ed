"""Where names begin and end, and which words are none."""

import pytest

from factory import document_of
from twosource.annotate import names


def found(text):
    """The words of the names, in order."""
    tokens = document_of(text).tokens
    return [text[tokens[name.first].start : tokens[name.last].end] for name in names.find(tokens)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoy met Velsia Foreign Minister Ada Brook.", ["Velsia", "Ada Brook"]),
        ("He joined the Board of Pilots and the Ministry of Trade.", ["Board of Pilots", "Ministry of Trade"]),
        ("She wrote to King Tarun University.", ["King Tarun University"]),
        ("It was the English actor Keith Marlow.", ["Keith Marlow"]),
        ("They asked the Democratic Party for help.", ["Democratic Party"]),
        ("The President left with a Senior Director.", []),
        ("The Deputy Foreign Minister of the land left.", []),
        ("She served in the 3rd Harbour Battalion there.", ["3rd Harbour Battalion"]),
        ("They flew to Saint Lucia and Antigua and Barbuda.", ["Saint Lucia", "Antigua and Barbuda"]),
    ],
)
def test_titles_and_peoples_are_cut_from_names(text, expected):
    assert found(text) == expected


def test_a_word_that_the_text_has_in_lower_case_begins_no_name():
    assert "Bread" not in " ".join(found("The price of bread rose. Bread is dear. Bread sells."))


def test_a_name_seen_inside_a_sentence_is_one_at_its_start_and_in_a_headline():
    text = "Quarrel Over Tarun Grows Again\nWe met Tarun there.\nTarun left."
    assert found(text) == ["Tarun", "Tarun", "Tarun"]


def test_a_line_in_capitals_gives_only_known_names():
    assert found("TALKS IN KENYA FAIL AFTER LONG NIGHT\nThe talks failed.") == ["KENYA"]
