"""Quotation marks and brackets have their fellows."""

import pytest

from factory import span_of
from twosource.present.marks import paired
from twosource.types import Span

TEXT = "Holt called it a “bad idea” (and wrong), she said. The “old port” fell."


@pytest.mark.parametrize(
    ("words", "keep", "shown"),
    [
        ("it a “bad idea", "bad", "it a “bad idea”"),
        ("bad idea” (and wrong)", "bad", "“bad idea” (and wrong)"),
        ("Holt called it a “", "called", "Holt called it a “bad idea”"),
        ("idea” (and wrong", "wrong", "“bad idea” (and wrong)"),
        ("Holt called it", "called", "Holt called it"),
        ("” (and wrong)", "wrong", "(and wrong)"),
    ],
)
def test_a_cut_goes_on_to_the_mark_or_leaves_it_out(words, keep, shown):
    room = Span(0, TEXT.index(" The")) if not words.startswith("”") else span_of(TEXT, "” (and wrong), she said.")
    assert paired(TEXT, span_of(TEXT, words), keep=span_of(TEXT, keep), room=room).of(TEXT) == shown


def test_an_apostrophe_is_no_mark():
    text = "Holt’s boat and the guild’s port fell"
    assert paired(text, Span(0, len(text)), keep=Span(0, 4), room=Span(0, len(text))) == Span(0, len(text))


def test_straight_marks_pair_too():
    text = 'Holt opened the "old port" and left.'
    assert (
        paired(text, span_of(text, 'opened the "old'), keep=span_of(text, "opened"), room=Span(0, len(text))).of(text)
        == 'opened the "old port"'
    )
