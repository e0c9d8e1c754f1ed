"""Where time expressions stand: the patterns of timex_rules.tsv, the longest match first."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from twosource.annotate.timex_places import places
from twosource.text.table import rows
from twosource.types import Token

_SPACE = r"(?:(?:[^\S\n]+\n?|\n)[^\S\n]*)"
_LEFT, _RIGHT = r"(?=[\w'’‘])(?<![\w$£€#@&/])(?<!\d[.,:])(?<!\d[-–])", r"(?!\w|[.,:]\d|%)"
_YEAR = r"(?P<year>1[1-9]\d\d|20\d\d)"
_YEARS = re.compile(r"(?:1[1-9]|20)\d\ds?")
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d)"


class Found(NamedTuple):
    """A match: its place, the rule's reading and type, and the words of its groups, in lower case with single spaces."""

    start: int
    end: int
    name: str
    type: str
    reading: str
    words: Mapping[str, str]


class _Rule(NamedTuple):
    """A row of timex_rules.tsv, its pattern compiled."""

    name: str
    type: str
    reading: str
    core: str
    pattern: re.Pattern[str]


@cache
def values(kind: str) -> Mapping[str, str]:
    """The words of one kind, in lower case, with their values.

    >>> values("unit")["week"], values("month")["jan."]
    ('W', '01')
    """
    return {row["word"].lower(): row["value"] for row in rows("timex_words") if row["kind"] == kind}


def names_time(word: Token) -> bool:
    """True for a word that a time is told with: "Monday", "weeks", "tonight", "midnight", "2019", "1970s"."""
    if word.text[:1].isdigit():
        return _YEARS.fullmatch(word.text) is not None
    return word.lemma.rstrip(".") in _nouns() or word.text.lower().rstrip(".") in _nouns()


@cache
def _nouns() -> frozenset[str]:
    """The last word of each name of a day, a month, a part of either, or a unit of time."""
    kinds = ("month", "weekday", "unit", "season", "part", "holiday", "day")
    return frozenset(word.split()[-1].rstrip(".") for kind in kinds for word in values(kind))


def find(text: str) -> tuple[Found, ...]:
    """The time expressions of a text, in order, none within another."""
    matches = [(match.start(), -match.end(), order, rule, match) for order, rule, match in _matches(text)]
    kept: list[Found] = []
    ends: list[int] = []
    starts: list[int] = []
    for start, minus_end, _, rule, match in sorted(matches, key=lambda row: (row[0] + row[1], row[2], row[0])):
        at = bisect_left(starts, start)
        if (at and ends[at - 1] > start) or (at < len(starts) and starts[at] < -minus_end):
            continue
        starts.insert(at, start)
        ends.insert(at, -minus_end)
        kept.insert(at, Found(start, -minus_end, rule.name, rule.type, rule.reading, _words(match)))
    return tuple(kept)


def _matches(text: str) -> Iterator[tuple[int, _Rule, re.Match[str]]]:
    """Every match of every rule, with the rule's number; a rule is tried only near its core words."""
    tried = places(text, {rule.core for rule in _compiled()})
    for order, rule in enumerate(_compiled()):
        for start in tried[rule.core]:
            if match := rule.pattern.match(text, start):
                yield order, rule, match


def _words(match: re.Match[str]) -> Mapping[str, str]:
    """The groups that matched, in lower case with single spaces; of two uses of one macro the first."""
    told = [(name.partition("__")[0], " ".join(words.lower().split())) for name, words in match.groupdict().items() if words]
    return dict(reversed(told))


@cache
def _compiled() -> tuple[_Rule, ...]:
    """All rules, in the order of the table."""
    return tuple(_Rule(row["name"], row["type"], row["reading"], row["core"], _pattern(row["pattern"])) for row in rows("timex_rules"))


def _pattern(pattern: str) -> re.Pattern[str]:
    """The pattern of a row with its words put in; the capitals of months, weekdays and holidays must be there."""
    uses: Counter[str] = Counter()

    def words(found: re.Match[str]) -> str:
        """The words of one macro, its group named apart from that of another use."""
        uses[found[1]] += 1
        return _macros()[found[1]].replace(">", f"__{uses[found[1]]}>", 1)

    pattern = re.sub(r"{([a-z]+)}", words, pattern)
    return re.compile(_LEFT + "(?:" + re.sub(r"(?<!\\) ", lambda _: _SPACE, pattern) + ")" + _RIGHT, re.IGNORECASE)


@cache
def _macros() -> Mapping[str, str]:
    """What stands for `{month}` and so on."""
    number = f"{_any('digit', 'number_words')}|{_any('scale', 'number_words')}"
    spelled = rf"(?:{number})(?:(?: and |[\s-])(?:{number})){{0,5}}"
    named = {kind: f"(?P<{kind}>{_any(kind)})" for kind in ("part", "quarter", "which", "ref", "set", "season", "edge")}
    cased = {kind: f"(?P<{kind}>(?-i:{_any(kind)}))" for kind in ("month", "weekday", "holiday")}
    return {
        **named,
        **cased,
        "unit": f"(?P<unit>{_any('unit')})s?",
        "one": f"(?P<unit>{_any('unit')})",
        "n": rf"(?P<n>\d{{1,3}}(?:,\d{{3}})*(?:\.\d+)?(?: \d/\d)?|{spelled}|{_any('count')})",
        "lead": rf"(?P<lead>(?:(?:{_any('lead')}) ){{0,2}})",
        "zone": _any("zone"),
        "gap": f"(?:-|{_SPACE})",
        "year": _YEAR,
        "day": _DAY,
    }


def _any(kind: str, resource: str = "timex_words") -> str:
    """An alternation of the words of a kind, the longest first."""
    words = {row["word"] for row in rows(resource) if row["kind"] == kind}
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in sorted(words, key=lambda word: (-len(word), word)))
