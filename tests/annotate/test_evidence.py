"""What speaks for a name being of one kind or another."""

from dataclasses import replace

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
        (evidence._by_known_body, "We asked the EU.", "EU", "Organization"),
        (evidence._by_place_words, "They fled to Velsor.", "Velsor", "Place"),
        (evidence._by_head, "We asked Velsor Shipping Ltd again.", "Velsor Shipping Ltd", "Company"),
        (evidence._by_form, "We asked Carrow & Sons again.", "Carrow & Sons", "Organization"),
        (evidence._by_given_name, "We asked Keith Velsor again.", "Keith Velsor", "Person"),
    ],
)
def test_a_rule_votes_for_a_kind(rule, text, name, kind):
    assert votes(rule, text, name)[kind] > 0


def test_the_surer_the_encoder_the_louder_its_vote():
    tokens = document_of("We asked Keith Velsor again.").tokens
    sure, unsure = (replace(tokens[3], entity="PERSON", entity_probability=chance) for chance in (0.95, 0.6))
    assert dict(evidence.by_label((sure,), (0, 0)))["Person"] > dict(evidence.by_label((unsure,), (0, 0)))["Person"] > 0


def test_a_rule_abstains():
    assert votes(evidence._by_place_words, "We saw Velsor there.", "Velsor") == {}
