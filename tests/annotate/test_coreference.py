"""Which mentions of a document mean the same."""

import pytest

from factory import document_of
from twosource.annotate import coreference, mentions


def tied(text):
    """Words -> the words they are tied to, for each mention that is."""
    made = coreference.add(mentions.add(document_of(text))).mentions
    by_id = {mention.id: mention for mention in made}
    return {mention.span.of(text): by_id[mention.antecedent].span.of(text) for mention in made if mention.antecedent}


@pytest.mark.parametrize(
    ("text", "words", "antecedent"),
    [
        ("Keith Velsor came. Velsor left.", "Velsor", "Keith Velsor"),
        ("The Harbour Workers' Union (HWU) met. HWU members left.", "HWU", "Harbour Workers' Union"),
        ("Keith Velsor came to Kenya. He was ill.", "He", "Keith Velsor"),
        ("Wendy Velsor met Keith Marlow. She was ill.", "She", "Wendy Velsor"),
        ("Kenya has closed its border.", "its", "Kenya"),
        ("The pilot who landed was ill.", "who", "pilot"),
        ("We saw the pilots. They were ill and sold their boat.", "their", "pilots"),
        ("The commander of the fleet, Keith Velsor, came. The commander was ill.", "commander", "Keith Velsor"),
        ("The Tarun Fishing League met in Accra. The league was new.", "league", "Tarun Fishing League"),
        ("“I am ill,” Keith Velsor said.", "I", "Keith Velsor"),
        ("“I am ill. The sea is cold,” Keith Velsor said.", "I", "Keith Velsor"),
        ("“The sea is cold,” Keith Velsor said. “I am ill.”", "I", "Keith Velsor"),
    ],
)
def test_a_plain_case_is_tied(text, words, antecedent):
    assert tied(text)[words] == antecedent


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Keith Velsor met Alan Velsor. Velsor left.", "Velsor"),
        ("We told Keith Marlow and Alan Velsor. He was ill.", "He"),
        ("It is clear that Kenya won.", "It"),
        ("Wendy Marlow left. He was ill.", "He"),
        ("Northline Group sued Carrow Group. The group won.", "group"),
    ],
)
def test_an_unclear_case_is_left_alone(text, words):
    assert words not in tied(text)


def test_who_is_named_later_is_not_meant_by_the_surname_before():
    assert tied("Wendy Velsor came. Velsor was ill. A letter from Keith Velsor came.")["Velsor"] == "Wendy Velsor"


def test_chains_are_one_hop_to_the_fullest_name():
    text = "Velsor came. He met Keith Velsor, his son said. He left."
    made = coreference.add(mentions.add(document_of(text))).mentions
    assert all(mention.antecedent is None for mention in made if mention.id in {other.antecedent for other in made})


def test_a_speaker_is_not_the_he_of_the_own_words():
    assert tied("Keith Marlow came. “He is ill,” Alan Velsor said.")["He"] == "Keith Marlow"


def test_a_document_without_mentions_stays_as_it_is():
    document = mentions.add(document_of(""))
    assert coreference.add(document) == document


def test_she_said_is_whoever_said_the_sentence_before():
    """Not the subject of what was said."""
    text = "Luka Brandt leads the ring, police commissioner Ines Tolle said on Tuesday. She said that Brandt had left in January."
    assert tied(text)["She"] == "Ines Tolle"


def test_a_noun_with_a_capital_is_the_one_body_whose_name_ends_so(parsed):
    document = coreference.add(mentions.add(parsed("The Free Coast Front met in Dray. Police blamed the Front.")))
    by_words = {mention.span.of(document.article.text): mention for mention in document.mentions}
    assert by_words["Front"].antecedent == by_words["Free Coast Front"].id


def test_we_in_one_quotation_is_one_group(parsed):
    document = coreference.add(mentions.add(parsed("“We left at noon and we came back at night,” Wendy Marlow said.")))
    first, second = (mention for mention in document.mentions if mention.span.of(document.article.text).lower() == "we")
    assert second.antecedent == first.id


def test_a_country_and_its_short_form_are_one():
    assert tied("The United States agreed. The US signed.")["US"] == "United States"
