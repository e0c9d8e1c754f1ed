"""Files, folders and standard input as sources of bytes. Never opens a device or a pipe, never follows a link found in a folder."""

import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO

from twosource.config import setting
from twosource.errors import InputError
from twosource.types import Fetched, Skipped

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
    ".opml": "list",
    ".docx": "docx",
    ".eml": "mail",
    ".mbox": "mbox",
    ".warc": "warc",
    ".warc.gz": "warc",
}
HEAD = 4096
_DEEPEST = 50


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to read.

    where: how messages name it. name: the file's name or the page's address, which ids rest on. place: its path, None for standard
    input and for pages. stream: what standard input still holds. head: its first bytes. fetched: the answer that a page came in.
    kind: what the file that it lies in says that it is. inside: how many files it lies in.
    """

    where: str
    name: str
    place: Path | None = None
    stream: BinaryIO | None = None
    head: bytes = b""
    fetched: Fetched | None = None
    kind: str = ""
    inside: int = 0

    @property
    def path(self) -> str | None:
        """The file's name, None for standard input and for a page."""
        return self.name if self.place or (self.inside and self.fetched is None) else None

    def open(self) -> IO[bytes]:
        """The bytes, from the start.

        Raises:
            InputError: the file cannot be opened.
        """
        if self.place is None:
            return io.BufferedReader(_Joined(self.head, self.stream))
        try:
            return self.place.open("rb")
        except OSError as error:
            raise InputError(self.where, f"cannot be opened ({error.strerror})", "check its permissions") from error

    def read(self, size: int) -> bytes:
        """The first bytes, at most so many.

        Raises:
            InputError: the file cannot be read.
        """
        with self.open() as handle:
            try:
                return handle.read(size)
            except OSError as error:
                raise InputError(self.where, f"cannot be read ({error.strerror})", "copy it to a local disk and try again") from error

    def bytes(self) -> bytes:
        """All bytes, where they are not too many.

        Raises:
            InputError: the file cannot be read, or is too large.
        """
        limit = setting("max_file_bytes")
        found = self.read(limit + 1)
        if len(found) > limit:
            raise InputError(self.where, f"is larger than {limit:,} bytes", "split it, or raise TWOSOURCE_MAX_FILE_BYTES")
        return found


def inner(data: bytes, outer: Source, *, where: str, name: str, kind: str) -> Source:
    """A file that lies in another, as a source."""
    return Source(where, name, stream=io.BytesIO(data[HEAD:]), head=data[:HEAD], kind=kind, inside=outer.inside + 1)


class _Joined(io.RawIOBase):
    """Bytes that were read already, then the rest of their stream."""

    def __init__(self, head: bytes, stream: BinaryIO | None) -> None:
        """Starts with the bytes of the head."""
        given: Any = stream or io.BytesIO()
        # What is there already, without waiting for more: a pipe may be slow.
        self._head, self._some = head, getattr(given, "read1", given.read)

    def readable(self) -> bool:
        """True: it is there to be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """The number of bytes put into the buffer, none at the end."""
        found = self._head[: len(buffer)] or self._some(len(buffer))
        self._head = self._head[len(found) :]
        buffer[: len(found)] = found
        return len(found)


def sources(inputs: Iterable[str], *, stdin: BinaryIO | None = None) -> Iterator[Source | Skipped]:
    """A source for each file named or found in a folder, sorted by name inside a folder."""
    for given in inputs:
        if given == "-":
            stream = stdin or sys.stdin.buffer
            yield Source("standard input", "stdin", stream=stream, head=stream.read(HEAD))
        else:
            yield from _of_path(Path(given))


def _of_path(place: Path) -> Iterator[Source | Skipped]:
    """The sources of one path that was named by the user."""
    where = shown(place)
    try:
        mode = place.stat().st_mode
    except (OSError, ValueError) as error:
        yield Skipped(where, _why_absent(place, error), "check the path")
        return
    if stat.S_ISDIR(mode):
        yield from _of_folder(place, 0)
    elif stat.S_ISREG(mode):
        yield Source(where, shown(Path(place.name)), place)
    else:
        yield Skipped(where, "is a device or a pipe, not a file", "pipe the text in and give `-`")


def _why_absent(place: Path, error: Exception) -> str:
    """Why nothing can be found at the path."""
    if isinstance(error, PermissionError):
        return "cannot be looked at (no permission)"
    if isinstance(error, FileNotFoundError) and place.is_symlink():
        return "is a link to nothing"
    return "does not exist"


def _of_folder(folder: Path, level: int) -> Iterator[Source | Skipped]:
    """The sources of a folder and of the folders in it."""
    if level > _DEEPEST:
        yield Skipped(shown(folder), f"lies deeper than {_DEEPEST} folders", "name it on the command line")
        return
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        yield Skipped(shown(folder), f"cannot be listed ({error.strerror})", "check its permissions")
        return
    for entry in entries:
        if why := _why_left(entry):
            yield Skipped(shown(entry), why, "name it on the command line to have it read")
        elif entry.is_dir():
            yield from _of_folder(entry, level + 1)
        else:
            yield from _of_path(entry)


def _why_left(entry: Path) -> str | None:
    """Why something found in a folder is not read, or None when it is."""
    if entry.name.startswith("."):
        return "is hidden"
    if entry.is_symlink():
        return "is a link: links in a folder are not followed"
    if entry.is_dir():
        return None
    if entry.stem.lower() == "readme":
        return "is a note about the folder"
    return None if ending(entry.name) in KINDS else f"does not end in one of {' '.join(KINDS)}"


def ending(name: str) -> str:
    """The ending of a file's name, in small letters.

    >>> ending("Pier.TXT"), ending("crawl.warc.gz"), ending("pier")
    ('.txt', '.warc.gz', '')
    """
    bare = name.lower()
    return ".warc.gz" if bare.endswith(".warc.gz") else Path(bare).suffix


def shown(place: Path) -> str:
    """The path as text that can be printed and stored: bytes that are not UTF-8 become U+FFFD."""
    return os.fsencode(place).decode("utf-8", "replace")
