"""What a watch has come across, kept in the case."""

from typing import NamedTuple


class Watched(NamedTuple):
    """An address that a watched list named, and what became of it.

    outcome: due (not looked at yet), taken (its report is in the case), apart (not of the story), failed (to be tried again),
    given up, or list (a feed or list that failed). source: the list that named it. stamp: when the list says it was changed last.
    why: what was shared with the story, or what went wrong. score: what the last judgement was; about: the words it was judged by
    until now, a line each ("the case" for the reports in it).
    tries: how often it failed in a row. due: not to be asked before that moment. at: the moment of the last look.
    """

    url: str
    source: str = ""
    stamp: str = ""
    outcome: str = "due"
    why: str = ""
    score: float = 0.0
    about: str = ""
    tries: int = 0
    due: str = ""
    at: str = ""
