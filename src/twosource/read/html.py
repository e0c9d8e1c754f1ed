"""HTML pages."""

import logging
import re
from dataclasses import replace
from typing import Any

import trafilatura
from htmldate import find_date
from lxml import etree
from lxml import html as lxml_html

from twosource.config import setting
from twosource.errors import InputError
from twosource.read import article, asides, decode, furniture, language, metadata, page, paywall
from twosource.read.files import HEAD, Source
from twosource.read.metadata import Metadata
from twosource.types import Article

# What goes wrong in a page is told in one line of ours.
for _name in ("trafilatura", "htmldate"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)
_TAG = re.compile(r"<(?:!--|(/?)([a-zA-Z][a-zA-Z0-9]*))")
_CHARSET = re.compile(rb"charset=[\"']?([\w-]{3,20})", re.I)
_META = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{3,20})", re.I)
_VOID = ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
# Their end tags may be left out, so that a start tag does not say that they nest.
_UNCLOSED = ("p", "li", "dt", "dd", "option", "tr", "td", "th", "tbody", "thead")
_RAW = ("script", "style", "textarea")
_MOST_TAGS = 200_000
_REMEDY = "paste its text into a .txt file"
# Given, because htmldate would else take today for the last possible day, and so read the same page differently tomorrow.
_FIRST_DAY, _LAST_DAY = "1990-01-01", "2100-01-01"


def read(source: Source) -> Article:
    """The article of a page: its text by trafilatura, and what the page says of itself.

    Raises:
        InputError: the page is nested too deeply, too long, holds no article, or only the beginning of one.
    """
    tree = parsed(_markup(source), source.where)
    said, closed = metadata.read(tree), paywall.sign(tree)
    day = said.published or _found_date(tree)
    asides.take_out(tree)
    lines = furniture.cut(page.of_text(_body(tree, said)), furniture.EXTRACTED_RULES)
    text = page.joined(lines)
    paywall.refuse_stub(text, source.where, closed)
    if not text:
        raise InputError(source.where, "holds no article that could be found", _REMEDY)
    return replace(
        article.of_file(text, source),
        url=said.url,
        title=said.title,
        publisher=said.publisher,
        authors=said.authors,
        published=day,
        language=language.of(text) or said.language,
        cut=page.cuts(lines),
    )


def parsed(markup: str, where: str) -> Any:
    """The page as a tree.

    Raises:
        InputError: it is nested too deeply, or holds no element.
    """
    limit = setting("max_html_depth")
    if depth(markup) > limit:
        raise InputError(where, f"is HTML nested deeper than {limit} elements", _REMEDY)
    if markup.count("<") > _MOST_TAGS:
        raise InputError(where, f"is HTML with more than {_MOST_TAGS:,} tags", _REMEDY)
    try:
        tree = lxml_html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", markup))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise InputError(where, "is HTML without a page in it", _REMEDY) from error
    return tree


def depth(markup: str) -> int:
    """How deep the elements nest, without building the page. Stops counting in what never ends.

    >>> depth("<div><p>One.<p>Two.<div></div></div>")
    2
    """
    level = deepest = at = 0
    while match := _TAG.search(markup, at):
        at = match.end()
        name = (match[2] or "").lower()
        closing = "-->" if not name else f"</{name}" if name in _RAW and not match[1] else None
        if closing:
            at = markup.find(closing, at)
            if at < 0:
                break
        elif name not in _VOID + _UNCLOSED + _RAW:
            level = max(0, level - 1) if match[1] else level + 1
            deepest = max(deepest, level)
    return deepest


def _markup(source: Source) -> str:
    """The text of the page: in the encoding that its answer states, else in that which it states itself, else in the likeliest."""
    data = source.bytes()
    told = _CHARSET.search(source.fetched.header("content-type").encode("ascii", "replace")) if source.fetched else None
    for found in (told, _META.search(data[:HEAD])):
        name = found[1].decode("ascii", "replace").lower() if found else "utf-8"
        if name != "utf-16" and (text := decode.declared(data, name)):
            return decode.text(text.encode("utf-8", "replace"), source.where)
    return decode.text(data, source.where)


def _body(tree: Any, said: Metadata) -> str:
    """The text of the article: as extracted, or as the page states it where hardly anything could be extracted."""
    try:
        found = trafilatura.extract(tree, include_comments=False, include_tables=True, favor_recall=True, output_format="txt") or ""
    except (ValueError, TypeError, AttributeError, RecursionError, etree.LxmlError):
        found = ""
    stated = said.body or ""
    return stated if len(found) < len(stated) / 2 else found


def _found_date(tree: Any) -> str | None:
    """The date of a page that states none in its metadata, where its head or its address tells it."""
    try:
        return find_date(tree, extensive_search=False, original_date=True, min_date=_FIRST_DAY, max_date=_LAST_DAY)
    except (ValueError, TypeError, AttributeError, OverflowError):
        return None
