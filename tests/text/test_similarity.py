"""Words that texts share."""

import pytest

from twosource.text.similarity import Rarity, stem, stems


@pytest.mark.parametrize(("one", "other"), [("visited", "visits"), ("establishment", "establish"), ("meetings", "meet")])
def test_forms_of_a_word_share_a_stem(one, other):
    assert stem(one) == stem(other)


def test_short_words_keep_their_letters():
    assert stem("used") == "used"


def test_words_without_a_fact_are_left_out():
    assert stems("They were on the bridge’s") == ("bridg",)


def test_a_word_in_every_group_weighs_least():
    rare = Rarity([("bridge", "port"), ("bridge", "rally"), ("bridge", "ferry")])
    assert rare.of("bridge") < rare.of("port") == rare.of("never seen")


def test_rare_words_count_for_more_in_the_overlap():
    rare = Rarity([("bridge", "port"), ("bridge", "rally"), ("bridge", "ferry")])
    left = frozenset(("bridge", "port"))
    assert rare.overlap(left, frozenset(("port", "rally"))) > rare.overlap(left, frozenset(("bridge", "rally")))
    assert rare.overlap(left, frozenset()) == 0.0
