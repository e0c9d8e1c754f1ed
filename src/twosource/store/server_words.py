"""The index of words of a case on a PostgreSQL server: tsvectors of the words that FTS5 finds, ranked as FTS5 ranks them.

A tsvector keeps 16,383 places and 256 of one word: in a longer article a word may count less than in a case file. What is found is
the same.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from math import log
from typing import TYPE_CHECKING, NamedTuple

from twosource.types import Fault, Span

if TYPE_CHECKING:
    from twosource.store.server import Server

# a run of letters and digits; marks that are combined with a letter belong to it
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_LONGEST_WORD = 200
_LARGEST_INDEX = 500_000  # bytes of different words; a tsvector has room for a megabyte
_SATURATION, _LENGTH = 1.2, 0.75
_ADD = """
    INSERT INTO article_words (number, length, words) VALUES (?, ?, to_tsvector('twosource', ?))
    ON CONFLICT (number) DO UPDATE SET length = excluded.length, words = excluded.words
"""
_STEMS = (
    "SELECT coalesce((ts_lexize('twosource_stem', word))[1], word) FROM unnest(?::text[]) WITH ORDINALITY AS asked (word, n) ORDER BY n"
)
_HAVING = "SELECT count(*) FROM article_words WHERE words @@ ?::tsquery"
_CASE = "SELECT count(*), coalesce(sum(length), 0) FROM article_words"
_FOUND = """
    SELECT article.number, article.key, length, ARRAY(
        SELECT coalesce((SELECT cardinality(positions) FROM unnest(words) WHERE lexeme = stem), 0)
        FROM unnest(?::text[]) WITH ORDINALITY AS asked (stem, n) ORDER BY n
    ) FROM article_words JOIN article USING (number) WHERE words @@ ?::tsquery
"""


class _Case(NamedTuple):
    """What ranks an article: how many articles there are, their words in the mean, and how many have each word that is asked for."""

    articles: int
    mean: float
    having: list[int]


def folded(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text without marks, in small letters, with where they stand.

    >>> [word for word, _, _ in folded("Zoë’s 3rd boat")]
    ['zoe', 's', '3rd', 'boat']
    """
    for found in _WORD.finditer(text):
        plain = unicodedata.normalize("NFD", found[0].lower())
        yield "".join(letter for letter in plain if not unicodedata.combining(letter))[:_LONGEST_WORD], found.start(), found.end()


def index(db: "Server", number: int, title: str, text: str) -> None:
    """Let the words of an article be found."""
    words = [word for part in (title, text) for word, _, _ in folded(part)]
    db.execute(_ADD, (number, len(words), " ".join(_fitting(words))))


def find(db: "Server", words: list[str], limit: int) -> list[tuple[str, tuple[Span, ...]]]:
    """The keys of the articles where all of the words stand, best by bm25 first, with the places in their texts."""
    asked = [word for part in words for word, _, _ in folded(part)]
    stems = _stems(db, asked)
    if not stems:
        return []
    found = db.execute(_FOUND, (stems, " & ".join(map(_quoted, stems)))).fetchall()
    articles, length = db.execute(_CASE).fetchone()
    having = [db.execute(_HAVING, (_quoted(stem),)).fetchone()[0] for stem in stems]
    case = _Case(articles, float(length) / max(articles, 1), having)
    ranked = sorted((-_score(times, int(size), case), key, number) for number, key, size, times in found)
    return [(key, _places(db, number, frozenset(stems))) for _, key, number in ranked[:limit]]


def faults(db: "Server") -> Iterator[Fault]:
    """Articles whose words a search would not find."""
    query = "SELECT id, title, text, length FROM article LEFT JOIN article_words USING (number) ORDER BY number"
    for id, title, text, length in db.execute(query):
        if length != sum(1 for part in (title, text) for _ in folded(part)):
            yield Fault(id, "the index of words is not that of the article", "index")


def reindex(db: "Server") -> None:
    """Make the index of words anew from the articles."""
    with db.whole():
        db.execute("DELETE FROM article_words")
        for number, title, text in db.execute("SELECT number, title, text FROM article ORDER BY number"):
            index(db, number, title, text)


def _fitting(words: Iterable[str]) -> Iterator[str]:
    """The words, up to as many different ones as an index has room for."""
    seen: set[str] = set()
    size = 0
    for word in words:
        if word not in seen:
            seen.add(word)
            size += len(word.encode()) + 8
        if size > _LARGEST_INDEX:
            return
        yield word


def _stems(db: "Server", words: list[str]) -> list[str]:
    """What the index has for each word."""
    return [stem for (stem,) in db.execute(_STEMS, (words,))]


def _quoted(stem: str) -> str:
    """A stem as a query. It has letters and digits alone."""
    return f"'{stem}'"


def _score(times: list[int], size: int, case: _Case) -> float:
    """How well an article answers: bm25, with the constants of FTS5."""
    score = 0.0
    for many, having in zip(times, case.having, strict=True):
        rare = max(log((case.articles - having + 0.5) / (having + 0.5)), 1e-6)
        score += rare * many * (_SATURATION + 1) / (many + _SATURATION * (1 - _LENGTH + _LENGTH * size / case.mean))
    return score


def _places(db: "Server", number: int, stems: frozenset[str]) -> tuple[Span, ...]:
    """Where words of these stems stand in the text of an article."""
    (text,) = db.execute("SELECT text FROM article WHERE number = ?", (number,)).fetchone()
    words = sorted({word for word, _, _ in folded(text)})
    asked = {word for word, stem in zip(words, _stems(db, words), strict=True) if stem in stems}
    return tuple(Span(start, end) for word, start, end in folded(text) if word in asked)
