"""Dates told by a length of time from another event: "three days after the raid", "two weeks before she left"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger
from twosource.text import dates
from twosource.types import Claim, Timex, Token

_DAYS = {"D": 1, "W": 7}
_SOON = frozenset({"soon"})
_EXACT = re.compile(r"\d{4}(?:-\d\d){0,2}")
_LENGTH = re.compile(r"P(\d{1,4})([DW])")


def add(
    syntax: Syntax, found: Sequence[Trigger], claims: Sequence[Claim], *, timexes: Sequence[Timex], owner: Mapping[int, int]
) -> list[Claim]:
    """The claims, undated ones dated by the days or weeks that they are told to come after or before a dated one."""
    made = list(claims)
    for timex in timexes:
        for own, other in _pairs(syntax, timex, owner) if _LENGTH.fullmatch(timex.value) else ():
            day = _day(made, other)
            if made[own].interval is None and day:
                word = syntax.within(timex.span)[-1].i + 1
                made[own] = replace(
                    made[own], timex=timex.id, interval=_moved(day, timex.value, back=syntax.tokens[word].lemma == "before")
                )
    return made


def soon(syntax: Syntax, claims: Sequence[Claim], owner: Mapping[int, int]) -> list[Claim]:
    """The claims, undated ones that are told to come soon after or before a dated one dated about its time; its place is not theirs."""
    made = list(claims)
    for word in syntax.tokens:
        if word.lemma in ("after", "before") and word.i and syntax.tokens[word.i - 1].lemma in _SOON:
            below, above = syntax.child(word, "pobj", "pcomp"), syntax.head(word)
            if below and below.i in owner and above.i in owner:
                own, other = owner[above.i], made[owner[below.i]]
                if made[own].interval is None and other.interval and _EXACT.fullmatch(other.interval):
                    made[own] = replace(made[own], timex=other.timex, interval=f"{other.interval}~")
    return made


def _pairs(syntax: Syntax, timex: Timex, owner: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """The number of the trigger that a length dates, and of the one that it is counted from."""
    words = syntax.within(timex.span)
    after = words[-1].i + 1 if words else len(syntax.tokens)
    if after >= len(syntax.tokens) or syntax.tokens[after].lemma not in ("after", "before"):
        return
    word = syntax.tokens[after]
    head = syntax.head(word)
    below: Token | None = head if word.dep == "mark" else syntax.child(word, "pobj", "pcomp")
    above = syntax.head(head) if word.dep == "mark" else head
    if below and below.i in owner and above.i in owner and owner[below.i] != owner[above.i]:
        yield owner[above.i], owner[below.i]


def _day(claims: Sequence[Claim], other: int) -> dates.Days | None:
    """The day of the event counted from: its own, else that of the last claim before it with the same word."""
    told = claims[other]
    earlier = (claim.interval for claim in reversed(claims[max(0, other - 200) : other]) if claim.lemma == told.lemma and claim.interval)
    found = dates.days(told.interval or next(earlier, None))
    return found if found and found[0] == found[1] else None


def _moved(day: dates.Days, length: str, *, back: bool) -> str:
    """The day so much later or, where told back, earlier; about that day where weeks are counted."""
    number, unit = _LENGTH.fullmatch(length).groups()  # type: ignore[union-attr]
    count = int(number) * _DAYS[unit]
    moved = dates.shift(day[0], -count if back else count)
    return f"{moved.isoformat()}{'~' if unit == 'W' else ''}"
