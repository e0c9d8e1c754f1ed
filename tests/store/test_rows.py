"""Frozen values survive the way to JSON and back."""

import json
from dataclasses import make_dataclass

import pytest

from factory import article
from twosource.errors import CaseError
from twosource.store.rows import pack, shape, unpack
from twosource.types import Argument, Article, Claim, Conflict, Cut, Document, Mention, Side, Span

VALUES = (
    article("Ada Brook met nobody. \U0001f6a2\u2028", title=None, authors=("Ada", "Bo"), cut=(Cut("Share", "share bar"),)),
    Mention("m1", "a", Span(0, 3), "named", "Person", Span(0, 3), title=Span(4, 9), plural=None),
    Claim("c1", "a", Span(0, 9), Span(4, 7), "meet", "MEET", arguments=(Argument("agent", "m1"),), hedge=None),
    Conflict("k1", "time", "e1", "conflict", (Side("2023", ("c1",)), Side(None, ("c2", "c3")))),
    Document(article("x"), sentences=(Span(0, 1),), published="2026-01-07/.."),
)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_comes_back_as_it_was(value):
    """Types and all: a Span is a Span again, a tuple a tuple."""
    assert unpack(type(value), pack(value)) == value
    assert type(unpack(type(value), pack(value))) is type(value)


def test_a_row_that_lacks_the_last_fields_has_their_defaults():
    """An older version wrote it, before they were thought of."""
    assert unpack(Article, '["a","k","One text."]') == Article("a", "k", "One text.")


def test_the_shape_of_a_type_depends_on_the_types_within():
    """A field more in a mention is another shape of the document."""
    before = make_dataclass("Held", [("span", Span)])
    after = make_dataclass("Held", [("span", make_dataclass("Span", [("start", int), ("end", int), ("kind", str)]))])
    assert shape(before) == shape(make_dataclass("Kept", [("span", Span)])) != shape(after)


def test_a_row_of_another_length_is_refused():
    """A file of another format is an error, not a shifted value."""
    for row in ('["only", "two"]', json.dumps(["text"] * 14)):
        with pytest.raises(CaseError, match="a row of kind Article is damaged"):
            unpack(Article, row)


def test_a_tuple_of_values_is_packed_as_a_list_of_rows():
    """As the layers of a topic are."""
    assert [unpack(type(VALUES[0]), json.dumps(row)) for row in json.loads(pack((VALUES[0], VALUES[0])))] == [VALUES[0]] * 2
