"""The body of an e-mail and the files attached to it."""

import re
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Any

from lxml import etree

from twosource.errors import InputError
from twosource.read import blocks, decode, html

_QUOTE = "//blockquote[@type='cite' or contains(@class, 'quote')][not(ancestor::blockquote[@type='cite' or contains(@class, 'quote')])]"
_FLOWED = re.compile(r"(?<=\S) \n(?![>\s]|-- ?\n)")


def body(found: EmailMessage, where: str) -> str:
    """The text of a message: its plain part, unless that is less than half as long as what its HTML part shows."""
    plain, marked = (_content(found, kind, where) for kind in ("plain", "html"))
    return marked if len(plain) < len(marked) / 2 else plain


def attachments(found: EmailMessage) -> Iterator[EmailMessage]:
    """The files that are attached, in their order, also those beside a body in parts; pictures that the body shows are none."""
    for part in found.iter_attachments() if found.is_multipart() else ():
        if part.get_content_type().startswith("multipart/"):
            yield from attachments(part)
        elif part.get_content_disposition() == "attachment" or part.get_content_type() == "message/rfc822":
            yield part


def payload(part: EmailMessage) -> bytes:
    """The bytes of an attachment; none where they cannot be decoded."""
    try:
        found = part.get_content()
        return found.as_bytes() if isinstance(found, EmailMessage) else found.encode() if isinstance(found, str) else bytes(found)
    except Exception:
        return b""


def _content(found: EmailMessage, kind: str, where: str) -> str:
    """The text of the plain or the HTML part; nothing where there is none."""
    try:
        part = found.get_body((kind,))
        data = part.get_payload(decode=True) if part else b""
        charset = str(part.get_content_charset() or "") if part else ""
        flowed = part is not None and str(part.get_param("format", "")).lower() == "flowed"
    except Exception:
        return ""
    sent = data if isinstance(data, bytes) else b""
    text = decode.text((decode.declared(sent, charset) or "").encode("utf-8", "replace") or sent, where)
    if kind == "html":
        return _shown(text, where) if text.strip() else ""
    return _FLOWED.sub(" ", text) if flowed else text


def _shown(markup: str, where: str) -> str:
    """What an HTML body shows, the quotations in it marked as in a plain one; nothing where it cannot be read."""
    try:
        tree = html.parsed(markup, where)
    except InputError:
        return ""
    for quote in tree.xpath(_QUOTE):
        _mark(quote)
    return blocks.text(tree)


def _mark(quote: Any) -> None:
    """Put > before each line of a quotation."""
    lines = blocks.text(quote).split("\n")
    quote.clear(keep_tail=True)
    for line in lines:
        etree.SubElement(quote, "div").text = f"> {line}"
