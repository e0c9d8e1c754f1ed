"""What reports say of who is on a list, and of whom only words beside it are."""

from dataclasses import replace

import pytest

import twosource
from factory import entity
from small_picture import picture
from twosource.lookup import lookup
from twosource.screen.designations import designates, designations
from twosource.text import table
from twosource.types import Attribute, Picture, Span

ROWS = table.rows("screen_designations")


@pytest.mark.parametrize("row", [row for row in ROWS if row["form"] == "claim"], ids=lambda row: row["word"])
def test_the_example_of_a_claim_is_read_as_told_of_the_guild(row):
    """By the steps of annotate."""
    document = twosource.annotate(row["example"])
    guild = next(named for named in document.mentions if named.span.of(document.article.text) == "Ferry Guild")
    made = picture((document.article, document.claims), mentions=document.mentions, entities=[entity("Ferry Guild", guild)])
    (told,) = designations(made, lookup(made))[made.entities[0].id]
    assert told.says == row["says"] and told.claim in {claim.id for claim in document.claims}


@pytest.mark.parametrize("row", [row for row in ROWS if row["form"] == "role"], ids=lambda row: row["word"])
def test_the_example_of_a_role_says_it_of_its_bearer(row):
    """The word stands in the role, before whom it is of."""
    role = row["example"].split(", ")[1]
    assert designates(role) and not designates(f"brother of {role}")


def test_what_is_denied_is_off_and_what_is_asked_for_is_said_to_be():
    """Neither is the same as being on a list."""
    texts = ("The Union has not designated the Ferry Guild.", "The envoy urged the Union to designate the Ferry Guild.")
    found = []
    for text in texts:
        document = twosource.annotate(text)
        guild = next(named for named in document.mentions if named.span.of(text) == "Ferry Guild")
        made = picture((document.article, document.claims), mentions=document.mentions, entities=[entity("Ferry Guild", guild)])
        found += designations(made, lookup(made))[made.entities[0].id]
    assert [(row.says, row.asked) for row in found] == [("off", False), ("listed", True)]


def test_a_role_of_the_past_is_off():
    """Who was blacklisted once may be so no more."""
    was = entity("Tomas Relling")
    told = Attribute("role", "blacklisted shipowner", "a", Span(0, 1), tense="past")
    made = Picture(entities=(replace(was, attributes=(told,)),))
    assert [row.says for row in designations(made, lookup(made))[was.id]] == ["off"]
    assert not designates("shipowner")
