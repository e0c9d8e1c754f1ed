"""Words as pieces."""

import pytest

from twosource.models import pieces

KNOWN = ("[UNK]", "port", "##s", "an", "##sel", "elan", "\u6771", "\u4eac", "_", "a", "\u2014")
CUT = pieces.cutter({piece: number for number, piece in enumerate(KNOWN)})


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("Ports", ["port", "##s"]),
        ("ANSEL", ["an", "##sel"]),
        ("Élan", ["elan"]),
        ("portx", ["[UNK]"]),
        ("\u6771\u4eac", ["\u6771", "\u4eac"]),
        ("a_a", ["a", "_", "a"]),
        ("a\u2014a", ["a", "\u2014", "a"]),
        ("a" * 101, ["[UNK]"]),
        ("\u200b", []),
        ("\U0001f600", ["[UNK]"]),
        ("", []),
    ],
)
def test_a_word_is_cut_where_its_longest_known_beginnings_end(word, wanted):
    assert [KNOWN[number] for number in CUT(word)] == wanted


def test_a_word_of_no_end_is_not_looked_up_letter_by_letter():
    assert CUT("b" * 400_000) == (0,)
