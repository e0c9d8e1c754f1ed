"""What kind of thing a name is the name of."""

import pytest

from factory import document_of
from twosource.annotate import names


def kinds(text):
    """Name -> type, the last place of each."""
    tokens = document_of(text).tokens
    return {text[tokens[name.first].start : tokens[name.last].end]: name.type for name in names.find(tokens)}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("She moved to the village of Ansel Thorpe, near the sea.", "Ansel Thorpe", "Place"),
        ("He met Mr Velsor.", "Velsor", "Person"),
        ("The firm sued the Ansel Harbour Authority.", "Ansel Harbour Authority", "PublicBody"),
        ("Velsor, 34, was there when it sank.", "Velsor", "Person"),
        ("She joined the HWU again.", "HWU", "Organization"),
        ("They fled Velsia-occupied Tarun.", "Velsia-occupied Tarun", "Place"),
    ],
)
def test_a_name_is_told_by_its_words_and_those_beside_it(text, name, kind):
    assert kinds(text)[name] == kind


def test_a_surname_is_a_person_like_the_whole_name():
    assert kinds("We met Keith Velsor. The report on Velsor is out.")["Velsor"] == "Person"


def test_a_short_form_in_brackets_is_what_its_name_is():
    assert kinds("He joined the Velsor Pilots Union (Velpu). Velpu grew.")["Velpu"] == "Organization"


def test_a_name_is_one_kind_in_all_of_a_text():
    made = kinds("Mr Tarun came. We saw Tarun. Then Tarun left, and Tarun was gone.")
    assert made == {"Tarun": "Person"}
