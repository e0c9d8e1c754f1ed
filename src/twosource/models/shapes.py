"""How words are written: what the encoder, which reads small letters only, is told of capitals, digits and places in the line."""

import re
from collections.abc import Sequence
from typing import NamedTuple

WORD = re.compile(r"\w+|[^\w\s]")

# Each feature has its own stretch of numbers, so that one table of vectors serves all; a word's vectors are added up.
FORMS = ("small", "Capital", "CAPITALS", "C", "miXed", "digits", "l3tters", "mark", "other")
LINES = ("plain", "Title Line", "CAPITAL LINE", "small line")
ELSEWHERE = ("nowhere", "small", "Capital", "both")
SIZE = 3 * len(FORMS) + len(LINES) + len(ELSEWHERE) + 1
NOTHING = (SIZE - 1,) * 4  # of what is no word


class Word(NamedTuple):
    """A word, or a mark, of a sentence, by its place there."""

    start: int
    end: int
    text: str


def words(sentence: str) -> list[Word]:
    """The words and marks of a sentence; hyphens and apostrophes part words, so that a name can end at any of them.

    >>> [word.text for word in words("Orla O'Dane's co-op")]
    ['Orla', 'O', "'", 'Dane', "'", 's', 'co', '-', 'op']
    """
    return [Word(match.start(), match.end(), match.group()) for match in WORD.finditer(sentence)]


def form(text: str) -> str:
    """How a word is written.

    >>> [form(text) for text in ("sea", "Sea", "SEA", "S", "McRae", "12", "A4", ",")]
    ['small', 'Capital', 'CAPITALS', 'C', 'miXed', 'digits', 'l3tters', 'mark']
    """
    if text.isalpha():
        return _form_of_letters(text)
    if text.isdigit():
        return "digits"
    return "l3tters" if any(letter.isalnum() for letter in text) else "mark"


def _form_of_letters(text: str) -> str:
    """How a word of letters alone is written; `other` where its script has no capitals."""
    if text.islower():
        return "small"
    if text.isupper():
        return "CAPITALS" if len(text) > 1 else "C"
    if text[0].isupper() and text[1:].islower():
        return "Capital"
    return "miXed" if text.lower() != text.upper() else "other"


def line(forms: Sequence[str]) -> str:
    """How a whole sentence is written: in a headline a capital says little.

    >>> line(("Capital", "small", "small", "Capital", "small", "small"))
    'plain'
    >>> line(("Capital", "Capital", "small", "Capital", "Capital"))
    'Title Line'
    """
    letters = [form for form in forms if form in ("small", "Capital", "CAPITALS", "C", "miXed")]
    if not letters:
        return "plain"
    shares = {wanted: sum(form in wanted for form in letters) / len(letters) for wanted in (("CAPITALS", "C"), ("small",))}
    if shares["CAPITALS", "C"] > 0.8 and len(letters) > 1:
        return "CAPITAL LINE"
    if shares[("small",)] == 1:
        return "small line"
    return "Title Line" if shares[("small",)] < 0.4 and len(letters) > 2 else "plain"


def features(sentences: Sequence[Sequence[Word]]) -> list[list[tuple[int, ...]]]:
    """For each word of an article's sentences, the numbers of its features: form, place in the sentence, line, the same word elsewhere."""
    rows = [_row(sentence) for sentence in sentences]
    seen = _seen(sentences, rows)
    return [
        [_numbers(row, at, seen.get(word.text.lower(), 0)) for at, word in enumerate(sentence)]
        for sentence, row in zip(sentences, rows, strict=True)
    ]


class Row(NamedTuple):
    """How the words of a sentence are written, how the sentence is, and where its first word stands, marks before it left out."""

    forms: list[str]
    line: str
    first: int


def _row(sentence: Sequence[Word]) -> Row:
    """A sentence, by its writing alone."""
    forms = [form(word.text) for word in sentence]
    return Row(forms, line(forms), next((at for at, kind in enumerate(forms) if kind != "mark"), 0))


def _seen(sentences: Sequence[Sequence[Word]], rows: Sequence[Row]) -> dict[str, int]:
    """How each word is written where its writing tells something, inside a plain sentence: 1 small, 2 with a capital, 3 both."""
    seen: dict[str, int] = {}
    for sentence, row in zip(sentences, rows, strict=True):
        if row.line == "plain":
            for at, (word, kind) in enumerate(zip(sentence, row.forms, strict=True)):
                bit = 1 if kind == "small" else 2 if kind == "Capital" and at > row.first else 0
                seen[word.text.lower()] = seen.get(word.text.lower(), 0) | bit
    return seen


def _numbers(row: Row, at: int, seen: int) -> tuple[int, ...]:
    """The numbers of one word's features."""
    kind, place = FORMS.index(row.forms[at]), 1 + (at <= row.first)
    base = 3 * len(FORMS)
    return kind, place * len(FORMS) + kind, base + LINES.index(row.line), base + len(LINES) + seen
