import json

import pytest

from twosource import read
from twosource.read import html

PARAGRAPHS = (
    "A ferry carrying eighty people sank off Port Ansel on Friday morning and twelve of them are feared dead, the coast guard said.",
    "The owner of the ferry said that it had been inspected in December and that nothing was found to be wrong with its engine.",
    "Divers will search the wreck on Saturday, weather permitting, and the harbour will stay closed until the evening of that day.",
)
LINKED = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "Somewhere"},
        {
            "@type": ["NewsArticle"],
            "headline": "Ferry sinks &amp; twelve are feared dead",
            "datePublished": "2026-01-09T09:30:00+05:30",
            "author": [{"@type": "Person", "name": "Mara Lind"}, {"name": "Ola Brandt"}],
            "publisher": {"name": "Coast Courier"},
            "url": "https://coast.example/ferry",
        },
    ],
}


def page_of(head=""):
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    around = f"<nav><a href='/'>Home</a></nav><article>{body}</article><footer>© 2026</footer>"
    return f"<!doctype html><html><head>{head}</head><body>{around}</body></html>"


def found_in(tmp_path, page, name="ferry.html"):
    (tmp_path / name).write_bytes(page if isinstance(page, bytes) else page.encode())
    return list(read.articles([str(tmp_path / name)]))


def test_the_text_has_a_line_a_paragraph_and_no_furniture(tmp_path):
    [found] = found_in(tmp_path, page_of())
    assert found.text == "\n".join(PARAGRAPHS)


def test_linked_data_tells_title_date_authors_publisher_and_address(tmp_path):
    [found] = found_in(tmp_path, page_of(f'<script type="application/ld+json">{json.dumps(LINKED)}</script>'))
    assert found.title == "Ferry sinks & twelve are feared dead"
    assert found.published == "2026-01-09T09:30:00+05:30"
    assert found.authors == ("Mara Lind", "Ola Brandt")
    assert (found.publisher, found.url) == ("Coast Courier", "https://coast.example/ferry")


def test_meta_elements_tell_it_where_there_is_no_linked_data(tmp_path):
    head = '<meta property="og:title" content="Ferry sinks"><meta property="og:site_name" content="Coast Courier">'
    head += '<meta name="author" content="By Mara Lind">'
    head += (
        '<meta property="article:published_time" content="2026-01-09T09:30:00Z"><link rel="canonical" href="https://coast.example/ferry">'
    )
    [found] = found_in(tmp_path, page_of(head))
    assert (found.title, found.publisher, found.authors) == ("Ferry sinks", "Coast Courier", ("Mara Lind",))
    assert (found.published, found.url) == ("2026-01-09T09:30:00Z", "https://coast.example/ferry")


def test_a_day_is_made_finer_by_another_statement_of_the_same_day(tmp_path):
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-01-09"}</script>'
    head += '<meta property="article:published_time" content="2026-01-09T09:30:00Z">'
    [found] = found_in(tmp_path, page_of(head))
    assert found.published == "2026-01-09T09:30:00Z"


def test_a_page_that_states_no_date_has_none(tmp_path):
    [found] = found_in(tmp_path, page_of())
    assert (found.published, found.publisher, found.url, found.authors) == (None, None, None, ())


def test_linked_data_with_a_comma_too_many_is_read(tmp_path):
    [found] = found_in(
        tmp_path, page_of('<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry sinks",}</script>')
    )
    assert found.title == "Ferry sinks"


@pytest.mark.parametrize("linked", ["{", "[[[", '{"@graph": null}', '{"@type": 7, "author": 7}', '"x"', "[" * 5000])
def test_broken_linked_data_does_no_harm(tmp_path, linked):
    [found] = found_in(tmp_path, page_of(f'<script type="application/ld+json">{linked}</script>'))
    assert found.text == "\n".join(PARAGRAPHS)


def test_a_declared_encoding_is_used(tmp_path):
    page = page_of('<meta charset="windows-1251">').replace("engine", "двигатель").encode("cp1251")
    [found] = found_in(tmp_path, page)
    assert "двигатель" in found.text


@pytest.mark.parametrize(
    ("page", "what"),
    [
        ("<div>" * 100_000 + "x", "nested deeper than 400"),
        ("<b><i>" * 1_000 + "x", "nested deeper than 400"),
        ("<br>" * 250_000, "more than 200,000 tags"),
        ("<!--" * 1_000, "without a page"),
        ("<html><body></body></html>", "no article that could be found"),
    ],
    ids=["bomb", "two elements", "flat", "comments", "empty"],
)
def test_a_page_that_cannot_be_read_gives_one_line(tmp_path, page, what):
    [notice] = found_in(tmp_path, page)
    assert what in notice.what


@pytest.mark.parametrize(
    ("markup", "levels"),
    [
        ("<p>One.<p>Two.", 0),
        ("<div><span></span><span></span></div>", 2),
        ("<script>'<div><div>'</script><b>", 1),
        ("<!-- <div> --><b>", 1),
    ],
)
def test_depth_counts_only_what_nests(markup, levels):
    assert html.depth(markup) == levels
