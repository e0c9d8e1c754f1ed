"""The index of words of a case file: FTS5, which keeps itself by triggers (schema.py)."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from twosource.errors import CaseError
from twosource.types import Fault, Span

if TYPE_CHECKING:
    from twosource.store.file import File

MARKS = ("\x02", "\x03")
# SQLite counts no further than a character of number nought
_STOP = "\x00"
_FIND = """
    SELECT article.key, article.text, highlight(article_words, 1, char(2), char(3)) FROM article_words
    JOIN article ON article.number = article_words.rowid
    WHERE article_words MATCH ? ORDER BY bm25(article_words), article.key LIMIT ?
"""


def find(db: "File", words: list[str], limit: int) -> list[tuple[str, tuple[Span, ...]]]:
    """The keys of the articles where all of the words stand, best by bm25 first, with the places in their texts."""
    query = " ".join(f'"{word}"' for word in words)
    found = db.execute(_FIND, (query, limit)).fetchall()
    return [(key, marked_spans(marked, text)) for key, text, marked in found]


def faults(db: "File") -> Iterator[Fault]:
    """Words that a search would not find, or finds where they are not."""
    try:
        with db.whole():
            db.execute("INSERT INTO article_words (article_words, rank) VALUES ('integrity-check', 1)")
    except CaseError as error:
        if "SQLITE_CORRUPT" in (name := getattr(error.__cause__, "sqlite_errorname", "")):
            yield Fault("table article_words", "the index of words is not that of the articles", "index")
        elif "SQLITE_READONLY" not in name:
            raise


def reindex(db: "File") -> None:
    """Make the index of words and all others anew from the tables."""
    with db.whole():
        db.execute("INSERT INTO article_words (article_words) VALUES ('rebuild')")
        db.execute("REINDEX")


def marked_spans(marked: str, text: str) -> tuple[Span, ...]:
    """The spans between the marks, counted in the text without marks; none where the text has such characters of its own.

    >>> marked_spans("a \\x02bridge\\x03 fell", "a bridge fell")
    (Span(start=2, end=8),)
    """
    if any(mark in text for mark in (*MARKS, _STOP)):
        return ()
    # each mark stands one character further on than in the text for every mark before it
    ends = [found.start() - number for number, found in enumerate(re.finditer("[\x02\x03]", marked))]
    return tuple(Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False))
