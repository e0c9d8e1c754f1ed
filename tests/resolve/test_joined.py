"""The picture of a case from the pictures of its topics."""

from dataclasses import replace

from factory import article, mention
from factory import entity as entity_of
from twosource import ids
from twosource.resolve.joined import joined
from twosource.types import Document, Entity, Event, Judgement, Location, Origin, Participant, Picture

ONE, TWO = article("Ada Brook met Lind.", id="one"), article("Ada Brook left Lind.", id="two")
ADA, ADA_AGAIN = mention(ONE, "Ada Brook"), mention(TWO, "Ada Brook")
LIND, LIND_AGAIN = mention(ONE, "Lind"), mention(TWO, "Lind")
GROUND = Picture(documents=(Document(ONE, mentions=(ADA, LIND)), Document(TWO, mentions=(ADA_AGAIN, LIND_AGAIN))))


def named(words, row, **fields):
    """An entity of one mention."""
    return replace(entity_of(words, row), id=ids.make("entity", row.id), **fields)


def parts(*pairs):
    """The pictures of two topics with these entities."""
    return [Picture(entities=tuple(rows)) for rows in pairs]


def test_a_full_name_in_two_topics_is_one_entity():
    """It has the mentions of both, and a reason."""
    (whole,) = joined(GROUND, parts([named("Ada Brook", ADA)], [named("Ada Brook", ADA_AGAIN)])).entities
    assert whole.mentions == tuple(sorted((ADA.id, ADA_AGAIN.id)))
    assert whole.reasons[-1].rule == "same_name"


def test_a_surname_alone_says_nothing_of_another_topic():
    """Two people may share it."""
    assert len(joined(GROUND, parts([named("Lind", LIND)], [named("Lind", LIND_AGAIN)])).entities) == 2


def test_places_of_one_name_on_two_spots_stay_two():
    """The gazetteer tells them apart."""
    rows = [named("Ansel", row, type="Place", location=Location(number, "Ansel")) for number, row in enumerate((LIND, LIND_AGAIN), 1)]
    assert len(joined(GROUND, parts(rows[:1], rows[1:])).entities) == 2
    same = [replace(row, location=Location(1, "Ansel")) for row in rows]
    assert len(joined(GROUND, parts(same[:1], same[1:])).entities) == 1


def test_a_decision_holds_across_topics():
    """Two of one name may be judged different, and two of different names the same."""
    apart = Judgement(1, "different", "entity", ADA.id, ADA_AGAIN.id, "lea", "")
    one = Judgement(2, "same", "entity", LIND.id, LIND_AGAIN.id, "lea", "")
    rows = parts([named("Ada Brook", ADA), named("Lind", LIND)], [named("Ada Brook", ADA_AGAIN), named("Lind", LIND_AGAIN)])
    names = [row.name for row in joined(replace(GROUND, judgements=(apart, one)), rows).entities]
    assert sorted(names) == ["Ada Brook", "Ada Brook", "Lind"]


def test_events_and_origins_point_at_the_joined_entity():
    """The claims of one speaker in two topics have one origin."""
    made = []
    for number, row in enumerate((ADA, ADA_AGAIN)):
        speaker = Entity(ids.make("entity", row.id), "Person", "Ada Brook", mentions=(row.id,))
        origin = Origin(ids.make("origin", "entity", speaker.id), "speaker", "Ada Brook", speaker.id, (f"claim-{number}",))
        event = Event(f"event-{number}", "MEET", arguments=(Participant("agent", speaker.id),))
        made.append(Picture(entities=(speaker,), origins=(origin,), events=(event,)))
    whole = joined(GROUND, made)
    (ada,), (origin,) = whole.entities, whole.origins
    assert origin.claims == ("claim-0", "claim-1") and origin.id == ids.make("origin", "entity", ada.id)
    assert {part.entity for row in whole.events for part in row.arguments} == {ada.id}


def test_the_order_of_the_topics_does_not_matter():
    """The same parts the other way round make the same picture."""
    rows = parts([named("Ada Brook", ADA), named("Lind", LIND)], [named("Ada Brook", ADA_AGAIN), named("Lind", LIND_AGAIN)])
    assert joined(GROUND, rows) == joined(GROUND, rows[::-1])
