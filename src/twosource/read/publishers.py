"""The publisher of a pasted page, where the page says it."""

import re

from twosource.read import biographies
from twosource.types import Cut

_NAME = r"(?P<name>(?:The )?[A-Z][\w’'&.-]*[\w](?: (?:of |the |and |& )?[A-Z0-9][\w’'&-]*){0,4})"
_COPYRIGHT = re.compile(rf"(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?(?:by )?(?-i:{_NAME})", re.I)
_APPEAL = re.compile(
    rf"(?:^|[.!?]\s+|\b(?:[Ss]upport|[Ss]ubscribe to|[Dd]onate to|[Hh]elp|at|[Rr]eader of) ){_NAME}"
    r"(?= [–—-] |['’]s (?:journalism|newsletter|reporting|work)| (?:depends|relies|survives) on| is (?:funded|supported|free|reader|independent|doing|a non))"
)
_APPEALS = ("appeal for support", "subscription appeal")


def stated(cuts: tuple[Cut, ...]) -> str | None:
    """The one outlet that what was cut out of the page names as its own; None where there is none, or more than one."""
    found = {name for cut in cuts if (name := _of(cut))}
    return found.pop() if len(found) == 1 else None


def _of(cut: Cut) -> str | None:
    """The outlet that one cut names."""
    if cut.reason == "copyright line":
        match = _COPYRIGHT.search(cut.text)
    elif cut.reason in _APPEALS:
        match = _APPEAL.search(cut.text)
    elif cut.reason == "author's biography":
        match = _held_at().search(cut.text)
    else:
        match = None
    return match["name"].rstrip(".") if match else None


def _held_at() -> re.Pattern[str]:
    """A role at an outlet: "is a senior reporter at Coast Courier"."""
    return re.compile(rf"\bis (?:an?|the|our) (?:(?!freelance)[\w’'-]+ ){{0,4}}?(?i:{biographies.patterns('outlet').pattern}) (?:at|with|for) (?:the )?{_NAME}")
