"""Which claims are worth comparing."""

from itertools import combinations_with_replacement

from factory import telling
from twosource.resolve.backdrop import Backdrop
from twosource.resolve.encounters import signs, strangers
from twosource.resolve.event_rules import one_kind
from twosource.text.similarity import Rarity
from twosource.text.table import rows

_WORDS = ("talk", "meet", "visit", "spok", "address", "arriv", "left", "kil", "bridg")


def test_kinds_that_may_be_one_have_a_sign_in_common():
    types = {"OTHER", "SPEAK"} | {row[side] for row in rows("event_types") for side in ("left", "right")}
    kinds = [(type, word) for type in sorted(types) for word in _WORDS]
    alike = [(left, right) for left, right in combinations_with_replacement(kinds, 2) if one_kind(left, right)]
    assert len(alike) > len(kinds)
    assert not [pair for pair in alike if set(signs(pair[0])).isdisjoint(signs(pair[1]))]


def test_claims_of_two_stories_without_a_common_name_or_words_are_strangers():
    known = Backdrop(Rarity([]), Rarity([]), {}, story={"a": 0, "b": 1})
    left, other = (
        telling("Gunmen raided the old depot", "raided", "ASSAULT"),
        telling("Rebels raided a distant farm beside the northern lake at dawn", "raided", "ASSAULT", id="b"),
    )
    assert strangers(left, other, known)
    assert not strangers(left, telling("Gunmen raided the old depot", "raided", "ASSAULT", id="b"), known)
    assert not strangers(left, other, known._replace(story={}))
