"""Every fault of `make endure`, each a time or two: nothing lost, nothing doubled, the same bytes after, one clear line."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from endure.faults import FAULTS, tried  # noqa: E402
from endure.meetings import held_for_long  # noqa: E402
from endure.story import story  # noqa: E402

QUICK = [fault for fault in FAULTS if fault.tries is not held_for_long]


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The sample story, run once without a fault."""
    return story(ROOT / "examples" / "lighthouse", tmp_path_factory.mktemp("endure"))


@pytest.mark.parametrize("fault", QUICK, ids=lambda fault: fault.name)
def test_a_fault_is_endured(sample, fault):
    """Where it can be tried here: not every machine lets a disk be mounted."""
    found = tried(fault, sample, 1)
    assert found.is_endured, found
    assert found.times or "disk" in fault.name


def test_the_whole_list_kills_a_run_at_two_hundred_points():
    """While articles come in, while the picture is made, and at statements to the file."""
    assert sum(fault.times for fault in FAULTS if fault.name.startswith("kill -9 ") and fault.times >= 60) == 200
