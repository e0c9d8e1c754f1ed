"""Files of others: text, pages, PDF, JSON Lines, feeds and lists of addresses, lists of designated people, decisions."""

import hashlib

from fuzz.samples import FEED, FTM, HTML, JUDGEMENTS, LINES, OFAC, OPML, PAPER, SIMPLE, SITEMAP, TEXT, UN
from fuzz.target import BrokenError, Target, many, one, source
from twosource import exchange
from twosource.errors import InputError
from twosource.read import feeds, html, lines, paste, pdf, sanctions_ofac, sanctions_open, sanctions_un, sniff
from twosource.types import Fetched

_TAGS = (
    b"<p>|</p>|<div>|<!--|-->|<script>|</script>|<![CDATA[|<br/>|<table><tr><td>|<time datetime='2024-13-45'>|<meta charset='x'>|<a href='"
).split(b"|")
_XML = (b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"<?xml version='1.0' encoding='utf-7'?>", b"&b;", b"xmlns:x='y'", b"<![CDATA[", *_TAGS)
_JSON = b'{ } [ ] : , "text" "id" "published" null true 1 -0 "\\ud800" "\\u0000" \n'.split(b" ")
_PDF = b"obj endobj stream endstream xref trailer startxref %%EOF << >> /Length /Filter /FlateDecode /Kids /Type /Page R 0 -1".split()


def _feeds(body: bytes) -> None:
    """The addresses that a list names."""
    digest = hashlib.sha256(body).hexdigest()
    feeds.kind(body)
    for row in feeds.addresses(Fetched("https://paper.example/feed", "https://paper.example/feed", "", 200, (), digest, body)):
        if not row.startswith(("http://", "https://")):
            raise BrokenError("an address that is none")


def _sanctions(body: bytes) -> None:
    """The entries of a list, by whichever form it may have."""
    for read in (sanctions_un.read, sanctions_ofac.advanced, sanctions_open.entities, sanctions_open.simple, sanctions_ofac.tables):
        try:
            found = read(source(body), body)
        except InputError:
            continue
        if found and any(not row.names or not row.names[0].name for row in found.entries):
            raise BrokenError("an entry without a name")


def _judgements(body: bytes) -> None:
    """The decisions of a file."""
    try:
        exchange.read(body.decode("utf-8", "replace"), "given")
    except InputError:
        return


def _sniffed(body: bytes) -> None:
    """What a source is, by its bytes."""
    try:
        sniff.kind(source(body))
    except InputError:
        return


TARGETS = (
    Target("what a file is", _sniffed, 60, (TEXT, HTML, FEED, LINES, PAPER[:400], b"PK\x03\x04"), tuple(_XML)),
    Target("feeds, OPML, sitemaps", _feeds, 30, (FEED, OPML, SITEMAP), tuple(_XML)),
    Target("lists of designated people", _sanctions, 40, (UN, OFAC, SIMPLE, FTM), (*_XML, *_JSON)),
    Target("decisions", _judgements, 40, (JUDGEMENTS,), tuple(_JSON)),
    Target("JSON Lines", many(lines.articles), 15, (LINES,), tuple(_JSON)),
    Target("JSON", many(lines.document), 5, (b"[" + LINES.strip().replace(b"\n", b",") + b"]", LINES), tuple(_JSON)),
    Target("text", one(paste.read), 6, (TEXT,)),
    Target("pages of HTML", one(html.read), 2, (HTML,), tuple(_TAGS)),
    Target("PDF", one(pdf.read), 2, (PAPER,), tuple(_PDF)),
)
