"""When somebody was born, as far as the reports let it be reckoned: a year stated, or an age on the day of the report."""

import re
from collections.abc import Iterator

from twosource.lookup import Lookup
from twosource.text import dates
from twosource.types import Entity, Mention

_AFTER = re.compile(r",? (?:aged )?(\d\d)(?=[,.;]|\s+and\b)|,? aged (\d\d)\b| \((\d\d)\)")
_BEFORE = re.compile(r"\b(\d\d)-year-old\s(?:[\w’'-]+\s){0,4}$")
_STATED = re.compile(r",?(?: who (?:was|is))?[ (]+born (?:in|on) (?:[^.;]{0,30}\b)?(1[89]\d\d|20\d\d)\b")
_REACH = 80


def born(by: Lookup, entity: Entity) -> tuple[frozenset[int], str]:
    """The years in which the entity may be born by the reports, and the words that say so; none where they do not say."""
    for key in entity.mentions:
        row = by.mention.get(key)
        if row and row.form == "named":
            for years, words in _told(by, row):
                return years, words
    return frozenset(), ""


def _told(by: Lookup, row: Mention) -> Iterator[tuple[frozenset[int], str]]:
    """What stands beside one name."""
    text = by.article[row.article].text
    if stated := _STATED.match(text, row.span.end, row.span.end + _REACH):
        yield frozenset({int(stated[1])}), stated[0].strip(", (")
    found = _AFTER.match(text, row.span.end, row.span.end + _REACH) or _BEFORE.search(
        text[max(0, row.span.start - _REACH) : row.span.start]
    )
    year = _year(by.document[row.article].published)
    if found and year:
        age = int(next(filter(None, found.groups())))
        yield frozenset({year - age - 1, year - age}), found[0].strip(", ()")


def _year(published: str | None) -> int:
    """The year of publication, 0 where it is not known."""
    found = dates.days(published)
    known = found and dates.bounded_below(published) and dates.bounded_above(published) and found[0].year == found[1].year
    return found[0].year if known and found else 0
