"""What the verbs share: options, printing, one line a row."""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from twosource.errors import InputError, OutputError
from twosource.intake import Progress, RunReport
from twosource.places import shown
from twosource.present.values import one_line
from twosource.types import Article, Judgement, Skipped

CaseFile = Annotated[str, typer.Option("--case", metavar="FILE", help="The case: a file, or a database as postgresql://HOST/NAME.")]
Width = Annotated[int, typer.Option("--width", help="Columns of the terminal text (default: the terminal's).")]
AsJson = Annotated[bool, typer.Option("--json", help="JSON instead of text.")]


def write(text: str) -> None:
    """Put text on standard output."""
    write_all((text,))


def write_all(pieces: Iterable[str]) -> None:
    """Put pieces of text on standard output. A lone surrogate cannot be written as UTF-8 and is shown as an escape.

    Raises:
        OutputError: they cannot be written, as into a file on a full disk.
    """
    try:
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is held back would be tried again at the end
        raise OutputError(f"standard output: cannot be written ({error.strerror}); make room, or write elsewhere") from error


def write_json(value: Any) -> None:
    """Put a plain value on standard output as one line of JSON."""
    write(json.dumps(value, ensure_ascii=False) + "\n")


def complain(line: str) -> None:
    """Put a line on standard error: one line, whatever names stand in it, and nothing that a terminal would obey."""
    sys.stderr.write(one_line(line.encode("utf-8", "backslashreplace").decode("utf-8")) + "\n")


def save(file: Path, text: str) -> None:
    """Write a file and say so; `-` is standard output.

    Raises:
        OutputError: the file cannot be written.
    """
    if str(file) == "-":
        write(text)
    else:
        _save(file, (text,))


def _save(file: Path, pieces: Iterable[str] | Iterable[bytes]) -> None:
    """Write the pieces of a file and say so.

    Raises:
        OutputError: the file cannot be written.
    """
    try:
        with file.open("wb") as opened:
            for piece in pieces:
                opened.write(piece.encode("utf-8", "backslashreplace") if isinstance(piece, str) else piece)
    except OSError as error:
        raise OutputError(f"{file}: cannot be written ({error.strerror}); name a file in a folder you may write to") from error
    complain(f"wrote {file}")


def save_all(folder: Path, files: Mapping[str, Iterator[str] | Iterator[bytes]]) -> None:
    """Write the files of a folder, which is made where it is not there.

    Raises:
        OutputError: the folder or a file cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be made ({error.strerror}); name a folder where you may write") from error
    for name, pieces in files.items():
        _save(folder / name, pieces)


def text_of(file: Path) -> str:
    """The text of a file.

    Raises:
        InputError: the file cannot be read, or is not UTF-8.
    """
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise InputError(str(file), f"cannot be read ({error})", "check the path and its permissions") from error


def lines_of(file: Path) -> Iterator[str]:
    """The lines of a file, one by one; `-` is standard input.

    Raises:
        InputError: the file cannot be read, or is not UTF-8.
    """
    try:
        with sys.stdin.buffer if str(file) == "-" else file.open("rb") as held:
            yield from (line.decode("utf-8") for line in held)
    except (OSError, ValueError) as error:
        raise InputError(str(file), f"cannot be read ({error})", "check the path and its permissions") from error


def moment() -> str:
    """Now, UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def screen(width: int) -> dict[str, Any]:
    """How wide the text is to be, and whether in colour."""
    found = Console()
    return {"width": width or found.width, "colour": found.is_terminal and not found.no_color}


@contextmanager
def progress() -> Iterator[Progress]:
    """A function that shows what is being done, on a terminal; elsewhere it shows nothing."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda message: None
        return
    with console.status("reading", spinner="dots") as status:
        yield lambda message: status.update(message)


def skipped_line(row: Skipped) -> str:
    """One line on an input that was not taken: what, where and what to do."""
    return f"{row.where}: {row.what}; {row.remedy}"


def skipped_row(row: Skipped) -> dict[str, str]:
    """An input that was not taken, as a plain value."""
    return {"where": row.where, "what": row.what, "remedy": row.remedy}


def run_line(report: RunReport, case: str) -> str:
    """One line on what a run did."""
    parts = [f"{len(report.added)} added", f"{len(report.known)} known already", f"{len(report.skipped)} skipped"]
    return f"{shown(case)}: {', '.join(parts)}"


def judgement_row(row: Judgement) -> dict[str, Any]:
    """A decision as a plain value."""
    return {
        "number": row.number,
        "decision": row.decision,
        "kind": row.kind,
        "left": row.left,
        "right": row.right,
        "by": row.by,
        "at": row.at,
        "why": row.why,
        "undone": row.undone,
    }


def judgement_line(row: Judgement) -> str:
    """A decision on one line."""
    named = " ".join(key for key in (row.left, row.right) if key)
    tail = f" ({row.why})" if row.why else ""
    return f"{row.number}  {'undone ' if row.undone else ''}{row.decision} {row.kind} {named}  {row.by} {row.at}{tail}"


def article_row(article: Article, show_cut: bool) -> dict[str, Any]:
    """An article as a plain value; what was cut on demand."""
    row: dict[str, Any] = {
        name: getattr(article, name) for name in ("id", "path", "url", "title", "publisher", "published", "language", "text")
    }
    row["authors"] = list(article.authors)
    return row | ({"cut": [{"text": cut.text, "reason": cut.reason} for cut in article.cut]} if show_cut else {})


def article_text(article: Article, show_cut: bool) -> str:
    """An article for reading: its head, its text, and on demand what was cut."""
    names = ("title", "publisher", "published", "language", "url")
    head = [f"{name}: {getattr(article, name) or 'not stated'}" for name in names]
    cut = ["", "--- cut ---", *(f"[{cut.reason}] {cut.text}" for cut in article.cut)] if show_cut else []
    return "".join(f"{one_line(line)}\n" for line in "\n".join([*head, "", article.text, *cut]).split("\n"))
