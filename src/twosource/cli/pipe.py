"""The verb for pipes: stream."""

import sys
from typing import Annotated

import typer

from twosource import stream as streams
from twosource.cli import output

Strict = Annotated[bool, typer.Option("--strict", help="Exit with 3 when a line was not taken, or only in part.")]


def stream(strict: Strict = False) -> None:
    """Articles as JSON Lines on standard input; for each at once a line of JSON with what it says. No case is kept."""
    skipped = False
    try:
        for line in streams.lines(sys.stdin.buffer):
            output.write(line)
            skipped = skipped or line.startswith(streams.SKIPPED)
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    raise typer.Exit(3 if strict and skipped else 0)
