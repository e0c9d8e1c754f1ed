"""The heads, as data."""

import pytest
from heads import HEADS, Head


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.name)
def test_a_set_speaks_only_of_types_that_its_head_has(head):
    for taught in head.sets:
        assert {kind for ours in taught.types.values() for kind in ours} | set(taught.silent) <= set(head.types)


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.name)
def test_every_set_tells_its_licence_and_is_no_part_that_is_held_out(head):
    assert all(taught.licence and "test" not in taught.file for taught in head.sets)


def test_only_what_has_no_scorer_or_is_halved_is_taught_from_a_dev_part():
    assert {taught.name for head in HEADS for taught in head.sets if "dev" in taught.file} == {"gum", "re3d, every second text by its id"}


@pytest.mark.parametrize(
    ("form", "labels"),
    [("spans", ("O", "B-far", "I-far", "B-near", "I-near")), ("words", ("O", "far", "near")), ("scale", ("far", "near"))],
)
def test_the_labels_of_each_form(form, labels):
    assert Head("it", ("far", "near"), (), form=form).labels == labels
