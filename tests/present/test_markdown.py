"""The brief as Markdown."""

from dataclasses import replace

from factory import article
from small_case import story
from twosource.present import markdown
from twosource.present.brief import brief
from twosource.types import Document, Picture


def test_the_sections_stand_in_the_readers_order():
    titles = [line for line in markdown.render(brief(story())).split("\n") if line.startswith("## ")]
    assert titles == [
        "## Most independently reported",
        "## Where the reports disagree",
        "## One origin, or one report, only",
        "## Denied, not answered",
        "## Who is who",
        "## Timeline",
        "## Ties",
        "## Who copied whom",
        "## What nobody says",
        "## The reports",
    ]


def test_each_report_of_a_disagreement_has_a_column():
    text = markdown.render(brief(story()))
    assert "| what | Ansel Herald | Coast Daily | Northern Post | kind |" in text
    assert "**at least 14** “The ferry fund paid at least 14 guards” | update, number |" in text


def test_markup_of_a_source_is_only_text():
    assert "<script>" not in markdown.render(brief(story()))


def test_a_title_cannot_break_out_of_its_line():
    made = Picture((Document(article("x", title="A | b\n# not a heading [link](http://x)")),))
    text = markdown.render(brief(made))
    assert "\n# not" not in text
    assert "\\[link\\]" in text


def test_the_words_stand_under_their_origin():
    text = markdown.render(brief(story()))
    assert "  - Coastal Press (Ansel Herald and Coast Daily share one text)\n    - Coast Daily, 3 March 2026: “Ada Brook met" in text


def test_the_same_picture_gives_the_same_text():
    turned = replace(story(), events=story().events[::-1])
    assert markdown.render(brief(turned)) == markdown.render(brief(story()))


def test_an_empty_case_has_a_page():
    assert "No disagreement was found." in markdown.render(brief(Picture()))
