"""The places of the world by name."""

import pytest

from twosource.text import gazetteer
from twosource.text.table import rows


def one(name: str, country: str, kind: str = "town") -> gazetteer.Spot:
    """The place of that name, kind and country."""
    return next(spot for spot in gazetteer.named(name) if (spot.country, spot.kind) == (country, kind))


def test_a_name_gives_all_places_of_that_name_the_largest_first():
    found = gazetteer.named("Paris")
    assert found[0].country == "FR" and len({spot.country for spot in found}) > 1


def test_another_name_gives_the_same_place():
    assert gazetteer.named("Kiev")[0].id == gazetteer.named("Kyiv")[0].id


def test_a_town_lies_in_its_region_and_its_country():
    town, region, country = one("Kunduz", "AF"), one("Kunduz", "AF", "region"), one("Afghanistan", "AF", "country")
    assert town.inside(region) and town.inside(country) and region.inside(country)
    assert not region.inside(town) and not town.inside(one("Pakistan", "PK", "country"))


def test_a_spelling_with_a_vowel_more_is_found_in_its_country():
    assert [spot.name for spot in gazetteer.spelt("Kundz", "AF")] == ["Kunduz"]
    assert not gazetteer.spelt("Kundz", "FR")


def test_an_unknown_name_gives_nothing():
    assert gazetteer.named("Port Ansel of the Carrow") == gazetteer.named("") == ()


@pytest.mark.parametrize("row", rows("place_kinds"), ids=lambda row: row["word"])
def test_a_word_beside_the_name_says_the_kind(row):
    found = gazetteer.named(row["example"])
    assert found and {spot.kind for spot in found} == {row["kind"]}


def test_the_file_names_its_source_and_stays_small():
    packed = gazetteer.PLACE.read_bytes()
    assert len(packed) < 4_000_000
    assert b"GeoNames" in gazetteer.gzip.decompress(packed)[:200]
