"""One target, input after input, in a process that is watched: what fails is noted and the rest goes on."""

import hashlib
import logging
import multiprocessing
import os
import resource
import time
import traceback
import warnings
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import NamedTuple

from fuzz.mutate import mutated
from fuzz.target import Target

LONGEST = 20.0
MOST_MEMORY = 1 << 30
_LIMIT = 6 << 30


class Crash(NamedTuple):
    """number: of the input; what: the error, `hang` or `memory`; where: the last line of ours, or of anybody, that it came through."""

    number: int
    what: str
    where: str = ""


class Fuzzed(NamedTuple):
    """What became of a target: inputs, seconds, processor seconds of the slowest, the most memory in MiB, and what failed, each once."""

    inputs: int
    seconds: float
    slowest: float
    memory: int
    crashes: tuple[Crash, ...]


def given(target: Target, seed: int, number: int) -> bytes:
    """The input of that number: the same one each time."""
    digest = hashlib.sha256(f"{seed}/{target.name}/{number}".encode()).digest()
    return mutated(Random(digest), target.seeds, target.words)


def fuzzed(target: Target, seed: int, count: int) -> Fuzzed:
    """All inputs of a target. After a hang, or too much memory, a new process goes on behind that input."""
    crashes: dict[tuple[str, str], Crash] = {}
    start, number, slowest, memory = time.monotonic(), 0, 0.0, 0
    while number < count:
        for told in _watched(target, seed, range(number, count)):
            slowest, memory = max(slowest, told.slowest), max(memory, told.memory)
            number = told.number + 1
            if told.crash:
                crashes.setdefault((told.crash.what, told.crash.where), told.crash)
    return Fuzzed(number, time.monotonic() - start, slowest, memory, tuple(crashes.values()))


class _Told(NamedTuple):
    """How far a process is: the last input it finished, the slowest of them, its memory in MiB, and what failed there."""

    number: int
    slowest: float
    memory: int
    crash: Crash | None = None


def _watched(target: Target, seed: int, numbers: range) -> Iterator[_Told]:
    """What a process tells until it has done all, hangs, grows too large, or dies."""
    here, there = multiprocessing.Pipe(duplex=False)
    at = multiprocessing.Value("q", numbers.start, lock=False)
    process = multiprocessing.get_context("fork").Process(target=_work, args=(there, at, (target, seed, numbers)))
    process.start()
    there.close()
    seen, since, last = -1, time.monotonic(), numbers.start - 1
    while True:
        if here.poll(0.5):
            try:
                told: _Told = here.recv()
            except EOFError:
                break
            last = told.number
            yield told
        memory = _memory(process.pid or 0)
        if at.value != seen:
            seen, since = at.value, time.monotonic()
        what = "memory" if memory > MOST_MEMORY else "hang" if time.monotonic() - since > LONGEST else ""
        if what and process.is_alive():
            process.kill()
            process.join()
            yield _Told(at.value, 0.0, memory >> 20, Crash(at.value, what))
            return
    process.join()
    if last < numbers.stop - 1:
        yield _Told(at.value, 0.0, 0, Crash(at.value, f"the process died (status {process.exitcode})"))


def _work(pipe: Connection, at: "multiprocessing.sharedctypes.Synchronized[int]", asked: tuple[Target, int, range]) -> None:
    """Try the inputs, and tell now and then."""
    target, seed, numbers = asked
    resource.setrlimit(resource.RLIMIT_AS, (_LIMIT, _LIMIT))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    slowest, told = 0.0, time.monotonic()
    for number in numbers:
        at.value = number
        body = given(target, seed, number)
        start = time.process_time()
        crash = tried(target, number, body)
        slowest, now = max(slowest, time.process_time() - start), time.monotonic()
        if crash or now - told > 1.0 or number == numbers.stop - 1:
            pipe.send(_Told(number, slowest, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10, crash))
            told = now


def tried(target: Target, number: int, body: bytes) -> Crash | None:
    """What failed on an input; None where nothing did."""
    try:
        target.reads(body)
    except BaseException as error:  # a panic of a library that is written in Rust is no Exception
        frames = traceback.extract_tb(error.__traceback__)
        ours = [row for row in frames if "twosource" in Path(row.filename).parts] or list(frames)
        return Crash(number, f"{type(error).__name__}: {str(error)[:100]}", f"{Path(ours[-1].filename).name}:{ours[-1].lineno}")
    return None


def _memory(process: int) -> int:
    """The most memory that a process has held, in bytes."""
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) << 10 for line in lines if line.startswith("VmHWM:")), 0)
