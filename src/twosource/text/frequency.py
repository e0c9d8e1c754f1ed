"""Words that say that something is done time and again: it is no single event, and has no single date."""

import re
from functools import cache

from twosource.text.table import rows

_FEW_WORDS = 4
_NEAR = 80


def often(before: str, after: str = "") -> bool:
    """True when the words before or after the one that names an event say so.

    >>> often("she often", ""), often("she has", "to the island several times")
    (True, True)
    """
    return not _near(before).isdisjoint(_words("before")) or bool(_after().search(after[:_NEAR]))


def repeated(before: str, *, visits: bool = False) -> bool:
    """True when the words before a plural noun say so; visits: it is one of visits or meetings.

    >>> repeated("these repeated"), repeated("several"), repeated("several", visits=True)
    (True, False, True)
    """
    near = _near(before)
    return not near.isdisjoint(_words("before") | _words("plural")) or (visits and not near.isdisjoint(_words("visits")))


def is_plural(word: str, lemma: str) -> bool:
    """True when a word is the plural of its noun, as `visits` of `visit`; `runs` of a verb cannot be told from it."""
    return len(word) > 3 and word.lower() in (f"{lemma}s", f"{lemma}es", f"{lemma[:-1]}ies")


def _near(before: str) -> set[str]:
    """The last few words."""
    return set(re.findall(r"\w+", before[-_NEAR:].lower())[-_FEW_WORDS:])


@cache
def _words(place: str) -> frozenset[str]:
    """The words that say so when they stand there."""
    return frozenset(row["word"] for row in rows("event_habit") if row["place"] == place)


@cache
def _after() -> re.Pattern[str]:
    """The words that say so when they stand after the event's own."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(_words('after'))))})\b", re.IGNORECASE)
