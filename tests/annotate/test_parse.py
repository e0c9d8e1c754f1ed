"""Tokens and sentences keep their places in the text."""

from collections import Counter

from factory import article, document_of
from twosource.annotate import parse
from twosource.types import Document, Span


def test_tokens_stand_where_they_say():
    """Offsets are code points, also behind an emoji and a line separator."""
    document = document_of("Ada \U0001f6a2 met\u2028Bo.\n\nThey left.")
    assert [document.article.text[token.start : token.end] for token in document.tokens] == [token.text for token in document.tokens]
    assert document.sentences[-1].of(document.article.text) == "They left."


def test_a_line_break_ends_a_sentence():
    """A headline is not glued to the first sentence."""
    assert len(document_of("Bridge falls in Port Ansel\nThe bridge fell on Monday.").sentences) == 2


def test_furniture_in_a_verbatim_text_is_passed_over():
    """No token, and the offsets of the rest stay."""
    text = "Share this\nThe bridge fell."
    document = parse.add(Document(article(text, furniture=(Span(0, 10),))))
    assert [sentence.of(text) for sentence in document.sentences] == ["The bridge fell."]


def test_an_empty_text_has_no_sentence():
    """And raises nothing."""
    assert document_of("").sentences == () and document_of(" \n\n").tokens == ()


def test_a_list_without_stops_is_cut_into_pieces():
    """Each piece is a tree of its own."""
    document = document_of("Ada met " + ", ".join(f"Bo of pier {n}" for n in range(200)))
    lengths = Counter(token.sentence for token in document.tokens)
    assert max(lengths.values()) <= parse.LONGEST and len(document.sentences) == len(lengths) > 1
    assert all(document.tokens[token.head].sentence == token.sentence for token in document.tokens)
