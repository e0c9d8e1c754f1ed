"""Noun phrases and pronouns."""

import pytest

from factory import document_of
from twosource.annotate import mentions


@pytest.mark.parametrize(
    ("text", "nominals"),
    [
        ("The two old men left the house.", ["two old men", "house"]),
        ("A Velsia-based fishing fleet sank.", ["fishing fleet"]),
        ("The leader of the group left at night.", ["leader", "group"]),
        ("The 16-year-old girl agreed.", ["16-year-old girl"]),
        ("In many ways it was a matter of time.", []),
    ],
)
def test_a_noun_phrase_ends_with_its_noun_and_has_no_article(text, nominals):
    made = mentions.add(document_of(text)).mentions
    assert [mention.span.of(text) for mention in made if mention.form == "nominal"] == nominals


def test_a_people_is_a_noun_phrase():
    text = "Many Kenyans left the Kenyan camp."
    made = mentions.add(document_of(text)).mentions
    assert [(mention.span.of(text), mention.type, mention.plural) for mention in made][:1] == [("Many Kenyans", "Person", True)]


def test_a_country_in_capitals_is_no_pronoun():
    text = "The US told us so."
    assert [mention.form for mention in mentions.add(document_of(text)).mentions] == ["named", "pronominal"]


@pytest.mark.parametrize("text", ["The gold mine collapsed.", "The fault was hers.", "Hers was the mine."])
def test_a_word_is_a_pronoun_or_a_noun(text):
    """Never both: two mentions of the same words would have one id."""
    made = mentions.add(document_of(text)).mentions
    assert len({mention.id for mention in made}) == len(made)
