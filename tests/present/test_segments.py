"""Texts in pieces."""

import pytest

from twosource.present.sections import Text
from twosource.present.segments import stretches
from twosource.types import Span

WORDS = "One came. Two left and Three sang."


def pieces(sentences, marks):
    """All pieces of the text."""
    return [piece for stretch in stretches(Text("a", "a", WORDS, sentences, marks)) for piece in stretch.pieces]


@pytest.mark.parametrize(
    ("sentences", "marks"),
    [
        ((), ()),
        ((Span(0, 9), Span(10, 34)), ()),
        ((Span(0, 9), Span(10, 34)), ((Span(0, 8), "c1"), (Span(10, 33), "c2"), (Span(19, 33), "c3"))),
        ((Span(0, 20), Span(5, 34)), ((Span(3, 15), "c1"),)),
    ],
    ids=["bare", "sentences", "nested claims", "sentences that overlap"],
)
def test_the_pieces_are_the_text(sentences, marks):
    assert "".join(piece.words for piece in pieces(sentences, marks)) == WORDS


def test_each_claim_has_one_anchor_where_it_begins():
    found = pieces((Span(0, 9), Span(10, 34)), ((Span(10, 33), "c2"), (Span(19, 33), "c3")))
    assert [(piece.anchors, WORDS.index(piece.words)) for piece in found if piece.anchors] == [(("c2",), 10), (("c3",), 19)]


def test_cited_words_are_marked():
    assert [piece.words for piece in pieces((Span(0, 9),), ((Span(0, 8), "c1"),)) if piece.cited] == ["One came"]
