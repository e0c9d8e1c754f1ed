"""Fetching, against a server on this machine that behaves well and badly."""

import pytest

from loopback import FEED, PAGE, STORY
from twosource import Case
from twosource.read import Visitor, articles
from twosource.read.dial import is_open
from twosource.types import Article, Skipped


def test_a_page_is_an_article_with_its_address_and_moment(server):
    """As if its file had been given."""
    (found,) = articles([server.page("/a", "Port closed")], visitor=Visitor("2026-05-01T10:00:00Z"))
    assert isinstance(found, Article) and "Ada Brook met the harbour workers" in found.text
    assert (found.url, found.retrieved) == (f"http://{server.place}/a", "2026-05-01T10:00:00Z")


def test_a_feed_gives_its_pages_and_a_line_for_each_that_cannot_be_had(server):
    """The rest of the feed goes on."""
    links = [server.page("/a", "One"), f"http://{server.place}/gone", server.page("/b", "Two")]
    feed = server.put("/feed", 200, FEED.format("".join(f"<item><link>{link}</link></item>" for link in links)).encode())
    found = list(articles([feed]))
    assert [type(row) for row in found] == [Article, Skipped, Article]
    assert "is not there (status 404)" in found[1].what


def test_a_list_of_feeds_in_a_file_is_followed(server, tmp_path):
    """OPML, as feed readers save it."""
    server.put("/feed", 200, FEED.format(f"<item><link>{server.page('/a', 'One')}</link></item>").encode())
    file = tmp_path / "feeds.opml"
    file.write_text(f'<opml version="2.0"><body><outline xmlUrl="http://{server.place}/feed"/></body></opml>')
    assert [row.url for row in articles([str(file)])] == [f"http://{server.place}/a"]


def test_what_robots_txt_forbids_is_not_fetched(server):
    """And the line says so."""
    server.put("/robots.txt", 200, b"User-agent: *\nDisallow: /private")
    (found,) = articles([server.page("/private/a", "One")])
    assert "robots.txt" in found.what and "/private/a" not in {path for path, _ in server.asked}


@pytest.mark.parametrize(
    "place", ["http://127.0.0.1:1/", "http://169.254.169.254/latest", "http://[::1]/", "http://localhost:22/", "file:///etc/passwd"]
)
def test_a_redirect_to_this_machine_or_a_cloud_is_refused(server, place):
    """Whatever name it goes by."""
    (found,) = articles([server.put("/away", 302, Location=place)])
    assert isinstance(found, Skipped)
    assert "not on the open net" in found.what or "no address of a page" in found.what


def test_a_private_address_is_refused_without_the_setting(server, monkeypatch):
    """The default is the open net alone."""
    monkeypatch.delenv("TWOSOURCE_FETCH_ALLOW")
    (found,) = articles([server.page("/a", "One")])
    assert "not on the open net" in found.what and not server.asked


@pytest.mark.parametrize(
    "address", ["10.0.0.1", "192.168.1.1", "100.64.0.1", "0.0.0.0", "fd00::1", "fe80::1%eth0", "::ffff:127.0.0.1", "nonsense"]
)
def test_addresses_that_are_not_of_the_open_net(address):
    """Private, shared, local, and IPv4 in IPv6."""
    assert not is_open(address)


def test_a_page_that_goes_round_in_circles_ends_in_a_line(server):
    """So does one that is too large."""
    circle = server.put("/round", 302, Location="/round")
    (found,) = articles([circle])
    assert "redirects more than" in found.what


def test_a_page_larger_than_may_be_is_refused(server, monkeypatch):
    """Also when it is small on the way and large after decompression."""
    import gzip

    monkeypatch.setenv("TWOSOURCE_MAX_FILE_BYTES", "100000")
    bomb = server.put("/bomb", 200, gzip.compress(b"a" * 10_000_000), Content_Encoding="gzip")
    (found,) = articles([bomb])
    assert "larger than 100,000 bytes" in found.what


def test_what_fails_for_a_moment_is_asked_for_again(server):
    """At most three times, then a line says so."""
    (found,) = articles([server.put("/busy", 503, Retry_After="0")])
    assert "status 503" in found.what
    assert [path for path, _ in server.asked].count("/busy") == 3


def test_a_second_run_asks_only_whether_the_page_has_changed(server, tmp_path):
    """The answer is kept in the case with its headers, hash and moment, once."""
    page = server.page("/a", "One", ETag='"v1"')
    with Case(tmp_path / "c.db") as case:
        assert len(case.run([page], at="2026-05-01T10:00:00Z").added) == 1
        assert len(case.run([page], at="2026-05-02T10:00:00Z").known) == 1
        (kept,) = case.evidence()
    assert server.asked[-1][1]["If-None-Match"] == '"v1"'
    assert (kept.at, kept.status, kept.header("etag"), len(kept.sha256)) == ("2026-05-01T10:00:00Z", 200, '"v1"', 64)


def test_a_page_that_was_changed_stands_beside_what_it_was(server, tmp_path):
    """Both texts are in the case, both answers are kept."""
    page = server.page("/a", "One")
    with Case(tmp_path / "c.db") as case:
        case.run([page])
        server.put(
            "/a", 200, PAGE.format("One", STORY.replace("Nobody was hurt", "Two people were hurt")).encode(), Content_Type="text/html"
        )
        assert len(case.run([page]).added) == 1
        assert len(case.evidence()) == 2


@pytest.mark.parametrize("place", ["http://[x", "http://a b/", "http://a.example:abc/", "http://%00/", "http://./", "http:///a/b"])
def test_what_cannot_be_read_as_an_address_is_a_line(server, place):
    """Given, or led to by a redirect."""
    for url in (place, server.put("/away", 302, Location=place)):
        (found,) = articles([url])
        assert isinstance(found, Skipped)
