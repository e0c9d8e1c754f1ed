"""Whether two names may be one."""

import pytest

from twosource.text import names
from twosource.text.table import rows


def same(left: str, right: str, type: str = "Person") -> bool:
    """True when the matcher takes the names for one."""
    return names.match(left, right, type).score >= names.SAME


@pytest.mark.parametrize(
    ("left", "right", "type"),
    [
        ("Samir al-Hadid", "Sameer el Hadeed", "Person"),
        ("Khalil-ur-Basit", "Khalilur Basit", "Person"),
        ("Tehrik-e-Sahil", "Tehreek Sahil", "Organization"),
        ("Orel, Ivan", "Ivan Orel", "Person"),
        ("Иван Орел", "Ivan Orel", "Person"),
        ("Ada M. Brook", "Ada Brook", "Person"),
        ("A. Brook", "Ada Brook", "Person"),
        ("Northline Shipping Limited", "Northline Shipping Ltd.", "Company"),
        ("Van Der Holt Corp", "Vanderholt Corp", "Company"),
        ("Harbour Workers' Union", "HWU", "Organization"),
        ("Samir ul Hadi Orelzai", "Samirul Hadi Orelzai", "Person"),
        ("MIR HASNI Haji Orelzai", "Haji Orelzai Mirhasni", "Person"),
        ("Seven Lanterns", "7 Lanterns", "Organization"),
        ("Andrejs Orelovs", "Andrey Petrovich Orelov", "Person"),
        ("روبيرتو فاراندا", "Roberto Varanda", "Person"),
    ],
)
def test_writings_of_one_name_are_the_same(left, right, type):
    assert same(left, right, type)
    assert same(right, left, type)


@pytest.mark.parametrize(
    ("left", "right", "type"),
    [
        ("Ada Brook", "Ida Brooks-Lane", "Person"),
        ("Ada Brook", "Tom Brook", "Person"),
        ("Ada Brook", "Brook", "Person"),
        ("Omar Yusuf", "Omar Karim", "Person"),
        ("Carrow Fund II", "Carrow Fund", "Company"),
        ("Bank of Carrow", "Bank of Ansel", "Company"),
        ("", "Ada Brook", "Person"),
        ("…", "—", "Person"),
    ],
)
def test_two_names_stay_two(left, right, type):
    assert not same(left, right, type)


def test_each_match_says_why():
    assert "brook = brook" in names.match("Ada Brook", "Adah Brook", "Person").reasons


def test_scores_lie_between_0_and_1_for_any_text():
    for left in ("😀", "a" * 10_000, "1 2 3", "Ada Brook"):
        assert 0 <= names.match(left, "Ada Brook", "Person").score <= 1


@pytest.mark.parametrize("row", rows("name_titles"), ids=lambda row: row["word"])
def test_a_title_is_no_part_of_the_name(row):
    assert names.content(row["example"]) == ("ada", "brook")


@pytest.mark.parametrize("row", rows("name_particles"), ids=lambda row: row["word"])
def test_a_small_word_does_not_carry_a_name(row):
    assert row["word"] in names.words(row["example"])
    assert row["word"] not in names.content(row["example"])


@pytest.mark.parametrize("row", rows("name_legal"), ids=lambda row: row["form"])
def test_the_legal_form_does_not_matter(row):
    assert same(row["example"], "Northline", "Company")


@pytest.mark.parametrize("row", rows("name_nicknames"), ids=lambda row: f"{row['short']}-{row['full']}")
def test_a_pet_form_is_the_same_name(row):
    assert same(*row["example"].split(" = "))


@pytest.mark.parametrize("row", rows("name_folds"), ids=lambda row: row["letters"])
def test_spellings_of_one_sound_share_a_key(row):
    left, right = row["example"].split(" = ")
    assert row["letters"] in left.lower()
    assert names.key(left) == names.key(right)


@pytest.mark.parametrize("row", rows("name_apart"), ids=lambda row: row["left"])
def test_names_spelt_nearly_alike_stay_apart(row):
    assert not same(*row["example"].split(" != "))


@pytest.mark.parametrize("row", rows("name_units"), ids=lambda row: row["word"])
def test_a_body_named_after_a_place_is_not_the_place(row):
    assert not same(*row["example"].split(" != "), "Organization")


@pytest.mark.parametrize("row", rows("name_shortened"), ids=lambda row: row["word"])
def test_a_word_written_short_is_the_word(row):
    left, right = row["example"].split(" = ")
    assert names.normal(left) == names.normal(right)
