"""Runs the example beside every row of read_furniture.tsv and read_biographies.tsv."""

import pytest

from twosource.read import biographies, furniture, page
from twosource.text import table

REPORT = "The council met in Port Ansel on Monday and voted to keep the old pier open for two more years, its speaker said."
FURNITURE = table.rows("read_furniture")
BIOGRAPHIES = table.rows("read_biographies")
# What has to stand before an example for its kind of rule to be asked.
SETTING = {"plea": "Support our journalism\n"}


def _id(row):
    return f"{row['kind']}: {row['example'][:40]}"


@pytest.mark.parametrize("row", FURNITURE, ids=_id)
def test_the_example_of_a_furniture_rule_is_cut_for_its_reason(row):
    lines = furniture.cut(page.of_text(f"{REPORT}\n{SETTING.get(row['kind'], '')}{row['example']}"))
    assert row["reason"] in [cut.reason for cut in page.cuts(lines)]
    assert page.joined(lines).startswith(REPORT)


@pytest.mark.parametrize("row", [row for row in FURNITURE if row["kind"] != "inline"], ids=_id)
def test_nothing_of_the_example_is_left(row):
    lines = furniture.cut(page.of_text(f"{REPORT}\n{SETTING.get(row['kind'], '')}{row['example']}"))
    assert page.joined(lines) == REPORT


@pytest.mark.parametrize("row", BIOGRAPHIES, ids=_id)
def test_the_example_of_a_biography_rule_is_found_by_it(row):
    assert biographies.patterns(row["kind"]).search(row["example"])


@pytest.mark.parametrize("row", [row for row in BIOGRAPHIES if row["kind"] not in ("outlet", "deed")], ids=_id)
def test_a_biography_with_the_example_is_cut(row):
    opening = "" if row["kind"] == "direct" else "Mara Lind is a reporter. "
    example = row["example"] if row["kind"] != "role" else ""
    text = f"{REPORT}\n{opening}{example or row['example']}"
    assert page.joined(biographies.cut(page.of_text(text), ())) == REPORT


@pytest.mark.parametrize("row", [row for row in BIOGRAPHIES if row["kind"] == "deed"], ids=_id)
def test_a_person_who_acts_in_the_report_has_no_biography(row):
    lines = page.of_text(f"{REPORT}\nOla Brandt is a reporter at Coast Courier. {row['example']}")
    assert biographies.cut(lines, ()) == lines
