"""Biographies of authors at the end of a page."""

import re
from functools import cache

from twosource.read.page import Line, Lines, sentences_of
from twosource.text import table
from twosource.types import Cut

REASON = "author's biography"
_NAME = r"(?P<name>[A-Z][\w.’'-]+(?: (?:(?:de|van|von|der|al|el|bin|da|di|du|la|le)\b|[A-Z][\w.’'-]*)){1,4})"
_SHORT = 30
_LAST = 4
_SENTENCES = 12


@cache
def patterns(kind: str) -> re.Pattern[str]:
    """All patterns of a kind as one."""
    found = [row["pattern"] for row in table.rows("read_biographies") if row["kind"] == kind]
    return re.compile("|".join(f"(?:{pattern})" for pattern in found), re.I)


@cache
def _opening() -> re.Pattern[str]:
    """A sentence that says what an author is: "Mara Lind is a senior reporter …"."""
    role = patterns("role").pattern
    return re.compile(rf"{_NAME},? (?:is|works as|writes as) (?:an?|the|our|one of our)? ?(?:[\w’'-]+ ){{0,4}}?(?i:{role})")


def cut(lines: Lines, authors: tuple[str, ...]) -> Lines:
    """The lines without biographies in the last few paragraphs."""
    made = list(lines)
    body = "\n".join(line.text for line in lines)
    for index in _last(lines):
        line = made[index]
        at = start(line.text, body, authors=authors)
        if at is None:
            break
        made[index] = Line(line.text[:at].rstrip(), (*line.cut, Cut(line.text[at:].strip(), REASON)))
    return tuple(made)


def _last(lines: Lines) -> list[int]:
    """The indexes of the last paragraphs, last first."""
    return [index for index, line in enumerate(lines) if line.text.strip()][: -_LAST - 1 : -1]


def start(paragraph: str, body: str, *, authors: tuple[str, ...] = ()) -> int | None:
    """Where a biography starts in the paragraph, which then holds nothing else to its end; None where there is none.

    A person of whom the report tells something (the surname stands elsewhere in it) has no biography, unless it is the author.
    """
    for at, sentence in sentences_of(paragraph)[-_SENTENCES:]:
        if patterns("direct").search(sentence):
            return at
        opening = _opening().match(sentence)
        if opening and _is_biography(paragraph[at:], opening["name"], body=body, known=opening["name"] in authors):
            return at
    return None


def _is_biography(rest: str, name: str, *, body: str, known: bool) -> bool:
    """True when the rest of a paragraph is about an author and not about an actor of the report. known: a by-line names the person."""
    if not patterns("sign").search(rest) or (not known and patterns("deed").search(rest)):
        return False
    surname = name.split()[-1]
    elsewhere = len(re.findall(rf"\b{re.escape(surname)}\b", body)) - len(re.findall(rf"\b{re.escape(surname)}\b", rest))
    return known or elsewhere == 0
