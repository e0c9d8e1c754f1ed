"""The rules of read_furniture.tsv as patterns."""

import re
from functools import cache
from typing import NamedTuple

from twosource.text import table

# No furniture that is a line by itself is longer.
_LONGEST = 500
_BULLETS = " \t\u00a0\u200b*•·▪►▶→»›>|-–—#_"


class Rule(NamedTuple):
    """A pattern of words that are no part of a report, and the reason given for a cut."""

    pattern: re.Pattern[str]
    reason: str


@cache
def of(kind: str) -> tuple[Rule, ...]:
    """The rules of a kind, in the order of the file."""
    return tuple(Rule(re.compile(row["pattern"], re.I), row["reason"]) for row in table.rows("read_furniture") if row["kind"] == kind)


@cache
def _any(kind: str) -> re.Pattern[str]:
    """All patterns of a kind as one: most lines are no furniture, and are let go at once."""
    return re.compile("|".join(f"(?:{rule.pattern.pattern})" for rule in of(kind)), re.I)


def whole(kind: str, line: str) -> str | None:
    """The reason why the whole line is furniture of that kind, or None.

    >>> whole("line", "4 min read")
    'reading time'
    """
    bare = bared(line) if len(line) <= _LONGEST else ""
    if not bare or not _any(kind).fullmatch(bare):
        return None
    return next((rule.reason for rule in of(kind) if rule.pattern.fullmatch(bare)), None)


def within(kind: str, text: str) -> str | None:
    """The reason why the text holds words of that kind, or None."""
    return next((rule.reason for rule in of(kind) if rule.pattern.search(text)), None)


def bared(line: str) -> str:
    """The line without bullets around it, single spaces inside, a colon or dots at its end gone."""
    return " ".join(line.strip(_BULLETS).split()).rstrip(" :…")
