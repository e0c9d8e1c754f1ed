"""Whatever a text holds, the whole way through: nothing raises, every span is in the text, quotes equal it, pages escape it."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from twosource import ids, pipeline
from twosource.present import export, html
from twosource.present.brief import brief
from twosource.types import Article, Picture

SECONDS = 30
ODD = (
    "\ud800",
    "\0",
    "\u202e",
    "\u2028",
    "e\u0301",
    "\u200b",
    "“",
    "”",
    '"',
    "’s",
    "(",
    ")",
    "\n",
    "—",
    "<script>",
    "&",
    "' onload=",
    "😀",
)
WORDS = (
    "Ada Brook",
    "met",
    "the envoy",
    "said that",
    "12 people",
    "on Monday",
    "in Port Ansel",
    "mine",
    "hers",
    "denied",
    ".",
    ",",
    "who",
    "U.S.",
)
PIECES = some.lists(some.sampled_from((*ODD, *WORDS)), max_size=40).map(" ".join)
EXTREMES = {
    "quotation marks": '"' * 10_000,
    "brackets": "(" * 5_000 + "x" + ")" * 5_000,
    "one sentence": "and the mayor said that it was closed " * 600,
    "dates": "May 3, 2024, " * 1_000,
    "names and commas": ", ".join(("Ada Brook", "Port Ansel") * 1_000),
    "one word": "x" * 100_000,
    "combining marks": "A" + "\u0301" * 10_000,
}


def checked(*texts: str) -> str:
    """The page of a case of these texts, after all its spans are compared with them."""
    made = [Article(f"a{n}", ids.digest(n, text), text, title=text[:60], published="2024-05-06") for n, text in enumerate(texts)]
    picture = pipeline.picture(Picture(tuple(pipeline.annotate(article) for article in made)))
    told = export.export(picture)
    text_of = {row["id"]: row["text"] for row in told["articles"]}
    for row in (*told["mentions"], *told["timexes"], *told["claims"]):
        assert 0 <= row["start"] < row["end"] <= len(text_of[row["article"]])
    assert all(row["quote"] == text_of[row["article"]][row["start"] : row["end"]] for row in told["claims"])
    assert all(len({row["id"] for row in told[layer]}) == len(told[layer]) for layer in ("mentions", "claims", "events"))
    return html.render(brief(picture))


@settings(deadline=None, max_examples=40, derandomize=True)
@given(PIECES)
def test_any_words_go_through(text):
    assert checked(text).endswith("</html>")


@settings(deadline=None, max_examples=25, derandomize=True)
@given(some.text(some.characters(), max_size=200))
def test_any_characters_go_through(text):
    assert checked(text).endswith("</html>")


def test_a_page_shows_a_script_and_does_not_run_it():
    """Words of a source are text, in titles and in attributes too."""
    page = checked('<script>alert(1)</script> "> <img src=x onerror=alert(1)> Ada Brook met <b>the envoy</b>.')
    assert not re.search(r"<script>alert|<img src=x|<b>the envoy", page)


@pytest.mark.parametrize("text", EXTREMES.values(), ids=list(EXTREMES))
def test_no_construct_takes_long(text):
    start = time.process_time()
    checked(text)
    assert time.process_time() - start < SECONDS


def test_the_same_report_many_times_has_one_origin():
    text = "Ada Brook met the envoy in Port Ansel on Monday. The two signed the harbour accord, the mayor said. Nobody was hurt."
    made = [Article(f"a{n:02}", ids.digest(n), text, publisher=f"Paper {n}", published="2024-05-06") for n in range(20)]
    picture = pipeline.picture(Picture(tuple(pipeline.annotate(article) for article in made)))
    assert {event.independent_origins for event in picture.events} <= {0, 1}
    assert all(len(event.claims) % 20 == 0 for event in picture.events)


@pytest.mark.parametrize("text", ["", "Fire", "Der Hafen von Port Ansel wurde am Montag geschlossen, sagte der Bürgermeister."])
def test_little_or_foreign_text_goes_through(text):
    assert checked(text).endswith("</html>")
