"""What a source is: by its ending, else by its first bytes."""

import re

from twosource.errors import InputError
from twosource.read.files import KINDS, Source

_HEAD = 4096
_HTML = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|meta|title|p|h1)\b", re.I | re.S
)
_MAGIC = (
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"\x7fELF",
    b"MZ\x90",
    b"SQLite format 3\0",
)


def kind(source: Source) -> str:
    """`text`, `html`, `pdf`, `lines` (JSON Lines) or `json`.

    Raises:
        InputError: the source is empty, or holds something that is not text.
    """
    head = _head(source)
    if not head.strip(b" \t\r\n\xef\xbb\xbf"):
        _refuse_when_empty(source, head)
    if head.startswith(_MAGIC):
        raise InputError(source.where, "is not text (an image, an archive or a program)", "give text, HTML, PDF or JSON Lines")
    ending = "." + source.name.rpartition(".")[2].lower() if source.place else ""
    return KINDS.get(ending) or of_bytes(head)


def of_bytes(head: bytes) -> str:
    """The kind that the first bytes look like.

    >>> of_bytes(b'{"text": "One."}'), of_bytes(b"<!doctype html><p>One."), of_bytes(b"One.")
    ('lines', 'html', 'text')
    """
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"%PDF-"):
        return "pdf"
    if start.startswith(b"{"):
        return "lines"
    return "html" if _HTML.match(start) else "text"


def _head(source: Source) -> bytes:
    """The first bytes, left in the stream."""
    if source.place is None:
        peek = getattr(source.stream, "peek", None)
        return bytes(peek(_HEAD))[:_HEAD] if peek else b""
    with source.open() as handle:
        return handle.read(_HEAD)


def _refuse_when_empty(source: Source, head: bytes) -> None:
    """Raises when there is nothing but blanks."""
    if len(head) < _HEAD:
        raise InputError(source.where, "is empty", "give a file with an article")
