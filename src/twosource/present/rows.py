"""Rows of text for a terminal: wrapped to its width, each with the look of its kind."""

import textwrap
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from twosource.present.labels import UNDATED
from twosource.present.sections import Disagreement, cells
from twosource.present.values import Line, one_line, plain

NARROWEST = 48
_LEAST_COLUMN = 26
_SHORT = 160
# What each kind of row looks like where colour is asked for (SGR codes).
_LOOKS = {"title": "1;36", "strong": "1", "soft": "2", "conflict": "1;31", "update": "1;33", "finer": "1"}


class Row(NamedTuple):
    """One line of the text and the kind of row it is, for its look."""

    text: str
    kind: str = ""


def text_of(rows: Iterable[Row], *, colour: bool) -> str:
    """The rows as one text; with colour, they carry the escapes of a terminal."""
    return "\n".join(_painted(row) if colour else row.text.rstrip() for row in rows).rstrip("\n") + "\n"


def _painted(row: Row) -> str:
    """A row in the look of its kind."""
    text, look = row.text.rstrip(), _LOOKS.get(row.kind)
    return f"\x1b[{look}m{text}\x1b[0m" if look and text else text


def wrapped(text: str, wide: int, *, first: str = "", rest: str = "", kind: str = "") -> list[Row]:
    """The text broken between words, the first line and the others each with their own beginning."""
    lines = textwrap.wrap(one_line(text), wide, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False) or [first]
    return [Row(line, kind) for line in lines]


def title(text: str, wide: int) -> Iterator[Row]:
    """The title of a section with a rule to the edge."""
    yield Row("")
    yield Row(f"── {text} {'─' * wide}"[:wide], "title")


def line(row: Line, lead: str, wide: int) -> Iterator[Row]:
    """One event: its sentence, and what it rests on."""
    yield from wrapped(f"{plain(row.sentence)}{facts(row)}", wide, first=lead, rest="     ", kind="strong")
    yield from wrapped(row.support, wide, first="     ", rest="     ", kind="soft")


def facts(row: Line) -> str:
    """When, where and what weakens it, in brackets."""
    shown = [fact for fact in (row.when if row.when != UNDATED else "", row.where, row.mark, row.clash) if fact]
    return f" ({'; '.join(shown)})" if shown else ""


def disagreement(row: Disagreement, wide: int) -> Iterator[Row]:
    """One disagreement: what is disputed, then who gives which value, in which words."""
    yield from wrapped(f"{plain(row.about)} ({row.kind})", wide, first="  ", rest="     ", kind=row.relation)
    blocks = [
        [f"{label}: {'; '.join(cell.value for cell in told)}", *(f"“{short(cell.words)}”" for cell in told)]
        for label, told in cells(row).items()
    ]
    column = (wide - 4) // max(len(blocks), 1) - 2
    if column < _LEAST_COLUMN or len(blocks) < 2:
        for told in blocks:
            yield from wrapped(f"{told[0]} – {' / '.join(told[1:])}", wide, first="     ", rest="       ")
        return
    folded = [[part for text in block for part in textwrap.wrap(one_line(text), column, break_on_hyphens=False)] for block in blocks]
    for parts in zip_longest(*folded, fillvalue=""):
        yield Row("     " + "  ".join(f"{part:<{column}}" for part in parts))


def short(words: str) -> str:
    """Words cut to what a list can bear."""
    return textwrap.shorten(one_line(words), _SHORT, placeholder="…")
