"""Who of a case may stand on a list: the name first, then what fits or contradicts."""

from dataclasses import replace

import pytest

from factory import article
from small_picture import names, picture
from twosource.screen import screened
from twosource.screen.context import countries
from twosource.types import Alias, Attribute, Listed, SanctionsList, Span

HADLEY = Listed(
    "A1", "Person", (Alias("KARIM HADLEY"), Alias("The Ferryman", weak=True)), ("Norway",), ("1971",), "Leader of the Coast Front."
)
OTHER = Listed("A2", "Person", (Alias("Karim Abdul Hadley"),), ("Chile",))
FRONT = Listed("A3", "Organization", (Alias("FREE COAST FRONT"), Alias("FCF")))


def found(text, *people, role="", entries=(HADLEY, FRONT), type="Person"):
    """The matches of a report with a list; role: what it says the first of the people is."""
    made = article(text)
    mentions, entities = names([made], *people, type=type)
    if role:
        told = Attribute("role", role, made.id, Span(0, 1))
        entities = [replace(entities[0], attributes=(told,)), *entities[1:]]
    return screened(picture((made, ()), mentions=mentions, entities=entities), SanctionsList("list", "2026-01-01", tuple(entries))).matches


def test_a_name_alone_is_a_possible_namesake_below_the_top():
    """The best name without context leaves room above it."""
    (row,) = found("Kareem Hadley sang.", "Kareem Hadley")
    assert row.listed.id == "A1" and row.namesake and 0.7 < row.score < 0.9


def test_context_that_fits_puts_one_of_two_first():
    """Country and telling words count; the other is said to be one of two."""
    rows = found("Karim Hadley sang.", "Karim Hadley", role="Norwegian leader of the Coast Front", entries=(OTHER, HADLEY))
    assert [row.listed.id for row in rows] == ["A1", "A2"]
    assert {ground.kind for ground in rows[0].reasons} >= {"name", "country"} and not rows[0].namesake
    assert any(ground.kind == "country" for ground in rows[1].against) and any(ground.kind == "crowd" for ground in rows[1].against)


@pytest.mark.parametrize("name", ["Hadley", "Ferry", "Karin Relling"])
def test_part_of_a_name_or_another_name_is_no_match(name):
    """One word is like the same word alone."""
    assert not found(f"{name} sang.", name)


def test_a_body_by_its_initials_and_never_a_person():
    """The type has to fit."""
    assert [row.listed.id for row in found("The FCF met.", "FCF", type="Organization")] == ["A3"]
    assert not found("The FCF met.", "FCF", type="Person")


def test_countries_by_name_people_and_town():
    """In any of their forms, and no part of another word."""
    assert countries("a Norwegian from Oslo") == {"Norway"}
    assert countries("Chilean; Omani") == {"Chile", "Oman"}
    assert not countries("a woman")
