"""Whoever does the work: the same results in the same order, all of them, and nobody is left behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import work
from twosource.errors import WorkerError
from twosource.spread import Here, workers

WAYS = {"here": (1, ""), "processes": (2, ""), "dask": (0, "local:2")}


@pytest.fixture(params=WAYS, scope="module")
def crew(request):
    """Workers of each kind."""
    count, cluster = WAYS[request.param]
    with workers(count, cluster=cluster) as found:
        yield found


@pytest.fixture
def others(crew):
    """Workers that are not this process."""
    if isinstance(crew, Here):
        pytest.skip("this process is not to be killed")
    return crew


def test_results_come_in_the_order_of_the_things(crew):
    """Though the first takes longest."""
    assert list(crew.mapped(work.double, iter(range(30)))) == [2 * number for number in range(30)]
    assert list(crew.mapped(work.double, ())) == []


def test_things_are_taken_as_they_are_needed(crew):
    """Memory does not grow with the things."""
    taken = []
    results = crew.mapped(work.double, (taken.append(number) or number for number in range(1000)))
    assert next(results) == 0
    assert len(taken) <= 20


def test_an_error_is_raised_here_and_the_workers_go_on(crew):
    """It is the caller's to mind."""
    with pytest.raises(ValueError, match="no 0"):
        list(crew.mapped(work.broken, range(20)))
    assert list(crew.mapped(work.double, range(20))) == [2 * number for number in range(20)]


def test_what_a_killed_worker_had_is_done_again(others, tmp_path):
    """Kill -9 costs time only."""
    places = [str(tmp_path / str(number)) for number in range(10)]
    for place in places[2:]:
        Path(place).touch()
    assert list(others.mapped(work.killed_at_first, places)) == places


def test_what_ends_every_worker_is_given_up():
    """The rest goes on."""
    with workers(2) as found:
        assert list(found.mapped(work.killed_at_three, range(10), lost=lambda number: -number)) == [0, 1, 2, -3, 4, 5, 6, 7, 8, 9]
        with pytest.raises(WorkerError, match="ended over one thing"):
            list(found.mapped(work.killed_at_three, range(10)))


def test_few_things_start_no_process():
    """Starting takes longer."""
    with workers(2) as found:
        assert set(found.mapped(work.who, range(7))) == {os.getpid()}
        assert os.getpid() not in set(found.mapped(work.who, range(8)))


def test_one_worker_is_this_process():
    """Nothing is started."""
    assert isinstance(workers(1), Here)


def test_leaving_in_the_middle_ends_what_is_under_way():
    """It does not wait for the rest of the hour."""
    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt), workers(2) as found:
        results = found.mapped(work.slow, range(20))
        signal.signal(signal.SIGALRM, signal.default_int_handler)
        signal.alarm(3)
        next(results)
    assert time.monotonic() - begun < 300


def test_workers_end_with_whoever_started_them(tmp_path):
    """Also with kill -9."""
    script = tmp_path / "script.py"
    script.write_text(
        "import sys, work\nfrom twosource.spread import workers\n"
        "if __name__ == '__main__':\n    with workers(2) as found:\n"
        "        for who in found.mapped(work.who, iter(int, 1)):\n            print(who, flush=True)\n"
    )
    child = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": "tests"})
    worker = int(child.stdout.readline())
    child.kill()
    child.communicate()
    assert gone(worker)


@pytest.mark.parametrize(("cluster", "said"), [("local:many", "local:2"), ("local:0", "local:2"), ("nowhere", "no scheduler answers")])
def test_an_address_that_is_none_is_told(cluster, said):
    """With what to do."""
    with pytest.raises(WorkerError, match=said):
        workers(cluster=cluster)


def gone(process: int) -> bool:
    """True when the process ends within a minute."""
    for _ in range(600):
        if not Path(f"/proc/{process}").exists():
            return True
        time.sleep(0.1)
    return False
