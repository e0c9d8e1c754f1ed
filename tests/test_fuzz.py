"""A little of `make fuzz`: hostile inputs by chance on every reader. What failed once has a test of its own beside its reader."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))

from fuzz.__main__ import TARGETS
from fuzz.target import Target
from fuzz.worker import fuzzed, given, tried

INPUTS = 20_000


def explode(body: bytes) -> None:
    """Fails on some inputs."""
    if b"7" in body:
        raise KeyError("seven")


def hold(body: bytes) -> None:
    """Takes more memory than may be."""
    bytearray(1_500_000_000)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_nothing_fails_on_hostile_inputs(target):
    """As many as its share of the inputs."""
    count = max(20, round(INPUTS * target.share / 1000))
    assert [row for number in range(count) if (row := tried(target, number, given(target, 2, number)))] == []


def test_the_good_inputs_are_read():
    """A target that refuses its own seeds tries nothing."""
    for target in TARGETS:
        for seed in target.seeds:
            assert tried(target, 0, seed) is None


def test_an_input_can_be_made_again():
    """From its seed and number alone."""
    target = TARGETS[0]
    assert [given(target, 1, 5), given(target, 1, 6)] == [given(target, 1, 5), given(target, 1, 6)]
    assert len({given(target, seed, 5) for seed in range(20)}) > 10


def test_a_failure_is_told_once_with_its_input():
    """And the rest goes on."""
    target = Target("numbers", explode, 1, (b"1234567", b"12"))
    found = fuzzed(target, 1, 300)
    assert found.inputs == 300 and [row.what for row in found.crashes] == ["KeyError: 'seven'"]
    assert b"7" in given(target, 1, found.crashes[0].number)


def test_too_much_memory_is_told():
    """The process is ended, and another one goes on."""
    found = fuzzed(Target("large", hold, 1, (b"1",)), 1, 2)
    assert found.inputs == 2 and [row.what for row in found.crashes] == ["memory"]
