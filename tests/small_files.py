"""Builders of small files of other kinds than text: an e-mail, a Word file, a WARC file."""

import io
import zipfile
from email.message import EmailMessage

REPORT = "The council met in Port Ansel on Monday and voted to keep the old pier open for two more years, its speaker said."
WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PART_OF = "http://schemas.openxmlformats.org/package/2006/relationships"


def mail(text: str = REPORT, *, subject: str = "The pier", shown: str = "", **header: str) -> EmailMessage:
    """An e-mail from Mara Lind; shown: its HTML part."""
    made = EmailMessage()
    given = {"From": "Mara Lind <mara@coast.example>", "Date": "Fri, 09 Jan 2026 09:30:00 +0100", "Subject": subject, **header}
    for name, value in given.items():
        made[name] = value
    made.set_content(text)
    if shown:
        made.add_alternative(shown, subtype="html")
    return made


def mailbox(*mails: EmailMessage) -> bytes:
    """A mailbox with those messages."""
    return b"\n".join(b"From mara@coast.example Fri Jan  9 09:30:00 2026\n" + one.as_bytes() for one in mails)


def paragraph(words: str, style: str = "") -> str:
    """A paragraph of a Word file."""
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{styled}<w:r><w:t>{words}</w:t></w:r></w:p>"


def word(*paragraphs: str, start: str = "", **properties: str) -> bytes:
    """A Word file of such paragraphs; start: what stands before its first element."""
    body = f'{start}<w:document xmlns:w="{WORDS}"><w:body>{"".join(paragraphs)}</w:body></w:document>'
    said = "".join(f"<x:{name} xmlns:x='urn:x'>{value}</x:{name}>" for name, value in properties.items())
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{PART_OF}"><Relationship Type="{RELATION}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Type="{PART_OF}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        "word/document.xml": body,
        "docProps/core.xml": f"<p>{said}</p>",
    }
    return zipped(parts)


def zipped(parts: dict[str, str]) -> bytes:
    """A ZIP archive of those files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def page(*paragraphs: str) -> bytes:
    """A page of HTML."""
    return f"<html><body><article>{''.join(f'<p>{one}</p>' for one in (REPORT, *paragraphs))}</article></body></html>".encode()


def answer(url: str, body: bytes, *, type: str = "text/html", status: int = 200, **headers: str) -> bytes:
    """A record of a WARC file: the answer to a request on 9 January 2026."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Type: {type}", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
    block = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-01-09T09:30:00Z\r\nWARC-Record-ID: <urn:x:1>\r\n"
        f"WARC-Payload-Digest: sha1:ABC\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"
