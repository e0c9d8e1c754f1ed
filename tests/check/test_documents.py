"""A document is held against its text."""

from dataclasses import replace

import pytest

from twosource import annotate
from twosource.check import of_document
from twosource.types import Argument, Span

TEXT = "Tilda Marn met Oskar Venn in Port Ilsen on 2 March 2026. Harbour police said that she left the town."


@pytest.fixture(scope="module")
def whole():
    """A document with a row in every layer."""
    made = annotate(TEXT)
    assert made.mentions and made.timexes and made.attributions and made.claims
    return made


def told(document) -> list[str]:
    """What is at fault, in words."""
    return [fault.what for fault in of_document(document)]


def test_a_document_as_it_was_made_has_no_fault(whole):
    """Every span, id and reference is as it must be."""
    assert told(whole) == []


DAMAGES = {
    "is no place in the text": lambda row: replace(row, claims=(replace(row.claims[0], span=Span(9, 9_000)), *row.claims[1:])),
    "ends before it begins is no place": lambda row: replace(row, sentences=(Span(9, 3), *row.sentences[1:])),
    "is not the hash of its place": lambda row: replace(row, timexes=(replace(row.timexes[0], span=Span(0, 3)),)),
    "stands 2 times": lambda row: replace(row, mentions=(row.mentions[0], *row.mentions)),
    "names mention-0, which its document does not have": lambda row: replace(
        row, claims=(replace(row.claims[0], arguments=(Argument("agent", "mention-0"),)), *row.claims[1:])
    ),
    "says it is of b": lambda row: replace(row, timexes=(replace(row.timexes[0], article="b"),)),
    "stands in sentence 7 of 2": lambda row: replace(row, claims=(replace(row.claims[0], sentence=7), *row.claims[1:])),
}


@pytest.mark.parametrize("what", DAMAGES)
def test_each_damage_is_told(whole, what):
    """In words, with the id of the row."""
    faults = told(DAMAGES[what](whole))
    assert any(what.removeprefix("ends before it begins ") in fault for fault in faults), faults
