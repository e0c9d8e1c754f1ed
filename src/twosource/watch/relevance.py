"""How far an article belongs to a story, with the words that say so."""

import re
from functools import cache
from typing import NamedTuple

from twosource.text import names, similarity
from twosource.text.table import rows
from twosource.types import Article

_WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHORTEST = 3
_SHOWN = 6


class Relevance(NamedTuple):
    """How far an article belongs to a story: 0 for not at all, 1 as much as can be asked. shared, missing: words, the weightiest first."""

    score: float
    shared: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    def why(self, threshold: float) -> str:
        """The judgement in one line.

        >>> Relevance(0.5, ("Port Ansel",), ("strike",)).why(0.6)
        'relevance 0.50 (0.60 is asked): shares Port Ansel; not strike'
        """
        shared = f"shares {_listed(self.shared)}" if self.shared else "shares nothing"
        missing = f"; not {_listed(self.missing)}" if self.missing else ""
        return f"relevance {self.score:.2f} ({threshold:.2f} is asked): {shared}{missing}"


def _listed(words: tuple[str, ...]) -> str:
    """The first words, the rest counted."""
    more = f" and {len(words) - _SHOWN} more" if len(words) > _SHOWN else ""
    return ", ".join(words[:_SHOWN]) + more


def whole(article: Article) -> str:
    """Title and text."""
    return f"{article.title}.\n{article.text}" if article.title else article.text


def stems(text: str) -> dict[str, str]:
    """The stem of each word of a text that can tell a subject, and the word as it stands first, in small letters.

    >>> stems("The Harbours of Port Ansel")
    {'harbour': 'harbours', 'port': 'port', 'ansel': 'ansel'}
    """
    found: dict[str, str] = {}
    for run in _WORDS.findall(text):
        for word in names.words(run):
            if len(word) >= _SHORTEST and word not in _idle():
                found.setdefault(similarity.stem(word), word)
    return found


@cache
def _idle() -> frozenset[str]:
    """Words that tell no subject: function words, days and months, agencies and outlets, addresses."""
    days = {row["word"].lower() for row in rows("timex_words") if row["kind"] in ("month", "weekday")}
    credits = [row["name"] for row in rows("weigh_outlets")] + [form for row in rows("weigh_agencies") for form in row["forms"].split("|")]
    outlets = {found[0] for name in credits if len(found := names.words(name)) == 1}
    return similarity.idle() | days | outlets | {"http", "https", "www", "com"}
