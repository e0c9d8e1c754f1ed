"""A pasted page as lines, each with what was cut out of it."""

import re
from typing import NamedTuple

from twosource.types import Cut

_GAP = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[A-Z“\"])")
_END = re.compile(r"[.!?…][\"'”’)\]]*(?:\s?\[?\d{1,3}\]?)*$")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*+\n){2,}")
_BLANKS = re.compile(r"\n{3,}")
_PARAGRAPH_WORDS = 30
_HEADLINE_WORDS = 30


class Line(NamedTuple):
    """A line of the page: what is left of it, and what was cut out of it."""

    text: str
    cut: tuple[Cut, ...] = ()

    def without(self, reason: str) -> "Line":
        """The line with all its words cut."""
        return Line("", (*self.cut, Cut(self.text.strip(), reason))) if self.text.strip() else self


Lines = tuple[Line, ...]


def of_text(text: str) -> Lines:
    """The lines of a text. Only a line feed ends a line."""
    return tuple(Line(line.rstrip()) for line in _BLANK_LINES.sub("\n\n", text).split("\n"))


def joined(lines: Lines) -> str:
    """The text that is left, with at most one empty line between paragraphs."""
    return _BLANKS.sub("\n\n", "\n".join(line.text.strip() for line in lines)).strip()


def cuts(lines: Lines) -> tuple[Cut, ...]:
    """Everything that was cut, in the order of the page."""
    return tuple(cut for line in lines for cut in line.cut)


def sentences_of(paragraph: str) -> list[tuple[int, str]]:
    """Each sentence of a paragraph with its offset.

    >>> sentences_of("One. Two.")
    [(0, 'One.'), (5, 'Two.')]
    """
    starts = [0, *(match.end() for match in _GAP.finditer(paragraph))]
    return [(start, paragraph[start:end].rstrip()) for start, end in zip(starts, [*starts[1:], None], strict=True)]


def ends_sentence(text: str) -> bool:
    """True when the last character that counts is a full stop or its like."""
    return _END.search(text.strip()) is not None


def is_paragraph(text: str) -> bool:
    """True for a paragraph of a report: long, and ending like a sentence."""
    return len(text.split()) >= _PARAGRAPH_WORDS and ends_sentence(text)


def is_headline(text: str) -> bool:
    """True for a line that could be a headline: short, and without a full stop at its end."""
    bare = text.strip()
    return bool(bare) and len(bare.split()) <= _HEADLINE_WORDS and bare[-1] not in ".:;," and not re.search(r"\.[\"'”’)]$", bare)
