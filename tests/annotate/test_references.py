"""Nouns that only refer to an event."""

import pytest

from twosource import annotate


def referring(text):
    """The lemmas of the claims that only refer to an event."""
    return {claim.lemma for claim in annotate(text, published="2026-05-01").claims if claim.refers}


@pytest.mark.parametrize(
    "text",
    [
        "Divers do not know the cause of the crash.",
        "Nobody knows what caused the explosion.",
        "Tom Reed was among those who died in that terrible crash.",
        "The mayor prayed for the families hurt by this attack.",
    ],
)
def test_a_noun_that_stands_for_what_is_known_only_refers(text):
    assert referring(text) & {"crash", "explosion", "attack"}


@pytest.mark.parametrize(
    "text",
    [
        "The crash shook the port.",
        "A tram hit a wall in a crash.",
        "The clerk spoke of the crash of a tram in Carrow.",
        "The clerk spoke of Sunday's crash.",
        "Two boats were sold at the fair during the meeting.",
        "The clerk spoke of the crashes.",
    ],
    ids=["told", "new", "with more words", "with its day", "part of it", "several"],
)
def test_what_says_more_of_it_tells_it(text):
    assert not referring(text)
