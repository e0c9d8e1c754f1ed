"""Which names of one text mean the same."""

import pytest

from factory import document_of
from twosource.annotate import mentions, same_name


def groups(text):
    """The distinct spellings of each group."""
    named = [mention for mention in mentions.add(document_of(text)).mentions if mention.form == "named"]
    return [sorted({mention.span.of(text) for mention in group}) for group in same_name.groups(text, named)]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Anjuman-e-Sahil said it would strike. Leaders of Anjuman met police.", ["Anjuman", "Anjuman-e-Sahil"]),
        ("The Board of Harbour Pilots met. Later BHP agreed.", ["BHP", "Board of Harbour Pilots"]),
        ("ADA BROOK came to us. We met Ada Brook.", ["ADA BROOK", "Ada Brook"]),
        ("The Seminary School of Ansel grew. The Seminary School won.", ["Seminary School", "Seminary School of Ansel"]),
    ],
)
def test_a_short_form_joins_the_one_full_name(text, group):
    assert group in groups(text)


def test_a_mr_and_a_mrs_of_one_name_are_two():
    made = groups("Keith Velsor wed Wendy Velsor. Mr Velsor was ill. Mrs Velsor left.")
    assert made == [["Keith Velsor", "Velsor"], ["Velsor", "Wendy Velsor"]]


def test_equal_words_of_two_texts_keep_their_capitals_when_short():
    assert same_name.spelling("HwU") != same_name.spelling("Hwu")


def test_a_first_name_told_before_the_full_name_of_another_is_not_theirs():
    assert ["Ada"] in groups("The Brooks and their children, Ada and Tom, left. Later Ada Velsor spoke.")
    assert ["Ada Velsor", "Velsor"] in groups("Velsor left the council. Ada Velsor spoke.")
