"""Functions for workers of the tests: they stand at the top of a module."""

import os
import signal
import time
from pathlib import Path


def double(number: int) -> int:
    """Twice the number; the first ones take longest."""
    time.sleep(0.05 if number == 0 else 0)
    return 2 * number


def process(number: int) -> int:
    """Who does it."""
    return os.getpid()


def killed_once(place: str) -> str:
    """The place; whoever comes there first is killed."""
    if not Path(place).exists():
        Path(place).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return place


def killed(number: int) -> int:
    """The number; nobody gets past three."""
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def broken(number: int) -> int:
    """Nothing: it raises."""
    raise ValueError(f"no {number}")


def slow(number: int) -> int:
    """The number, after a minute."""
    time.sleep(60)
    return number
