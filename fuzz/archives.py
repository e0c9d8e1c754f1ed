"""Files with others in them: WARC, e-mail, mailboxes, Word files; what lies in them is read too."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator

from docx import Document
from docx.document import Document as Made

from fuzz.samples import HTML, PAPER, STORY
from fuzz.target import Target, many, one
from twosource.errors import InputError
from twosource.read import docx, html, mail, paste, pdf, warc
from twosource.read.files import Source
from twosource.types import Skipped

_ONE = {"html": html.read, "pdf": pdf.read, "docx": docx.read, "text": paste.read}
_HEADERS = (
    b"From: Ada <ada@paper.example>\nTo: Bo\nSubject: =?utf-8?q?Port_closed?=\nDate: Tue, 05 May 2026 10:15:00 +0200\n"
    b"Message-ID: <1@paper.example>\nMIME-Version: 1.0\n"
)
_PLAIN = _HEADERS + b"Content-Type: text/plain; charset=utf-8\n\n" + STORY.encode()
_MIXED = (
    _HEADERS + b'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/html; charset=utf-8\n\n' + HTML
    + b"\n--x\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"a.pdf\"\nContent-Transfer-Encoding: 8bit\n\n"
    + PAPER + b"\n--x\nContent-Type: message/rfc822\n\n" + _PLAIN + b"\n--x--\n"
)  # fmt: skip
_MBOX = b"From ada@paper.example Tue May  5 10:15:00 2026\n" + _PLAIN + b"\nFrom bo Tue May  5 11:15:00 2026\n" + _PLAIN
_WORDS = (
    b"Content-Type: text/html|charset=x|boundary=|--x|--x--|base64|quoted-printable|=?utf-8?b?//?=|=?x?q?=00?=|From |Date: 99|: |;|\n\n"
).split(b"|")
_WARC_WORDS = (
    b"WARC/1.0|WARC-Type: response|WARC-Target-URI: |Content-Length: 0|Content-Length: -1|Content-Length: 99999999999|HTTP/1.1 200 OK|"
    b"\r\n\r\n|Content-Encoding: gzip|Transfer-Encoding: chunked|WARC-Date: x|Content-Type: application/http;msgtype=response"
).split(b"|")


def _within(rows: Iterable[object]) -> Iterator[object]:
    """The rows, and in place of a source what is read from it."""
    for row in rows:
        if not isinstance(row, Source):
            yield row
            continue
        try:
            yield from _within(mail.message(row)) if row.kind == "mail" else (_ONE[row.kind or "text"](row),)
        except InputError as error:
            yield Skipped(error.where, error.what, error.remedy)


def _answer(body: bytes, *headers: bytes) -> bytes:
    """A record of WARC with an answer."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + b"".join(row + b"\r\n" for row in headers) + b"\r\n" + body
    told = b"WARC-Type: response\r\nWARC-Target-URI: https://paper.example/a\r\nWARC-Date: 2026-05-05T10:15:00Z\r\n"
    kind = b"Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n" % len(answer)
    return b"WARC/1.0\r\n" + told + kind + answer + b"\r\n\r\n"


def _word(stored: int) -> bytes:
    """A Word file of a heading, two paragraphs and a table, compressed or not."""
    made: Made = Document()
    made.add_heading("Port closed", 1)
    for part in STORY.split("\n\n"):
        made.add_paragraph(part)
    made.add_table(1, 2).rows[0].cells[0].text = "Boats sunk"
    whole = io.BytesIO()
    made.save(whole)
    small = io.BytesIO()
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(small, "w", stored) as new:
        for name in ("[Content_Types].xml", "_rels/.rels", "word/document.xml", "docProps/core.xml"):
            new.writestr(zipfile.ZipInfo(name), old.read(name), stored)
    return small.getvalue()


TARGETS = (
    Target("e-mails", many(lambda row: _within(mail.message(row))), 3, (_PLAIN, _MIXED), tuple(_WORDS)),
    Target("mailboxes", many(lambda row: _within(mail.mailbox(row))), 2, (_MBOX,), tuple(_WORDS)),
    Target(
        "WARC",
        many(lambda row: _within(warc.pages(row))),
        3,
        (_answer(HTML) + _answer(HTML), _answer(zlib.compress(HTML), b"Content-Encoding: deflate")),
        tuple(_WARC_WORDS),
    ),
    Target("Word files", one(docx.read), 3, (_word(zipfile.ZIP_STORED), _word(zipfile.ZIP_DEFLATED)), (b"<w:p>", b"</w:p>", b"PK\x05\x06")),
)
