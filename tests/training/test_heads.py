"""The heads, as data."""

import pytest
from heads import HEADS


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.name)
def test_a_set_speaks_only_of_types_that_its_head_has(head):
    for taught in head.sets:
        assert {kind for ours in taught.types.values() for kind in ours} | set(taught.silent) <= set(head.types)


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.name)
def test_every_set_tells_its_licence_and_is_no_dev_part(head):
    assert all(taught.licence and "dev" not in taught.file and "test" not in taught.file for taught in head.sets)


def test_labels_are_outside_then_two_a_type():
    assert HEADS[0].labels[:3] == ("O", "B-Person", "I-Person")
