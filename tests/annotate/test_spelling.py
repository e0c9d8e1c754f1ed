"""A name as one string."""

import pytest

from factory import document_of
from twosource.annotate import spelling


def test_a_name_has_single_spaces_and_its_own_hyphens():
    tokens = document_of("Anjuman-e-Sahil   League").tokens
    assert spelling.spelled(tokens, (0, len(tokens) - 1)) == "Anjuman-e-Sahil League"


@pytest.mark.parametrize(("word", "hangs"), [("VlsR.", 1), ("Tarun.[1][2", 6), ("U.S.", 0), ("Ltd.", 0)])
def test_a_full_stop_and_notes_that_hang_on_a_name_are_told_from_an_abbreviation(word, hangs):
    token = document_of(word).tokens[0]
    assert spelling.stop(token) == hangs
