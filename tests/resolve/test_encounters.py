"""Which claims are worth comparing."""

from itertools import combinations_with_replacement

from twosource.resolve.encounters import signs
from twosource.resolve.event_rules import one_kind
from twosource.text.table import rows

_WORDS = ("talk", "meet", "visit", "spok", "address", "arriv", "left", "kil", "bridg")


def test_kinds_that_may_be_one_have_a_sign_in_common():
    types = {"OTHER", "SPEAK"} | {row[side] for row in rows("event_types") for side in ("left", "right")}
    kinds = [(type, word) for type in sorted(types) for word in _WORDS]
    alike = [(left, right) for left, right in combinations_with_replacement(kinds, 2) if one_kind(left, right)]
    assert len(alike) > len(kinds)
    assert not [pair for pair in alike if set(signs(pair[0])).isdisjoint(signs(pair[1]))]
