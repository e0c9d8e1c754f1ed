"""Files, folders and standard input as sources of bytes. Never opens a device or a pipe, never follows a link out of a folder."""

import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from twosource.config import setting
from twosource.errors import InputError
from twosource.types import Skipped

KINDS = {
    ".txt": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".xml": "html",
    ".pdf": "pdf",
    ".jsonl": "lines",
    ".ndjson": "lines",
    ".json": "json",
}


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to read. where: how messages name it; name: the file's name; place: its path, None for standard input."""

    where: str
    name: str
    place: Path | None = None
    stream: BinaryIO | None = None

    def open(self) -> BinaryIO:
        """The bytes, from the start.

        Raises:
            InputError: the file cannot be opened.
        """
        if self.place is None:
            return self.stream or io.BytesIO()
        try:
            return self.place.open("rb")
        except OSError as error:
            raise InputError(self.where, f"cannot be opened ({error.strerror})", "check its permissions") from error

    def bytes(self) -> bytes:
        """All bytes, where they are not too many.

        Raises:
            InputError: the file cannot be read, or is too large.
        """
        limit = setting("max_file_bytes")
        handle = self.open()
        try:
            found = handle.read(limit + 1)
        except OSError as error:
            raise InputError(self.where, f"cannot be read ({error.strerror})", "copy it to a local disk and try again") from error
        finally:
            if self.place is not None:
                handle.close()
        if len(found) > limit:
            raise InputError(self.where, f"is larger than {limit:,} bytes", "split it, or raise TWOSOURCE_MAX_FILE_BYTES")
        return found


def sources(inputs: Iterable[str], *, stdin: BinaryIO | None = None) -> Iterator[Source | Skipped]:
    """A source for each file named or found in a folder, sorted by name inside a folder."""
    for given in inputs:
        if given == "-":
            yield Source("standard input", "stdin", stream=_seekable(stdin or sys.stdin.buffer))
        elif given.lower().startswith(("http://", "https://")):
            yield _not_fetched(given)
        else:
            yield from _of_path(Path(given))


def _seekable(stream: BinaryIO) -> BinaryIO:
    """The stream with `peek`, so that its first bytes can be looked at and still be read."""
    return stream if hasattr(stream, "peek") else io.BufferedReader(stream)  # type: ignore[arg-type,return-value]


def _not_fetched(url: str) -> Skipped:
    """What is said of a URL. Fetching, when it comes, takes this function's place."""
    return Skipped(url, "fetching pages is not part of this version", "save the page as HTML and give the file")


def _of_path(place: Path) -> Iterator[Source | Skipped]:
    """The sources of one path that was named on the command line."""
    where = shown(place)
    try:
        mode = place.stat().st_mode
    except (OSError, ValueError):
        linked = place.is_symlink() if "\0" not in str(place) else False
        what = "is a link to nothing" if linked else "there is no such file or folder"
        yield Skipped(where, what, "check the path")
        return
    if stat.S_ISDIR(mode):
        yield from _of_folder(place)
    elif stat.S_ISREG(mode):
        yield Source(where, shown(Path(place.name)), place)
    else:
        yield Skipped(where, "is a device or a pipe, not a file", "pipe the text in and give `-`")


def _of_folder(folder: Path) -> Iterator[Source | Skipped]:
    """The sources of a folder and of the folders in it."""
    root = folder.resolve()
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        yield Skipped(shown(folder), f"cannot be listed ({error.strerror})", "check its permissions")
        return
    for entry in entries:
        yield from _of_entry(entry, root)


def _of_entry(entry: Path, root: Path) -> Iterator[Source | Skipped]:
    """The sources of one name found in a folder."""
    where = shown(entry)
    if entry.name.startswith("."):
        yield Skipped(where, "is hidden", "name it on the command line to have it read")
    elif entry.is_symlink() and not _inside(entry, root):
        yield Skipped(where, "is a link that leads out of the folder, or nowhere", "name the file itself on the command line")
    elif entry.is_dir():
        if entry.is_symlink():
            yield Skipped(where, "is a link to a folder", "name the folder itself on the command line")
        else:
            yield from _of_folder(entry)
    elif entry.suffix.lower() not in KINDS:
        yield Skipped(
            where, "is not of a kind that is read from a folder", f"rename it to one of {' '.join(KINDS)}, or name it on the command line"
        )
    else:
        yield from _of_path(entry)


def _inside(link: Path, root: Path) -> bool:
    """True when the link leads to something under the folder."""
    try:
        return link.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):
        return False


def shown(place: Path) -> str:
    """The path as text that can be printed and stored: bytes that are not UTF-8 become U+FFFD."""
    return os.fsencode(place).decode("utf-8", "replace")
