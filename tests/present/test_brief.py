"""The brief as values."""

import json
from dataclasses import fields, is_dataclass, replace
from random import Random

from small_case import story
from twosource.present.brief import brief
from twosource.present.values import Part, Quote, as_plain
from twosource.types import Picture, Skipped


def values(row):
    """Every value inside a value."""
    yield row
    if is_dataclass(row):
        for field in fields(row):
            yield from values(getattr(row, field.name))
    elif isinstance(row, tuple):
        for one in row:
            yield from values(one)


def test_every_shown_word_is_in_its_article():
    text = {row.article.id: row.article.text for row in story().documents}
    found = list(values(brief(story())))
    quotes = [row for row in found if isinstance(row, Quote)]
    parts = [row for row in found if isinstance(row, Part) and row.span]
    assert quotes
    assert parts
    assert all(row.words == row.span.of(text[row.article]) for row in quotes)
    assert all(row.before + row.words + row.after in text[row.article] for row in quotes)
    assert all(row.text == row.span.of(text[row.article]) for row in parts)


def test_the_header_counts_what_was_read_and_what_was_not():
    head = brief(replace(story(), skipped=(Skipped("x.pdf", "is broken", "open it and save it again"),))).header
    assert (head.reports, head.publishers, head.read) == (4, 3, 4)
    assert head.dated == "3 dated (2 March 2026 to 4 March 2026), 1 undated"
    assert head.skipped[0].where == "x.pdf"


def test_the_order_of_layers_changes_nothing():
    chance = Random(7)
    picture = story()
    turned = replace(
        picture,
        entities=tuple(chance.sample(picture.entities, len(picture.entities))),
        events=tuple(chance.sample(picture.events, len(picture.events))),
        origins=tuple(chance.sample(picture.origins, len(picture.origins))),
    )
    assert brief(turned) == brief(picture)


def test_an_empty_case_has_an_empty_brief():
    made = brief(Picture())
    assert made.header.dated == "no reports"
    assert made.corroborated.lines == ()


def test_a_case_that_is_not_yet_resolved_can_be_read():
    made = brief(Picture(story().documents))
    assert len(made.texts) == 4
    assert made.corroborated.lines == ()


def test_the_brief_can_be_written_as_json():
    found = json.loads(json.dumps(as_plain(brief(story()))))
    assert found["corroborated"]["lines"][0]["origins"] == 2
    assert found["timeline"][0]["first"] == "2026-03-02"
