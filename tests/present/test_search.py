"""What a search found."""

import json

from factory import span_of
from small_case import story
from twosource.present.search import plain, render, results
from twosource.types import Hit


def found(words):
    """What those words find, with the places where the first of them stands."""
    texts = {row.article.id: row.article.text for row in story().documents}
    first = words.split()[0]
    hits = [Hit(id, (span_of(text, first),)) for id, text in texts.items() if first in text]
    return results(story(), words, hits)


def test_names_and_events_are_found_too():
    made = found("Relling")
    assert [row.name for row in made.names] == ["Tomas Relling"]
    assert [row.origins for row in made.events] == [2, 1]


def test_the_words_are_marked_in_their_sentence():
    assert "Northern Post, 4 March 2026: The ferry fund paid at least 14 ⟦guards⟧." in render(found("guards"))


def test_one_sentence_is_shown_once_and_the_rest_is_counted():
    text = next(row.article.text for row in story().documents if row.article.id == "post")
    spans = tuple(span_of(text, "Brook", after) for after in (0, 60, 60))
    (place,) = results(story(), "Brook", [Hit("post", spans)]).places
    assert len(place.quotes) == 2


def test_nothing_found_is_said():
    assert "nothing in the case" in render(results(story(), "zebra", []))


def test_what_was_found_can_be_written_as_json():
    assert json.loads(json.dumps(plain(found("guards"))))["articles"][0]["places"][0]["exact"] == "guards"
