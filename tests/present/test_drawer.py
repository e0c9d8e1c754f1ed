"""The evidence drawer."""

from dataclasses import replace

import pytest

from small_case import story
from twosource.errors import NotFoundError
from twosource.present.drawer import drawer, tie_drawer
from twosource.present.index import index
from twosource.present.values import as_plain, plain

INDEX = index(story())
EVENT, CONFLICT, ORIGIN = story().events[0].id, story().conflicts[0].id, story().origins[0].id
CLAIM, ENTITY = story().documents[0].claims[0].id, story().entities[0].id


def _entity(name):
    """The id of an entity of the story."""
    return next(row.id for row in story().entities if row.name == name)


@pytest.mark.parametrize(
    ("id", "kind"), [(EVENT, "event"), (CLAIM, "claim"), (ENTITY, "entity"), (ORIGIN, "source"), (CONFLICT, "conflict")]
)
def test_every_kind_of_thing_opens_on_exact_words(id, kind):
    found = drawer(INDEX, id)
    text = {row.article.id: row.article.text for row in story().documents}
    quotes = [proof.quote for rest in found.rests for proof in rest.evidence]
    assert (found.kind, found.id) == (kind, id)
    assert quotes
    assert all(row.words == row.span.of(text[row.article]) for row in quotes)
    assert as_plain(found)["links"]


def test_the_number_says_how_many_articles_and_origins():
    assert drawer(INDEX, EVENT).number == "3 articles, 2 origins"
    assert drawer(INDEX, CONFLICT).number == "3 articles, 2 origins"
    assert drawer(INDEX, CLAIM).number == "1 article, 1 origin"


def test_origins_that_lean_on_one_another_in_an_event_stand_in_one_strand():
    event = story().events[0]
    leaning = replace(event, strands=(event.claims,), independent_origins=1)
    made = index(replace(story(), events=(leaning, *story().events[1:])))
    assert {row.strand for row in drawer(made, _entity("Tomas Relling")).rests} == {1}
    assert {row.strand for row in drawer(INDEX, _entity("Tomas Relling")).rests} == {1, 2}


def test_a_disagreement_tells_its_sides():
    assert drawer(INDEX, CONFLICT).support.startswith("12 (2 claims) against at least 14 (1 claim)")


def test_a_tie_opens_on_the_claims_that_name_both():
    found = tie_drawer(INDEX, _entity("Ada Brook"), _entity("Tomas Relling"))
    assert set(plain(found.sentence).split(" – ")) == {"Ada Brook", "Tomas Relling"}
    assert found.support.endswith(": 2 origins")
    assert [row.type for row in found.links[:2]] == ["Person", "Person"]


def test_what_is_not_there_is_refused():
    with pytest.raises(NotFoundError, match="no event, claim"):
        drawer(INDEX, "event-0")
    with pytest.raises(NotFoundError, match="ties the two"):
        tie_drawer(INDEX, _entity("Ada Brook"), _entity("Quay Club"))
