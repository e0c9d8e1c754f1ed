"""A case file is its owner's, and what SQLite says is said in one line with a remedy."""

import sqlite3
import stat

import pytest

from factory import document_of
from twosource.errors import CaseError
from twosource.store import Store


def test_a_new_case_can_be_read_by_its_owner_alone(tmp_path):
    """So can what SQLite keeps beside it while it is open."""
    with Store(tmp_path / "case.db") as store:
        store.add(document_of("One text."))
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert len(modes) == 3 and set(modes.values()) == {0o600}


def test_the_mode_of_a_case_that_is_there_stays(tmp_path):
    """Who shares a case with a group has given it another mode."""
    Store(tmp_path / "case.db").close()
    (tmp_path / "case.db").chmod(0o660)
    Store(tmp_path / "case.db").close()
    assert stat.S_IMODE((tmp_path / "case.db").stat().st_mode) == 0o660


def test_the_file_of_another_program_is_left_as_it_is(tmp_path):
    """Also when that program counts its versions as we do."""
    for number in (0, 2):
        file = tmp_path / f"recipes{number}.db"
        with sqlite3.connect(file) as db:
            db.executescript(f"CREATE TABLE recipe (name TEXT); PRAGMA user_version = {number};")
        db.close()
        before = file.read_bytes()
        with pytest.raises(CaseError, match="another program's file"):
            Store(file)
        assert file.read_bytes() == before


def test_a_folder_that_is_not_there_is_told_with_what_to_do(tmp_path):
    """No file is made."""
    with pytest.raises(CaseError, match=r"case\.db: cannot be made .*; name a file in a folder you may write to"):
        Store(tmp_path / "nowhere" / "case.db")


def test_a_folder_is_no_case(tmp_path):
    """With what to name instead."""
    with pytest.raises(CaseError, match=r"is a folder; name a file in it, as .*story\.db"):
        Store(tmp_path)


def test_a_damaged_row_is_told_and_not_read(tmp_path):
    """Neither as another value nor with a stack of calls."""
    with Store(tmp_path / "case.db") as store:
        store.add(document_of("One text."))
    with sqlite3.connect(tmp_path / "case.db") as db:
        db.execute("UPDATE document SET body = substr(body, 1, 20)")
    db.close()
    with (
        Store(tmp_path / "case.db") as store,
        pytest.raises(CaseError, match=r"a row of kind Document is damaged .*; see `twosource check`"),
    ):
        store.documents()
