"""AMP pages, pages to print, and the article that they are a form of."""

import pytest

from loopback import STORY
from twosource import Case
from twosource.read import articles
from twosource.read.canonical import address, is_form
from twosource.types import Fetched

PAGE = (
    "<!doctype html><html{0}><head><title>Port closed</title>{1}</head>"
    "<body><article><h1>Port closed</h1><p>{2}</p></article></body></html>"
)
HERE = "https://www.coast.example/news/port-closed"


def answer(final, *, link="", html=""):
    """The answer of a page with that link in its head."""
    return Fetched(final, final, "", 200, (), "", PAGE.format(html, link, STORY).encode())


def canonical(href):
    """The link to the article's own address."""
    return f'<link rel="canonical" href="{href}">'


@pytest.mark.parametrize(
    "link", ["<link rel='canonical' href='{0}'>", '<link href="{0}" rel="canonical"/>', "<link rel=canonical href={0}>"]
)
def test_the_address_that_a_page_says_is_its_own(link):
    """However the link is written."""
    assert address(answer(f"{HERE}?utm_source=feed", link=link.format(HERE))) == HERE


def test_an_address_on_the_site_without_its_host_is_understood():
    """It is joined to the page's."""
    assert address(answer(f"{HERE}/print", link=canonical("/news/port-closed"))) == HERE


@pytest.mark.parametrize("href", ["https://www.coast.example/", "https://other.example/a", "javascript:alert(1)", "http://[x", ""])
def test_an_address_that_cannot_be_the_articles_is_not_believed(href):
    """The front page, another site, no address."""
    assert address(answer(HERE, link=canonical(href))) == HERE


@pytest.mark.parametrize("html", [" amp", ' lang="en" ⚡', " ⚡ lang=en"])
def test_an_amp_page_is_a_form_of_another(html):
    """By the mark in its first element."""
    assert is_form(answer("https://amp.coast.example/news/port-closed", link=canonical(HERE), html=html))


def test_an_amp_page_from_a_cache_is_a_form_of_the_publishers_page():
    """Though it lies on another host."""
    held = answer("https://www-coast-example.cdn.ampproject.org/c/a", link=canonical(HERE), html=" amp")
    assert address(held) == HERE and is_form(held)


@pytest.mark.parametrize("final", [f"{HERE}?print=1", f"{HERE}/print", "https://www.coast.example/printer-friendly/port-closed"])
def test_a_page_to_print_is_a_form_of_another(final):
    """By its address."""
    assert is_form(answer(final, link=canonical(HERE)))


@pytest.mark.parametrize("final", [HERE, f"{HERE}?utm_source=feed", f"{HERE}#top"])
def test_a_page_whose_address_only_says_where_the_reader_came_from_is_no_other_form(final):
    """It is not fetched again."""
    assert not is_form(answer(final, link=canonical(HERE)))


def put(server, path, *, link="", html="", text=STORY):
    """A page with that link in its head; its address."""
    return server.put(path, 200, PAGE.format(html, link, text).encode(), Content_Type="text/html")


def test_amp_page_print_page_and_article_are_one_article_under_its_own_address(server, tmp_path):
    """In one run and over several."""
    own = put(server, "/a", link=canonical("/a"))
    forms = [put(server, "/amp/a", link=canonical("/a"), html=" amp", text=f"Menu. {STORY}"), put(server, "/a/print", link=canonical("/a"))]
    with Case(tmp_path / "c.db") as case:
        assert len(case.run([forms[0]]).added) == 1
        assert len(case.run([own]).known) == 1
        assert len(case.run([*forms, f"{own}?utm_source=feed"]).added) == 0
        (document,) = case.picture().documents
    assert document.article.url == own and "Menu" not in document.article.text


def test_an_amp_page_whose_article_cannot_be_had_stands_for_it(server):
    """Under the article's address."""
    amp = put(server, "/amp/a", link=canonical(f"http://{server.place}/gone"), html=" amp")
    assert [row.url for row in articles([amp])] == [f"http://{server.place}/gone"]


def test_a_line_names_the_address_that_was_asked(server):
    """Not the one that it led to."""
    own = put(server, "/a", link=canonical("/a"), text="")
    amp = put(server, "/amp/a", link=canonical(own), html=" amp")
    server.put("/a", 200, b"\x00\x01\x02" * 40, Content_Type="text/html")
    (found,) = articles([amp])
    assert found.where == amp and "is not text" in found.what
