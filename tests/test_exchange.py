"""Decisions go from case to case, and what does not fit is told."""

import json
from dataclasses import replace

import pytest

from small_case import story
from twosource import exchange
from twosource.errors import InputError
from twosource.types import Judgement

CLAIM = story().events[0].claims[0]
ROW = Judgement(1, "reject", "claim", CLAIM, None, "ada", "2026-05-01T10:00:00Z", "misread")


def case(*judgements):
    """The small case with these decisions."""
    return replace(story(), judgements=judgements)


def test_what_one_case_writes_another_takes():
    """With its name, moment and reason; the number is the taker's."""
    text = exchange.written(case(ROW))
    found = exchange.sorted_out(case(), exchange.read(text, "a.json"))
    assert [(row.left, row.by, row.why) for row in found.taken] == [(CLAIM, "ada", "misread")]
    assert exchange.sorted_out(case(ROW), exchange.read(text, "a.json")) == exchange.Taken((), 1, ())


def test_a_decision_on_an_entry_of_a_list_goes_along():
    """The entry is no id of the case; its mention is."""
    mention = story().documents[0].mentions[0].id
    row = Judgement(1, "different", "listing", mention, "The Union's list: P.1", "ada", "2026-05-01T10:00:00Z")
    text = exchange.written(case(row))
    found = exchange.sorted_out(case(), exchange.read(text, "a.json"))
    assert [(taken.kind, taken.left, taken.right) for taken in found.taken] == [("listing", mention, "The Union's list: P.1")]
    with pytest.raises(InputError):
        exchange.read(text.replace('"The Union\'s list: P.1"', "null"), "a.json")


def test_what_was_undone_is_not_written():
    """It holds no more."""
    assert json.loads(exchange.written(case(replace(ROW, undone=True))))["judgements"] == []


def test_a_decision_on_what_is_not_here_is_told_with_its_words():
    """So that a person can see what it was about."""
    text = exchange.written(case(ROW)).replace(CLAIM, "claim-of-another-case")
    found = exchange.sorted_out(case(), exchange.read(text, "a.json"))
    assert found.taken == () and "is not in this case" in found.unfit[0] and "“" in found.unfit[0]


@pytest.mark.parametrize(
    "text",
    [
        "no json",
        "[" * 100_000,
        "[]",
        '{"format": "twosource-judgements/1"}',
        '{"format": "twosource-judgements/1", "judgements": [3]}',
        '{"format": "twosource-judgements/1", "judgements": [{"decision": "same"}]}',
        json.dumps(
            {
                "format": "twosource-judgements/1",
                "judgements": [{"decision": "burn", "kind": "claim", "left": "a", "by": "b", "at": "c", "why": ""}],
            }
        ),
    ],
)
def test_a_file_of_another_kind_is_refused_in_one_line(text):
    """What, where and what to do."""
    with pytest.raises(InputError, match=r"a\.json"):
        exchange.read(text, "a.json")
