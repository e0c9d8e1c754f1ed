"""The tables as Parquet, read back by pyarrow."""

import csv
import io
from dataclasses import replace

import pytest

import small_case
from twosource.present import exports
from twosource.present.exports.parquet import TABLES
from twosource.types import Picture

parquet = pytest.importorskip("pyarrow.parquet")
PICTURE = small_case.story()
KEYS = {"articles": "article", "claims": "claim", "entities": "entity", "events": "event"}


def tables(picture=PICTURE):
    """Each table of an export, read back."""
    made = exports.files(picture, "parquet")
    return {name.removesuffix(".parquet"): parquet.read_table(io.BytesIO(b"".join(pieces))) for name, pieces in made.items()}


def test_the_same_case_gives_the_same_bytes():
    """In every file."""
    first, second = ({name: b"".join(rows) for name, rows in exports.files(PICTURE, "parquet").items()} for _ in range(2))
    assert first == second and set(first) == {f"{name}.parquet" for name in TABLES}


def test_claims_are_those_of_the_table_in_csv():
    """Numbers as numbers, what is not told as null."""
    rows = tables()["claims"].to_pylist()
    plain = [{name: "" if cell is None else str(cell) for name, cell in row.items()} for row in rows]
    told = list(csv.DictReader(io.StringIO("".join(exports.pieces(PICTURE, "csv")))))
    assert rows and plain == told
    assert all(isinstance(row["start"], int) for row in rows)


def test_the_words_of_a_claim_stand_in_the_text_of_its_article():
    """By the two tables alone."""
    read = tables()
    text = {row["article"]: row["text"] for row in read["articles"].to_pylist()}
    assert all(text[row["article"]][row["start"] : row["end"]] == row["quote"] for row in read["claims"].to_pylist())


def test_ids_join_the_tables():
    """What a row names stands in the table of its kind."""
    read = {name: table.to_pylist() for name, table in tables().items()}
    known = {name: {row[key] for row in read[name]} for name, key in KEYS.items()}
    assert {row["event"] for row in read["parts"]} <= known["events"]
    assert {row["entity"] for row in (*read["parts"], *read["mentions"])} <= known["entities"]
    assert {row["claim"] for row in (*read["origins"], *read["conflicts"])} <= known["claims"]
    assert {row["from"] for row in read["derivations"]} <= known["articles"]


def test_an_empty_case_has_the_same_columns_and_a_lone_surrogate_is_an_escape():
    """So that tables of several cases can be put together."""
    assert {name: table.schema for name, table in tables(Picture()).items()} == {name: table.schema for name, table in tables().items()}
    document = PICTURE.documents[0]
    odd = replace(document, article=replace(document.article, title="a \ud800 title"))
    rows = tables(replace(PICTURE, documents=(odd, *PICTURE.documents[1:])))["articles"].to_pylist()
    assert rows[0]["title"] == "a \\ud800 title"
