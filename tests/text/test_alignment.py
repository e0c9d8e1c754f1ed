"""Runs of equal words and chains that keep their order."""

import pytest

from twosource.text.alignment import Run, chain, joined, runs

LEFT = ["divers", "searched", "the", "wreck", "off", "Port", "Ansel", "on", "Monday", "while", "crews", "waited"]


def test_a_run_is_as_long_as_it_can_be():
    right = ["officials", "said", "divers", "searched", "the", "wreck", "off", "Port", "Ansel", "on", "Tuesday"]
    assert runs(LEFT, right) == [Run(0, 8, 2, 10, 8)]


def test_no_word_is_used_twice():
    found = runs(LEFT, LEFT + LEFT)
    assert sum(run.equal for run in found) == len(LEFT)


def test_passages_moved_around_are_both_found():
    right = [*LEFT[6:], "and", *LEFT[:6]]
    assert {(run.start, run.end) for run in runs(LEFT, right)} == {(0, 6), (6, 12)}


def test_what_is_shorter_than_asked_is_no_run():
    assert runs(LEFT, LEFT[:4]) == []


@pytest.mark.parametrize("words", [[], ["a"], ["a"] * 50_000], ids=["empty", "one", "the same over and over"])
def test_hostile_texts_give_an_answer(words):
    assert all(run.equal >= 5 for run in runs(words, words))


def test_a_small_edit_joins_two_runs_and_a_long_one_does_not():
    near, far = [Run(0, 5, 0, 5, 5), Run(7, 12, 6, 11, 5)], [Run(0, 5, 0, 5, 5), Run(30, 35, 6, 11, 5)]
    assert joined(near) == [Run(0, 12, 0, 11, 10)]
    assert joined(far) == far


def test_a_chain_goes_forward_on_both_sides():
    assert chain([(0, 3, 1.0), (1, 1, 0.9), (2, 2, 0.9)]) == [(1, 1, 0.9), (2, 2, 0.9)]


def test_a_chain_uses_each_place_once():
    found = chain([(0, 0, 0.5), (0, 1, 0.9), (1, 1, 0.8), (1, 2, 0.7)])
    assert len({left for left, _, _ in found}) == len({right for _, right, _ in found}) == len(found)
    assert found == [(0, 1, 0.9), (1, 2, 0.7)]
