"""What the system is least sure of."""

from dataclasses import replace

import pytest

from small_case import story
from small_doubts import merged, named
from twosource.present.doubts import CONFLICT, DERIVATION, EVENT, MERGE, SPLIT, doubts
from twosource.present.index import index
from twosource.types import Judgement, Reason


def found(made, kind):
    """The open doubts of a kind."""
    return [row for row in doubts(index(made)).open if row.kind == kind]


def judged(made, decision, kind, *pair, undone=False):
    """The picture with a decision on two ids."""
    return replace(made, judgements=(Judgement(1, decision, kind, *sorted(pair), "Ada", "", "", undone),))


@pytest.mark.parametrize(
    ("score", "rule", "asked"),
    [(0.85, "surname_of", 1), (1.0, "same_name", 0), (0.9, "judgement", 0)],
    ids=["by a rule that may err", "the same name", "by a person"],
)
def test_names_taken_for_one_by_a_rule_that_may_err_are_asked(score, rule, asked):
    assert len(found(merged(score, rule)[0], MERGE)) == asked


def test_an_answer_takes_a_question_away_and_unsure_puts_it_last():
    made, one, other = merged(0.85)
    assert found(judged(made, "same", "entity", one, other), MERGE) == []
    assert [row.unsure for row in found(judged(made, "unsure", "entity", one, other), MERGE)] == [True]
    assert len(found(judged(made, "same", "entity", one, other, undone=True), MERGE)) == 1


@pytest.mark.parametrize(
    ("left", "right", "asked"),
    [
        ("A. Brook", "Ada Brook", True),
        ("Brook", "Ada Brook", True),
        ("Ada Brook", "Tom Brook", False),
        ("Ada Brook", "Tom Relling", False),
    ],
)
def test_near_names_that_were_kept_apart_are_asked(left, right, asked):
    assert bool(found(named(left, right), SPLIT)) is asked


def test_bodies_with_a_word_that_the_other_contradicts_are_not_asked():
    assert found(named("Upper Harbour Committee", "Lower Harbour Committee", type="Organization"), SPLIT) == []
    assert found(named("Harbour Safety Committee", "Harbour Committee", type="Organization"), SPLIT)


def test_the_many_of_one_kind_do_not_keep_another_waiting():
    row = story().derivations[0]
    many = named(*(f"{letter}{letter.lower()}a {name}" for letter in "BCDFGH" for name in (letter + "ulter", letter + "ulters")))
    case = replace(
        story(),
        documents=(*story().documents, *many.documents),
        entities=(*story().entities, *many.entities),
        derivations=(replace(row, score=0.2),),
    )
    kinds = [one.kind for one in doubts(index(case)).open]
    assert kinds.index(DERIVATION) < max(place for place, kind in enumerate(kinds) if kind == SPLIT)


def test_two_that_were_judged_different_are_asked_no_more():
    made = named("A. Brook", "Ada Brook")
    pair = [row.mentions[0] for row in made.entities]
    assert found(judged(made, "different", "entity", *pair), SPLIT) == []


def test_a_place_is_not_asked_to_be_the_place_around_it():
    made = named("North Lund", "Lund", type="Place")
    inside = tuple(replace(row, inside=(made.entities[1].id,)) if row.name == "North Lund" else row for row in made.entities)
    assert found(made, SPLIT)
    assert found(replace(made, entities=inside), SPLIT) == []


def test_a_word_that_many_names_share_leads_nowhere():
    assert found(named(*(f"{first} Brook" for first in "ABCDEFGHIJKLMN")), SPLIT) == []


def test_a_conflict_is_asked_until_somebody_decides():
    row = story().conflicts[0]
    sides = [side.claims[0] for side in row.sides]
    assert [one.left for one in found(story(), CONFLICT)] == [row.id]
    assert found(judged(story(), "confirm", "conflict", *sides), CONFLICT) == []


def test_articles_that_share_part_of_their_words_are_asked():
    part = replace(story().derivations[0], score=0.2)
    assert len(found(replace(story(), derivations=(part,)), DERIVATION)) == 1
    assert found(replace(story(), derivations=(replace(part, score=0.9),)), DERIVATION) == []


def test_events_tied_on_thin_grounds_and_events_that_came_near_are_asked():
    met = next(row for row in story().events if len(row.claims) > 1)
    thin = replace(met, reasons=(Reason(*met.claims[:2], "same_word", "Both say it.", 0.55),))
    made = replace(story(), events=tuple(thin if row.id == met.id else row for row in story().events))
    assert [{row.left, row.right} for row in found(made, EVENT)] == [set(met.claims[:2])]


def test_the_order_does_not_hang_on_the_order_of_articles():
    turned = replace(story(), documents=story().documents[::-1], entities=story().entities[::-1], events=story().events[::-1])
    assert doubts(index(turned)).open == doubts(index(story())).open
