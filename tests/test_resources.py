"""Every word list and rule has an example in each row, and a test that runs them."""

from pathlib import Path

import pytest

from twosource.text import table

ROOT = Path(__file__).parent.parent
RESOURCES = sorted((ROOT / "src" / "twosource" / "resources" / "en").glob("*.tsv"))
TESTS = {file: file.read_text(encoding="utf-8") for file in (ROOT / "tests").rglob("test_*.py") if file.name != "test_resources.py"}
READERS = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "src" / "twosource").rglob("*.py"))


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda file: file.stem)
def test_each_row_has_an_example(resource):
    """In the last column, never empty."""
    rows = table.rows(resource.stem)
    assert rows
    assert all(list(row)[-1] == "example" and row["example"].strip() for row in rows)


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda file: file.stem)
def test_some_test_runs_the_examples(resource):
    """A resource that no test names is one whose examples nobody runs."""
    assert [file for file, text in TESTS.items() if f'"{resource.stem}"' in text]


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda file: file.stem)
def test_some_code_reads_it(resource):
    """Delete what is no longer used."""
    assert f'"{resource.stem}"' in READERS
