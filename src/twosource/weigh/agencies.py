"""The news agencies that a text credits: in its dateline, byline, credit line or copyright."""

import re
from functools import cache
from urllib.parse import urlsplit

from twosource.text import table
from twosource.types import Article

_HEAD, _TAIL = 400, 600
_UNKNOWN = r"(?:[A-Z][\w’'-]+ ){1,3}(?:News Agency|News Service|Press Agency|Newswire|Wire Service)"


def credited(article: Article) -> tuple[str, ...]:
    """The agencies that an article names as where its text comes from, most plain sign first.

    >>> credited(Article("a", "k", "PORT ANSEL (Reuters) - The bridge fell."))
    ('Reuters',)
    """
    places = {"head": article.text[:_HEAD], "tail": article.text[-_TAIL:], "any": article.text[:_HEAD] + "\n" + article.text[-_TAIL:]}
    found = [name for where, pattern in _patterns() for match in pattern.finditer(places[where]) for name in _names(match)]
    return tuple(dict.fromkeys([*own(article), *found]))


def own(article: Article) -> list[str]:
    """The agency whose own site, or own name, publishes the article."""
    host = (urlsplit(article.url).hostname or "") if article.url else ""
    said = {host.removeprefix("www."), (article.publisher or "").casefold().removeprefix("www.")}
    return [row["name"] for row in table.rows("weigh_agencies") if said & {*row["domains"].split("|"), *row["forms"].casefold().split("|")}]


def _names(match: re.Match[str]) -> list[str]:
    """The agencies in the words of a credit, by their proper names; a name nobody listed stands for itself."""
    known = _forms()
    words = [found.group() for found in _any_agency().finditer(match.group())]
    return [known.get(word.casefold().removeprefix("the "), word) for word in words]


@cache
def _forms() -> dict[str, str]:
    """Form in small letters -> the agency's name."""
    return {form.casefold().removeprefix("the "): row["name"] for row in table.rows("weigh_agencies") for form in row["forms"].split("|")}


@cache
def _any_agency() -> re.Pattern[str]:
    """Any listed form, longest first, or a name that ends like an agency's."""
    forms = sorted({form for row in table.rows("weigh_agencies") for form in row["forms"].split("|")}, key=lambda form: (-len(form), form))
    caps = [form.upper() if form.isalpha() and len(form) > 3 else form.title() for form in forms if form.isalpha()]
    listed = "|".join(re.escape(form) for form in dict.fromkeys([*forms, *caps]))
    return re.compile(rf"(?<!\w)(?:{_UNKNOWN}|{listed})(?!\w)")


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Where to look, and the credit's pattern with every agency put in."""
    agency = f"(?:{_any_agency().pattern})"
    return tuple(
        (row["where"], re.compile(row["pattern"].replace("{agency}", agency), re.MULTILINE)) for row in table.rows("weigh_credits")
    )
