"""Which of two articles came first, and the agency that both go back to."""

import re

from twosource.types import Article, Document
from twosource.weigh import agencies

_REPORTED = r"{name}\W+(?:has )?(?:first )?report(?:s|ed)\b|\b(?:reported|published) by (?:the )?{name}"


def agency(left: Article, right: Article) -> str | None:
    """The agency that both texts credit, else the one that either credits."""
    of_left, of_right = agencies.credited(left), agencies.credited(right)
    both = [name for name in of_left if name in of_right]
    return next(iter([*both, *of_left, *of_right]), None)


def ordered(left: Document, right: Document, kind: str) -> tuple[str, str, str]:
    """The derived article, the one it is set against, and whether that direction is known."""
    a, b = left.article, right.article
    for derived, source in ((a, b), (b, a)):
        if _credits(derived, source) and not _credits(source, derived):
            return derived.id, source.id, "known"
    first, second = sorted((a, b), key=lambda article: (_day(article) or "~", article.id))
    known = kind == "copy" and bool(_day(first) and _day(second)) and _day(first) < _day(second)
    return second.id, first.id, "known" if known else "unknown"


def _credits(derived: Article, source: Article) -> bool:
    """True when a text links to the other, credits the agency that the other is, or names its outlet as who reported."""
    if source.url and len(source.url) > 20 and source.url in derived.text:
        return True
    if set(agencies.own(source)) & set(agencies.credited(derived)) and not agencies.own(derived):
        return True
    return any(re.search(_REPORTED.format(name=re.escape(name)), derived.text) for name in _outlet_names(source))


def _outlet_names(article: Article) -> list[str]:
    """The outlet's name as texts write it; a web address is no name."""
    return [article.publisher] if article.publisher and "." not in article.publisher and len(article.publisher) > 3 else []


def _day(article: Article) -> str:
    """The day of publication; hours of different outlets are not compared, for their clocks differ."""
    return (article.published or "")[:10]
