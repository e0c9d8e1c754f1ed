"""The command line in processes of their own: to be killed, starved of room and rights, and set against one another."""

import contextlib
import ctypes
import multiprocessing
import os
import resource
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, NamedTuple

AT = "2026-05-01T09:00:00Z"
_SERVER = multiprocessing.get_context("forkserver")
_SERVER.set_forkserver_preload(["twosource.cli.app", "twosource.case", "endure.children"])


class Said(NamedTuple):
    """How a command ended: its status, the lines on standard error, and what it printed."""

    status: int
    lines: tuple[str, ...]
    printed: bytes = b""

    @property
    def is_clear(self) -> bool:
        """True for one line that says what is wrong and what to do, and for silence of a command that succeeds."""
        refused = self.status == 1 and len(self.lines) == 1 and "; " in self.lines[0] and "Error" not in self.lines[0].split(":")[0]
        return refused or self.status == 0


class Ending(NamedTuple):
    """A command that was begun, and where its words go."""

    process: BaseProcess
    folder: Path

    def said(self) -> Said:
        """How it ended, once it has."""
        self.process.join()
        lines = (self.folder / "said").read_text(encoding="utf-8").splitlines()
        return Said(self.process.exitcode or 0, tuple(lines), (self.folder / "printed").read_bytes())


def begun(words: list[str], folder: Path, before: Callable[[], None] | None = None) -> Ending:
    """The command of these words, running. before: is called in its process first."""
    folder.mkdir(parents=True)
    process = _SERVER.Process(target=_command, args=(words, folder, before))
    process.start()
    return Ending(process, folder)


def _command(words: list[str], folder: Path, before: Callable[[], None] | None) -> None:
    """Run the command line in this process."""
    from twosource.cli import main

    for name, handle in (("said", 2), ("printed", 1)):
        os.dup2(os.open(folder / name, os.O_WRONLY | os.O_CREAT), handle)
    sys.argv = ["twosource", *words]
    if before:
        before()
    main()


class Watched(NamedTuple):
    """A run that tells over a pipe how far it is, and waits where it was told to."""

    process: BaseProcess
    pipe: Connection

    def wait_for(self, word: str) -> str:
        """What it tells first that begins with the word, or `end` when it has ended."""
        with contextlib.suppress(EOFError, OSError):
            while not (told := str(self.pipe.recv())).startswith((word, "end")):
                pass
            return told
        return "end"

    def kill(self) -> None:
        """End it as `kill -9` does."""
        self.process.kill()
        self.process.join()

    @property
    def wrong(self) -> str:
        """What must not be after the kill: an end of another kind, or a process of the run that lives on for longer than a while."""
        if self.process.exitcode not in (-signal.SIGKILL, 0):
            return f"it ended by itself, with status {self.process.exitcode}"
        return still_there(self.process.pid or 0)


def still_there(group: int) -> str:
    """What to say of a group of processes whose head was killed, where one lives on for longer than a while; nothing where none does."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return ""
        time.sleep(0.1)
    return "a process of the killed run lives on"


def watched(inputs: str, file: Path, statement: int = 0) -> Watched:
    """A run of the inputs into a case file. statement: where it stops and waits, counted in statements of SQL; 0: nowhere."""
    here, there = _SERVER.Pipe()
    process = _SERVER.Process(target=_run, args=(there, inputs, file, statement))
    process.start()
    there.close()
    return Watched(process, here)


def _run(pipe: Connection, inputs: str, file: Path, statement: int) -> None:
    """Run in this process, at the head of a group of its own."""
    from twosource import Case

    os.setsid()
    count = _Count(pipe, statement)
    sqlite3.connect = count.connected  # type: ignore[assignment]
    with Case(file) as case:
        pipe.send("open")
        case.run([inputs], at=AT, progress=pipe.send)
    pipe.send(f"end {count.seen}")


class _Count:
    """Counts the statements of every connection to a case, and waits at one of them."""

    def __init__(self, pipe: Connection, stop: int) -> None:
        """Nothing counted yet."""
        self.pipe, self.stop, self.seen = pipe, stop, 0
        self.connect = sqlite3.connect

    def connected(self, *given: Any, **named: Any) -> sqlite3.Connection:
        """A connection as it was asked for, whose statements are counted."""
        made = self.connect(*given, **named)
        made.set_trace_callback(self.count)
        return made

    def count(self, statement: str) -> None:
        """One more; at the last one: tell, and wait for the end."""
        self.seen += 1
        if self.seen == self.stop:
            self.pipe.send("stopped")
            time.sleep(600)


def twice(inputs: list[str], file: Path, moments: list[str]) -> None:
    """In a process of its own: one run for each input, at these moments."""
    process = _SERVER.Process(target=_runs, args=(inputs, file, moments))
    process.start()
    process.join()


def _runs(inputs: list[str], file: Path, moments: list[str]) -> None:
    """The runs, one after the other."""
    from twosource import Case

    for given, at in zip(inputs, moments, strict=True):
        with Case(file) as case:
            case.run([given], at=at)


def holding(file: Path, seconds: float) -> BaseProcess:
    """A process that holds a case file for so long, and holds it by now."""
    here, there = _SERVER.Pipe()
    process = _SERVER.Process(target=_hold, args=(there, file, seconds))
    process.start()
    here.recv()
    return process


def _hold(pipe: Connection, file: Path, seconds: float) -> None:
    """Hold the file."""
    held = sqlite3.connect(file, isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    pipe.send("held")
    time.sleep(seconds)


class Room(NamedTuple):
    """Lets no file grow larger than that."""

    size: int

    def __call__(self) -> None:
        """From now on, in this process."""
        resource.setrlimit(resource.RLIMIT_FSIZE, (self.size, self.size))


def without_rights() -> None:
    """Take from root in this process what sets it over the modes of files; others are not over them anyway."""
    if os.geteuid() == 0:
        header = (ctypes.c_uint32 * 2)(0x20080522, 0)  # the third version of the call, this process
        ctypes.CDLL(None, use_errno=True).capset(header, (ctypes.c_uint32 * 6)())
