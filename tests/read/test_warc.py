import gzip
import hashlib
import io

import pytest

from small_files import REPORT, answer, page
from twosource import read
from twosource.types import Article, Skipped

PIER = answer("https://coast.example/pier", page("Rain fell."))


class Kept:
    """Where answers are kept, in a list."""

    def __init__(self):
        self.rows = []

    def fetched(self, url):
        return None

    def keep(self, answer):
        self.rows.append(answer)


def found_in(tmp_path, data, name="crawl.warc", visitor=None):
    (tmp_path / name).write_bytes(data)
    return list(read.articles([str(tmp_path / name)], visitor=visitor))


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz", "crawl"])
def test_each_page_is_an_article_with_its_address_and_moment(tmp_path, name):
    data = PIER + answer("https://coast.example/rain", page("Rain fell again."))
    found = found_in(tmp_path, gzip.compress(data) if name != "crawl.warc" else data, name)
    assert [one.url for one in found] == ["https://coast.example/pier", "https://coast.example/rain"]
    assert (found[0].text, found[0].retrieved, found[0].path) == (f"{REPORT}\nRain fell.", "2026-01-09T09:30:00Z", None)


def test_the_answer_is_kept_with_its_digest(tmp_path):
    kept = Kept()
    found_in(tmp_path, PIER, visitor=read.Visitor(evidence=kept))
    [row] = kept.rows
    assert (row.url, row.at, row.body) == ("https://coast.example/pier", "2026-01-09T09:30:00Z", page("Rain fell."))
    assert row.sha256 == hashlib.sha256(row.body).hexdigest()
    assert row.header("warc-payload-digest") == "sha1:ABC"


def test_what_is_no_page_is_told_in_one_line(tmp_path):
    others = [answer(f"https://coast.example/{number}.png", b"\x89PNG", type="image/png") for number in range(3)]
    _, line = found_in(tmp_path, PIER + b"".join(others) + answer("https://coast.example/gone", page(), status=404))
    assert line.what == "answers in it that are no pages are not read: 3 image/png, 1 of status 404"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(page("Rain fell.")), {"Content_Encoding": "gzip"}),
        (b"%x\r\n%s\r\n0\r\n\r\n" % (len(page("Rain fell.")), page("Rain fell.")), {"Transfer_Encoding": "chunked"}),
        (page("Rain fell."), {"Transfer_Encoding": "chunked"}),
    ],
    ids=["gzip", "chunked", "no longer chunked"],
)
def test_an_answer_is_decoded(tmp_path, body, headers):
    [found] = found_in(tmp_path, answer("https://coast.example/pier", body, **headers))
    assert found.text == f"{REPORT}\nRain fell."


def test_the_encoding_that_an_answer_states_is_used(tmp_path):
    [found] = found_in(
        tmp_path, answer("https://coast.example/pier", page("Дождь.").decode().encode("cp1251"), type="text/html; charset=cp1251")
    )
    assert found.text.endswith("Дождь.")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (answer("https://coast.example/bomb", gzip.compress(b"0" * 30_000_000), Content_Encoding="gzip"), "larger than 20,000,000 bytes"),
        (answer("https://coast.example/bomb", b"0" * 21_000_000), "larger than 20,000,000 bytes"),
        (answer("https://coast.example/junk", b"no gzip", Content_Encoding="gzip"), "cannot be decompressed"),
        (answer("https://coast.example/none", b""), "is empty"),
    ],
    ids=["bomb", "large", "junk", "empty"],
)
def test_a_page_that_cannot_be_read_leaves_the_others(tmp_path, data, what):
    line, found = found_in(tmp_path, data + PIER)
    assert isinstance(line, Skipped) and what in line.what
    assert isinstance(found, Article)


def test_a_file_packed_to_be_large_is_read_only_so_far(tmp_path, monkeypatch):
    monkeypatch.setenv("TWOSOURCE_MAX_ARCHIVE_BYTES", "1000000")
    data = PIER + answer("https://coast.example/bomb", b"0" * 50_000_000) + PIER
    found, line = found_in(tmp_path, gzip.compress(data), "crawl.warc.gz")
    assert isinstance(found, Article) and "the rest is not read" in line.what


def test_more_answers_than_may_be_are_left(tmp_path, monkeypatch):
    monkeypatch.setenv("TWOSOURCE_MAX_ARCHIVE_ITEMS", "1")
    found, line = found_in(tmp_path, PIER + answer("https://coast.example/rain", page("Rain fell again.")))
    assert isinstance(found, Article) and "holds more than 1 answers" in line.what


@pytest.mark.parametrize(
    ("data", "name", "what"),
    [
        (b"Rain fell.", "crawl.warc", "broken WARC file after 0 answers"),
        (gzip.compress(b"Rain fell."), "crawl.warc.gz", "broken WARC file after 0 answers"),
        (b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n", "crawl.warc", "without an answer"),
        (b"", "crawl.warc", "is empty"),
    ],
)
def test_what_holds_no_answer_is_told_in_one_line(tmp_path, data, name, what):
    [line] = found_in(tmp_path, data, name)
    assert what in line.what


def test_a_file_that_breaks_off_keeps_the_pages_before(tmp_path):
    data = gzip.compress(PIER) + gzip.compress(answer("https://coast.example/rain", page(*map(str, range(3000)))))
    found, line = found_in(tmp_path, data[:-2000], "crawl.warc.gz")
    assert isinstance(found, Article) and "cut short" in line.what


def test_a_warc_file_may_come_through_a_pipe():
    """The library wants to go back in what it reads; a panic of it is no stack of calls."""
    body = PIER
    kinds = [[type(row).__name__ for row in read.articles(["-"], stdin=io.BytesIO(given))] for given in (body, body[:-40])]
    assert kinds[0] == ["Article"] and kinds[1] == ["Skipped"]
