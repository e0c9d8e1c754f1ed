"""Lists of addresses: feeds (RSS, Atom), lists of feeds (OPML), sitemaps."""

import zlib
from typing import Any, NamedTuple

import feedparser
from lxml import etree

from twosource.config import setting
from twosource.read.links import links
from twosource.types import Fetched

MOST = 1000
_START = 4096
_MOST_ANNOUNCED = 3
_FEEDS = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
_PARSER = {"resolve_entities": False, "no_network": True, "huge_tree": False, "recover": True}


def kind(body: bytes) -> str:
    """`feed`, `opml`, `sitemap`, `sitemaps`, or nothing for a page.

    >>> kind(b"<?xml version='1.0'?><rss version='2.0'></rss>"), kind(b"<opml/>"), kind(b"<html></html>")
    ('feed', 'opml', '')
    """
    start = _unpacked(body, _START)[:_START].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start.startswith(b"<"):
        return ""
    for event in _events(start):
        name = str(event.tag).rpartition("}")[2].lower()
        return {"rss": "feed", "feed": "feed", "rdf": "feed", "opml": "opml", "urlset": "sitemap", "sitemapindex": "sitemaps"}.get(name, "")
    return ""


def _unpacked(body: bytes, most: int) -> bytes:
    """The first bytes of a list; sitemaps often come as gzip files."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        return zlib.decompressobj(wbits=31).decompress(body, most)
    except zlib.error:
        return b""


def _events(start: bytes) -> list[Any]:
    """The first element of a document, as far as the first bytes hold it."""
    parser = etree.XMLPullParser(events=("start",), **_PARSER)
    try:
        parser.feed(start)
        return [element for _, element in parser.read_events()][:1]
    except etree.XMLSyntaxError:
        return []


class Entry(NamedTuple):
    """An address that a list names. stamp: when it was changed last, in the list's own words; nothing where the list does not say."""

    url: str
    stamp: str = ""


def addresses(found: Fetched) -> tuple[str, ...]:
    """The addresses that a list names, in its order, each once."""
    return tuple(row.url for row in entries(found))


def entries(found: Fetched) -> tuple[Entry, ...]:
    """What a list names, in its order, each address once; of a list that is too long what was changed last, where it says when."""
    told, body = kind(found.body), _unpacked(found.body, setting("max_file_bytes"))
    rows = _of_feed(found, body) if told == "feed" else _named(body, told)
    kept = list({row.url: row for row in rows if row.url.startswith(("http://", "https://"))}.values())
    if len(kept) > MOST:
        last = set(sorted(kept, key=lambda row: row.stamp, reverse=True)[:MOST])
        kept = [row for row in kept if row in last]
    return tuple(kept)


def announced(found: Fetched) -> tuple[str, ...]:
    """The feeds that a page says go with it, the first ones."""
    hrefs = (row.href for row in links(found) if "alternate" in row.rels and row.kind in _FEEDS)
    return tuple(dict.fromkeys(href for href in hrefs if href.startswith(("http://", "https://"))))[:_MOST_ANNOUNCED]


def _of_feed(found: Fetched, body: bytes) -> list[Entry]:
    """The entries of a feed; none where it is broken so that the library fails on it."""
    try:
        parsed = feedparser.parse(body, response_headers={"content-location": found.final})
    except Exception:
        return []
    # asked for by name: the library warns where it has to give the day of publication in place of another
    stamps = (row.get("updated" if "updated" in row else "published", "") for row in parsed.entries)
    return [Entry(str(row.get("link", "")), str(stamp)) for row, stamp in zip(parsed.entries, stamps, strict=True)]


def _named(body: bytes, told: str) -> list[Entry]:
    """The addresses in a list of feeds or a sitemap."""
    try:
        tree = etree.fromstring(body, etree.XMLParser(**_PARSER))
    except (etree.XMLSyntaxError, ValueError):
        return []
    if tree is None:
        return []
    if told == "opml":
        return [Entry(str(row)) for row in tree.xpath("//*[local-name()='outline']/@xmlUrl")]
    return [Entry((row.text or "").strip(), _changed(row)) for row in tree.xpath("//*[local-name()='loc']")]


def _changed(loc: Any) -> str:
    """When a sitemap says that the page of an address was changed last."""
    return str(loc.getparent().xpath("string(*[local-name()='lastmod'])")).strip() if loc.getparent() is not None else ""
