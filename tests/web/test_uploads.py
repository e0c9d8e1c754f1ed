"""Reports dropped on the page."""

import io
import json
import stat

import pytest
from starlette.datastructures import UploadFile

from twosource.store import Store
from twosource.web.app import create_app
from twosource.web.live import Live
from twosource.web.routes import uploads
from twosource.web.security import Door
from web.conftest import PAGE, Asking

GOOD = "Ada Brook met Tomas Relling in Port Ansel on 2 March 2026, the harbour office said on Tuesday. Two guards were hurt.\n"


@pytest.fixture
def empty(tmp_path):
    """A browser in front of an empty case."""
    Store(tmp_path / "new.db").close()
    with Asking(create_app(Live(tmp_path / "new.db"), Door(page="page"), "ada"), base_url="http://127.0.0.1", headers=PAGE) as made:
        yield made


def upload(client, *files: tuple[str, bytes]):
    """Drop files on the page."""
    return client.post("/api/uploads", files=[("files", file) for file in files])


def test_a_good_file_is_taken_and_shown_and_a_bad_one_says_why(empty):
    """The bad one keeps nothing from the good one."""
    found = upload(empty, ("ferry.txt", GOOD.encode()), ("broken.pdf", b"%PDF-1.4 broken"), ("nothing.txt", b"  \n"))
    assert found.status_code == 202 and found.json()["accepted"] == ["ferry.txt"]
    assert [row["where"] for row in found.json()["refused"]] == ["broken.pdf", "nothing.txt"]
    assert all(row["what"] and row["remedy"] for row in found.json()["refused"])
    assert empty.wait_for(lambda: empty.get("/api/state").json()["articles"] == 1)
    assert empty.get("/api/articles").json()["rows"][0]["claims"] >= 1
    assert [row["where"] for row in empty.get("/api/overview").json()["header"]["skipped"]] == ["broken.pdf", "nothing.txt"]


def test_two_files_of_one_name_are_both_taken_and_the_same_file_twice_once(empty):
    """The folder they lie in keeps them apart."""
    upload(empty, ("a.txt", GOOD.encode()), ("a.txt", GOOD.replace("Two", "Three").encode()), ("a.txt", GOOD.encode()))
    assert empty.wait_for(lambda: empty.get("/api/state").json()["articles"] == 2)


@pytest.mark.parametrize("name", ["../../../etc/passwd", "..", "C:\\x\\..", "x" * 3000 + ".txt", "a\x00b.txt", ""])
def test_a_hostile_name_stays_in_its_folder(empty, name):
    """And is no error."""
    assert upload(empty, (name or "blob", GOOD.encode())).status_code in (202, 422)


def test_a_form_without_files_is_told(empty):
    """With what to send."""
    assert empty.post("/api/uploads", json=[]).status_code == 422
    assert empty.post("/api/uploads", data={"files": "text"}).status_code == 422


def test_a_line_of_a_megabyte_is_shown_as_text(empty):
    """Where it is too long to be read, its note says so."""
    text = "Ada Brook met <b>Tomas Relling</b> in Port Ansel. " + "word " * 4_000
    lines = [{"text": text, "title": "\u202e<img src=x onerror=alert(1)>"}, {"text": "x" * 1_000_000}]
    found = upload(empty, ("long.jsonl", b"\n".join(json.dumps(row).encode() for row in lines)))
    assert len(found.json()["accepted"]) == 1 and "longer than" in found.json()["refused"][0]["what"]
    assert empty.wait_for(lambda: empty.get("/api/state").json()["articles"] == 1, 120)
    row = empty.get("/api/articles").json()["rows"][0]
    assert "<img src=x" in row["title"]
    assert "<b>Tomas" in empty.get(f"/api/articles/{row['article']}").json()["text"]


def test_what_is_dropped_lies_in_a_private_folder_and_not_for_long(empty, tmp_path, monkeypatch):
    """Other users of the machine look in vain."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    assert upload(empty, ("ferry.txt", GOOD.encode())).status_code == 202 and list((tmp_path / "tmp").iterdir()) == []
    written = uploads._written(tmp_path / "0", UploadFile(io.BytesIO(b"text"), filename="a.txt"))
    assert stat.S_IMODE(written.parent.stat().st_mode) == 0o700
