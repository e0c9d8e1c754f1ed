"""Who is who."""

from dataclasses import replace

from factory import article, claim, entity, event, mention, span_of
from small_case import story
from twosource.present.evidence import desk
from twosource.present.values import BODIES, PEOPLE, PLACES, plain
from twosource.present.who import parts, who
from twosource.resolve import described
from twosource.types import Argument, Document, Entity, Picture


def cast(picture, types):
    """The cast of a picture."""
    asked = desk(described.add(picture))
    return who(asked, parts(asked), types)


def test_those_in_most_reports_come_first():
    assert [row.name for row in cast(story(), PEOPLE).profiles] == ["Ada Brook", "Tomas Relling"]


def test_each_name_has_the_reports_that_use_it():
    brook = cast(story(), PEOPLE).profiles[0]
    assert {row.name: row.labels for row in brook.aliases} == {
        "Ada Brook": ("Coast Daily", "Ansel Herald"),
        "Brook": ("blog", "Northern Post"),
    }


def test_statements_by_and_claims_about_are_counted_apart():
    brook = cast(story(), PEOPLE).profiles[0]
    assert (brook.said, brook.about) == (2, 5)


def test_an_entity_is_seen_where_and_when_it_was():
    brook = cast(story(), PEOPLE).profiles[0]
    assert [(row.when, row.where) for row in brook.sightings] == [("2 March 2026", "Port Ansel")]


def test_a_planned_visit_is_no_sighting():
    brook = cast(story(), PEOPLE).profiles[0]
    assert "April 2026" not in (brook.first, brook.last)


def test_what_a_body_is_said_to_be_keeps_its_hedge():
    club = next(row for row in cast(story(), BODIES).profiles if row.name == "Quay Club")
    assert club.roles[0].evidence.firmness == "put as likely, believed or reported"


def test_what_has_no_name_has_no_profile():
    assert "ferry fund" not in [row.name for row in cast(story(), BODIES).profiles]


def test_a_thing_told_of_once_is_named_only():
    found = cast(story(), PLACES)
    assert ([row.name for row in found.profiles], found.also) == (["Port Ansel"], ("Lund Island",))


def test_a_rejected_claim_is_not_counted():
    without = replace(story(), events=tuple(replace(row, claims=()) for row in story().events if row.type != "MEET"))
    assert cast(without, PEOPLE).profiles[0].about == 0


def test_people_with_a_like_name_are_told_apart():
    made = article("Ada Brook came. Ada Brook left. Ivo Brook came.")
    first, again, other = mention(made, "Ada Brook"), mention(made, "Ada Brook", after=12), mention(made, "Ivo Brook")
    people = (Entity("a", "Person", "Ada Brook", mentions=(first.id, again.id)), Entity("i", "Person", "Ivo Brook", mentions=(other.id,)))
    told = claim(made, "Ada Brook came", "came", "VISIT", arguments=(Argument("agent", first.id),))
    left = claim(made, "Ada Brook left", "left", "VISIT", arguments=(Argument("agent", again.id),))
    picture = Picture((Document(made, mentions=(first, again, other), claims=(told, left)),), entities=people)
    found = cast(replace(picture, events=(event("VISIT", told, left),)), PEOPLE)
    assert [row.namesakes for row in found.profiles] == [("Ivo Brook",)]
    assert found.also == ("Ivo Brook",)


def test_those_that_may_be_one_are_told_as_left_open():
    made = article("Ada Brook may in fact be Ann Vale.")
    found = (mention(made, "Ada Brook"), mention(made, "Ann Vale"))
    people = tuple(entity(name, row) for name, row in zip(("Ada Brook", "Ann Vale"), found, strict=True))
    profiles = cast(Picture((Document(made, mentions=found),), entities=people), PEOPLE).profiles
    assert {row.name: row.perhaps for row in profiles} == {"Ada Brook": ("Ann Vale",), "Ann Vale": ("Ada Brook",)}


def test_a_role_is_the_phrase_beside_the_name():
    made = article("Ada Brook, a senior member of the Quay Club, left. Ada Brook came.")
    first, again, club = mention(made, "Ada Brook"), mention(made, "Ada Brook", after=12), mention(made, "Quay Club", type="Organization")
    arguments = (Argument("member", first.id), Argument("group", club.id))
    member = claim(made, "Ada Brook, a senior member of the Quay Club", "member", "MEMBER_OF", arguments=arguments)
    entities = (
        Entity("a", "Person", "Ada Brook", mentions=(first.id, again.id)),
        Entity("q", "Organization", "Quay Club", mentions=(club.id,)),
    )
    came = claim(made, "Ada Brook came", "came", "VISIT", arguments=(Argument("agent", again.id),))
    documents = (Document(made, mentions=(first, again, club), claims=(member, came)),)
    (brook,) = cast(Picture(documents, entities=entities, events=(event("X", member, came),)), PEOPLE).profiles
    assert [plain(role.sentence) for role in brook.roles] == ["senior member of the Quay Club"]


def test_a_title_beside_the_name_is_a_role():
    made = article("Harbour chief Ada Brook came. Harbour chief Ada Brook left.")
    first = replace(mention(made, "Ada Brook"), title=span_of(made.text, "Harbour chief"))
    again = replace(mention(made, "Ada Brook", after=first.span.end), title=span_of(made.text, "Harbour chief", first.span.end))
    elsewhere = article("Ada Brook", "b")
    other = mention(elsewhere, "Ada Brook")
    entity = Entity("e", "Person", "Ada Brook", mentions=(first.id, again.id, other.id))
    documents = (Document(made, mentions=(first, again)), Document(elsewhere, mentions=(other,)))
    picture = Picture(documents, entities=(entity,))
    assert [plain(role.sentence) for role in cast(picture, PEOPLE).profiles[0].roles] == ["Harbour chief"]


def test_a_hedged_role_does_not_swallow_a_flat_one():
    blog, *others = story().documents
    flat = replace(blog, claims=tuple(replace(row, certainty="certain", hedge=None) for row in blog.claims))
    club = next(row for row in cast(replace(story(), documents=(flat, *others)), BODIES).profiles if row.name == "Quay Club")
    assert {role.evidence.firmness: role.labels for role in club.roles} == {
        "put flatly": ("blog",),
        "put as likely, believed or reported": ("Coast Daily", "Ansel Herald"),
    }
