"""A run that is stopped by hand: one clear line, and the case is whole. What else befalls runs is in test_endure.py."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from twosource import Case

SAMPLE = Path(__file__).parent.parent / "examples" / "lighthouse"


def started(case: Path, **how) -> subprocess.Popen:
    """A run of the sample story into a case, in a process of its own."""
    command = [sys.executable, "-m", "twosource", "run", str(SAMPLE), "--case", str(case)]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True, **how)


def interruptible() -> None:
    """Let Ctrl-C through, also where the test itself runs in the background."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The export of the sample story after an unbroken run."""
    with Case(tmp_path_factory.mktemp("whole") / "case.db") as case:
        case.run([str(SAMPLE)])
        return case.export_as("json")


def test_ctrl_c_gives_one_line_and_keeps_the_case(tmp_path, whole):
    """Exit status 130; the next run goes on."""
    file = tmp_path / "case.db"
    with started(file, preexec_fn=interruptible) as child:
        while not file.exists():
            time.sleep(0.01)
        child.send_signal(signal.SIGINT)
        said = child.communicate()[1]
    assert child.returncode == 130 and said.count("\n") == 1 and "run the same command again" in said
    with Case(file) as case:
        case.run([str(SAMPLE)])
        assert case.export_as("json") == whole
