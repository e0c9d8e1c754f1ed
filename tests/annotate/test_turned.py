"""Reports in another order than speaker, cue, content."""

import pytest

from factory import document_of, unread
from twosource.annotate import attributions, mentions


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The clash came after what Norland says was a raid on its troops.", "Norland", "was a raid on its troops"),
        (
            "Tom Vale worked in banking and Ada Brook volunteered for charities, reported The Dray Herald.",
            "The Dray Herald",
            "Tom Vale worked in banking and Ada Brook volunteered for charities",
        ),
        ("The army confirmed bullets had been fired.", "The army", "bullets had been fired"),
    ],
)
def test_a_speaker_is_found_in_any_order(text: str, source: str, content: str) -> None:
    """Inverted, in a free relative, and behind a slip of the parser."""
    said = attributions.add(unread(mentions.add(document_of(text)))).attributions
    assert [(row.source and row.source.of(text), [part.of(text) for part in row.content]) for row in said] == [(source, [content])]
