import io
import json
from pathlib import Path

import jsonschema
import pytest

from twosource import Case, pipeline, stream

REPORT = "The council met in Port Ansel on Monday, its speaker Ada Brook said. Two people died in a bombing in Dorvale on Tuesday."
SCHEMA = json.loads((Path(__file__).parent.parent / "docs" / "format.schema.json").read_text(encoding="utf-8"))


def given(*rows):
    """Lines of JSON; bytes as they are."""
    return io.BytesIO(b"".join(row if isinstance(row, bytes) else json.dumps(row).encode() + b"\n" for row in rows))


def lines(*rows):
    return [json.loads(line) for line in stream.lines(given(*rows))]


def test_a_line_is_the_export_of_a_case_of_that_article_alone(tmp_path):
    row = {"id": "a1", "text": REPORT, "published": "2026-01-09", "publisher": "Coast Courier"}
    [line] = stream.lines(given(row))
    with Case(tmp_path / "case.db") as case:
        case.run(["-"], stdin=given(row))
        assert line == case.export_as("json")
    jsonschema.validate(json.loads(line), SCHEMA)
    assert {claim["type"] for claim in json.loads(line)["claims"]} >= {"MEET", "ASSAULT"}


@pytest.mark.parametrize(
    ("bad", "what"),
    [
        (b"Rain fell.\n", "not JSON"),
        (b'{"text": 3}\n', "not a string"),
        (b'{"text": "\\ud800"}\n', "half a character"),
        (b"[" * 100_000 + b"\n", "not JSON"),
        (b"\xff\xfe\n", "not JSON"),
    ],
)
def test_a_bad_line_is_told_in_a_line_and_the_next_is_read(bad, what):
    told, made = lines(bad, {"id": "a1", "text": REPORT})
    assert what in told["skipped"]["what"] and told["skipped"]["where"] == "standard input, line 1"
    assert made["articles"][0]["id"] == "a1"


def test_the_same_article_twice_is_two_lines():
    assert len(lines(*[{"id": "a1", "text": "Rain fell."}] * 2)) == 2


def test_a_fault_on_one_article_is_told_and_the_next_is_read(monkeypatch):
    whole = pipeline.annotate
    monkeypatch.setattr(pipeline, "annotate", lambda article: 1 / 0 if article.id == "a1" else whole(article))
    told, made = lines({"id": "a1", "text": "Rain fell."}, {"id": "a2", "text": "Rain fell."})
    assert "a fault in Twosource" in told["skipped"]["what"] and told["skipped"]["where"] == "a1"
    assert made["articles"][0]["id"] == "a2"


class Slow(io.RawIOBase):
    """A pipe that gives one line at a time, and says how many it has given."""

    def __init__(self, *rows):
        self.left, self.given = list(rows), 0

    def readable(self):
        return True

    def readinto(self, buffer):
        line = self.left.pop(0) if self.left else b""
        buffer[: len(line)] = line
        self.given += 1
        return len(line)


def test_a_line_is_made_before_the_next_is_there():
    pipe = Slow(*(b'{"id": "a%d", "text": "Rain fell."}\n' % number for number in range(3)))
    made = stream.lines(io.BufferedReader(pipe))
    assert (json.loads(next(made))["articles"][0]["id"], pipe.given) == ("a0", 1)
