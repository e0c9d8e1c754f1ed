"""Ties between actors."""

from dataclasses import replace

from small_case import story
from twosource.present.evidence import desk
from twosource.present.network import network


def ties(picture):
    """The ties by the names of their two ends."""
    found = network(desk(picture))
    name = {row.entity: row.name for row in found.actors}
    return {frozenset((name[row.left], name[row.right])): row for row in found.ties}


MET = frozenset(("Ada Brook", "Tomas Relling"))
FRONT = frozenset(("Quay Club", "Night Ferrymen"))


def test_actors_of_one_event_are_tied_with_its_origins():
    assert {pair: row.origins for pair, row in ties(story()).items()} == {MET: 2, FRONT: 2}


def test_a_tie_that_nobody_puts_flatly_is_alleged():
    assert {pair: row.alleged for pair, row in ties(story()).items()} == {MET: False, FRONT: True}


def test_a_tie_that_is_only_denied_is_left_out():
    documents = tuple(replace(row, claims=tuple(replace(one, polarity="negative") for one in row.claims)) for row in story().documents)
    assert ties(replace(story(), documents=documents)) == {}


def test_places_are_no_actors():
    assert "Lund Island" not in {row.name for row in network(desk(story())).actors}


def test_a_person_is_no_front_and_belongs_to_bodies_only():
    turned = tuple(replace(row, type="Person") if row.name == "Quay Club" else row for row in story().entities)
    assert FRONT not in ties(replace(story(), entities=turned))


def test_a_member_stands_before_its_group():
    tie = ties(story())[FRONT]
    names = {row.id: row.name for row in story().entities}
    assert (names[tie.left], names[tie.right]) == ("Quay Club", "Night Ferrymen")


def test_speech_ties_nobody():
    events = tuple(replace(row, type="SPEAK") for row in story().events)
    assert ties(replace(story(), events=events)) == {}
