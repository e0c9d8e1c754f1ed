"""The linear scorer of bonds."""

from twosource.models import Couple, Single, Worth, bonds, worths
from twosource.models.bonds import sides, weights

NOTHING = bytes(2 * 384)


def test_nothing_asked_is_nothing_answered():
    assert worths([]) == [] and bonds([]) == []


def test_signs_that_training_did_not_know_say_nothing():
    known, unknown = worths([Single(NOTHING, ()), Single(NOTHING, ("no such sign",))])
    assert known == unknown


def test_a_bond_is_firmer_between_those_that_are_mostly_tied():
    loose, firm = bonds([Couple(Worth(-3, -3), Worth(-3, -3), ()), Couple(Worth(3, 3), Worth(3, 3), ())])
    assert 0 <= loose < firm <= 1


def test_the_sides_have_no_order():
    assert sides(Worth(1, 2), Worth(3, -4)) == sides(Worth(3, -4), Worth(1, 2)) == (1, 3, -4, 2)


def test_the_tables_have_a_row_for_every_sign_and_one_more():
    made = weights()
    assert made["worth"].shape[1] == 2 and made["vector"].shape == (384, 2) and len(made["sides"]) == 4
