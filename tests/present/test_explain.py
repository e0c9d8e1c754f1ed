"""From any id back to the words."""

import json
from dataclasses import replace

import pytest

from small_case import story
from twosource.errors import NotFoundError
from twosource.present.explain import explain, plain, render
from twosource.types import Judgement, Reason

IDS = {
    "event": story().events[0].id,
    "claim": story().documents[0].claims[0].id,
    "entity": story().entities[0].id,
    "mention": story().documents[0].mentions[0].id,
    "attribution": story().documents[1].attributions[0].id,
    "origin": story().origins[0].id,
    "conflict": story().conflicts[0].id,
    "article": "herald",
}


@pytest.mark.parametrize("kind", IDS)
def test_every_kind_of_id_leads_to_exact_words(kind):
    text = {row.article.id: row.article.text for row in story().documents}
    found = explain(story(), IDS[kind])
    assert found.kind == kind
    assert found.quotes
    assert all(row.words == row.span.of(text[row.article]) for row in found.quotes)


@pytest.mark.parametrize("kind", IDS)
def test_every_explanation_can_be_read_and_written_as_json(kind):
    found = explain(story(), IDS[kind])
    assert render(found).startswith(f"{kind} {IDS[kind]}\n")
    assert json.loads(json.dumps(plain(found)))["id"] == IDS[kind]


def test_the_beginning_of_an_id_is_enough():
    assert explain(story(), IDS["event"][:-4]).id == IDS["event"]


def test_a_beginning_of_many_is_refused_with_the_choices():
    with pytest.raises(NotFoundError, match="5 ids begin so"):
        explain(story(), "event-")


@pytest.mark.parametrize("asked", ["", "nothing-here"])
def test_an_unknown_id_is_refused(asked):
    with pytest.raises(NotFoundError):
        explain(story(), asked)


def test_a_merge_shows_its_reason_with_the_words_of_both():
    brook = story().entities[0]
    whole, short = "Ada Brook", "Brook"
    words = {row.id: row.span.of(document.article.text) for document in story().documents for row in document.mentions}
    left, right = (next(id for id in brook.mentions if words[id] == name) for name in (whole, short))
    merged = replace(brook, reasons=(Reason(left, right, "surname_of", "One name is the last of the other."),))
    found = explain(replace(story(), entities=(merged, *story().entities[1:])), brook.id)
    assert [(row.left_words, row.right_words, row.rule) for row in found.reasons] == [(whole, short, "surname_of")]


def test_a_decision_about_a_claim_shows_with_its_event():
    claim = story().events[0].claims[0]
    decided = Judgement(1, "reject", "claim", claim, None, "ed", "2026-03-05T10:00:00Z", "misread")
    found = explain(replace(story(), judgements=(decided,)), IDS["event"])
    assert [(row.decision, row.by, row.why) for row in found.decisions] == [("reject", "ed", "misread")]


def test_an_article_shows_its_copies():
    assert ("copy, direction known", "daily") in [(row.relation, row.id) for row in explain(story(), "herald").links]
