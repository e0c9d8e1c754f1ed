"""Page furniture in a text that must be kept verbatim: where it stands, so that no layer reads it."""

from twosource.read import biographies, furniture, heads
from twosource.read.page import Line
from twosource.types import Span


def spans(text: str) -> tuple[Span, ...]:
    """The furniture of a text by place, in order. By-lines and date lines are left: they may be all that tells author or day.

    >>> [span.of("Rain fell.\\nLeave a Reply") for span in spans("Rain fell.\\nLeave a Reply")]
    ['Leave a Reply']
    """
    raw = text.split("\n")
    lines = furniture.cut(tuple(Line(line.rstrip()) for line in raw), furniture.EXTRACTED_RULES)
    found: list[Span] = []
    start = 0
    for line, left in zip(raw, biographies.cut(heads.without_breadcrumbs(lines), ()), strict=True):
        found += [Span(start + place.start, start + place.end) for place in _places(line, left)]
        start += len(line) + 1
    return tuple(found)


def _places(line: str, left: Line) -> list[Span]:
    """Where the cuts of a line stand in it: all of it, when nothing is left."""
    if not left.cut:
        return []
    if not left.text.strip():
        return [Span(0, len(line))]
    starts = [(line.rfind(cut.text), len(cut.text)) for cut in left.cut]
    return sorted({Span(at, at + length) for at, length in starts if at >= 0})
