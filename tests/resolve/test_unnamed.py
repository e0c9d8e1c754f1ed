"""Unnamed people and things that are one across articles."""

from dataclasses import replace

from factory import article, claim, event, mention
from twosource import ids
from twosource.resolve import unnamed
from twosource.types import Argument, Document, Entity, Judgement, Participant, Picture, Span


def told(text: str, phrase: str, id: str, role: str = "patient") -> tuple[Document, Entity]:
    """A document with one claim, “closed”, that has the noun phrase in it, and the entity of the phrase."""
    made = article(text, id)
    found = mention(made, phrase, form="nominal", type="Organization")
    found = replace(found, head=Span(found.span.end - len(phrase.split()[-1]), found.span.end))
    row = claim(made, text, "closed", "OTHER", arguments=(Argument(role, found.id),))
    entity = Entity(ids.make("entity", found.id), "Organization", phrase, mentions=(found.id,))
    return Document(made, sentences=(Span(0, len(text)),), mentions=(found,), claims=(row,)), entity


def names(*pairs: tuple[Document, Entity], one_event: bool, judgements: tuple[Judgement, ...] = ()) -> list[str]:
    """The names of the entities that are left; the claims are one event, or each is its own."""
    claims = [document.claims[0] for document, _ in pairs]
    events = (event("OTHER", *claims),) if one_event else tuple(event("OTHER", row) for row in claims)
    entities = tuple(entity for _, entity in pairs)
    made = unnamed.add(Picture(tuple(document for document, _ in pairs), judgements, entities, events=events))
    return sorted(row.name for row in made.entities)


def test_those_with_one_part_in_one_event_are_one_by_the_fuller_name():
    pairs = (told("They closed a depot", "depot", "a"), told("Men closed a fuel depot", "fuel depot", "b"))
    assert names(*pairs, one_event=True) == ["fuel depot"]


def test_those_told_by_other_words_stay_apart():
    pairs = (told("They closed a bus depot", "bus depot", "a"), told("Men closed a fuel depot", "fuel depot", "b"))
    assert names(*pairs, one_event=True) == ["bus depot", "fuel depot"]


def test_a_known_body_is_one_in_articles_that_tell_of_one_event():
    pairs = (
        told("the fire service closed it", "fire service", "a", "agent"),
        told("It was closed by the fire service", "fire service", "b"),
    )
    assert names(*pairs, one_event=True) == ["fire service"]


def test_a_body_that_goes_by_its_kind_is_one_in_articles_that_tell_of_one_event():
    pairs = (told("police closed it", "police", "a", "agent"), told("It was closed by police", "police", "b"))
    assert names(*pairs, one_event=True) == ["police"]


def test_articles_that_share_no_event_share_no_unnamed_body():
    pairs = (told("the fire service closed it", "fire service", "a"), told("the fire service closed a road", "fire service", "b"))
    assert names(*pairs, one_event=False) == ["fire service", "fire service"]


def test_counted_people_are_not_known_by_their_number():
    pairs = (told("two guards closed it", "two guards", "a", "agent"), told("It was closed for two guards", "two guards", "b"))
    assert names(*pairs, one_event=True) == ["two guards", "two guards"]


def test_people_have_the_last_word():
    pairs = (told("They closed a depot", "depot", "a"), told("Men closed a fuel depot", "fuel depot", "b"))
    ends = tuple(sorted(entity.mentions[0] for _, entity in pairs))
    row = Judgement(1, "different", "entity", *ends, "ada", "2026-05-01T10:00:00Z")
    assert names(*pairs, one_event=True, judgements=(row,)) == ["depot", "fuel depot"]


def test_the_event_names_the_one():
    left, right = told("They closed a depot", "depot", "a"), told("Men closed a fuel depot", "fuel depot", "b")
    row = event("OTHER", left[0].claims[0], right[0].claims[0], arguments=tuple(Participant("patient", end[1].id) for end in (left, right)))
    made = unnamed.add(Picture((left[0], right[0]), entities=(left[1], right[1]), events=(row,)))
    (whole,) = made.entities
    assert made.events[0].arguments == (("patient", whole.id),)
    assert "same part in one event" in whole.reasons[0].text
