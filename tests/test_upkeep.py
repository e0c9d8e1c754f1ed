"""A damaged case is told line by line, and what can be made anew is."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from typer.testing import CliRunner

from twosource import Case, upkeep
from twosource.cli.app import app

SAMPLE = Path(__file__).parent.parent / "examples" / "lighthouse"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A case of the sample story."""
    file = tmp_path_factory.mktemp("upkeep") / "case.db"
    with Case(file) as case:
        case.run([str(SAMPLE)])
    return file


@pytest.fixture
def file(whole, tmp_path):
    """A copy of it."""
    return Path(shutil.copy(whole, tmp_path / "case.db"))


def damaged(file: Path, *statements: str) -> Path:
    """The file after these statements, with no key or trigger in their way."""
    with sqlite3.connect(file) as db:
        db.executescript("PRAGMA foreign_keys = OFF;" + ";".join(statements) + ";")
    db.close()
    return file


def exported(file: Path) -> str:
    """All that follows from the articles."""
    with Case(file) as case:
        return case.export_as("json")


def test_a_case_as_it_was_made_has_no_fault(file):
    """And is not touched."""
    assert upkeep.check(file, repair=True) == upkeep.Checked((), (), 6, 0)


MENDED = {
    "its document cannot be read": "UPDATE document SET body = '[]' WHERE key = (SELECT min(key) FROM document)",
    "its document is of another article": "UPDATE document SET body = (SELECT max(body) FROM document)",
    "the index of words is not that of the articles": "INSERT INTO article_words (article_words) VALUES ('delete-all')",
    "cannot be read": "UPDATE picture SET body = '{' WHERE layer = 'events'",
    "its layers are not all there": "DELETE FROM picture WHERE layer = 'derivations'",
    "names the entity": "DELETE FROM picture WHERE layer = 'entities'",
}


@pytest.mark.parametrize("what", MENDED)
def test_what_follows_from_the_articles_is_made_anew(file, whole, what):
    """To the same bytes as before."""
    damaged(file, MENDED[what])
    found = upkeep.check(file)
    assert any(what in fault.what for fault in found.found) and found.left == found.found
    assert upkeep.check(file, repair=True).left == ()
    assert exported(file) == exported(whole)


LEFT = {
    "the article cannot be read": "UPDATE article SET body = '[]' WHERE number = 1",
    "does not agree with itself": "UPDATE article SET id = 'other' WHERE number = 1",
    "came with run 9": "UPDATE article SET run = 9 WHERE number = 2",
    "its bytes do not have the hash": "INSERT INTO fetched VALUES (1, 'u', 'u', 'then', 200, '[]', 'no hash', x'00')",
    "names a row of finding": "INSERT INTO finding_edit VALUES (1, 7, '', 1, 0, 'ada', 'then')",
    "has no row that says how it stands": "INSERT INTO finding VALUES (1, 'claim-0', NULL, NULL, 'ada', 'then')",
    "up to article 99": "INSERT INTO reader_visit VALUES (1, 'ada', 'then', 99)",
    "names a row of article": "DELETE FROM article WHERE number = 1",
    "is about the mention m1": "INSERT INTO judgement VALUES (1, 'same', 'entity', 'm1', 'm2', 'ada', 'then', '', 0)",
    "layout": "INSERT INTO layout VALUES (1, 'harbour', '[', 0, 'ada', 'then')",
}


@pytest.mark.parametrize("what", LEFT)
def test_what_people_gave_cannot_be_made_anew_and_is_told(file, what):
    """It is left as it is."""
    damaged(file, LEFT[what])
    done = upkeep.check(file, repair=True)
    assert any(what in f"{fault.where}: {fault.what}" for fault in done.left), done


def test_a_case_whose_pages_are_damaged_is_told(file):
    """Whatever SQLite says of it."""
    rows = bytearray(file.read_bytes())
    rows[40_000:60_000] = bytes(20_000)
    file.write_bytes(rows)
    done = CliRunner().invoke(app, ["check", "--case", str(file)])
    assert done.exit_code == 1 and done.stdout.count("\n") >= 1 and "malformed" in done.stdout


def test_the_verb_tells_each_fault_in_a_line_and_ends_with_one(file):
    """Nought where nothing is left."""
    damaged(file, MENDED["names the entity"])
    done = CliRunner().invoke(app, ["check", "--case", str(file)])
    assert (
        done.exit_code == 1 and done.stdout and all(line.endswith("`--repair` makes the picture anew") for line in done.stdout.splitlines())
    )
    done = CliRunner().invoke(app, ["check", "--case", str(file), "--repair", "--json"])
    assert done.exit_code == 0 and '"left": false' in done.stdout
    assert "6 articles checked" in done.stderr and ", 0 left" in done.stderr


def test_a_backup_makes_the_same_case_elsewhere(file, tmp_path):
    """And the backup of that is the same file."""
    run = CliRunner().invoke
    made = run(app, ["export", "--case", str(file), "--as", "case"])
    (tmp_path / "backup.jsonl").write_bytes(made.stdout_bytes)
    done = run(app, ["import", str(tmp_path / "backup.jsonl"), "--case", str(tmp_path / "new.db")])
    assert done.exit_code == 0 and "6 article" in done.stderr
    assert run(app, ["export", "--case", str(tmp_path / "new.db"), "--as", "case"]).stdout_bytes == made.stdout_bytes
    assert exported(tmp_path / "new.db") == exported(file) and upkeep.check(tmp_path / "new.db").found == ()
