"""Pages that hold only the beginning of an article."""

import re

import pytest

from twosource.errors import InputError
from twosource.read import articles, paywall
from twosource.text import table

BEGINNING = (
    "The council of Port Ansel closed the harbour on Monday after the storm had broken the outer wall. "
    "Ada Brook, who speaks for the ferry workers, said that nobody had been asked, and that the ships would not sail before Friday."
)
FREE = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Port closed", "isAccessibleForFree": %s}</script>'
PAGE = (
    "<!doctype html><html><head><title>Port closed</title>{}</head><body><article><h1>Port closed</h1><p>{}</p></article>{}</body></html>"
)


def read(tmp_path, *, head="", text=BEGINNING, foot=""):
    """What is read from a page."""
    file = tmp_path / "page.html"
    file.write_text(PAGE.format(head, text, foot))
    (found,) = articles([str(file)])
    return found


@pytest.mark.parametrize("row", table.rows("read_paywalls"), ids=lambda row: row["example"])
def test_the_example_of_each_row_asks_to_pay(row):
    """And the words of a report do not."""
    assert re.search(row["pattern"], row["example"], re.I)
    assert not re.search(row["pattern"], BEGINNING, re.I)


@pytest.mark.parametrize("stated", ["false", '"False"', '"http://schema.org/False"'])
def test_a_short_page_that_states_it_is_not_free_is_not_taken_for_an_article(tmp_path, stated):
    """One line says so, with the length."""
    found = read(tmp_path, head=FREE % stated)
    assert found.what == "is the beginning of an article that has to be paid for (43 words; the page says that it is not free)"
    assert "your subscription" in found.remedy


def test_a_short_page_that_asks_to_subscribe_is_not_taken_either(tmp_path):
    """The line has its words."""
    found = read(tmp_path, foot="<div><p>Subscribe to continue reading</p></div>")
    assert "the page says “Subscribe to continue reading”" in found.what


@pytest.mark.parametrize(
    "head", ['<meta itemprop="isAccessibleForFree" content="False">', '<meta property="article:content_tier" content="locked">']
)
def test_other_ways_to_state_it(tmp_path, head):
    """Microdata, and what social networks read."""
    assert "has to be paid for" in read(tmp_path, head=head).what


def test_a_whole_article_is_taken_though_its_page_states_that_it_is_not_free(tmp_path):
    """Many publishers give the text and hide it by script."""
    assert read(tmp_path, head=FREE % "false", text=" ".join([BEGINNING] * 7), foot="<p>Subscribe to continue reading</p>").text


@pytest.mark.parametrize(
    "foot", ["<p>Subscribe</p>", "<p>Already a subscriber? Log in</p>", "<script>Subscribe to continue reading</script>"]
)
def test_a_short_free_article_is_taken(tmp_path, foot):
    """Buttons stand on every page, and a script is not seen."""
    assert read(tmp_path, head=FREE % "true", foot=foot).text.endswith(BEGINNING)


def test_an_empty_page_that_asks_to_pay_says_so():
    """Rather than that no article could be found."""
    with pytest.raises(InputError, match="has to be paid for"):
        paywall.refuse_stub("", "page", (False, "Subscribe to continue reading"))
