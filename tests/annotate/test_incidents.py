"""The parts in an attack, as the encoder marks them."""

from dataclasses import replace

import pytest

from factory import document_of
from factory import mention as mention_of
from twosource.annotate import claims, words
from twosource.text import table
from twosource.types import Document

PARTS = {"gunmen": "perpetrator", "depot": "target", "rifles": "weapon"}


def _read(text: str, *more: tuple[str, str, str]) -> Document:
    """The claims of a text whose words in PARTS the encoder marks. more: other mentions, as words, form and type."""
    document = document_of(text)
    words = [
        replace(token, incident=PARTS.get(token.text, ""), incident_start=token.text in PARTS, incident_probability=0.9, factuality=2.9)
        for token in document.tokens
    ]
    named = [word for word in ("gunmen", "depot", "rifles", "plan") if word in text]
    mentions = tuple(mention_of(document.article, word, form="nominal", type="Other") for word in named)
    mentions += tuple(mention_of(document.article, word, form=form, type=type) for word, form, type in more)
    return claims.add(replace(document, tokens=tuple(words), mentions=mentions))


def _roles(document: Document) -> set[tuple[str, str]]:
    """Role and words of the arguments of the attack."""
    words = {mention.id: mention.span.of(document.article.text) for mention in document.mentions}
    attack = next(claim for claim in document.claims if claim.type == "ASSAULT")
    return {(argument.role, words[argument.mention]) for argument in attack.arguments}


def test_marked_words_take_part_in_the_attack_beside_them() -> None:
    """Also where the syntax does not tie them to it."""
    assert _roles(_read("The gunmen attacked the depot; rifles were found.")) == {
        ("agent", "gunmen"),
        ("target", "depot"),
        ("instrument", "rifles"),
    }


def test_an_idea_is_not_attacked() -> None:
    """A plain thing that the encoder marks as nothing is no target."""
    assert _roles(_read("The gunmen attacked the plan.")) == {("agent", "gunmen")}


def test_a_part_may_stand_in_the_next_sentence() -> None:
    """The attack is told in one, what it was done with in another."""
    assert ("instrument", "rifles") in _roles(_read("The gunmen attacked the depot. Many rifles were found."))


def test_nobody_is_a_weapon() -> None:
    """Who is with the attackers is no instrument."""
    assert _roles(_read("The gunmen attacked the depot with the army.", ("army", "nominal", "PublicBody"))) == {
        ("agent", "gunmen"),
        ("target", "depot"),
    }


def test_a_pronoun_that_stands_for_nobody_known_attacks_nobody() -> None:
    """It says nothing that the article tells."""
    assert _roles(_read("They attacked the depot.", ("They", "pronominal", "Other"))) == {("target", "depot")}


def test_a_stretch_of_land_is_where_an_attack_happens() -> None:
    """Without a name it is no target."""
    assert ("place", "areas") in _roles(_read("The gunmen attacked areas.", ("areas", "nominal", "Place")))


WEAPONS = [(row, weapon) for row in table.rows("claim_weapons") for weapon in words.split(row["words"])]


@pytest.mark.parametrize(("row", "weapon"), WEAPONS, ids=[weapon for _, weapon in WEAPONS])
def test_what_an_attack_was_made_with_tells_how(row: dict[str, str], weapon: str) -> None:
    """An attack with a bomb is a bombing."""
    text = row["example"].replace("bomb", weapon)
    attack = next(claim for claim in _read(text, (weapon, "nominal", "Weapon")).claims if claim.type == "ASSAULT")
    assert attack.mode == row["mode"]
