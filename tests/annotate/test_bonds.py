"""Which mentions of a sentence are tied to each other."""

import pytest

from twosource.annotate import bonds
from twosource.pipeline import annotate_text
from twosource.types import Claim


def told(text: str, lemma: str) -> tuple[Claim, list[str], list[tuple[str, str]], list[str]]:
    """The claim of a trigger, the words of those that it links, the roles and words of those beside it, and of what it is only about."""
    document = annotate_text(text, published="2026-05-01")
    words = {mention.id: mention.span.of(text) for mention in document.mentions}
    claim = next(row for row in document.claims if row.lemma == lemma)
    return (
        claim,
        [words[id] for id in bonds.ends(claim)],
        [(row.role, words[row.mention]) for row in claim.beside],
        [words[id] for id in claim.matters],
    )


def test_whose_soldiers_attack_is_told_beside_them():
    _, linked, beside, _ = told("Soldiers of Norland attacked the rebels in the hills near Dray on Monday.", "attack")
    assert beside == [("participant", "Norland")] and {"Soldiers", "rebels", "Norland"} <= set(linked)


def test_the_place_of_a_place_is_told_beside_it():
    _, _, beside, _ = told("Troops fought the militia in the towns around Dray.", "fight")
    assert beside == [("place", "Dray")]


def test_what_is_said_to_have_happened_elsewhere_is_no_place_of_the_saying():
    _, _, beside, _ = told("The army said rebels killed two officers in Port Ansel.", "say")
    assert beside == []


def test_a_topic_that_nothing_ties_to_anybody_is_only_what_it_is_about():
    _, linked, _, matters = told("The envoy held talks on the weather with the president of Norland.", "talk")
    assert matters == ["weather"] and "weather" not in linked


def test_nothing_is_beside_that_is_an_argument():
    claim, _, _, _ = told("Soldiers of Norland attacked the rebels in the hills near Dray on Monday.", "attack")
    assert not {row.mention for row in claim.beside} & {row.mention for row in claim.arguments}


@pytest.mark.parametrize("text", ["", "In.", "Dray " * 300, "Ada Brook, Tom Vale, " * 200 + "met."])
def test_odd_texts_are_read(text):
    document = annotate_text(text)
    assert all(row.mention in {mention.id for mention in document.mentions} for claim in document.claims for row in claim.beside)
