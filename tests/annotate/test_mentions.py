"""Named, nominal and pronominal mentions of a document."""

import itertools

import pytest

from factory import document_of
from twosource.annotate import mentions


def found(text, form):
    """The words of the mentions of that form, in order."""
    return [mention.span.of(text) for mention in mentions.add(document_of(text)).mentions if mention.form == form]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met President Ada Brook's deputy in the Netherlands.", ["Ada Brook", "Netherlands"]),
        ("The Harbour Workers' Union (HWU) sued Northline Shipping Ltd.", ["Harbour Workers' Union", "HWU", "Northline Shipping Ltd."]),
        ("A Carrow-linked firm paid the anti-Kenya rally.", ["Carrow", "Kenya"]),
        ("Kenyan troops left on Monday with an Islamist cleric.", []),
        ("He praised Anjuman-e-Sahil and al-Tarun in Velsia-occupied Tarun.", ["Anjuman-e-Sahil", "al-Tarun", "Velsia-occupied Tarun"]),
    ],
)
def test_a_name_has_no_article_title_or_possessive(text, names):
    assert found(text, "named") == names


def test_a_noun_phrase_beside_a_name_begins_after_the_name():
    text = "We saw a senior Carrow commander and the old bridge."
    assert found(text, "nominal") == ["commander", "old bridge"]


def test_a_title_right_before_a_name_is_no_mention_of_its_own():
    text = "We saw senior Carrow commander Ada Brook again with Alan Velsor, chief of the league."
    made = mentions.add(document_of(text)).mentions
    assert [mention.span.of(text) for mention in made if mention.form != "pronominal"] == [
        "Carrow",
        "Ada Brook",
        "Alan Velsor",
        "chief",
        "league",
    ]


def test_pronouns_know_gender_and_number():
    (he, their) = mentions.add(document_of("He lost their boat.")).mentions[:2]
    assert (he.gender, he.plural, their.gender, their.plural) == ("male", False, None, True)


@pytest.mark.parametrize("text", ["", "x", "-", "\n\n", "😀 😀", "(((", "THE", "Al-", "'s", "a" * 5000, "A. " * 50, "-e-" * 40])
def test_odd_texts_do_no_harm(text):
    made = mentions.add(document_of(text)).mentions
    assert list(made) == sorted(made, key=lambda mention: mention.span)


def test_mentions_never_overlap():
    text = "Port Ansel Mayor Ada Brook of the Ansel-Tarun Bridge Board (ATBB) met her HWU aide, deputy chief Omar bin Tarun, there."
    made = mentions.add(document_of(text)).mentions
    assert all(left.span.end <= right.span.start for left, right in itertools.pairwise(made))
