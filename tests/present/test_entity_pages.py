"""Named people, bodies and places as a list, and the page of one."""

from dataclasses import replace

import pytest

from small_case import story
from twosource import ids
from twosource.errors import NotFoundError
from twosource.present.entity_pages import entities, entity_page
from twosource.present.index import index
from twosource.present.listing import Filters
from twosource.present.values import as_plain
from twosource.types import Attribute, Judgement, Reason, Span

INDEX = index(story())


def _entity(name):
    """An entity of the story."""
    return next(row for row in story().entities if row.name == name)


def _with(*, unsure=(), **fields):
    """The story's index, Ada Brook changed."""
    brook = replace(_entity("Ada Brook"), **fields)
    rest = tuple(replace(row, disputed=unsure) if row.name == "Tomas Relling" else row for row in story().entities[1:])
    return index(replace(story(), entities=(brook, *rest))), brook.id


def _mention(entity, words):
    """A mention of an entity in those words."""
    text = {row.article.id: row.article.text for row in story().documents}
    rows = (row for document in story().documents for row in document.mentions)
    return next(row for row in rows if row.id in entity.mentions and row.span.of(text[row.article]) == words)


def test_the_named_are_listed_with_those_in_most_articles_first():
    found = entities(INDEX, Filters())
    assert [row.name for row in found.rows][:2] == ["Ada Brook", "Tomas Relling"]
    assert [row.articles for row in found.rows] == sorted((row.articles for row in found.rows), reverse=True)
    assert "ferry fund" not in [row.name for row in found.rows]


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({"words": "brook"}, ["Ada Brook"]),
        ({"type": "Place"}, ["Port Ansel", "Lund Island"]),
        ({"article": "blog", "type": "Place"}, ["Lund Island"]),
        ({"first": "2026-04", "type": "Person"}, ["Ada Brook"]),
    ],
)
def test_entities_can_be_narrowed(filters, names):
    assert [row.name for row in entities(INDEX, Filters(**filters)).rows] == names


def test_what_only_unseen_articles_name_is_fresh():
    found = entities(INDEX, Filters(type="Place"), unseen=frozenset({"blog"}))
    assert [(row.name, row.fresh) for row in found.rows] == [("Port Ansel", False), ("Lund Island", True)]


def test_each_name_has_the_reports_and_words_it_comes_from():
    names = entity_page(INDEX, _entity("Ada Brook").id).names
    assert [(row.name, len(row.quotes)) for row in names] == [("Brook", 2), ("Ada Brook", 2)]
    assert all(quote.words == row.name for row in names for quote in row.quotes)


def test_what_it_says_and_what_is_said_of_it_stand_apart():
    page = entity_page(INDEX, _entity("Ada Brook").id)
    assert {row.type for row in page.said} == {"FUND"}
    assert {row.type for row in page.about} == {"MEET", "VISIT"}


def test_roles_stand_in_order_of_time():
    told = [
        Attribute("role", "Union chief", "post", Span(28, 33), tense="now"),
        Attribute("role", "Harbour clerk", "post", Span(38, 45), tense="past", interval="2020"),
        Attribute("role", "Deckhand", "post", Span(28, 33), tense="past", interval="2011"),
    ]
    made, brook = _with(attributes=tuple(told))
    assert [(row.tense, row.when) for row in entity_page(made, brook).roles] == [("past", "2011"), ("past", "2020"), ("now", "")]


def test_merges_show_the_least_sure_first_with_the_words_of_both():
    brook = _entity("Ada Brook")
    whole, short, she = (_mention(brook, words).id for words in ("Ada Brook", "Brook", "She"))
    ties = (Reason(whole, short, "surname_of", "One name is the last of the other.", 0.9), Reason(whole, she, "story", "She is she.", 0.6))
    made, id = _with(reasons=ties)
    assert [row.right_words for row in entity_page(made, id).merged] == ["She", "Brook"]


def test_who_else_it_may_be_is_told_with_the_reason():
    one, other = (_mention(_entity(name), words).id for name, words in (("Ada Brook", "Brook"), ("Tomas Relling", "Relling")))
    made, id = _with(disputed=(Reason(one, other, "one_report", "A report says that the two are one."),))
    (row,) = entity_page(made, id).perhaps
    assert (row.other.name, row.why[0].left_words, row.why[0].right_words) == ("Tomas Relling", "Brook", "Relling")


def test_decisions_ties_and_origin_show_on_the_page():
    police = _entity("harbour police")
    decided = Judgement(1, "confirm", "entity", police.mentions[0], None, "ed", "2026-03-05T10:00:00Z")
    page = entity_page(index(replace(story(), judgements=(decided,))), police.id)
    assert [row.names for row in page.decisions] == [("harbour police",)]
    assert page.source == next(row.id for row in story().origins if row.entity == police.id)
    assert [row.other.name for row in entity_page(INDEX, _entity("Ada Brook").id).ties] == ["Tomas Relling"]


def test_a_page_is_made_plain_and_a_wrong_id_is_refused():
    assert as_plain(entity_page(INDEX, _entity("Port Ansel").id))["name"] == "Port Ansel"
    with pytest.raises(NotFoundError, match="no entity of this case"):
        entity_page(INDEX, "entity-0")


def test_an_entity_that_was_merged_tells_where_it_went():
    brook = _entity("Ada Brook")
    with pytest.raises(NotFoundError, match=f"now belongs to Ada Brook .{brook.id}"):
        entity_page(INDEX, ids.make("entity", brook.mentions[1]))
