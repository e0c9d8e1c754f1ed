"""What the shipped weights tell; the plainest cases only, since quality is measured elsewhere."""

import pytest

from twosource import models


def told(*sentences):
    """The words and type of each name in each sentence."""
    found = models.read(sentences)
    return [[(text[name.start : name.end], name.type) for name in one.names] for text, one in zip(sentences, found, strict=True)]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("President Ada Brook flew to Kenya on Friday.", [("Ada Brook", "Person"), ("Kenya", "Place")]),
        ("The Harbour Workers' Union of Ghana called a strike.", [("Harbour Workers' Union of Ghana", "Organization")]),
        ("She left London's docks with Tomasz Halloran-Reyes.", [("London", "Place"), ("Tomasz Halloran-Reyes", "Person")]),
        ("nobody was hurt when the ferry sank .", []),
    ],
)
def test_names_are_told_without_title_article_and_possessive(sentence, wanted):
    assert told(sentence) == [wanted]


def test_each_sentence_has_its_own_names_in_order():
    assert [len(one.names) for one in models.read(("Ada Brook left Kenya.", "", "It rained."))] == [2, 0, 0]


def test_the_same_sentences_give_the_same_names():
    sentences = ("Ada Brook met the envoy in Nairobi.", "Brook was tired.")
    assert models.read(sentences) == models.read(sentences)


@pytest.mark.parametrize("text", ["", "\u200b", "\U0001f600" * 50, "a" * 200_000, "Ada " * 3_000, "!" * 2_000, "\x00\ud800"])
def test_odd_text_is_read_without_complaint(text):
    assert all(0 <= name.start < name.end <= len(text) for name in models.read((text,))[0].names)
