"""The brief as one page."""

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from factory import article
from small_case import story
from twosource.present import html
from twosource.present.brief import brief
from twosource.types import Document, Picture

VOID = {"meta", "link", "br", "hr", "img", "input", "col"}


class Page(HTMLParser):
    """Ids, links, tags, and whether every tag is closed."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.tags, self.open, self.crossed = [], [], [], [], []
        self.attributes = []
        self.anchored, self.inside = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.tags.append(tag)
        self.attributes += [name for name, _ in attributes]
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found["href"]] if "href" in found else []
        if tag not in VOID:
            self.open.append(tag)
            self.inside.append([found, ""] if "data-start" in found else None)

    def handle_startendtag(self, tag, attributes):
        self.tags.append(tag)

    def handle_data(self, data):
        for row in self.inside:
            if row:
                row[1] += data

    def handle_endtag(self, tag):
        self.anchored += [row] if (row := self.inside.pop()) else []
        if self.open.pop() != tag:
            self.crossed.append(tag)


@pytest.fixture(scope="module")
def text():
    """The page of the small case."""
    return html.render(brief(story()))


def test_every_tag_is_closed_in_order(text):
    page = Page(text)
    assert (page.open, page.crossed) == ([], [])


def test_every_link_on_the_page_leads_somewhere(text):
    page = Page(text)
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


def test_every_claim_has_its_place_in_the_full_text(text):
    claims = {row.id for document in story().documents for row in document.claims}
    assert claims <= set(Page(text).ids)


def test_every_quoted_word_on_the_page_is_where_it_says(text):
    words = {row.article.id: row.article.text for row in story().documents}
    rows = Page(text).anchored
    assert len(rows) > 20
    assert all(said == words[at["data-article"]][int(at["data-start"]) : int(at["data-end"])] for at, said in rows)


def test_nothing_is_loaded_and_nothing_runs(text):
    page = Page(text)
    assert not {"script", "link", "img", "iframe", "object", "embed", "form", "base"} & set(page.tags)
    assert not [name for name in page.attributes if name.startswith("on") or name in ("src", "style")]


def test_the_page_allows_its_own_style_and_no_other(text):
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[1].replace("&#39;", "'").replace("&#43;", "+")
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")


def test_markup_of_a_source_is_only_text(text):
    assert "<script" not in text
    assert "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;" in text


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", 'https://x.example/"><script>'])
def test_a_hostile_address_is_no_link_and_no_markup(url):
    page = Page(html.render(brief(Picture((Document(article("x", url=url)),)))))
    assert "script" not in page.tags
    assert not [link for link in page.links if link.startswith(("javascript", "data"))]


def test_landmarks_and_headings_are_in_order(text):
    page = Page(text)
    assert {"header", "nav", "main", "footer"} <= set(page.tags)
    levels = [int(tag[1]) for tag in page.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_the_same_picture_gives_the_same_bytes(text):
    assert html.render(brief(replace(story(), events=story().events[::-1]))) == text


def test_an_empty_case_has_a_page():
    page = Page(html.render(brief(Picture())))
    assert (page.open, page.crossed) == ([], [])
