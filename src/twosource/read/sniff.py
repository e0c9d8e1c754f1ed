"""What a source is: by its ending, else by its first bytes."""

import re

from twosource.errors import InputError
from twosource.read import feeds
from twosource.read.files import HEAD, KINDS, Source

_HTML = re.compile(rb"(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|meta|title|p|h1)\b", re.I)
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
    """`text`, `html`, `pdf`, `lines` (JSON Lines), `json`, or `list` (a feed, a list of feeds, a sitemap).

    Raises:
        InputError: the source is empty, or holds something that is not text.
    """
    head = source.read(HEAD) if source.place else source.head
    if not head.strip(b" \t\r\n\xef\xbb\xbf") and len(head) < HEAD:
        raise InputError(source.where, "is empty", "give a file with an article")
    if head.startswith(_MAGIC):
        raise InputError(source.where, "is not text (an image, an archive or a program)", "give text, HTML, PDF or JSON Lines")
    if source.fetched is None and feeds.kind(head):
        return "list"
    told = KINDS.get(source.place.suffix.lower()) if source.place else None
    seen = of_bytes(head)
    return seen if told is None or (told == "text" and seen in ("html", "pdf")) else told


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
