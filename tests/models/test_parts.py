"""The scorer of who takes part in what."""

import numpy as np
import pytest

from twosource.models import Asked, chances

NOTHING = np.zeros(384, dtype=np.float16).tobytes()


def test_nothing_asked_is_nothing_told():
    assert chances([]) == []


def test_chances_come_in_order_and_lie_between_none_and_sure():
    asked = [Asked(NOTHING, NOTHING, signs) for signs in (("role=agent",), (), ("a sign that nobody taught",))]
    told = chances(asked)
    assert len(told) == 3
    assert all(0 <= number <= 1 for chance in told for number in chance)


def test_an_unknown_sign_counts_for_nothing():
    bare, odd = chances([Asked(NOTHING, NOTHING, ()), Asked(NOTHING, NOTHING, ("a sign that nobody taught",))])
    assert bare == odd


@pytest.mark.parametrize("sign", ["role=none", "role=agent"])
def test_what_is_asked_beside_it_changes_no_chance(sign):
    asked = Asked(NOTHING, NOTHING, (sign,))
    assert chances([asked]) == chances([asked, Asked(NOTHING, NOTHING, ())])[:1]
