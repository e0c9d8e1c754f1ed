"""A picture made ready for pages."""

from small_case import story
from twosource.present.brief import brief
from twosource.present.index import index


def _entity(name):
    """The id of an entity of the story."""
    return next(row.id for row in story().entities if row.name == name)


def test_events_stand_with_most_origins_first():
    counts = [index(story()).desk.by.event[id].independent_origins for id in index(story()).events]
    assert counts == sorted(counts, reverse=True)
    assert len(counts) == len(story().events)


def test_an_entity_leads_to_the_events_it_takes_part_in_and_to_those_that_are_there():
    made = index(story())
    types = [made.desk.by.event[id].type for id in made.with_entity[_entity("Port Ansel")]]
    assert types == ["MEET"]
    assert {made.desk.by.event[id].type for id in made.with_entity[_entity("Ada Brook")]} == {"MEET", "VISIT"}


def test_what_an_entity_says_is_found_by_it():
    made = index(story())
    assert {row.article for row in made.said[_entity("Ada Brook")]} == {"herald", "daily"}
    assert [row.article for row in made.said[_entity("harbour police")]] == ["post"]


def test_the_brief_is_the_same_as_that_of_the_picture():
    assert index(story()).brief == brief(story())


def test_articles_lead_to_events_and_to_what_they_share():
    made = index(story())
    assert {made.desk.by.event[id].type for id in made.in_article["blog"]} == {"VISIT", "FRONT_OF"}
    assert made.shared["herald"] == made.shared["daily"] == story().derivations


def test_an_event_is_looked_for_by_words_days_and_firmness():
    made = index(story())
    visit = next(made.traits[id] for id in made.events if made.desk.by.event[id].type == "VISIT")
    assert "lund island" in visit.words
    assert visit.certainty == "possible"
    assert visit.days is not None
