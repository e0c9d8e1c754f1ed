"""One incident that an article tells again."""

from dataclasses import replace

import pytest

from factory import telling
from twosource.resolve.incidents import incidents


def attack(text: str, word: str, *, sentence: int, mode: str = "bombing", **parts: str):
    """Violence told in that sentence of one article."""
    made = telling(text, word, "ASSAULT", lemma=word, mode=mode, **parts)
    return replace(made, claim=replace(made.claim, sentence=sentence))


def ties(*rows):
    """The pairs that are one incident."""
    return [(left, right) for left, right, _ in incidents(list(rows))]


FIRST = attack("A bomb shook Carrow", "shook", sentence=0, places="carrow")


def test_a_bombing_told_again_is_the_one_told_before():
    assert ties(FIRST, attack("The bomb broke windows", "broke", sentence=2)) == [(0, 1)]


@pytest.mark.parametrize(
    "other",
    [
        attack("A bomb shook Ansel", "shook", sentence=2, places="ansel"),
        attack("Thieves robbed a shop", "robbed", sentence=2, mode="robbery"),
        attack("Another bomb went off", "bomb", sentence=2),
        attack("The bomb broke windows", "broke", sentence=0),
    ],
    ids=["other place", "other manner", "another", "same sentence"],
)
def test_what_is_told_apart_stays_apart(other):
    assert ties(FIRST, other) == []


def test_killings_need_a_word_in_common():
    murder = attack("Ada was murdered", "murder", sentence=0, mode="killing", sufferers="ada")
    assert ties(murder, attack("The murder shocked many", "murder", sentence=1, mode="killing")) == [(0, 1)]
    assert ties(murder, attack("They were lynched", "lynch", sentence=1, mode="killing")) == []
