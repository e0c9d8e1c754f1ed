"""E-mail: a message (.eml) or a mailbox (.mbox). The body is an article; attachments of a known kind are read as files of their own."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import EmailPolicy
from email.utils import parseaddr
from typing import Any, cast

from twosource.config import setting
from twosource.errors import InputError
from twosource.read import decode, files, letter, paste, published, quoted
from twosource.read.files import Source, inner
from twosource.types import Article, Skipped

_DEEPEST, _MOST_PARTS, _LONGEST_HEADER = 5, 1000, 2000
_FROM_LINE = re.compile(rb"From \S+ .*\d\d:\d\d")
_MULTIPART = re.compile(rb"content-type:\s*multipart/", re.I)
# The parser compares each line with the marks of all parts that it lies in.
_MOST_MULTIPARTS, _MOST_LINES = 100, 1_000_000
_REMEDY = "export it again as .eml, or save its text as a .txt file"
_TYPES = {
    "text/html": "html",
    "application/pdf": "pdf",
    "message/rfc822": "mail",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
}


class _Short(EmailPolicy):
    """The standard's rules, with header lines so long that no program writes them cut off before they are parsed."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """The header line as a value."""
        return super().header_fetch_parse(name, value[:_LONGEST_HEADER])


def message(source: Source) -> Iterator[Article | Source | Skipped]:
    """The article of a message, then its attachments: those of a known kind as sources, the others in one line.

    Raises:
        InputError: it is no e-mail, encrypted, or lies too deep in others.
    """
    if source.inside > _DEEPEST:
        raise InputError(source.where, f"lies in {_DEEPEST} e-mails", "save it apart")
    found = _parsed(source.bytes(), source.where)
    try:
        attached = list(_attached(found, source))
    except Exception as error:
        raise InputError(source.where, f"is a broken e-mail ({type(error).__name__})", _REMEDY) from error
    try:
        yield _article(found, source)
    except InputError:
        if not any(isinstance(one, Source) for one in attached):
            raise
    yield from attached


def mailbox(source: Source) -> Iterator[Source | Skipped]:
    """The messages of a mailbox, each as a source; one that is too large becomes a line."""
    limit, number = setting("max_file_bytes"), 0
    for number, data in enumerate(_messages(source, limit), 1):
        where = f"{source.where}, message {number}"
        if number > setting("max_archive_items"):
            yield Skipped(source.where, f"holds more than {number - 1:,} messages: the rest is not read", "split it")
            return
        if len(data) > limit:
            yield Skipped(where, f"is larger than {limit:,} bytes", "raise TWOSOURCE_MAX_FILE_BYTES")
        else:
            yield inner(data, source, where=where, name=source.name, kind="mail")
    if not number:
        raise InputError(source.where, "holds no e-mail (no line begins with `From `)", _REMEDY)


def _messages(source: Source, limit: int) -> Iterator[bytes]:
    """The bytes of each message of a mailbox, of one that is too large only so much that it is seen to be."""
    most = setting("max_archive_bytes")
    parts: list[bytes] | None = None
    size = read = 0
    blank = True
    with source.open() as handle:
        while (line := handle.readline(1 << 20)) and (read := read + len(line)) <= most:
            if blank and _FROM_LINE.match(line):
                if parts is not None:
                    yield b"".join(parts)
                parts, size = [], 0
            elif parts is not None and size <= limit:
                parts.append(line[1:] if line.startswith(b">From ") else line)
                size += len(line)
            blank = not line.strip()
    if parts is not None:
        yield b"".join(parts)
    if read > most:
        raise InputError(source.where, f"is larger than {most:,} bytes: the rest is not read", "split it")


def _parsed(data: bytes, where: str) -> EmailMessage:
    """The message.

    Raises:
        InputError: it is no e-mail, or encrypted.
    """
    if len(_MULTIPART.findall(data)) > _MOST_MULTIPARTS or data.count(b"\n") > _MOST_LINES:
        raise InputError(where, "is an e-mail of too many parts or lines", _REMEDY)
    try:
        found = cast(EmailMessage, BytesParser(EmailMessage, policy=_Short()).parsebytes(data))
        parts = sum(1 for _ in found.walk())
    except Exception as error:
        raise InputError(where, f"is a broken e-mail ({type(error).__name__})", _REMEDY) from error
    if not any(_header(found, name) for name in ("From", "Date", "Subject", "Message-ID")):
        raise InputError(where, "is no e-mail (it has neither sender nor date nor subject)", _REMEDY)
    if found.get_content_type() in ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"):
        raise InputError(where, "is an encrypted e-mail", "decrypt it in your e-mail program and save its text")
    if parts > _MOST_PARTS:
        raise InputError(where, f"is an e-mail of more than {_MOST_PARTS:,} parts", _REMEDY)
    return found


def _header(found: EmailMessage, name: str) -> str:
    """A header line as printable text; nothing where it is not there or cannot be understood."""
    try:
        return " ".join(decode.printable(str(found.get(name) or "")).replace("\0", "").split())
    except Exception:
        return ""


def _article(found: EmailMessage, source: Source) -> Article:
    """The article of the body: the writer's own words, sender and day from the header; of a forwarded message, its own.

    Raises:
        InputError: it holds no text of its own.
    """
    subject = _header(found, "Subject")
    text = letter.body(found, source.where)
    own = quoted.own(text, subject=subject)
    if not own.text:
        what = "holds nothing but words of others (a quoted reply)" if text.strip() else "is an e-mail without text"
        raise InputError(source.where, what, "give the message that is quoted, or its attachments")
    made = paste.of_text(own.text, source)
    sender = _sender(own.header.get("from") or _header(found, "From"))
    day = published.normal(own.header.get("date") or own.header.get("sent") or _header(found, "Date"))
    return replace(
        made,
        title=quoted.bare_subject(own.header.get("subject") or subject) or made.title,
        publisher=made.publisher or sender,
        authors=made.authors or ((sender,) if sender else ()),
        published=day or made.published,
        cut=(*own.cut, *made.cut),
    )


def _sender(line: str) -> str | None:
    """The name of who sent it, else the address."""
    name, address = parseaddr(line)
    return " ".join(name.split()).strip("'\"") or address or None


def _attached(found: EmailMessage, source: Source) -> Iterator[Source | Skipped]:
    """The attachments that can be read, and a line on those that cannot."""
    left: Counter[str] = Counter()
    for number, part in enumerate(letter.attachments(found), 1):
        name = decode.printable(part.get_filename() or f"part {number}").replace("\0", "")
        kind = _TYPES.get(part.get_content_type()) or files.KINDS.get(files.ending(name), "")
        data = letter.payload(part)
        if kind not in ("", "list") and data:
            yield inner(data, source, where=f"{source.where}, attachment {name}", name=name, kind=kind)
        else:
            left[part.get_content_type()] += 1
    if left:
        told = ", ".join(f"{count} {kind}" for kind, count in sorted(left.items()))
        yield Skipped(source.where, f"has attachments that are not read ({told})", "save them apart, as text, HTML, PDF or DOCX")
