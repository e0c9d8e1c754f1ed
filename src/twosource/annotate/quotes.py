"""Quotations: what stands between quotation marks, marks included."""

import re

from twosource.types import Span

MARK = re.compile(r"[\"“”„«»]|''|``")
OPENING, CLOSING = "“„«``", "”»"
LONGEST = 5000  # a mark that finds no partner within this many characters is taken for a stray


def quotations(text: str) -> tuple[Span, ...]:
    """The quotations of a text, in order, outermost only.

    A paragraph that opens with a mark and ends without one goes on in the next (the custom of printers), so it is closed at its end.
    """
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        found.extend(Span(start + left, start + right) for left, right in _in_line(line))
        start += len(line) + 1
    return tuple(found)


def _in_line(line: str) -> list[tuple[int, int]]:
    """The quotations of one paragraph."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for mark in MARK.finditer(line):
        if opened is None:
            if mark[0] not in CLOSING and not _is_inch(line, mark.start()):
                opened = mark.start()
        elif mark[0] not in OPENING:
            found.append((opened, mark.end()))
            opened = None
    if opened is not None and len(line) - opened < LONGEST:
        found.append((opened, len(line.rstrip())))
    return [(left, right) for left, right in found if right - left > 2]


def _is_inch(line: str, place: int) -> bool:
    """True for a straight mark after a digit: inches or seconds, no quotation."""
    return line[place] == '"' and place > 0 and line[place - 1].isdigit()


def spoken(quotation: Span, text: str) -> bool:
    """True for a quotation that is speech, not a single word or name held with tongs: it has several words."""
    return len(quotation.of(text).split()) >= 4
