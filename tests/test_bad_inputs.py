"""Ten bad inputs of each of many kinds: one clear line each, the good articles unharmed."""

import gzip
import json
import os
from functools import cache
from pathlib import Path

import pytest

from small_files import paragraph, word
from twosource import Case

GOOD = "The harbour of Port Ansel was closed on Monday, mayor Oren Halloway said."
ENDINGS = {
    "pdf": "pdf",
    "bomb": "html",
    "surrogate": "jsonl",
    "no_text": "jsonl",
    "wrong_date": "jsonl",
    "warc": "warc.gz",
    "mail": "eml",
    "word": "docx",
}
KINDS = ("empty", "binary", "huge", "nul", "surrogate", "pdf", "bomb", "no_text", "wrong_date", "unreadable", "warc", "mail", "word")


@cache
def large_word() -> bytes:
    """A small Word file that is large when unpacked."""
    return word(paragraph("0" * 25_000_000))


def json_line(**fields: object) -> bytes:
    """One line of JSON Lines; a lone surrogate stays an escape."""
    return json.dumps(fields).encode("ascii") + b"\n"


def write_bad(folder: Path, kind: str, number: int) -> Path:
    """One bad input of a kind; the number makes it differ from its fellows."""
    salt = str(number).encode()
    name = ENDINGS.get(kind, "txt")
    file = folder / f"{kind}{number}.{name}"
    content = {
        "empty": b" \n" * number,
        "binary": bytes(range(256)) * (number + 1),
        "nul": b"A line\x00with NUL bytes " + salt,
        "surrogate": json_line(id=f"s{number}", text=f"{GOOD} \ud800 {number}"),
        "pdf": b"%PDF-1.7\n" + salt + b" broken",
        "bomb": b"<html><body>" + b"<div>" * (20_000 + number) + b"text",
        "no_text": json_line(id=f"n{number}", title="no text here"),
        "wrong_date": json_line(id=f"d{number}", text=f"{GOOD} Report {number}.", published="the 35th of May"),
        "warc": gzip.compress(b"WARC/1.0 broken" + salt),
        "mail": b"From: mara@coast.example\nContent-Type: multipart/encrypted; boundary=b\n\n--b--" + salt,
        "word": large_word() + salt,
    }
    if kind == "huge":
        with file.open("wb") as out:
            out.truncate(50_000_000 + number)
    elif kind == "unreadable":
        os.mkfifo(file) if number % 2 else file.symlink_to(folder / "nowhere")
    else:
        file.write_bytes(content[kind])
    return file


@pytest.fixture
def bad_ones(tmp_path):
    """A folder with ten bad inputs of each kind and two good ones."""
    for kind in KINDS:
        for number in range(10):
            write_bad(tmp_path, kind, number)
    (tmp_path / "good_a.txt").write_text(GOOD)
    (tmp_path / "good_b.txt").write_text(GOOD.replace("Monday", "Tuesday"))
    return tmp_path


def test_each_bad_input_has_one_line_and_the_others_are_unharmed(bad_ones):
    """A wrong date costs the date alone, every other kind the article."""
    with Case(bad_ones / "case.db") as case:
        report = case.run([str(bad_ones)])
        texts = [document.article.text for document in case.picture().documents]
    lines = [row for row in report.skipped if any(kind in row.where for kind in KINDS)]
    assert len(lines) == len({row.where for row in lines}) == 10 * len(KINDS)
    assert all(row.what and row.remedy and "\n" not in row.what + row.remedy for row in lines)
    assert GOOD in texts and GOOD.replace("Monday", "Tuesday") in texts
    assert len(texts) == 2 + 10
