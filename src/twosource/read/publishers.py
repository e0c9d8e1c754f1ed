"""The publisher of a pasted page, where the page says it."""

import re
from functools import cache

from twosource.read import biographies
from twosource.text import table
from twosource.types import Cut

_NAME = r"(?P<name>(?:The )?[A-Z][\w’'&.-]*[\w](?: (?:of |the |and |& )?[A-Z0-9][\w’'&-]*){0,4})"
_YEARS = r"(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?"
_COPYRIGHT = re.compile(rf"(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:©\s*)?{_YEARS}(?:by )?(?-i:{_NAME})", re.I)
_BEFORE = r"(?:^|[.!?]\s+|\b(?:[Ss]upport|[Ss]ubscribe to|[Dd]onate to|[Hh]elp|at|[Rr]eader of) )"
_AFTER = (
    r"(?= [–—-] |['’]s (?:journalism|newsletter|reporting|work)| (?:depends|relies|survives) on"
    r"| is (?:funded|supported|free|reader|independent|doing|a non))"
)
_APPEAL = re.compile(_BEFORE + _NAME + _AFTER)
_APPEALS = ("appeal for support", "subscription appeal")
_HELD = re.compile(
    r"\bis (?:an?|the|our) (?:(?!freelance)[\w’'-]+ ){0,4}?"
    rf"(?i:{biographies.patterns('outlet').pattern}) (?:at|with|for) (?:the )?{_NAME}"
)


def stated(cuts: tuple[Cut, ...]) -> str | None:
    """The one outlet that what was cut out of the page names as its own; None where there is none, or more than one."""
    found = {name for cut in cuts if (name := _of(cut))}
    return found.pop() if len(found) == 1 else None


def _of(cut: Cut) -> str | None:
    """The outlet that one cut names.

    >>> _of(Cut("© 2026 Coast Courier. All rights reserved.", "copyright line"))
    'Coast Courier'
    """
    if cut.reason == "copyright line":
        match = _COPYRIGHT.search(cut.text)
    elif cut.reason in _APPEALS:
        match = _APPEAL.search(cut.text)
    else:
        match = _HELD.search(cut.text) if cut.reason == biographies.REASON else None
    name = match["name"].rstrip(".") if match else None
    return None if name in _agencies() else name


@cache
def _agencies() -> frozenset[str]:
    """The names of news agencies: a copyright line with one of them names the author of the text, not who published it."""
    return frozenset(form for row in table.rows("weigh_agencies") for form in row["forms"].split("|"))
