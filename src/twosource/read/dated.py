"""When a page says that it was published: in its data, in its time elements, in a line near its headline."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml import etree

from twosource.read import heads, published

_NAMES = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "og:datepublished",
    "date_published",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "pubdate",
    "pub_date",
    "publication_date",
    "article.published",
    "published_at",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.issued",
    "dc.date",
    "citation_publication_date",
    "cxenseparse:recs:publishtime",
    "article_date_original",
    "originalpublicationdate",
)
# What programs write where they know no date: the first day of their calendar.
_NO_DAYS = ("0", "1900-01-01", "1970-01-01")
_ELSEWHERE = "ancestor::nav or ancestor::aside or ancestor::footer or ancestor::a"
_MARKED = "//*[contains(concat(' ', @itemprop, ' '), ' datePublished ')]"
_LABELLED = re.compile(r"\W*(?:first )?(?:published|posted)\b", re.I)
_OUTSIDE = ("script", "style", "noscript", "template", "head", "nav", "aside", "footer", "select")
_MOST_TIMES, _MOST_LINES, _MOST_PIECES, _LONGEST = 3, 12, 20, 200


def published_on(tree: Any, linked: object, named: dict[str, str]) -> str | None:
    """The day, or moment, that the page says it was published: as its data state, else as a reader sees; with the hour where one has it.

    linked: `datePublished` of its JSON-LD. named: its meta elements by name.
    """
    told = _stated(tree, linked, named)
    return told if told and "T" in told else _finest([day for day in (told, _seen(tree)) if day])


def _stated(tree: Any, linked: object, named: dict[str, str]) -> str | None:
    """The first date that the data of the page state."""
    marked = [value for one in tree.xpath(_MARKED) for value in (one.get("datetime"), one.get("content"), one.text_content()) if value]
    rows = [linked, *(named.get(key) for key in _NAMES), *marked, *tree.xpath("//time[@pubdate]/@datetime")]
    return _finest([day for row in rows if (day := _day(row))])


def _seen(tree: Any) -> str | None:
    """The date that a reader sees: of a time element near the headline, else of a line that says nothing but when, labelled or near it."""
    times = tree.xpath(f"(//h1)[1]/following::time[@datetime][not({_ELSEWHERE})]/@datetime")[:_MOST_TIMES]
    if found := _finest([day for row in times if (day := _day(row))]):
        return found
    lines = list(_lines(tree))
    labelled = (line for line, _ in lines if _LABELLED.match(line))
    near = (line for line, after in lines if 0 <= after <= _MOST_LINES)
    return next((told.day for line in (*labelled, *near) if (told := heads.date_line(line)) and told.day), None)


def _day(found: object) -> str | None:
    """The date as EDTF; None for what is no date, and for the day that stands for none."""
    day = published.normal(found.strip() if isinstance(found, str) else found)
    return day if day and not day.startswith(_NO_DAYS) else None


def _finest(days: list[str]) -> str | None:
    """The first day, with the hour where one of the others has it, rather one with its zone."""
    same = [day for day in days if "T" in day and day.startswith(days[0][:10])]
    zoned = (day for day in same if day.endswith("Z") or day[-6:-5] in ("+", "-"))
    return next(zoned, next(iter((*same, *days)), None))


def _lines(tree: Any) -> Iterator[tuple[str, int]]:
    """The short texts of the page, each with its number after the first headline: negative above it."""
    after = -1
    walk = etree.iterwalk(tree, events=("start",))
    for _, one in walk:
        if one.tag in _OUTSIDE:
            walk.skip_subtree()
            continue
        after = 0 if one.tag == "h1" and after < 0 else after
        if one.tag != "h1" and isinstance(one.tag, str) and (one.text or "").strip():
            after += after >= 0
            if len(text := _text(one)) <= _LONGEST:
                yield text, after


def _text(one: Any) -> str:
    """The text of an element, of a long one only so much that it is seen to be long."""
    return " ".join(" ".join(islice(one.itertext(), _MOST_PIECES)).split())
