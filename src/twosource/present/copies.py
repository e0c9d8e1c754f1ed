"""Who copied whom: pairs of articles that are not independent, with the passages that show it."""

import re
from dataclasses import replace
from difflib import SequenceMatcher
from typing import NamedTuple

from twosource.present.evidence import Desk, quote
from twosource.present.labels import count, listed
from twosource.present.sections import Alike, Copied
from twosource.present.values import Quote
from twosource.types import Derivation, Passage, Span

_MOST_PASSAGES = 6
_LONGEST_PASSAGE = 600
_TOKEN = re.compile(r"\w+|\W")
_ORDER = {"copy": 0, "rewrite": 1, "common": 2}
_KIND = {"copy": "is a copy of", "rewrite": "rewrites", "common": "shares passages with"}
_KIND_OPEN = {"copy": "have the same text", "rewrite": "tell one text in other words", "common": "share passages of one text"}


class Stretch(NamedTuple):
    """Words of a passage; same: whether they stand in its twin too."""

    text: str
    same: bool


def copies(desk: Desk) -> tuple[Copied, ...]:
    """The pairs, the plainest first."""
    rows = sorted(desk.picture.derivations, key=plainest)
    return tuple(copied(desk, row) for row in rows if row.article in desk.label and row.other in desk.label)


def plainest(row: Derivation) -> tuple[int, float, str, str]:
    """The order of pairs: copies, then rewrites, then those that share passages; in each those that share most first."""
    return _ORDER.get(row.kind, len(_ORDER)), -row.score, row.article, row.other


def copied(desk: Desk, row: Derivation) -> Copied:
    """One pair: its sentence, and its longest passages in the order of the text."""
    longest = sorted(row.passages, key=lambda passage: (passage.span.start - passage.span.end, passage.span))[:_MOST_PASSAGES]
    return Copied(
        left=desk.label[row.article],
        right=desk.label[row.other],
        sentence=in_words(desk, row),
        kind=row.kind,
        direction=row.direction,
        agency=row.agency,
        passages=tuple(_alike(desk, row, passage) for passage in sorted(longest, key=lambda passage: passage.span)),
        more=max(len(row.passages) - _MOST_PASSAGES, 0),
    )


def in_words(desk: Desk, row: Derivation) -> str:
    """The pair in words: what is shared and which way, as far as it is known."""
    left, right = desk.label[row.article], desk.label[row.other]
    credit = f"; both credit {row.agency}" if row.agency else ""
    shared = count(len(row.passages), "shared passage")
    if row.direction == "known":
        return f"{left} {_KIND.get(row.kind, row.kind)} {right} ({shared}){credit}"
    return f"{left} and {right} {_KIND_OPEN.get(row.kind, row.kind)} ({shared}){credit}; which came first is not known"


def _alike(desk: Desk, row: Derivation, passage: Passage) -> Alike:
    """A passage and its twin, long ones by their beginnings."""
    return Alike(_beginning(desk, row.article, passage.span), _beginning(desk, row.other, passage.other))


def _beginning(desk: Desk, article: str, span: Span) -> Quote:
    """The words of a passage; of a long one the first, up to the end of a word."""
    text = desk.by.article[article].text
    end = min(span.end, span.start + _LONGEST_PASSAGE)
    while span.start < end < span.end and not text[end].isspace():
        end -= 1
    shown = Span(span.start, end if end > span.start else span.end)
    return replace(quote(desk, article, shown), cut=(False, shown.end < span.end))


def compared(left: str, right: str) -> tuple[list[Stretch], list[Stretch]]:
    """Both passages in runs of words that stand in the other too, and words that do not.

    >>> compared("He met her there.", "They met her.")[0]
    [Stretch(text='He', same=False), Stretch(text=' met her', same=True), Stretch(text=' there.', same=False)]
    """
    ours, theirs = _TOKEN.findall(left), _TOKEN.findall(right)
    matcher = SequenceMatcher(None, [word.casefold() for word in ours], [word.casefold() for word in theirs], autojunk=False)
    blocks = [row for row in matcher.get_matching_blocks() if any(word.isalnum() for word in ours[row.a : row.a + row.size])]
    return _runs(ours, [(row.a, row.size) for row in blocks]), _runs(theirs, [(row.b, row.size) for row in blocks])


def _runs(words: list[str], blocks: list[tuple[int, int]]) -> list[Stretch]:
    """The words in runs, those of the blocks marked."""
    made, at = [], 0
    for start, size in blocks:
        made += [Stretch("".join(words[at:start]), False), Stretch("".join(words[start : start + size]), True)]
        at = start + size
    made.append(Stretch("".join(words[at:]), False))
    return [run for run in made if run.text]


def groups(desk: Desk) -> tuple[str, ...]:
    """Each group of articles that tell one text, in one line."""
    parent: dict[str, str] = {}

    def root(row: str) -> str:
        """The first article of the group."""
        while parent.get(row, row) != row:
            row = parent[row]
        return row

    for row in desk.picture.derivations:
        if row.kind != "common":
            left, right = sorted((root(row.article), root(row.other)))
            parent[right], parent[left] = left, left
    grouped: dict[str, list[str]] = {}
    for article in sorted(parent):
        grouped.setdefault(root(article), []).append(desk.label.get(article, article))
    return tuple(f"{listed(names, 8)} tell one text" for _, names in sorted(grouped.items()))
