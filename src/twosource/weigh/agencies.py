"""The news agencies that a text credits: in its dateline, byline, credit line or copyright."""

import re
from functools import cache, lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from twosource.text import table
from twosource.types import Article

_HEAD, _TAIL = 400, 600
_NOTICES = ("copyright line", "editing credit", "feed notice", "republication line")
_UNKNOWN = r"(?!By |The |Via |Source )(?:[A-Z][\w’'-]+ ){1,3}(?:News Agency|News Service|Press Agency|Newswire|Wire Service)"


class _Credit(NamedTuple):
    """A way to credit an agency: where it stands, whether it covers the whole text, the pattern."""

    where: str
    whole: bool
    pattern: re.Pattern[str]


def credited(article: Article) -> tuple[str, ...]:
    """The agencies that an article names as where words of it come from, most plain sign first.

    >>> credited(Article("a", "k", "PORT ANSEL (Reuters) - The bridge fell."))
    ('Reuters',)
    """
    return _found(article, whole=False)


def author(article: Article) -> str | None:
    """The one agency whose text the article is as a whole; None when it only takes parts, or names several.

    >>> author(Article("a", "k", "PORT ANSEL (Reuters) - The bridge fell.")), author(Article("a", "k", "It fell. (With inputs from PTI)"))
    ('Reuters', None)
    """
    found = _found(article, whole=True)
    return found[0] if len(found) == 1 else None


def own(article: Article) -> list[str]:
    """The agency whose own site, or own name, publishes the article."""
    host = (urlsplit(article.url).hostname or "") if article.url else ""
    said = {host.removeprefix("www."), (article.publisher or "").casefold().removeprefix("www.")}
    return sorted({name for words in said for name in _owners().get(words, ())})


def known(name: str) -> str | None:
    """The agency of that name or short form, None when it is none that is listed.

    >>> known("AFP"), known("the Associated Press"), known("Ada Brook")
    ('Agence France-Presse', 'Associated Press', None)
    """
    return _forms().get(_bare(name))


def named(name: str, text: str) -> bool:
    """True when a text names an agency at all, by any listed form, as a photograph's credit does.

    >>> named("Agence France-Presse", "Photo: Ada Brook/AFP"), named("Reuters", "AFP")
    (True, False)
    """
    return any(known(match.group()) == name for match in _any_agency().finditer(text))


def _found(article: Article, *, whole: bool) -> tuple[str, ...]:
    """The agencies in the credits of an article; whole: only in those that cover all of it."""
    return tuple(dict.fromkeys([*own(article), *_signed(_opening(article), _ending(article), whole=whole)]))


@lru_cache(maxsize=4096)
def _signed(head: str, tail: str, *, whole: bool) -> tuple[str, ...]:
    """The agencies in the credits at the ends of a text; each article is asked about with every other it may derive from."""
    places = {"head": head, "tail": tail, "any": f"{head}\n{tail}"}
    credits = [row for row in _credits() if row.whole or not whole]
    return tuple(name for row in credits for match in row.pattern.finditer(places[row.where]) for name in _names(match))


def _opening(article: Article) -> str:
    """Where a text may be signed: the bylines that were read or cut off it, and its first words."""
    signed = [*(f"By {name}" for name in article.authors), *(row.text for row in article.cut if row.text.startswith("By "))]
    return "\n".join([*signed, article.text[:_HEAD]])


def _ending(article: Article) -> str:
    """Where a text may say what it was made from: its last words, and the notices that were cut off it."""
    return "\n".join([article.text[-_TAIL:], *(row.text for row in article.cut if row.reason in _NOTICES)])


def _names(match: re.Match[str]) -> list[str]:
    """The agencies in the words of a credit, by their proper names; a name nobody listed stands for itself."""
    words = [found.group() for found in _any_agency().finditer(match.group())]
    return [known(word) or word for word in words]


def _bare(name: str) -> str:
    """A name as it is looked up."""
    return name.casefold().removeprefix("the ")


@cache
def _forms() -> dict[str, str]:
    """Form in small letters -> the agency's name."""
    return {_bare(form): row["name"] for row in table.rows("weigh_agencies") for form in row["forms"].split("|")}


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    """Web domain, or name in small letters -> the agencies that publish under it."""
    found: dict[str, tuple[str, ...]] = {}
    for row in table.rows("weigh_agencies"):
        for words in filter(None, [*row["domains"].split("|"), *row["forms"].casefold().split("|")]):
            found[words] = (*found.get(words, ()), row["name"])
    return found


@cache
def _any_agency() -> re.Pattern[str]:
    """Any listed form, longest first, or a name that ends like an agency's."""
    forms = sorted({form for row in table.rows("weigh_agencies") for form in row["forms"].split("|")}, key=lambda form: (-len(form), form))
    cased = [form.upper() if len(form) > 3 else form.title() for form in forms if form.isalpha()]
    listed = "|".join(re.escape(form) for form in dict.fromkeys([*forms, *cased]))
    return re.compile(rf"(?<!\w)(?:{_UNKNOWN}|{listed})(?!\w)")


@cache
def _credits() -> tuple[_Credit, ...]:
    """The ways to credit an agency, with every agency put into the patterns."""
    agency = f"(?:{_any_agency().pattern})"
    rows = table.rows("weigh_credits")
    return tuple(
        _Credit(row["where"], row["whole"] == "yes", re.compile(row["pattern"].replace("{agency}", agency), re.MULTILINE)) for row in rows
    )
