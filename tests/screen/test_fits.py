"""What the reports tell beside a name speaks for an entry of a list or against it."""

from dataclasses import replace

import pytest

from factory import article, claim, event
from small_picture import names, picture
from twosource.screen import screened
from twosource.types import Alias, Attribute, Listed, Participant, SanctionsList, Span

GUILD = Listed("E.7", "Organization", (Alias("LASHKARI FERRY GUILD"),), words="Led by Karim Hadley (P.1).")
HADLEY = Listed("P.1", "Person", (Alias("KARIM ABDUL HADLEY"),), born=("1971",), words="Leader of Lashkari Ferry Guild (E.7).")


def match(text, *, role="", tied="", published=None):
    """Karim Hadley of a report beside the entry; role: what the report says he is; tied: whom a lasting relation ties him to."""
    made = article(text, published=published)
    mentions, entities = names([made], "Karim Hadley", *([tied] if tied else []))
    told = (Attribute("role", role, made.id, Span(0, 1)),) if role else ()
    him, *rest = (replace(row, attributes=told if row.name == "Karim Hadley" else ()) for row in entities)
    rest = [replace(row, type="Organization") for row in rest]
    claims = [claim(made, text, "leads", "LEADS")] if rest else []
    parts = tuple(Participant(name, row.id) for name, row in zip(("member", "group"), (him, *rest), strict=False))
    events = [replace(event("LEADS", *claims), arguments=parts)] if rest else []
    held = SanctionsList("list", "2026-01-01", (HADLEY, GUILD))
    found = screened(picture((made, claims), mentions=mentions, entities=[him, *rest], events=events), held)
    return next(row for row in found.matches if row.listed.id == "P.1")


def grounds(row):
    """The kinds of grounds, for and against."""
    return {ground.kind for ground in row.reasons} - {"name"}, {ground.kind for ground in row.against}


def test_a_body_in_the_lists_remarks_fits_in_another_spelling():
    """The reports tie him to it."""
    row = match("Karim Hadley leads the Lashkary Ferry Guild.", tied="Lashkary Ferry Guild")
    assert grounds(row) == ({"ties"}, set()) and not row.namesake


def test_another_body_than_those_of_the_list_speaks_against():
    """And he stays a possible namesake, below one of whom nothing is told."""
    row = match("Karim Hadley leads the Otter Club.", tied="Otter Club")
    assert grounds(row) == (set(), {"ties"}) and row.namesake
    assert row.score < match("Karim Hadley sang.").score


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Karim Hadley, 54, sang.", True),
        ("Karim Hadley (55) sang.", True),
        ("The 54-year-old singer Karim Hadley sang.", True),
        ("Karim Hadley, born in 1972, sang.", True),
        ("Karim Hadley, 23, sang.", False),
        ("Karim Hadley, who was born on 3 May 1990, sang.", False),
    ],
)
def test_an_age_or_a_year_of_birth_fits_or_contradicts(text, fits):
    """Reckoned from the day of the report."""
    expected = ({"born"}, set()) if fits else (set(), {"born"})
    assert grounds(match(text, published="2026-03-03")) == expected


@pytest.mark.parametrize("text", ["Karim Hadley, 54, sang.", "Karim Hadley and 54 others sang."])
def test_an_age_without_a_day_and_a_number_that_is_none_say_nothing(text):
    """Nothing is guessed."""
    assert grounds(match(text)) == (set(), set())


def test_reports_that_call_him_designated_speak_for_it():
    """More than the name alone."""
    row = match("Karim Hadley sang.", role="Union-designated smuggler")
    assert grounds(row) == ({"designation"}, set()) and row.score > match("Karim Hadley sang.").score
