"""A person who is only named beside an attack has no part in it."""

import pytest

from twosource import annotate


def parts(text):
    """The words and roles of the arguments of the attacks that a text tells."""
    document = annotate(text, published="2026-05-01")
    words = {mention.id: mention.span.of(text) for mention in document.mentions}
    return {(row.role, words[row.mention]) for claim in document.claims if claim.type == "ASSAULT" for row in claim.arguments}


@pytest.mark.parametrize(
    "text",
    [
        "The mastermind of the Port Ansel terror attack, Karim Hadley, was also seen with Jonas Wexford in Carrow.",
        "Concerns grew over the presence of Karim Hadley, the planner of the Port Ansel bombing, beside Jonas Wexford.",
        "Mayor Karim Hadley condemned the bombing of the market.",
        "The speech held an attack on Karim Hadley's clerk.",
    ],
)
def test_who_is_named_beside_an_attack_is_not_its_victim(text):
    """The encoder's mark alone makes nobody a victim."""
    assert not {(role, name) for role, name in parts(text) if role == "victim" and name in ("Karim Hadley", "Jonas Wexford")}


@pytest.mark.parametrize("text", ["Gunmen shot dead Karim Hadley in Port Ansel.", "The bombing in Port Ansel killed Karim Hadley."])
def test_who_was_attacked_is_a_victim(text):
    """Grammar ties the name to the attack."""
    assert any(name == "Karim Hadley" and role in ("victim", "target", "patient") for role, name in parts(text))


def test_victims_in_one_list_are_victims_together():
    """Each is named after a comma or an "and", with at most a title."""
    text = "Gunmen killed Captain Karim Hadley, Sergeant Jonas Wexford, Corporal Peter Dunmore and Corporal Alan Merrow in Port Ansel."
    assert {name for role, name in parts(text) if role == "victim"} >= {"Karim Hadley", "Jonas Wexford", "Peter Dunmore", "Alan Merrow"}
