"""Whole stories, compared as text with the report that was reviewed. `make accept` rewrites the reports."""

import os
from pathlib import Path

import pytest

from twosource import Case
from twosource.present import markdown

STORIES = sorted((Path(__file__).parent / "stories").iterdir())


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_the_story_gives_its_report(story, tmp_path):
    """A change of the report is a change of behaviour: review it."""
    with Case(tmp_path / "case.db") as case:
        case.run([str(story / "articles.jsonl")])
        made = markdown.render(case.brief())
    expected = story / "brief.md"
    if os.environ.get("TWOSOURCE_ACCEPT"):
        expected.write_text(made, encoding="utf-8")
    assert made == expected.read_text(encoding="utf-8")
