"""Ties between actors."""

from dataclasses import replace

import networkx
import pytest

from small_case import story
from twosource.errors import NotFoundError
from twosource.present.evidence import desk
from twosource.present.network import Web, around, most, network, path, web
from twosource.present.sections import Actor, Tie
from twosource.present.ties import naming
from twosource.types import Entity


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


def woven(*rows):
    """A web of ties given as two letters and a number of origins; a tie on no origin is only denied."""
    made = tuple(Tie(left, right, ("met",), origins, 1, False, (), denied=not origins) for left, right, origins in rows)
    graph = networkx.Graph()
    for number, row in enumerate(made):
        if not row.denied:
            graph.add_edge(row.left, row.right, number=number, cost=1000 - row.origins)
    of = {one: tuple(n for n, row in enumerate(made) if one in row[:2]) for one in sorted({side for row in made for side in row[:2]})}
    return Web(made, {one: Actor(one, one.upper(), "Person", len(of[one])) for one in of}, of, graph)


def way(known, left, right):
    """The path between two letters: its actors, and whether there is one."""
    picture = replace(story(), entities=tuple(Entity(one, "Person", one.upper()) for one in known.actors), events=())
    found = path(desk(picture), known, (left, right))
    return "".join(row.entity for row in found.actors), found


def test_round_an_actor_stand_the_nearest_first_and_the_rest_is_counted():
    found = around(woven(("a", "b", 3), ("a", "c", 2), ("b", "c", 1), ("a", "d", 1)), ["a"], 3)
    assert [row.entity for row in found.actors] == ["a", "b", "c"]
    assert len(found.ties) == 3
    assert found.more == 1


def test_the_most_tied_actors_come_with_the_ties_among_them():
    found = most(woven(("a", "b", 3), ("a", "c", 2), ("b", "d", 1)), 2)
    assert [(row.left, row.right) for row in found.ties] == [("a", "b")]


def test_of_equally_short_ways_the_one_with_most_origins_is_taken():
    assert way(woven(("a", "b", 1), ("b", "d", 1), ("a", "c", 2), ("c", "d", 1)), "a", "d")[0] == "acd"


def test_a_short_way_comes_before_one_with_more_origins():
    assert way(woven(("a", "b", 9), ("b", "d", 9), ("a", "d", 1)), "a", "d")[0] == "ad"


def test_no_way_leads_over_a_tie_that_is_only_denied():
    found = way(woven(("a", "b", 0), ("b", "c", 2)), "a", "c")[1]
    assert not found.found
    assert "denied" in found.why


def test_the_way_back_is_the_same_way():
    known = woven(("a", "b", 1), ("b", "d", 1), ("a", "c", 1), ("c", "d", 1))
    assert way(known, "a", "d")[0] == way(known, "d", "a")[0][::-1]


def test_every_tie_of_a_path_has_its_lines():
    asked = desk(story())
    known = web(asked)
    tie = known.ties[0]
    found = path(asked, known, (tie.left, tie.right))
    assert [row.event for row in found.lines[0]] == list(tie.events)
    told = [asked.by.claim[proof.claim] for row in found.lines[0] for rest in row.rests for proof in rest.evidence]
    assert told
    assert naming(asked, told, {tie.left, tie.right}) == told


def test_a_wrong_end_is_told():
    with pytest.raises(NotFoundError, match="nobody"):
        path(desk(story()), web(desk(story())), ("nobody", "none"))
