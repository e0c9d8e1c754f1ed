"""An article as it is compared with others: its words, which of them are quoted, and what each sentence tells."""

import re
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from twosource.text import shingles, table
from twosource.types import Document, Span

_OPEN, _CLOSE, _STRAIGHT = "“„«", "”»", '"'
_ENDING = re.compile(r"(?:'s|s'|')$")
_SUFFIX = re.compile(r"(?<=[a-z]{4})(?:ings?|ed|es|s)$")
_LONGEST_SENTENCE = 200


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its span, the words in it that carry a fact, stripped of endings, and whether most of it is a quotation."""

    span: Span
    terms: frozenset[str]
    quoted: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A document prepared for comparison. quoted[n]: how many of the first n words stand in quotation marks.

    texts: the words alone. sums: the checksum of the shingle at each word. places: term -> the sentences it stands in.
    """

    document: Document
    words: tuple[shingles.Word, ...]
    texts: tuple[str, ...]
    sums: Sequence[int]
    prints: frozenset[int]
    quoted: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    places: Mapping[str, tuple[int, ...]]


def reading(document: Document) -> Reading:
    """The reading of a document."""
    text = document.article.text
    found = shingles.words(text)
    quoted = (0, *accumulate(_inside(found, quotations(text))))
    sentences = tuple(_sentence(found, quoted, span) for span in document.sentences)
    marks = shingles.sums(found)
    return Reading(
        document=document,
        words=found,
        texts=tuple(word.text for word in found),
        sums=array("I", marks),
        prints=shingles.fingerprints(marks),
        quoted=quoted,
        sentences=sentences,
        places=_places(sentences),
    )


def _places(sentences: tuple[Sentence, ...]) -> dict[str, tuple[int, ...]]:
    """Each term with the numbers of the sentences it stands in, in order."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(sentences):
        for term in row.terms:
            found[term].append(number)
    return {term: tuple(numbers) for term, numbers in found.items()}


def quotations(text: str) -> tuple[Span, ...]:
    """What stands between quotation marks, marks left out; a quotation left open ends with its paragraph.

    >>> [span.of('He said "no" and “not now”.') for span in quotations('He said "no" and “not now”.')]
    ['no', 'not now']
    """
    found, start = [], None
    for place, sign in enumerate(text):
        if sign == "\n" or sign in _CLOSE or (sign == _STRAIGHT and start is not None):
            if start is not None:
                found.append(Span(start, place))
            start = None
        elif start is None and (sign in _OPEN or sign == _STRAIGHT):
            start = place + 1
    return (*found, Span(start, len(text))) if start is not None else tuple(found)


def _inside(words: tuple[shingles.Word, ...], marks: tuple[Span, ...]) -> list[bool]:
    """For each word whether it stands inside one of the spans; both come in order."""
    found, n = [], 0
    for word in words:
        while n < len(marks) and marks[n].end <= word.start:
            n += 1
        found.append(n < len(marks) and marks[n].start <= word.start)
    return found


def _sentence(words: tuple[shingles.Word, ...], quoted: tuple[int, ...], span: Span) -> Sentence:
    """A sentence with its terms; of a monstrous one the beginning."""
    first, last = (bisect_left(words, place, key=lambda word: word.start) for place in span)
    terms = frozenset(stem(word.text) for word in words[first : min(last, first + _LONGEST_SENTENCE)])
    return Sentence(span, terms - _function_words(), 2 * (quoted[last] - quoted[first]) > last - first)


def content(text: str) -> frozenset[str]:
    """The words of a text that carry a fact, stripped of endings.

    >>> sorted(content("The unions were visiting the ports"))
    ['port', 'union', 'visit']
    """
    return frozenset(stem(word.text) for word in shingles.words(text)) - _function_words()


def stem(word: str) -> str:
    """A word without the endings that grammar adds; rough, but alike for alike words.

    >>> stem("visited"), stem("visits"), stem("union's")
    ('visit', 'visit', 'union')
    """
    return _SUFFIX.sub("", _ENDING.sub("", word))


@cache
def _function_words() -> frozenset[str]:
    """The words that carry no fact, as the resource lists them and as stemmed."""
    listed = {word for row in table.rows("weigh_function_words") for word in row["words"].split()}
    return frozenset(listed | {stem(word) for word in listed})
