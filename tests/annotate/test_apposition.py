"""Which noun phrases their own sentence says to be someone or something."""

import pytest

from factory import tied


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Wendy Marlow, head of the harbour union, left.", ("head", "Wendy Marlow")),
        ("The head of the harbour union, Wendy Marlow, left.", ("head", "Wendy Marlow")),
        ("Wendy Marlow is a pilot.", ("pilot", "Wendy Marlow")),
    ],
    ids=["after the name", "before the name", "after is"],
)
def test_what_someone_is_said_to_be_is_one_with_them(parsed, text, pair):
    assert pair in tied(parsed(text))


@pytest.mark.parametrize("text", ["Wendy Marlow is not a pilot.", "Wendy Marlow may be a pilot.", "It was a pilot."])
def test_what_is_not_flatly_so_is_left_alone(parsed, text):
    assert "pilot" not in [words for words, _ in tied(parsed(text))]
