"""Of what a model offers only what stands in the text is kept, letter by letter."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import twosource
from twosource.extractor.offers import claims
from twosource.types import Claim

TEXT = (
    "Ada Brook keeps the keys of the Otter Club, the harbour police said. "
    "The lamp on the pier has been dark since Monday. Tomas Relling never set foot on Lund Island."
)
DOCUMENT = twosource.annotate(TEXT, published="2026-05-06")
BARE = twosource.annotate(TEXT, published="2026-05-06")
BARE = type(BARE)(**{name: getattr(BARE, name) for name in BARE.__slots__ if name != "claims"})


def offered(*rows, document=BARE) -> tuple[Claim, ...]:
    """The claims kept of these offers."""
    return claims(document, said(json.dumps({"claims": rows})), "tiny")


def said(content) -> bytes:
    """An answer whose message is that."""
    return json.dumps({"choices": [{"message": {"content": content}}]}).encode()


def _nested(inner):
    """Lists and objects of odd values."""
    return st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["role", "words"]), inner)


def row(**cells):
    """A sound offer with some cells changed."""
    sound = {"quote": "Ada Brook keeps the keys of the Otter Club", "trigger": "keeps", "type": "LEADS"}
    return sound | {"arguments": [{"role": "member", "words": "Ada Brook"}, {"role": "group", "words": "the Otter Club"}]} | cells


def test_an_offer_whose_words_stand_is_a_claim_marked_as_offered():
    """With the mentions of the document, the speaker that Twosource reads, and the model's name."""
    (claim,) = offered(row())
    named = {mention.id: mention.span.of(TEXT) for mention in DOCUMENT.mentions}
    assert claim.span.of(TEXT) == "Ada Brook keeps the keys of the Otter Club" and claim.offered == "tiny"
    assert [(part.role, named[part.mention]) for part in claim.arguments] == [("member", "Ada Brook"), ("group", "Otter Club")]
    assert claim.attribution in {told.id for told in DOCUMENT.attributions}


@pytest.mark.parametrize(
    "cells",
    [
        {"quote": "Ada Brook keeps the key of the Otter Club"},
        {"quote": "ADA BROOK keeps the keys of the Otter Club"},
        {"quote": "Ada Brook … the Otter Club"},
        {"quote": ""},
        {"quote": None},
        {"quote": ["Ada Brook"]},
        {"quote": TEXT},
        {"trigger": "stole"},
        {"trigger": "keep"},
        {"trigger": "police"},
        {"type": "KEEPS"},
        {"type": None},
    ],
)
def test_an_offer_whose_words_do_not_stand_or_whose_type_is_unknown_is_dropped(cells):
    """One letter is enough; two sentences are no clause; a piece of a word is no word."""
    assert offered(row(**cells)) == ()


def test_a_part_that_does_not_stand_in_the_quote_is_left_out():
    """The rest of the offer stays; an unknown role goes too."""
    parts = [
        {"role": "member", "words": "Tomas Relling"},
        {"role": "owner", "words": "Ada Brook"},
        {"role": "group", "words": "Otter Club"},
        3,
    ]
    (claim,) = offered(row(arguments=parts))
    assert [part.role for part in claim.arguments] == ["group"]


def test_day_polarity_and_certainty_are_taken_where_they_are_words_of_the_vocabulary():
    """The day is the one that Twosource reads from the dating words."""
    lamp = {"quote": "The lamp on the pier has been dark since Monday", "trigger": "dark", "type": "OTHER"}
    first, second = offered(
        lamp | {"when": "since Monday", "certainty": "sure"},
        {
            "quote": "Tomas Relling never set foot on Lund Island",
            "trigger": "set",
            "type": "VISIT",
            "negative": True,
            "certainty": "probable",
        },
    )
    assert (first.interval or "").startswith("2026-05-04") and first.certainty == "certain"
    assert (second.polarity, second.certainty) == ("negative", "probable")


def test_what_twosource_reads_itself_is_not_offered_again():
    """Nor is one offer taken twice."""
    (own, *_) = DOCUMENT.claims
    again = {"quote": own.span.of(TEXT), "trigger": own.trigger.of(TEXT), "type": own.type}
    assert offered(again, document=DOCUMENT) == ()
    assert len(offered(row(), row())) == 1


@pytest.mark.parametrize(
    "content", ["", "no claims", "{", '{"claims": 3}', '{"claims": [1, [], null]}', '{"claims": ' + "[" * 100_000, 7, None]
)
def test_an_answer_that_is_none_offers_nothing(content):
    """And breaks nothing."""
    assert claims(BARE, said(content), "tiny") == ()
    assert claims(BARE, b"\xff\x00", "tiny") == claims(BARE, b"[]", "tiny") == ()


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["Ada Brook", "keeps", "LEADS"]),
    _nested,
    max_leaves=4,
)


@settings(deadline=None, max_examples=60, derandomize=True)
@given(st.lists(st.dictionaries(st.sampled_from([*row(), "when", "negative", "certainty", "modality", "role", "words"]), ODD), max_size=3))
def test_no_offer_raises_whatever_it_holds(cells):
    """A model may write anything."""
    assert all(claim.span.of(TEXT) in TEXT for claim in offered(*cells, *({**row(), **cell, "quote": row()["quote"]} for cell in cells)))


def test_words_around_the_json_are_no_harm():
    """Models like to talk."""
    assert len(claims(BARE, said(f"Here you are:\n```json\n{json.dumps({'claims': [row()]})}\n```"), "tiny")) == 1
