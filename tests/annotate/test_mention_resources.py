"""Runs the example beside every row of the word lists of mentions."""

import pytest

from factory import document_of
from twosource.annotate import coreference, mentions
from twosource.text import table


def found(text, form="named"):
    """The mentions of that form: words -> mention."""
    return {mention.span.of(text): mention for mention in mentions.add(document_of(text)).mentions if mention.form == form}


def rows(name):
    """A parameter a row, named by its example."""
    return pytest.mark.parametrize("row", [pytest.param(row, id=row["example"]) for row in table.rows(name)])


@rows("mention_countries")
def test_a_town_or_a_country_is_a_place(row):
    place = row["example"].removeprefix("a fire in ")
    assert found(row["example"])[place].type == "Place"


@rows("mention_regions")
def test_a_region_is_a_place(row):
    name = max((name for name in row["names"].split(", ") if row["example"].endswith(name)), key=len)
    assert found(row["example"])[name].type == "Place"


@rows("mention_demonyms")
def test_a_word_for_a_people_is_no_name(row):
    assert not found(row["example"])


@rows("mention_given_names")
def test_a_first_name_tells_a_person_and_a_gender(row):
    person = found(f"We met {row['example']} again.")[row["example"]]
    assert (person.type, person.gender) == ("Person", row["gender"] if row["gender"] != "either" else None)


@rows("mention_titles")
def test_a_title_stands_outside_the_name(row):
    text = row["example"]
    (name,) = found(text)
    assert name in ("Carrow", "Carla", "Carla Carrow", "Carl")
    title = found(text)[name].title.of(text)
    assert title in row["words"].split(", ")
    assert found(text)[name].type == "Person"


@rows("mention_title_modifiers")
def test_a_title_takes_its_modifiers_along(row):
    assert found(row["example"])["Carrow"].title.of(row["example"]) == row["example"].split(" Carrow")[0]


@rows("mention_head_words")
def test_a_head_word_tells_the_kind(row):
    text = f"She wrote about the {row['example']} again."
    assert {name: mention.type for name, mention in found(text).items()} == {row["example"]: row["type"]}


@rows("mention_never")
def test_some_words_with_a_capital_are_no_names(row):
    assert not found(row["example"])


@rows("mention_communal_owners")
def test_a_possessive_of_many_stays_in_the_name(row):
    assert row["example"] in found(f"She joined the {row['example']} again.")


@rows("mention_particles")
def test_a_small_word_stays_in_the_name(row):
    assert row["example"] in found(f"We met {row['example']} again.")


@rows("mention_pronouns")
def test_a_pronoun_tells_kind_gender_and_number(row):
    mention = {words.lower(): found for words, found in found(row["example"], "pronominal").items()}[row["word"]]
    assert (mention.type, mention.gender or "") == (row["type"], row["gender"])
    assert mention.plural is {"yes": True, "no": False, "": None}[row["plural"]]


@rows("mention_nouns")
def test_a_noun_tells_kind_gender_and_number(row):
    mention = found(row["example"], "nominal")[row["example"].split()[1]]
    assert (mention.type, mention.gender or "") == (row["type"], row["gender"])
    assert mention.plural is {"one": False, "several": True, "group": None}[row["number"]]


@rows("mention_no_nominals")
def test_times_and_amounts_are_no_nominals(row):
    assert not found(row["example"], "nominal")


@rows("mention_context")
def test_words_beside_a_name_tell_its_kind(row):
    kinds = {"says": "Person"}
    name = row["example"].split(" said")[0].removeprefix("they fled to ").removeprefix("the village of ")
    (mention,) = (told for words, told in found(f"Then {row['example']} on Monday.").items() if words in name)
    assert mention.type == kinds.get(row["kind"], "Place")


@rows("mention_bodies")
def test_a_well_known_body_is_one(row):
    (mention,) = found(row["example"]).values()
    assert mention.type == "Organization"


@rows("mention_stand_ins")
def test_a_noun_stands_for_the_name_just_told(row):
    made = coreference.add(mentions.add(document_of(row["example"])))
    name, *_, noun = made.mentions
    assert noun.antecedent == name.id
