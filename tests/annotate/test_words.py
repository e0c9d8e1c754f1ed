"""The word lists of names."""

from twosource.annotate import words


def test_a_country_is_known_by_its_other_names_and_its_towns():
    assert words.countries()["Holland"] == words.countries()["Utrecht"] == "Netherlands"


def test_people_are_known_in_the_plural_too():
    assert {"Kenyan", "Kenyans"} <= words.demonyms()


def test_a_name_given_to_both_has_no_gender():
    assert words.given_names()["Leslie"] is None
    assert words.given_names()["Wendy"] == "female"


def test_a_list_can_be_read_by_kind():
    assert "Tuesday" in words.listed("mention_never", "words", "time")
    assert "Tuesday" not in words.listed("mention_never", "words", "page")
