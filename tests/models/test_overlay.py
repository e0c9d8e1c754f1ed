"""What the encoder tells, on the parser's words."""

import pytest

from twosource import models


def told(text, field):
    """Each word with a field, where the field tells anything."""
    return [(token.text, getattr(token, field)) for token in models.parse(text) if getattr(token, field)]


def words(text, field):
    """The words of which a field tells anything."""
    return [word for word, _ in told(text, field)]


def test_names_are_the_encoder_s():
    assert told("Ada Brook flew to Kenya on Friday.", "entity") == [("Ada", "PERSON"), ("Brook", "PERSON"), ("Kenya", "GPE")]


def test_every_word_has_numbers_between_their_bounds():
    tokens = models.parse("Ada Brook said that the ferry may have sunk.\n\nIt did not.")
    assert all(0 <= token.event <= 1 and -3 <= token.factuality <= 3 for token in tokens)


def test_the_words_of_a_saying():
    found = told("The ferry was late, the harbour master said on Monday.", "attribution")
    assert ("said", "cue") in found and ("master", "source") in found and ("late", "content") in found


def test_content_after_its_cue_is_told_from_content_before():
    before, after = "The ferry was late, the harbour master said.", "The harbour master said the ferry was late."
    sides = [{token.attribution_after for token in models.parse(text) if token.attribution == "content"} for text in (before, after)]
    assert sides == [{False}, {True}]


def test_events_are_mostly_verbs_and_nouns_of_doing():
    events = [token.text for token in models.parse("The red ferry sank after a collision.") if token.event > 0.5]
    assert events == ["sank", "collision"]


@pytest.mark.parametrize(
    ("text", "least", "most"), [("The ferry sank.", 2, 3), ("The ferry never sank.", -3, -1), ("The ferry may have sunk.", -1.5, 2)]
)
def test_factuality_follows_what_is_said(text, least, most):
    (event,) = [token.factuality for token in models.parse(text) if token.lemma == "sink"]
    assert least <= event <= most


def test_parts_in_an_attack():
    text = "Guerrillas of the Ansel Liberation Front exploded a car bomb outside the embassy and killed Mayor Ada Brook."
    assert {("bomb", "weapon"), ("Brook", "victim")} <= set(told(text, "incident"))


def test_a_text_without_an_attack_has_no_parts():
    assert words("The council met in Ansel and agreed on the price of bread.", "incident") == []
