"""Which mentions take part in a claim, and which are only what it is about."""

import pytest

from twosource.pipeline import annotate_text


def told(text, lemma):
    """The claim of a trigger, the words of those who take part, and the words of what it is about."""
    document = annotate_text(text, published="2026-05-01")
    words = {mention.id: mention.span.of(text) for mention in document.mentions}
    claim = next(row for row in document.claims if row.lemma == lemma)
    parts = [words[row.mention] for row in claim.arguments if row.mention not in claim.matters]
    return claim, parts, [words[id] for id in claim.matters]


@pytest.mark.parametrize(
    ("text", "lemma", "part", "matter"),
    [
        ("The council condemned the attempt on Monday.", "condemn", "council", "attempt"),
        ("Ada Brook took responsibility for the raid in Dray.", "take", "Ada Brook", "responsibility"),
    ],
)
def test_a_noun_of_doing_takes_no_part(text, lemma, part, matter):
    _, parts, matters = told(text, lemma)
    assert part in parts and matter in matters


def test_people_who_are_attacked_take_part():
    _, parts, matters = told("Gunmen attacked the villagers of Dray on Monday.", "attack")
    assert {"Gunmen", "villagers"} <= set(parts) and not matters


def test_a_pronoun_is_never_only_what_it_is_about():
    _, parts, _ = told("The mayor spoke. The council thanked her.", "thank")
    assert "her" in parts


def test_a_person_by_name_is_never_only_what_it_is_about():
    _, parts, _ = told("The council condemned the attempt of Ada Brook on Monday.", "attempt")
    assert "Ada Brook" in parts


def test_what_it_is_about_is_not_among_the_participants_that_are_told_of_it():
    claim, _, matters = told("The council condemned the attempt on Monday.", "condemn")
    assert len(claim.arguments) == 2 and matters == ["attempt"]
