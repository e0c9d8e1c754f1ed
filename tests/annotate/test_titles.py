"""The words around a name that say who it is."""

import pytest

from factory import document_of
from twosource.annotate import mentions


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("We saw veteran harbour pilot Ada Brook there.", "veteran harbour pilot"),
        ("We saw Ada Brook, chief of the harbour union, there.", "chief of the harbour union"),
        ("The head of the union, Ada Brook, was there.", "head of the union"),
        ("We saw Deputy Mayor Ada Brook there.", "Deputy Mayor"),
        ("The island's president, Ada Brook, was there.", "president"),
    ],
)
def test_a_title_stands_before_or_after_the_name(text, title):
    (person,) = [mention for mention in mentions.add(document_of(text)).mentions if mention.type == "Person" and mention.form == "named"]
    assert person.title.of(text) == title


def test_a_new_clause_is_no_title():
    text = "We told Ada Brook, the pilot left the ship."
    (person,) = [mention for mention in mentions.add(document_of(text)).mentions if mention.form == "named"]
    assert person.title is None


def test_a_title_tells_the_gender():
    (person,) = [m for m in mentions.add(document_of("We saw spokeswoman Velsor Brook there.")).mentions if m.form == "named"]
    assert person.gender == "female"
