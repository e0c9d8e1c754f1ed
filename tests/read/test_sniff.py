import gzip

import pytest

from small_files import word
from twosource.errors import InputError
from twosource.read import sniff
from twosource.read.files import Source


def kind_of(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    return sniff.kind(Source(name, name, tmp_path / name))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.txt", "text"),
        ("a.MD", "text"),
        ("a.htm", "html"),
        ("a.xml", "html"),
        ("a.ndjson", "lines"),
        ("a.json", "json"),
        ("a.pdf", "pdf"),
        ("a.docx", "docx"),
        ("a.eml", "mail"),
        ("a.mbox", "mbox"),
        ("a.warc", "warc"),
        ("a.warc.gz", "warc"),
    ],
)
def test_the_ending_tells_the_kind(tmp_path, name, kind):
    assert kind_of(tmp_path, name, b"Rain fell.") == kind


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7", "pdf"),
        (b"<HTML><body>", "html"),
        (b"<!-- saved -->\n<html>", "html"),
        (b'{"text"', "lines"),
        (b"Rain", "text"),
        (b"WARC/1.0\r\n", "warc"),
        (gzip.compress(b"WARC/1.0\r\n"), "warc"),
        (word(), "docx"),
        (b"From mara@coast.example Fri Jan  9 09:30:00 2026\nSubject: x", "mbox"),
        (b"Received: by coast.example;\n Fri, 9 Jan 2026\nSubject: x\n\nRain fell.", "mail"),
        (b"From: Port Ansel\nTo: all\n\nRain fell.", "text"),
    ],
)
def test_the_first_bytes_tell_the_kind_where_the_ending_does_not(tmp_path, data, kind):
    assert kind_of(tmp_path, "page", data) == kind


def test_a_page_saved_as_text_is_a_page(tmp_path):
    assert kind_of(tmp_path, "a.txt", b"<!DOCTYPE html><p>Rain fell.") == "html"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n", b"PK\x03\x04", b"\x7fELF"])
def test_what_is_not_text_is_refused(tmp_path, data):
    with pytest.raises(InputError, match="not text"):
        kind_of(tmp_path, "a.txt", data)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"{\\rtf1 Rain fell.}", "rich text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office or Outlook file"),
        (gzip.compress(b"Rain"), "not text"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path, data, what):
    with pytest.raises(InputError, match=what):
        kind_of(tmp_path, "a.txt", data)
