"""What speaks for a name being of one kind or another."""

import pytest

from factory import document_of
from twosource.annotate import evidence


def votes(rule, text, name):
    """The votes of one rule for the first place of a name."""
    tokens = document_of(text).tokens
    first = next(token.i for token in tokens if token.text == name.split()[0])
    return dict(rule(tokens, (first, first + len(name.split()) - 1)))


@pytest.mark.parametrize(
    ("rule", "text", "name", "kind"),
    [
        (evidence._by_noun_before, "We met the pilot Velsor there.", "Velsor", "Person"),
        (evidence._by_noun_after, "Velsor, a small port, was quiet.", "Velsor", "Facility"),
        (evidence._by_noun_after, "Velsor is a member.", "Velsor", "Person"),
        (evidence._by_known_body, "We asked the EU.", "EU", "Organization"),
        (evidence._by_commas, "It sank in Velsor, Kenya.", "Velsor", "Place"),
        (evidence._by_place_words, "They fled to Velsor.", "Velsor", "Place"),
        (evidence._by_head, "We asked Velsor Shipping Ltd again.", "Velsor Shipping Ltd", "Company"),
        (evidence._by_form, "We asked the VLSR again.", "VLSR", "Organization"),
    ],
)
def test_a_rule_votes_for_a_kind(rule, text, name, kind):
    assert votes(rule, text, name)[kind] > 0


def test_an_article_speaks_against_a_person():
    assert votes(evidence._by_article, "We asked the Velsor again.", "Velsor")["Person"] < 0


def test_a_rule_abstains():
    assert votes(evidence._by_speech, "We saw Velsor there.", "Velsor") == {}
