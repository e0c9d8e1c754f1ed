import pytest
from lxml import html

from twosource.read import asides

LINK = "<a href='/storm'>The storm that shut the harbour</a>"


def left(body):
    """What a page shows once its asides are taken out."""
    tree = html.document_fromstring(f"<html><body>{body}</body></html>")
    asides.take_out(tree)
    return " ".join(tree.text_content().split())


@pytest.mark.parametrize(
    "aside",
    [
        f"<p>{LINK}</p>",
        f"<p><b>{LINK}</b>.</p>",
        f"<ul><li>{LINK}</li></ul>",
        "<ul><li><h3><a href='/storm'>The storm</a></h3><p>How the harbour of Port Ansel was shut for two days.</p></li></ul>",
        "<div hidden>This article was sent.</div>",
        "<p class='note hide'>This article was sent.</p>",
        "<p style='color:red; display: none'>This article was sent.</p>",
    ],
)
def test_what_is_no_part_of_the_article_is_taken_out(aside):
    assert left(f"<p>Rain fell.</p>{aside}<p>It stopped.</p>") == "Rain fell.It stopped."


@pytest.mark.parametrize(
    "part",
    [
        f"<p>The mayor spoke of {LINK} on Monday.</p>",
        "<p><a href='/mara'>Mara Lind</a></p>",
        "<p><a href='#note'>See the note at the end of this page</a></p>",
        "<ul><li>Two ferries, of which <a href='/one'>one sank in the storm</a> and one did not.</li></ul>",
        f"<h2>{LINK}</h2>",
        f"<div style='display:none'>{'The article behind a wall. ' * 20}</div>",
        "<p class='hideout'>The thieves were found.</p>",
    ],
)
def test_what_may_be_a_part_of_it_stays(part):
    assert left(part) == left(part.replace("hide", "x").replace("none", "x").replace("href", "name"))


def test_words_after_what_is_taken_out_stay():
    assert left("<p>Rain fell<span class='hidden'>in words for machines</span> all day.</p>") == "Rain fell all day."
