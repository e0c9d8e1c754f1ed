"""The review queue as questions."""

from dataclasses import replace

import pytest

from small_case import story
from small_doubts import merged, named
from twosource.errors import NotFoundError
from twosource.judging import Asked, judgement
from twosource.present.doubts import doubts
from twosource.present.index import index
from twosource.present.review import queue
from twosource.types import Derivation, Passage, Reason, Span


def asked(made, kind=""):
    """The queue of a picture."""
    found = index(made)
    return queue(found, doubts(found), kind)


def test_a_merge_asks_in_plain_words_and_can_be_judged():
    made, one, other = merged(0.85)
    (item,) = asked(made).items
    assert item.question in ("Is “Brook” in a1 the “Ada Brook” of a0?", "Is “Ada Brook” in a0 the “Brook” of a1?")
    assert set(item.named) == {one, other}
    assert any("never has the name “Ada Brook”" in row.text for row in item.against)
    assert item.effect.startswith("They are one now")
    assert judgement(made, Asked("different", item.named, "Ada", "")).kind == "entity"


def test_a_split_shows_both_sides_and_what_speaks_for_and_against():
    made = named("A. Brook", "Ada Brook")
    (item,) = asked(made, "split").items
    assert {item.left.ref.name, item.right.ref.name} == {"A. Brook", "Ada Brook"}
    assert item.left.quotes[0].words == item.left.ref.name
    assert item.reasons[0].text.startswith("Their names are near")
    assert judgement(made, Asked("same", item.named, "Ada", "")).decision == "same"


def test_an_event_tells_on_how_many_origins_each_part_would_stand():
    met = next(row for row in story().events if len(row.claims) > 1)
    text = "Both say “met”. But one is of 2023."
    thin = replace(met, reasons=(Reason(*met.claims[:2], "same_word", text, 0.55),))
    made = replace(story(), events=tuple(thin if row.id == met.id else row for row in story().events))
    (item,) = asked(made, "event").items
    assert [row.text for row in item.reasons] == ["Both say “met”."]
    assert item.against[0].text == "One is of 2023."
    assert "They are one event now, on" in item.effect
    assert judgement(made, Asked("different", item.named, "Ada", "")).kind == "event"


def test_a_conflict_has_its_values_on_its_sides():
    (item,) = asked(story(), "conflict").items
    assert {item.left.ref.name, item.right.ref.name} == {"12", "at least 14"}
    assert item.question.startswith("Does a later report change this: how many")
    assert judgement(story(), Asked("reject", item.named, "Ada", "")).kind == "conflict"


def test_a_derivation_shows_the_shared_passages():
    row = Derivation("daily", "post", "unknown", "rewrite", 0.2, None, (Passage(Span(0, 40), Span(0, 40)),))
    (item,) = asked(replace(story(), derivations=(row,)), "derivation").items
    assert item.question == "Do Coast Daily and Northern Post rest on one text?"
    assert [len(side.quotes) for side in (item.left, item.right)] == [1, 1]


def test_counts_are_of_all_kinds_whatever_is_shown():
    found = asked(story(), "split")
    assert (found.items, found.counts["conflict"], found.open) == ((), 1, sum(found.counts.values()))


def test_an_unknown_kind_is_told():
    with pytest.raises(NotFoundError, match="merge"):
        asked(story(), "guess")
