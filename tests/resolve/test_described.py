"""What the reports say of each entity."""

import pytest

from factory import article, entity, mention
from twosource.resolve import described
from twosource.text import names
from twosource.text.table import rows
from twosource.types import Document, Entity, Judgement, Picture


def described_places(*texts: str) -> dict[str, Entity]:
    """The places that the texts name, described; a name is a capitalised word or several in square brackets."""
    found: dict[str, list] = {}
    documents = []
    for number, text in enumerate(texts):
        parts = text.replace("]", "[").split("[")
        made, place, mentions = article("".join(parts), f"a{number}"), 0, []
        for name in parts[1::2]:
            mentions.append(mention(made, name, type="Place", after=place))
            place = mentions[-1].span.end
            found.setdefault(name, []).append(mentions[-1])
        documents.append(Document(made, mentions=tuple(mentions)))
    entities = tuple(entity(name, *held, type="Place") for name, held in found.items())
    return {row.name: row for row in described.add(Picture(tuple(documents), entities=entities)).entities}


def around(found: dict[str, Entity], name: str) -> set[str]:
    """The names of the places around a place."""
    called = {row.id: row.name for row in found.values()}
    return {called[key] for key in found[name].inside}


def test_a_place_has_its_point_its_country_and_where_that_is_from():
    at = described_places("A fire in [Kunduz] in [Afghanistan].")["Kunduz"].location
    assert (round(at.latitude), round(at.longitude), at.country) == (37, 69, "AF")
    assert at.geonames and at.why == "The reports put it in Afghanistan."


@pytest.mark.parametrize(("text", "country"), [("[Paris], [Texas], is quiet.", "US"), ("[Paris] is quiet, says [France].", "FR")])
def test_what_the_reports_name_tells_places_of_one_name_apart(text, country):
    assert described_places(text)["Paris"].location.country == country


def test_a_name_of_many_places_with_nothing_to_tell_them_apart_has_no_point():
    assert described_places("A fire in [Springfield].")["Springfield"].location is None


def test_the_people_of_a_country_speak_for_its_places():
    found = described_places("The Costa Rican police closed the road to [Liberia].")
    assert found["Liberia"].location.country == "CR"


def test_the_country_that_reports_state_stands_before_the_gazetteers():
    found = described_places("[Lviv] in [Poland] is old.", "[Poland] is wide.")
    assert found["Lviv"].location.country == "PL"
    assert around(found, "Lviv") == {"Poland"}


def test_two_countries_stated_leave_the_country_open():
    assert described_places("[Kunduz] in [Poland] is old.", "[Kunduz] in [France] is new.")["Kunduz"].location.country is None


def test_places_around_are_known_near_and_far():
    found = described_places("A fire in [Rue Verte] in [Lyon].", "[France] mourns.", "Rain over [southern France].")
    assert around(found, "Rue Verte") == {"Lyon", "France"}
    assert around(found, "southern France") == {"France"}
    assert around(found, "France") == set()


def test_a_comma_between_two_places_that_lie_apart_says_nothing():
    assert around(described_places("In [Lyon], [Poland] lost."), "Lyon") == set()


@pytest.mark.parametrize("row", rows("place_parts"), ids=lambda row: row["word"])
def test_a_part_of_a_place_lies_in_it(row):
    assert row["word"] in names.listed("place_parts")
    assert around(described_places(f"Rain over [{row['example']}].", "Sun in [Carrow]."), row["example"]) == {"Carrow"}


def test_what_was_judged_unsure_is_kept_as_disputed_on_both_sides():
    made = article("Ada Brook came. Ann Vale left.")
    found = (mention(made, "Ada Brook"), mention(made, "Ann Vale"))
    people = tuple(entity(name, row) for name, row in zip(("Ada Brook", "Ann Vale"), found, strict=True))
    left, right = sorted(row.id for row in found)
    judged = Judgement(1, "unsure", "entity", left, right, "Eve", "2026-05-01", "two photographs")
    picture = described.add(Picture((Document(made, mentions=found),), judgements=(judged,), entities=people))
    assert [row.disputed[0].text for row in picture.entities] == ["Eve looked at the two and left it open. two photographs"] * 2


@pytest.mark.parametrize("row", rows("name_disputes"), ids=lambda row: row["example"])
def test_words_of_doubt_between_two_names_are_kept_as_disputed(row):
    made = article(row["example"])
    found = (mention(made, "Ada Brook"), mention(made, "Ann Vale"))
    people = tuple(entity(name, held) for name, held in zip(("Ada Brook", "Ann Vale"), found, strict=True))
    picture = described.add(Picture((Document(made, mentions=found),), entities=people))
    assert all(one.disputed and "Ann Vale" in one.disputed[0].text for one in picture.entities)
    assert made.text.startswith(f"Ada Brook{row['example'][9:-10]}")
