"""The index of words of a case on a PostgreSQL server: what FTS5 finds, by PostgreSQL's Porter stemmer, ranked as FTS5 ranks it.

No tsvector: to rank by how often a word stands somewhere, each would be read whole (0.9 ms an article; here it is one look into an
index), and it counts no further than 256.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from math import log
from typing import TYPE_CHECKING

from twosource.types import Fault, Span

if TYPE_CHECKING:
    from twosource.store.server import Server

# a run of letters and digits; marks that are combined with a letter belong to it
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_LONGEST_WORD = 200
_REMEMBERED = 200_000
_SATURATION, _LENGTH = 1.2, 0.75
_ADD_LENGTH = "INSERT INTO article_length VALUES (?, ?)"
_ADD = "INSERT INTO article_words (stem, number, times) SELECT stem, ?, times FROM unnest(?::text[], ?::bigint[]) AS told (stem, times)"
_STEMS = "SELECT twosource_stem(word) FROM unnest(?::text[]) WITH ORDINALITY AS asked (word, n) ORDER BY n"
_CASE = "SELECT count(*), coalesce(sum(words), 0) FROM article_length"
_HAVING = "SELECT stem, number, times FROM article_words WHERE stem = ANY(?)"
_TEXTS = "SELECT number, text FROM article WHERE number = ANY(?)"
_FOUND = "SELECT number, key, words FROM article JOIN article_length USING (number) WHERE number = ANY(?)"


def folded(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text without marks, in small letters, with where they stand.

    >>> [word for word, _, _ in folded("Zoë’s 3rd boat")]
    ['zoe', 's', '3rd', 'boat']
    """
    for found in _WORD.finditer(text):
        yield _bare(found[0]), found.start(), found.end()


@lru_cache(maxsize=100_000)
def _bare(word: str) -> str:
    """A word without marks, in small letters."""
    plain = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))[:_LONGEST_WORD]


def index(db: "Server", number: int, *, title: str, text: str) -> None:
    """Let the words of an article be found."""
    words = [word for part in (title, text) for word, _, _ in folded(part)]
    stems = Counter(_stems(db, words))
    db.execute(_ADD_LENGTH, (number, len(words)))
    db.execute(_ADD, (number, list(stems), list(stems.values())))


def find(db: "Server", words: list[str], limit: int) -> list[tuple[str, tuple[Span, ...]]]:
    """The keys of the articles where all of the words stand, best by bm25 first, with the places in their texts."""
    stems = _stems(db, [word for part in words for word, _, _ in folded(part)])
    times: dict[str, dict[int, int]] = defaultdict(dict)
    for stem, number, many in db.execute(_HAVING, (stems,)):
        times[stem][number] = many
    both = set.intersection(*(set(times[stem]) for stem in stems)) if stems else set()
    articles, length = db.execute(_CASE).fetchone()
    worth = [(times[stem], max(log((articles - len(times[stem]) + 0.5) / (len(times[stem]) + 0.5)), 1e-6)) for stem in stems]
    ranked = []
    for number, key, size in db.execute(_FOUND, (sorted(both),)):
        full = _SATURATION * (1 - _LENGTH + _LENGTH * size * articles / float(length))
        score = sum(rare * many[number] * (_SATURATION + 1) / (many[number] + full) for many, rare in worth)
        ranked.append((-score, key, number))
    best = sorted(ranked)[:limit]
    places = _places(db, [number for _, _, number in best], stems)
    return [(key, places[number]) for _, key, number in best]


def faults(db: "Server") -> Iterator[Fault]:
    """Articles whose words a search would not find."""
    query = """
        SELECT id, title, text, words, held FROM article LEFT JOIN article_length USING (number)
        LEFT JOIN (SELECT number, sum(times) AS held FROM article_words GROUP BY number) AS counted USING (number) ORDER BY number
    """
    for id, title, text, length, held in db.execute(query):
        if not length == int(held or 0) == sum(1 for part in (title, text) for _ in folded(part)):
            yield Fault(id, "the index of words is not that of the article", "index")


def reindex(db: "Server") -> None:
    """Make the index of words anew from the articles."""
    with db.whole():
        db.execute("DELETE FROM article_words")
        db.execute("DELETE FROM article_length")
        for number, title, text in db.execute("SELECT number, title, text FROM article ORDER BY number"):
            index(db, number, title=title, text=text)


def _stems(db: "Server", words: list[str]) -> list[str]:
    """What the index has for each word; what was asked once is remembered."""
    if new := [word for word in dict.fromkeys(words) if word not in db.stems]:
        if len(db.stems) > _REMEMBERED:
            db.stems.clear()
            new = list(dict.fromkeys(words))
        db.stems.update(zip(new, (stem for (stem,) in db.execute(_STEMS, (new,))), strict=True))
    return [db.stems[word] for word in words]


def _places(db: "Server", numbers: list[int], stems: list[str]) -> dict[int, tuple[Span, ...]]:
    """Where words of these stems stand in the texts of the articles. A stem begins as its words do."""
    firsts = tuple({stem[:1] for stem in stems})
    found = {number: [place for place in folded(text) if place[0].startswith(firsts)] for number, text in db.execute(_TEXTS, (numbers,))}
    words = sorted({word for places in found.values() for word, _, _ in places})
    asked = {word for word, stem in zip(words, _stems(db, words), strict=True) if stem in stems}
    return {number: tuple(Span(start, end) for word, start, end in places if word in asked) for number, places in found.items()}
