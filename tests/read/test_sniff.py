import pytest

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
    ],
)
def test_the_ending_tells_the_kind(tmp_path, name, kind):
    assert kind_of(tmp_path, name, b"Rain fell.") == kind


@pytest.mark.parametrize(
    ("data", "kind"),
    [(b"%PDF-1.7", "pdf"), (b"<HTML><body>", "html"), (b"<!-- saved -->\n<html>", "html"), (b'{"text"', "lines"), (b"Rain", "text")],
)
def test_the_first_bytes_tell_the_kind_where_the_ending_does_not(tmp_path, data, kind):
    assert kind_of(tmp_path, "page", data) == kind


def test_a_page_saved_as_text_is_a_page(tmp_path):
    assert kind_of(tmp_path, "a.txt", b"<!DOCTYPE html><p>Rain fell.") == "html"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n", b"PK\x03\x04", b"\x7fELF"])
def test_what_is_not_text_is_refused(tmp_path, data):
    with pytest.raises(InputError, match="not text"):
        kind_of(tmp_path, "a.txt", data)
