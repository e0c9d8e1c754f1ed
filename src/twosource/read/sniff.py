"""What a source is: by its ending, else by its first bytes."""

import re
import zlib

from twosource.errors import InputError
from twosource.read import feeds
from twosource.read.files import HEAD, KINDS, Source, ending

_HTML = re.compile(rb"(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|meta|title|p|h1)\b", re.I)
_MAILBOX = re.compile(rb"From \S+ .*\d\d:\d\d")
_MAIL = re.compile(rb"(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2}")
_MAILED = re.compile(rb"^(?:message-id|mime-version|received|return-path|delivered-to):", re.I | re.M)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
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


# What a file that is told to be text may be all the same.
_PLAIN = ("html", "pdf", "mail", "mbox", "warc", "docx")


def kind(source: Source) -> str:
    """`text`, `html`, `pdf`, `docx`, `lines` (JSON Lines), `json`, `mail`, `mbox`, `warc`, or `list` (a feed, a list of feeds, a sitemap).

    Raises:
        InputError: the source is empty, or holds something that is not text.
    """
    head = source.read(HEAD) if source.place else source.head
    if not head.strip(b" \t\r\n\xef\xbb\xbf") and len(head) < HEAD:
        raise InputError(source.where, "is empty", "give a file with an article")
    seen = of_bytes(head)
    told = source.kind or KINDS.get(ending(source.place.name) if source.place else "", "")
    _refuse(head, source.where, known=bool({seen, told} & {"docx", "warc"}))
    if source.fetched is None and not source.inside and feeds.kind(head):
        return "list"
    return seen if not told or (told == "text" and seen in _PLAIN) else told


def _refuse(head: bytes, where: str, *, known: bool) -> None:
    """Raises for what is no text and of no known kind."""
    if head.startswith(_OLE):
        raise InputError(where, "is an old Office or Outlook file (.doc, .msg), or a locked one", "save it as DOCX or .eml, unlocked")
    if head.startswith(b"{\\rtf"):
        raise InputError(where, "is a rich text file (.rtf)", "save it as DOCX or as text")
    if not known and head.startswith(_MAGIC):
        raise InputError(where, "is not text (an image, an archive or a program)", "give text, HTML, PDF, DOCX, e-mail, WARC or JSON Lines")


def of_bytes(head: bytes) -> str:
    """The kind that the first bytes look like.

    >>> of_bytes(b'{"text": "One."}'), of_bytes(b"<!doctype html><p>One."), of_bytes(b"One.")
    ('lines', 'html', 'text')
    """
    if head.startswith(b"PK\x03\x04") and (b"[Content_Types].xml" in head or b"_rels/.rels" in head or b"word/" in head):
        return "docx"
    if _unpacked(head).startswith(b"WARC/"):
        return "warc"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"%PDF-"):
        return "pdf"
    if start.startswith(b"{"):
        return "lines"
    if _MAILBOX.match(start):
        return "mbox"
    if _MAIL.match(start) and _MAILED.search(start):
        return "mail"
    return "html" if _HTML.match(start) else "text"


def _unpacked(head: bytes) -> bytes:
    """The first bytes of what is packed with gzip; other bytes as they are."""
    if not head.startswith(b"\x1f\x8b"):
        return head
    try:
        return zlib.decompressobj(31).decompress(head, 64)
    except zlib.error:
        return b""
