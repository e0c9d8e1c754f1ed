"""Which of two articles came first, and the agency that both go back to."""

import re
from urllib.parse import urlsplit

from twosource.text import table
from twosource.types import Article, Document
from twosource.weigh import agencies

_BEFORE = r"\b(?:told|[Bb]y|[Pp]er|to|with|in|[Ff]rom|[Vv]ia|citing|quoted by|[Aa]ccording to) (?:[Tt]he )*"
_SIGNED = r"^[^\n]{3,60}, (?:[Tt]he )?"
_AFTER = (
    r"(?:['’]s?\b|,)? (?:\w+ly |has |had |is |was |first )?"
    r"(?:report|note|wrote|write|reveal|publish|obtain|learn|said|says|story|article|interview|investigation)"
)


def agency(left: Article, right: Article) -> str | None:
    """The agency that both texts credit, else one that either credits, first of all one that the other at least names."""
    of_left, of_right = agencies.credited(left), agencies.credited(right)
    both = [name for name in of_left if name in of_right]
    named = [name for names, other in ((of_left, right), (of_right, left)) for name in names if agencies.named(name, other.text)]
    return next(iter([*both, *named, *of_left, *of_right]), None)


def ordered(left: Document, right: Document, kind: str) -> tuple[str, str, str]:
    """The derived article, the one it is set against, and whether that direction is known."""
    a, b = left.article, right.article
    for derived, source in ((a, b), (b, a)):
        if _credits(derived, source) and not _credits(source, derived):
            return derived.id, source.id, "known"
    first, second = sorted((a, b), key=lambda article: (_day(article) or "~", article.id))
    follows = kind == "copy" or (kind == "rewrite" and _one_outlet(a, b))
    known = follows and bool(_day(first) and _day(second)) and _day(first) < _day(second)
    return second.id, first.id, "known" if known else "unknown"


def _credits(derived: Article, source: Article) -> bool:
    """True when a text links to the other, credits the agency that the other is, or names its outlet as who reported."""
    if source.url and len(source.url) > 20 and source.url in derived.text:
        return True
    if set(agencies.own(source)) & set(agencies.credited(derived)) and not agencies.own(derived):
        return True
    return not _one_outlet(derived, source) and any(names_outlet(derived.text, name) for name in outlet_names(source))


def _one_outlet(left: Article, right: Article) -> bool:
    """True when one outlet published both: "told the Herald" in the Herald credits nobody else."""
    hosts = [urlsplit(row.url).hostname if row.url else None for row in (left, right)]
    return bool(left.publisher and left.publisher == right.publisher) or (hosts[0] is not None and hosts[0] == hosts[1])


def names_outlet(text: str, name: str) -> bool:
    """True when a text credits an outlet: "told the Ansel Herald", "the Ansel Herald reported".

    >>> names_outlet("It fell, the Ansel Herald first reported.", "Ansel Herald"), names_outlet("The Ansel Herald is old.", "Ansel Herald")
    (True, False)
    """
    if name.removeprefix("The ") not in text:
        return False
    bare = re.escape(name.removeprefix("The "))
    return re.search(rf"{_BEFORE}{bare}\b|{bare}{_AFTER}|{_SIGNED}{bare}[ \t]*$", text, re.MULTILINE) is not None


def outlet_names(article: Article) -> list[str]:
    """The outlet's name as texts write it: as stated, or by its web domain; a domain itself is no name."""
    stated = article.publisher or ""
    host = ((urlsplit(article.url).hostname if article.url else "") or stated).removeprefix("www.")
    listed = [row["name"] for row in table.rows("weigh_outlets") if host == row["domain"] or host.endswith(f".{row['domain']}")]
    return [*([stated] if "." not in stated and len(stated) > 3 else []), *listed]


def _day(article: Article) -> str:
    """The day of publication; hours of different outlets are not compared, for their clocks differ."""
    return (article.published or "")[:10]
