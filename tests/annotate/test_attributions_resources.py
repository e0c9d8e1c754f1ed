"""Every row of the attribution lists, run on its example: the source in [], the cue in <>, the content in {}."""

import re

import pytest

from factory import unread
from twosource.annotate import attributions
from twosource.text import table

CUES = [row["example"] for row in table.rows("attribution_cues")]
SOURCES = list(table.rows("attribution_sources"))


def marked(example: str, marks: str) -> list[str]:
    """The words between a pair of marks, other marks taken out."""
    left, right = map(re.escape, marks)
    return [re.sub(r"[\[\]<>{}]", "", found) for found in re.findall(f"{left}(.*?){right}", example)]


def found(parsed, example: str):
    """The attributions of an example, with its plain text."""
    text = re.sub(r"[\[\]<>{}]", "", example)
    return text, attributions.add(unread(parsed(text))).attributions


@pytest.mark.parametrize("example", CUES)
def test_a_cue_gives_source_cue_and_content(parsed, example):
    text, rows = found(parsed, example)
    told = [
        ([row.source.of(text)] if row.source else [], [cue.of(text) for cue in row.cue], [span.of(text) for span in row.content])
        for row in rows
    ]
    assert (marked(example, "[]"), marked(example, "<>"), marked(example, "{}")) in told


@pytest.mark.parametrize("row", SOURCES, ids=lambda row: row["word"])
def test_the_head_word_of_a_source_says_its_kind(parsed, row):
    text, rows = found(parsed, row["example"])
    assert [(one.source.of(text), one.kind) for one in rows] == [(marked(row["example"], "[]")[0], row["kind"])]
