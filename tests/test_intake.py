"""Whoever annotates, and whoever is killed at it, the case has the same bytes."""

import os
import signal
from contextlib import suppress
from dataclasses import replace
from multiprocessing import forkserver
from pathlib import Path

import pytest

from twosource import Case
from twosource.read import articles
from twosource.spread import workers

SAMPLE = Path(__file__).parent.parent / "examples" / "lighthouse"


def twelve():
    """The sample story twice, once under other ids."""
    found = list(articles([str(SAMPLE)]))
    return [*found, *(replace(row, id=f"again {row.id}", key=f"again {row.key}") for row in found)]


def exported(place: Path, crew, progress=lambda message: None) -> str:
    """The export of a case into which these workers took the articles."""
    with crew as hands, Case(place / "case.db", workers=hands) as case:
        report = case.take(twelve(), at="2026-05-01T00:00:00Z", progress=progress)
        assert len(report.added) == len(twelve())
        return case.export_as("json")


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """What this process alone makes."""
    return exported(tmp_path_factory.mktemp("whole"), workers(1))


@pytest.mark.parametrize("cluster", ["", "local:2"])
def test_the_bytes_do_not_hang_on_the_workers(tmp_path, whole, cluster):
    """Two processes, or two workers of Dask."""
    assert exported(tmp_path, workers(2, cluster=cluster)) == whole


def test_a_worker_that_is_killed_costs_time_only(tmp_path, whole):
    """Kill -9 in the middle: its article is read by another."""
    killed = []

    def progress(message: str) -> None:
        """Kill the first worker that is seen."""
        if not killed and (found := children()):
            os.kill(found[0], signal.SIGKILL)
            killed.append(found[0])

    assert exported(tmp_path, workers(2), progress) == whole
    assert killed


def test_an_article_twice_in_one_input_is_one(tmp_path):
    """Also while it is still being read."""
    with Case(tmp_path / "case.db") as case:
        report = case.take([*twelve(), *twelve()])
        assert len(report.added) == len(report.known) == len(twelve())


def children() -> list[int]:
    """The workers that run now: what is forked from the server that this process has started, and nothing else that it has."""
    server, found = forkserver._forkserver._forkserver_pid, []
    for place in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if int(place.read_text().rsplit(")", 1)[1].split()[1]) == server:
                found.append(int(place.parent.name))
    return sorted(found)
