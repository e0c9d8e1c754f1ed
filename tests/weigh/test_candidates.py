"""Which articles are compared."""

import pytest

from factory import document_of
from twosource.weigh import candidates
from twosource.weigh.readings import reading
from wire_texts import ALONE, RETOLD, WIRE


@pytest.fixture(scope="module")
def many():
    """Fifty short reports on nothing in common, then a wire text, a retelling and a report of its own."""
    others = [f"Report {n}: town{n} opened hall{n} with mayor{n} and band{n} while rain{n} fell." for n in range(50)]
    return [reading(document_of(text, f"{n:02}")) for n, text in enumerate([*others, WIRE, RETOLD, ALONE])]


def test_in_a_big_case_a_retelling_is_still_compared_with_its_source(many):
    assert (50, 51) in candidates.pairs(many)


def test_in_a_big_case_most_pairs_are_not_compared(many):
    assert len(candidates.pairs(many)) < len(many) * 13


def test_in_a_small_case_all_pairs_are_compared(many):
    assert candidates.pairs(many[:4]) == [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]


def test_of_a_very_large_group_each_is_compared_with_the_first(many):
    copies = [many[50]] * 60
    found = candidates.pairs(copies)
    assert all((0, n) in found for n in range(1, 60))
    assert len(found) == 59
