"""Functions for the workers of tests/spread: they stand at the top of a module, so that a worker can find them."""

import os
import signal
import time
from pathlib import Path


def double(number: int) -> int:
    """Twice the number; the first takes longest."""
    time.sleep(0.1 if number == 0 else 0)
    return 2 * number


def who(number: int) -> int:
    """The process that is asked."""
    return os.getpid()


def killed_at_first(place: str) -> str:
    """The place; whoever comes there first is killed."""
    if not Path(place).exists():
        Path(place).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return place


def killed_at_three(number: int) -> int:
    """The number; whoever is given three is killed."""
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def broken(number: int) -> int:
    """Nothing: it raises."""
    raise ValueError(f"no {number}")


def slow(number: int) -> int:
    """The number, after an hour."""
    time.sleep(3600)
    return number
