"""resolve/journeys.py: where a journey begins and ends."""

import pytest

from factory import article, claim
from twosource.resolve.journeys import Ends, ends, opposite
from twosource.resolve.stretches import Names


def ends_of(text: str, trigger: str, type: str = "VISIT", **fields) -> Ends:
    """The ends of the journey that a text tells; Carrow and Merrow are places in it."""
    starts = sorted((text.index(name), name) for name in ("Carrow", "Merrow") if name in text)
    names = Names({}, [start for start, _ in starts], [name for _, name in starts], {}, frozenset(("Carrow", "Merrow")), {})
    return ends(claim(article(text), text, trigger, type, **fields), text, names)


@pytest.mark.parametrize(
    ("text", "leaves", "reaches"),
    [
        ("The boat sailed from Carrow to Merrow", {"Carrow"}, {"Merrow"}),
        ("The boat sailed to the port of Merrow", set(), {"Merrow"}),
        ("The boat sailed in Carrow", set(), set()),
    ],
)
def test_the_words_before_a_place_tell_which_end_it_is(text, leaves, reaches):
    assert ends_of(text, "sailed") == (leaves, reaches)


def test_whoever_arrives_in_a_place_has_come_to_it():
    assert ends_of("The boat arrived in Carrow", "arrived", lemma="arrive").reaches == {"Carrow"}


def test_what_is_no_journey_has_no_ends():
    assert not any(ends_of("The letter was sent from Carrow", "sent", "SPEAK"))


def test_there_and_back_are_two_journeys():
    there, back = ends_of("The boat sailed to Carrow", "sailed"), ends_of("The boat sailed from Carrow", "sailed")
    assert opposite(there, back)
    assert not opposite(there, ends_of("The boat sailed from Merrow to Carrow", "sailed"))
    assert not opposite(there, ends_of("The boat sailed", "sailed"))
