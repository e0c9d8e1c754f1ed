"""Events as a list that can be narrowed, and the page of one."""

from dataclasses import replace

import pytest

from small_case import story
from twosource import ids
from twosource.errors import NotFoundError
from twosource.present.event_pages import claims, event_page, events
from twosource.present.index import index
from twosource.present.listing import Filters
from twosource.present.values import as_plain
from twosource.types import Judgement

MET = ids.make("event", "met")
FUND = ids.make("event", "fund")
INDEX = index(story())


def _entity(name):
    """The id of an entity of the story."""
    return next(row.id for row in story().entities if row.name == name)


def _types(**filters):
    """The types of the events that fit."""
    return [row.type for row in events(INDEX, Filters(**filters)).rows]


def test_all_events_are_listed_without_their_proofs():
    found = events(INDEX, Filters())
    assert found.total == len(story().events)
    assert all(row.rests == () and row.support for row in found.rows)


@pytest.mark.parametrize(
    ("filters", "types"),
    [
        ({"words": "LUND april"}, ["VISIT"]),
        ({"type": "FUND"}, ["FUND"]),
        ({"entity": _entity("Ada Brook")}, ["MEET", "VISIT"]),
        ({"source": ids.make("origin", "blog")}, ["FRONT_OF", "VISIT"]),
        ({"article": "blog"}, ["FRONT_OF", "VISIT"]),
        ({"publisher": "Northern Post"}, ["MEET", "REJECT", "FUND"]),
        ({"speaker": _entity("harbour police")}, ["MEET"]),
        ({"certainty": "possible"}, ["VISIT"]),
        ({"least": 2}, ["MEET", "FRONT_OF"]),
        ({"clash": "updated"}, ["FUND"]),
        ({"clash": "disputed"}, []),
        ({"entity": "entity-of-another-case"}, []),
    ],
)
def test_events_can_be_narrowed(filters, types):
    assert _types(**filters) == types


def test_days_are_asked_for_by_overlap_and_the_undated_are_counted_apart():
    found = events(INDEX, Filters(first="2026-04-10", last="2026"))
    assert [row.type for row in found.rows] == ["VISIT"]
    assert found.undated == 3
    assert sorted(_types(first="2026-04-10", undated=True)) == ["FRONT_OF", "FUND", "REJECT"]


def test_a_word_for_a_day_is_refused():
    with pytest.raises(NotFoundError, match="soon: not a day"):
        events(INDEX, Filters(first="soon"))


def test_a_list_is_shown_in_parts():
    one, two = (events(INDEX, Filters(offset=at, limit=2)) for at in (0, 2))
    assert [len(one.rows), len(two.rows), one.total] == [2, 2, 5]
    assert {row.event for row in one.rows}.isdisjoint(row.event for row in two.rows)


def test_claims_of_a_speaker_and_about_an_entity_are_two_lists():
    by = claims(INDEX, Filters(speaker=_entity("Ada Brook")))
    about = claims(INDEX, Filters(entity=_entity("Ada Brook")))
    assert {row.type for row in by.rows} == {"FUND"}
    assert {row.type for row in about.rows} == {"MEET", "VISIT"}


def test_an_event_page_has_its_parts_claims_and_disagreements():
    page = event_page(INDEX, FUND)
    assert [row.entity.name for row in page.participants] == ["ferry fund"]
    assert [row.quantity for row in page.claims] == ["12", "12", "at least 14"]
    assert [row.relation for row in page.disagreements] == ["update"]
    assert page.line.rests


def test_an_event_kept_apart_is_shown_with_what_the_two_share():
    near = (replace(row, related=(FUND,)) if row.id == MET else row for row in story().events)
    (row,) = event_page(index(replace(story(), events=tuple(near))), MET).related
    assert row.event.id == FUND
    assert row.why[0].text == "told in like words; 2 March 2026 beside undated; nothing shows that they are one"


def test_order_is_shown_from_both_sides():
    first = (replace(row, before=(FUND,)) if row.id == MET else row for row in story().events)
    made = index(replace(story(), events=tuple(first)))
    assert [row.id for row in event_page(made, MET).after] == [FUND]
    assert [row.id for row in event_page(made, FUND).before] == [MET]


def test_decisions_about_its_claims_show_with_the_event():
    claim = event_page(INDEX, FUND).claims[0].claim
    decided = Judgement(1, "reject", "claim", claim, None, "ed", "2026-03-05T10:00:00Z", "misread", undone=True)
    (row,) = event_page(index(replace(story(), judgements=(decided,))), FUND).decisions
    assert (row.decision, row.by, row.undone, row.fits) == ("reject", "ed", True, True)
    assert "paid 12 guards" in row.names[0]


def test_a_page_is_made_plain():
    made = as_plain(event_page(INDEX, MET))
    assert made["place"]["name"] == "Port Ansel"
    assert made["claims"][0]["quote"]["span"] == {"start": 0, "end": 52}


def test_a_wrong_id_is_refused():
    with pytest.raises(NotFoundError, match="no event of this case"):
        event_page(INDEX, "event-0")
