"""Lists of addresses, and what chance made of some (`make fuzz`)."""

import gzip

import pytest

from twosource.errors import InputError
from twosource.read.feeds import MOST, Entry, addresses, announced, entries, kind
from twosource.read.sanctions import sanctions
from twosource.types import Fetched

SITEMAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/a"/><updated>2026-05-01T10:00:00Z</updated></entry></feed>'


def answer(body):
    """The answer of a list."""
    return Fetched("https://coast.example/list", "https://coast.example/list", "", 200, (), "", body.encode())


def test_a_feed_and_a_sitemap_say_when_a_page_was_changed():
    """In their own words; an address without its host is joined to the list's."""
    page = "<url><loc>https://coast.example/a</loc><lastmod>2026-05-01</lastmod></url>"
    assert entries(answer(ATOM)) == (Entry("https://coast.example/a", "2026-05-01T10:00:00Z"),)
    assert entries(answer(SITEMAP.format(page))) == (Entry("https://coast.example/a", "2026-05-01"),)


def test_of_a_sitemap_that_is_too_long_the_newest_pages_are_taken():
    """Wherever they stand in it."""
    days = [f"{year}-{month:02}-{day:02}" for year in range(2020, 2026) for month in range(1, 13) for day in range(1, 29)]
    pages = "".join(f"<url><loc>https://coast.example/{day}</loc><lastmod>{day}</lastmod></url>" for day in days)
    found = entries(answer(SITEMAP.format(pages)))
    assert [row.stamp for row in found] == days[-MOST:]


def test_a_namespace_with_a_brace_is_no_error():
    """The name of an element is what stands behind the last one."""
    assert kind(b"<urlset xmlns='http://x.example/a}b'/>") == "sitemap"


def test_a_list_in_such_a_namespace_is_told_to_be_none(tmp_path):
    """One line."""
    (tmp_path / "list.xml").write_text("<other xmlns='http://x.example/a}b'/>")
    with pytest.raises(InputError, match="no list of designated people"):
        sanctions(str(tmp_path / "list.xml"))


def test_a_list_names_each_address_once_in_its_order():
    """What is no address of the web is left."""
    rows = "".join(
        f"<url><loc> {name} </loc></url>" for name in ("https://b.example/", "ftp://c.example/", "https://a.example/", "https://b.example/")
    )
    found = Fetched("u", "u", "", 200, (), "", f"<urlset>{rows}</urlset>".encode())
    assert addresses(found) == ("https://b.example/", "https://a.example/")


def test_a_feed_that_its_library_fails_on_names_no_address():
    """Here by an encoding that is no name."""
    assert addresses(Fetched("u", "u", "", 200, (), "", b'<?xml version="1.0" encoding="utf\xa28"?><rss version="2.0"></rss>')) == ()


@pytest.mark.parametrize("kind", ["opml", "urlset", "rss"])
def test_a_list_reads_no_file_and_grows_no_words(tmp_path, kind):
    """Entities of XML are left as they are: neither a file of this machine nor a thousand million words come in by them."""
    (tmp_path / "secret").write_text("https://secret.example/")
    laughs = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 20}'>" for n in range(1, 12))
    outside = f"<!ENTITY f SYSTEM 'file://{tmp_path}/secret'>"
    inner = {"opml": "<outline xmlUrl='&e11;'/>", "urlset": "<url><loc>&f;</loc><loc>&e11;</loc></url>"}
    item = inner.get(kind, "<channel><item><link>&f;</link></item><item><link>&e11;</link></item></channel>")
    body = f"<!DOCTYPE {kind} [<!ENTITY e0 'https://a.example/'>{laughs}{outside}]><{kind}>{item}</{kind}>".encode()
    found = addresses(Fetched("u", "u", "", 200, (), "", body))
    assert not any("secret" in row or len(row) > 1000 for row in found)


def test_a_page_announces_its_feeds():
    """Not its other forms and styles."""
    link = '<link rel="alternate" type="application/{}" href="{}">'
    page = (
        link.format("rss+xml", "/feed") + link.format("atom+xml", "http://[x") + link.format("json", "/j") + link.format("rss+xml", "/feed")
    )
    assert announced(answer(f"<html><head>{page}</head></html>")) == ("https://coast.example/feed",)


def test_a_sitemap_in_a_gzip_file_is_read():
    """Other bytes of that beginning are no list."""
    page = "<url><loc>https://coast.example/a</loc></url>"
    packed = gzip.compress(SITEMAP.format(page + " " * 1_000_000).encode())
    found = Fetched("u", "u", "", 200, (), "", packed)
    assert kind(packed) == "sitemap" and addresses(found) == ("https://coast.example/a",)
    assert kind(b"\x1f\x8bnot gzip") == ""
