"""What stands between quotation marks."""

import pytest

from twosource.annotate.quotes import quotations, spoken
from twosource.types import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The gate is open," she said.', ['"The gate is open,"']),
        ("“Open it,” he said. “Now.”", ["“Open it,”", "“Now.”"]),
        ("''The gate is open,'' she said.", ["''The gate is open,''"]),
        ("“The gate is open.\n“The bridge is safe.”", ["“The gate is open.", "“The bridge is safe.”"]),
        ('A plank of 12" lay there.', []),
        ("A closing mark” alone.", []),
        ("", []),
    ],
)
def test_quotations_are_found_marks_included(text, expected):
    assert [span.of(text) for span in quotations(text)] == expected


def test_a_word_held_with_tongs_is_not_speech():
    text = "the “safe” bridge"
    assert not spoken(Span(4, 10), text)
    assert spoken(Span(0, 21), "“The gate is open now”")
