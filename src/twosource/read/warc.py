"""WARC files, as crawlers and web archives write them: each page of HTML that was answered is a source."""

import hashlib
import io
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from typing import IO, Any

from fastwarc.warc import ArchiveIterator, WarcRecordType
from urllib3 import HTTPResponse
from urllib3.exceptions import HTTPError

from twosource.config import setting
from twosource.errors import InputError
from twosource.read import decode
from twosource.read.files import Source, inner
from twosource.types import Fetched, Skipped

_PAGES = ("text/html", "application/xhtml+xml")
_CHUNK_SIZE = re.compile(rb"(?:\r\n)?([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r\n")
_OK, _CHUNK, _LONGEST_URL, _MOST_KINDS = 200, 65536, 2000, 8
_KEPT = ("warc-payload-digest", "warc-block-digest", "warc-record-id", "warc-ip-address")


def pages(source: Source) -> Iterator[Source | Skipped]:
    """The pages of a WARC file in their order; what is no page in one line at the end; a line for what cannot be read.

    Raises:
        InputError: it holds no page.
    """
    left: Counter[str] = Counter()
    found = broken = 0
    for record in _records(source):
        if isinstance(record, Skipped):
            broken += 1
            yield record
        elif kind := _no_page(record):
            left[kind] += 1
        else:
            found += 1
            yield _page(record, source)
    if left:
        told = ", ".join(f"{count:,} {kind}" for kind, count in left.most_common(_MOST_KINDS))
        yield Skipped(source.where, f"answers in it that are no pages are not read: {told}", "nothing needs doing")
    elif not found + broken:
        raise InputError(source.where, "is a WARC file without an answer to a request", "give one with the records of type `response`")


def _records(source: Source) -> Iterator[Any]:
    """The records of answers, and a line where the file is broken or more than may be read."""
    number, size, why = 0, 0, ""
    try:
        with _seekable(source) as stream:
            for record in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True):
                number, size = number + 1, size + record.content_length
                if number > setting("max_archive_items") or size > setting("max_archive_bytes"):
                    why = f"holds more than {number - 1:,} answers that may be read at once: the rest is not read"
                    yield Skipped(source.where, why, "split it, or raise TWOSOURCE_MAX_ARCHIVE_ITEMS and TWOSOURCE_MAX_ARCHIVE_BYTES")
                    return
                yield record
    except BaseException as error:  # a panic of the library is no Exception
        if not isinstance(error, OSError | ValueError) and type(error).__name__ != "PanicException":
            raise
        why = f"is a broken WARC file after {number:,} answers ({str(error)[:80]}): the rest is not read"
        yield Skipped(source.where, why, "fetch or write it again")


def _seekable(source: Source) -> IO[bytes]:
    """The bytes of a source as the library needs them: those of a pipe are written to a file without a name first."""
    stream = source.open()
    if stream.seekable():
        return stream
    made = tempfile.TemporaryFile()  # noqa: SIM115 - closed by who asked
    left = setting("max_archive_bytes")
    while left > 0 and (piece := stream.read(min(_CHUNK, left))):
        left -= made.write(piece)
    made.seek(0)
    return made


def _no_page(record: Any) -> str:
    """What an answer is that is no page of HTML: its type or its status; nothing for a page."""
    headers = record.http_headers
    status = getattr(headers, "status_code", None) if headers is not None else None
    if not status:
        return "without HTTP"
    if status != _OK:
        return f"of status {status}"
    if not _address(record).startswith(("http://", "https://")):
        return "without an address"
    kind = str(record.http_content_type or "").strip().lower()
    return "" if kind in _PAGES else decode.printable(kind)[:60] or "without a type"


def _address(record: Any) -> str:
    """The address that was asked."""
    return " ".join(decode.printable(str(record.headers.get("WARC-Target-URI") or "")).strip("<> ").split())[:_LONGEST_URL]


def _page(record: Any, source: Source) -> Source | Skipped:
    """The page of an answer, as if it had been fetched when it was written."""
    url = _address(record)
    where = f"{source.where}, {url}"
    try:
        body = _body(record, where, setting("max_file_bytes"))
    except InputError as error:
        return Skipped(error.where, error.what, error.remedy)
    except (HTTPError, OSError, ValueError) as error:
        return Skipped(where, f"cannot be decompressed ({type(error).__name__})", "fetch it again")
    told = [(name.lower(), decode.printable(value)) for name, value in record.http_headers.astuples()]
    told += [(name, value) for name in _KEPT if (value := record.headers.get(name))]
    at = record.record_date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if record.record_date else ""
    fetched = Fetched(url, url, at, _OK, tuple(told), hashlib.sha256(body).hexdigest(), body)
    return replace(inner(body, source, where=where, name=url, kind="html"), fetched=fetched)


def _body(record: Any, where: str, limit: int) -> bytes:
    """The body of an answer, decompressed.

    Raises:
        InputError: it is cut short, or larger than may be.
        HTTPError, OSError, ValueError: it cannot be decoded.
    """
    raw = record.reader.read(limit + 1)
    told = {name.lower(): value for name, value in record.http_headers.astuples()}
    if len(raw) < min(record.content_length, limit):
        raise InputError(where, "is cut short", "fetch or write the WARC file again")
    raw = _joined(raw) if "chunked" in told.get("transfer-encoding", "").lower() else raw
    answer = HTTPResponse(io.BytesIO(raw), headers={"content-encoding": told.get("content-encoding", "")}, preload_content=False)
    made = bytearray()
    for piece in answer.stream(_CHUNK, decode_content=True):
        made += piece
        if len(made) > limit or len(raw) > limit:
            raise InputError(where, f"is larger than {limit:,} bytes", "raise TWOSOURCE_MAX_FILE_BYTES")
    return bytes(made)


def _joined(raw: bytes) -> bytes:
    """The chunks of a body put together; the body as it is where a crawler has done so already and left the header."""
    made, at = bytearray(), 0
    while found := _CHUNK_SIZE.match(raw, at):
        size = int(found[1], 16)
        if not size:
            return bytes(made)
        made += raw[found.end() : found.end() + size]
        at = found.end() + size
    return bytes(made) if at and at >= len(raw) else raw
