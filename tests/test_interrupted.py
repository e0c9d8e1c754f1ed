"""Runs that are stopped, that meet, that find no room: one clear line, and the case is whole."""

import resource
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


def small_files() -> None:
    """Let no file grow over 60 kB, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))


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


def test_two_runs_into_one_case_end_with_the_same_bytes(tmp_path, whole):
    """They wait for one another."""
    file = tmp_path / "case.db"
    children = [started(file), started(file)]
    said = [child.communicate()[1] for child in children]
    assert [child.returncode for child in children] == [0, 0], said
    with Case(file) as case:
        assert case.export_as("json") == whole


def test_no_room_gives_one_line(tmp_path):
    """It says that the case cannot be written, and what to do."""
    with started(tmp_path / "case.db", preexec_fn=small_files) as child:
        said = child.communicate()[1]
    assert child.returncode == 1 and said.count("\n") == 1 and "case.db: cannot be" in said
