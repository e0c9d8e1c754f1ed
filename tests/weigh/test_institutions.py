"""Bodies that speak without a name."""

import pytest

from factory import article, attribution, claim, event
from small_picture import names, picture
from twosource.text import table
from twosource.weigh import origins
from twosource.weigh.institutions import phrase


@pytest.mark.parametrize("row", table.rows("weigh_institutions"), ids=lambda row: row["noun"])
def test_the_noun_of_a_body_speaks_for_it(row):
    said = row["example"].split(" said ")[0]
    assert (phrase(said) or "").endswith(row["noun"])


@pytest.mark.parametrize(
    "said", ["analysts", "officials", "two police officers", "a senior army officer", "witnesses", "the mayor", "some hospital staff"]
)
def test_who_is_no_body_stays_unknown(said):
    assert phrase(said) is None


def told(left: str, right: str, *named: str, outlets=("The Ansel Herald", "The Merrow Post")):
    """The origins that are no outlets, of two articles in which somebody says that the ferry sank."""
    rows = [
        article(f"{who} said the ferry sank.{more}", key, publisher=outlet)
        for who, key, outlet, more in zip((left, right), "ab", outlets, (" ".join(["", *named]), ""), strict=True)
    ]
    said = [attribution(row, who, "said", "the ferry sank") for row, who in zip(rows, (left, right), strict=True)]
    claims = [claim(row, "the ferry sank", "sank", "ACCIDENT", attribution=row_said.id) for row, row_said in zip(rows, said, strict=True)]
    mentions, entities = names(rows, *named, type="Organization")
    made = picture(
        *((row, [one]) for row, one in zip(rows, claims, strict=True)),
        events=[event("ACCIDENT", *claims)],
        attributions=said,
        mentions=mentions,
        entities=entities,
    )
    return sorted((row.name, len(row.claims)) for row in origins.add(made).origins)


def test_the_same_body_in_one_event_is_one_origin():
    assert told("The fire service", "the fire service") == [("fire service", 2)]


def test_a_body_that_fits_one_name_of_the_story_is_that_one():
    assert told("The fire service", "the fire service", "Ansel Fire Service") == [("Ansel Fire Service", 2)]


def test_analysts_of_two_articles_stay_two():
    assert told("Analysts", "Analysts") == [("Analysts", 1), ("Analysts", 1)]
