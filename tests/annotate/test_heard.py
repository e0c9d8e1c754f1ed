"""Attributions put together from the stretches that the encoder marks."""

from dataclasses import replace

from factory import document_of, unread
from twosource.annotate import heard
from twosource.annotate.syntax import syntax
from twosource.types import Token

MARKS = {"Brook": "source", "reckons": "cue", "roof": "content", "leaks": "content"}


def _marked(text: str, *, after: bool) -> tuple[Token, ...]:
    """The words of a text with the marks of MARKS."""
    words = document_of(text).tokens
    marked = {token.i: MARKS.get(token.text, "") for token in words}
    return tuple(
        replace(
            token,
            attribution=marked[token.i],
            attribution_after=after and marked[token.i] == "content",
            attribution_start=marked.get(token.i - 1) != marked[token.i],
            attribution_probability=0.9,
        )
        for token in words
    )


def test_each_stretch_goes_to_the_cue_on_its_side() -> None:
    """Content may stand before its cue or after it."""
    for text, after in (("Brook reckons roof leaks.", True), ("Roof roof leaks, Brook reckons.", False)):
        (said,) = heard.merged(text, syntax(_marked(text, after=after)), ())
        assert [token.text for token in said.report.source] == ["Brook"]
        assert [part.of(text) for part in said.content] == ["roof leaks"]


def test_a_text_that_nothing_has_read_keeps_what_the_rules_find() -> None:
    """Without the encoder's marks the rules stand alone."""
    document = unread(document_of("Brook reckons the roof leaks."))
    assert heard.merged(document.article.text, syntax(document.tokens), ()) == ()
