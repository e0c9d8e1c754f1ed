"""Who is tied to whom."""

from dataclasses import replace

from small_case import story
from twosource.present.evidence import desk
from twosource.present.ties import ties


def told(picture):
    """The ties by the names of their two ends."""
    asked = desk(picture)
    return {frozenset((asked.by.entity[row.left].name, asked.by.entity[row.right].name)): row for row in ties(asked)}


def denying(picture):
    """The picture with every claim turned into a denial."""
    documents = tuple(replace(row, claims=tuple(replace(one, polarity="negative") for one in row.claims)) for row in picture.documents)
    return replace(picture, documents=documents)


def test_a_tie_that_is_only_denied_says_so_and_keeps_its_denials():
    found = told(denying(story()))
    assert {row.denied for row in found.values()} == {True}
    assert found[frozenset(("Ada Brook", "Tomas Relling"))].articles == 3


def test_a_tie_that_somebody_asserts_is_not_denied():
    assert {row.denied for row in told(story()).values()} == {False}


def test_what_is_only_supposed_ties_nobody():
    documents = tuple(replace(row, claims=tuple(replace(one, modality="hypothetical") for one in row.claims)) for row in story().documents)
    assert told(replace(story(), documents=documents)) == {}
