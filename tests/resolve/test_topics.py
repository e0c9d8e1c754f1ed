"""Which articles of a large case share a topic."""

from itertools import permutations

import pytest

from factory import document_of
from twosource.resolve.topics import WHOLE, sketch, topics

BRIDGE = "The Tarn bridge at Ansel closed when the {0} pier of the Tarn bridge at Ansel cracked, the harbour engineer Lind said."
STRIKE = "Ferry crews of the Corran line voted to strike over rosters, and the Corran line cancelled its {0} ferries."
STORIES = ((BRIDGE, ("northern", "middle", "southern")), (STRIKE, ("evening", "weekend", "holiday")))


def filler(count):
    """So many articles that have nothing to do with one another."""
    names = [first + second for first in "bcdfghjklm" for second in "npqrstvwxz"][:count]
    return [document_of(f"{name}orchard {name}kettle {name}violin", id=name) for name in names]


@pytest.fixture(scope="module")
def large():
    """The sketches of three articles on a bridge, three on a strike, and so many others that the case is no small one."""
    told = [document_of(text.format(part), id=part) for text, parts in STORIES for part in parts]
    return [sketch(row) for row in (*told, *filler(WHOLE))]


def test_a_small_case_is_one_topic(large):
    """Whatever it tells."""
    assert topics(large[:WHOLE]) == [list(range(WHOLE))]


def test_articles_that_tell_alike_share_a_topic(large):
    """The others stay alone."""
    assert topics(large)[:3] == [[0, 1, 2], [3, 4, 5], [6]]


@pytest.mark.parametrize("order", list(permutations(range(6)))[::100])
def test_topics_do_not_depend_on_the_order_of_the_articles(large, order):
    """The same articles in another order make the same groups."""
    groups = topics([large[place] for place in order] + large[6:])
    assert {frozenset(order[number] if number < 6 else number for number in group) for group in groups} == set(
        map(frozenset, topics(large))
    )


def test_a_decision_on_claims_of_two_articles_brings_their_topics_together(large):
    """What a person ties is resolved together."""
    assert topics(large, [(1, 4)])[0] == [0, 1, 2, 3, 4, 5]


def test_articles_without_words_stay_alone():
    """An article that was not read has an empty sketch."""
    assert topics([b""] * (WHOLE + 5)) == [[number] for number in range(WHOLE + 5)]
