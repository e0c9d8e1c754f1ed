"""Groups that grow, with what keeps them apart."""

from twosource.resolve.clusters import Clusters
from twosource.types import Reason

WHY = Reason("a", "b", "rule", "text")


def test_a_group_is_named_by_its_least_member():
    groups = Clusters(4)
    assert groups.join(3, 1, WHY)
    assert groups.join(3, 2, WHY)
    assert groups.groups() == [[0], [1, 2, 3]]
    assert groups.root(3) == 1
    assert groups.reasons(2) == (WHY, WHY)


def test_what_is_one_already_is_not_joined_again():
    groups = Clusters(2)
    assert groups.join(0, 1, WHY)
    assert not groups.join(1, 0, WHY)


def test_a_forbidden_pair_stays_apart_whoever_brings_it_together():
    groups = Clusters(4)
    groups.forbid(0, 3)
    assert groups.join(0, 1, WHY)
    assert groups.join(2, 3, WHY)
    assert groups.forbidden(1, 2)
    assert not groups.join(1, 2, WHY)
