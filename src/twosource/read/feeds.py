"""Lists of addresses: feeds (RSS, Atom), lists of feeds (OPML), sitemaps."""

from typing import Any

import feedparser
from lxml import etree

from twosource.types import Fetched

MOST = 1000
_PARSER = {"resolve_entities": False, "no_network": True, "huge_tree": False, "recover": True}


def kind(body: bytes) -> str:
    """`feed`, `opml`, `sitemap`, `sitemaps`, or nothing for a page.

    >>> kind(b"<?xml version='1.0'?><rss version='2.0'></rss>"), kind(b"<opml/>"), kind(b"<html></html>")
    ('feed', 'opml', '')
    """
    start = body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start.startswith(b"<"):
        return ""
    for event in _events(start):
        name = str(event.tag).rpartition("}")[2].lower()
        return {"rss": "feed", "feed": "feed", "rdf": "feed", "opml": "opml", "urlset": "sitemap", "sitemapindex": "sitemaps"}.get(name, "")
    return ""


def _events(start: bytes) -> list[Any]:
    """The first element of a document, as far as the first bytes hold it."""
    parser = etree.XMLPullParser(events=("start",), **_PARSER)
    try:
        parser.feed(start)
        return [element for _, element in parser.read_events()][:1]
    except etree.XMLSyntaxError:
        return []


def addresses(found: Fetched) -> tuple[str, ...]:
    """The addresses that a list names, in its order, each once."""
    told = kind(found.body)
    rows = _entries(found) if told == "feed" else _named(found.body, told)
    return tuple(dict.fromkeys(row for row in rows if row.startswith(("http://", "https://"))))[:MOST]


def _entries(found: Fetched) -> list[str]:
    """The address of each entry of a feed."""
    parsed = feedparser.parse(found.body, response_headers={"content-location": found.final})
    return [str(row.get("link", "")) for row in parsed.entries]


def _named(body: bytes, told: str) -> list[str]:
    """The addresses in a list of feeds or a sitemap."""
    try:
        tree = etree.fromstring(body, etree.XMLParser(**_PARSER))
    except (etree.XMLSyntaxError, ValueError):
        return []
    if tree is None:
        return []
    if told == "opml":
        return [str(row) for row in tree.xpath("//*[local-name()='outline']/@xmlUrl")]
    return [(row.text or "").strip() for row in tree.xpath("//*[local-name()='loc']")]
