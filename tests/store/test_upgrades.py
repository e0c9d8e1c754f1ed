"""A case of each released version opens in this one. The files of tests/store/cases are made by tools/frozen_cases.py and never changed."""

import sqlite3
from pathlib import Path

import pytest

from twosource import Case
from twosource.store import Store

CASES = sorted((Path(__file__).parent / "cases").glob("*.sql"))


@pytest.fixture(scope="module", params=CASES, ids=lambda file: file.stem)
def upgraded(request, tmp_path_factory):
    """A case file of that version after this one has read it."""
    file = tmp_path_factory.mktemp("old") / f"{request.param.stem}.db"
    with sqlite3.connect(file) as db:
        db.executescript(request.param.read_text(encoding="utf-8"))
    db.close()
    with Case(file, create=False) as case:
        case.picture()
    return file


def test_its_articles_are_annotated_anew_and_stay_with_their_runs(upgraded):
    """Nothing is lost, nothing doubled."""
    with Case(upgraded) as case:
        picture = case.picture()
        assert [len(run.keys) for run in case.runs()] == [2, 1]
        assert {row.name for row in picture.entities} >= {"Oskar Venn", "Tilda Marn", "Port Ilsen"}
        assert all(row.claims for row in picture.documents) and [row.where for row in case.skipped()] == ["broken.pdf"]


def test_its_decisions_and_notebook_hold(upgraded):
    """With who, when and why."""
    with Case(upgraded) as case:
        assert [(row.by, row.why, row.undone) for row in case.judgements()] == [("ada", "two people", False), ("ben", "misread", True)]
        if upgraded.stem >= "0.3":
            assert [row.note for row in case.notebook.findings()] == ["look again"]
            assert [row.spots[0].x for row in case.notebook.layouts()] == [1.5] and case.notebook.last_visit("ada").upto == 3
            assert [row.body for row in case.evidence()] == [b"\x00\xff"]


def test_its_words_are_found(upgraded):
    """The index came with it."""
    with Store(upgraded) as store:
        assert len(store.search("boats")) == 2
