"""What reports call an entity."""

from dataclasses import replace

import pytest

from factory import article, entity, mention, span_of
from twosource.lookup import lookup
from twosource.resolve.roles import roles
from twosource.text.table import rows
from twosource.types import Attribute, Document, Picture, Timex


def role(text: str, title: str, year: str = "") -> Attribute:
    """The role of Ada Brook by the title beside her name; year: a date in the text."""
    made = article(text)
    brook = replace(mention(made, "Ada Brook"), title=span_of(text, title))
    dated = (Timex("t", "a", span_of(text, year), "DATE", year, year),) if year else ()
    union = (mention(made, "Quay Union", type="Organization"),) if "Quay Union" in text else ()
    document = Document(made, mentions=tuple(sorted((brook, *union), key=lambda row: row.span)), timexes=dated)
    entities = (entity("Ada Brook", brook), *(entity("Quay Union", row, type="Organization") for row in union))
    ((owner, found),) = roles(document, lookup(Picture((document,), entities=entities)))
    assert owner == entities[0].id and found.span.of(text) == found.value
    return found


def test_a_title_is_a_role_with_its_words():
    assert role("The harbour master Ada Brook left.", "harbour master").value == "harbour master"


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("Ada Brook, head of the union since 2021, left.", "2021/.."),
        ("Ada Brook, head of the union until 2021, left.", "../2021"),
        ("Ada Brook, head of the union, left in 2021.", None),
    ],
)
def test_since_and_until_give_a_role_its_time(text, interval):
    assert role(text, "head of the union", "2021").interval == interval


def test_from_and_to_give_both_sides():
    text = "Ada Brook, head of the union from 2019 to 2021, left."
    made = article(text)
    brook = replace(mention(made, "Ada Brook"), title=span_of(text, "head of the union"))
    dated = tuple(Timex(year, "a", span_of(text, year), "DATE", year, year) for year in ("2019", "2021"))
    document = Document(made, mentions=(brook,), timexes=dated)
    ((_, found),) = roles(document, lookup(Picture((document,), entities=(entity("Ada Brook", brook),))))
    assert found.interval == "2019/2021"


def test_a_role_knows_the_body_it_is_in():
    assert role("Ada Brook, special envoy of the Quay Union, left.", "special envoy of the Quay Union").entity


@pytest.mark.parametrize("row", rows("role_tenses"), ids=lambda row: row["word"])
def test_a_word_says_that_a_role_is_over_or_to_come(row):
    assert role(f"{row['example']} Ada Brook came.", row["example"]).tense == row["tense"]
    assert role("The harbour master Ada Brook left.", "harbour master").tense == "now"
