"""Places with a point and what is told to be there."""

from dataclasses import replace

from small_case import story
from twosource.present.index import index
from twosource.present.listing import Filters
from twosource.present.map_page import places
from twosource.types import Location

POINT = Location(1, "Port Ansel", 44.5, 9.25, "IT", None, "The gazetteer knows one place of that name.")


def mapped(**changes):
    """The places of the story, Port Ansel changed."""
    entities = tuple(replace(row, **changes) if row.name == "Port Ansel" else row for row in story().entities)
    return places(index(replace(story(), entities=entities)), Filters())


def test_a_place_with_a_point_has_its_events_with_why_it_is_this_one():
    (found,) = mapped(location=POINT)
    assert (found.name, found.latitude, found.longitude, found.why) == ("Port Ansel", 44.5, 9.25, POINT.why)
    assert found.events == len(found.lines) > 0
    assert found.articles == 3


def test_a_place_without_a_point_is_not_on_the_map():
    assert mapped(location=replace_point()) == ()


def replace_point():
    """A country: it has no point."""
    return POINT._replace(latitude=None, longitude=None)


def test_what_lies_in_a_place_with_a_point_is_told_there():
    island = next(row for row in story().entities if row.name == "Lund Island")
    entities = tuple(replace(row, location=POINT) if row.id == island.id else row for row in story().entities)
    entities = tuple(replace(row, inside=(island.id,)) if row.name == "Port Ansel" else row for row in entities)
    (found,) = places(index(replace(story(), entities=entities)), Filters())
    assert (found.name, [row.name for row in found.inside]) == ("Lund Island", ["Port Ansel"])


def test_places_inside_each_other_end_the_search():
    port = next(row for row in story().entities if row.name == "Port Ansel")
    assert mapped(inside=(port.id,)) == ()
