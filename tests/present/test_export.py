"""The export keeps the contract: its schema, its anchors, its references."""

import itertools
import json
from pathlib import Path

import jsonschema
import pytest

from twosource import Case

ROOT = Path(__file__).parent.parent.parent
SCHEMA = json.loads((ROOT / "docs" / "format.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """The export of the sample story."""
    with Case(tmp_path_factory.mktemp("export") / "case.db") as case:
        case.run([str(ROOT / "examples" / "lighthouse")])
        return json.loads(case.export_as("json"))


def test_it_fits_the_schema(exported):
    """docs/format.md is what comes out."""
    jsonschema.validate(exported, SCHEMA)


def test_every_quote_is_the_text_of_its_span(exported):
    """Promise one."""
    texts = {row["id"]: row["text"] for row in exported["articles"]}
    assert exported["claims"]
    for row in exported["claims"]:
        assert texts[row["article"]][row["start"] : row["end"]] == row["quote"]
        assert row["start"] <= row["trigger"][0] < row["trigger"][1] <= row["end"]


def test_every_span_lies_in_its_text(exported):
    """Nothing empty, nothing outside."""
    length = {row["id"]: len(row["text"]) for row in exported["articles"]}
    for layer in ("mentions", "timexes"):
        assert all(0 <= row["start"] < row["end"] <= length[row["article"]] for row in exported[layer])
    for row in exported["attributions"]:
        spans = [*row["cue"], *row["content"], *([row["source"]] if row["source"] else [])]
        assert all(0 <= start < end <= length[row["article"]] for start, end in spans)


def test_no_reference_leads_nowhere(exported):
    """Ids point at rows."""
    ids = {layer: {row["id"] for row in rows} for layer, rows in exported.items() if isinstance(rows, list) and layer != "derivations"}
    for row in exported["claims"]:
        assert row["event"] in ids["events"] and row["origin"] in ids["origins"]
        assert {argument["mention"] for argument in row["arguments"]} <= ids["mentions"]
        assert row["attribution"] in ids["attributions"] | {None} and row["timex"] in ids["timexes"] | {None}
    for row in exported["events"]:
        assert set(row["claims"]) <= ids["claims"] and set(row["conflicts"]) <= ids["conflicts"]
        assert {argument["entity"] for argument in row["arguments"]} <= ids["entities"]
        assert set(row["before"]) <= ids["events"] - {row["id"]}


def test_mentions_do_not_nest(exported):
    """One word belongs to one mention."""
    for article in exported["articles"]:
        spans = sorted((row["start"], row["end"]) for row in exported["mentions"] if row["article"] == article["id"])
        assert all(left[1] <= right[0] for left, right in itertools.pairwise(spans))


def test_events_and_origins_partition_the_claims(exported):
    """Each claim is told once."""
    claims = sorted(row["id"] for row in exported["claims"])
    for layer in ("events", "origins"):
        assert sorted(claim for row in exported[layer] for claim in row["claims"]) == claims


def test_a_mention_means_an_entity_or_has_a_part_in_a_claim(exported):
    """A row of which nothing is known tells nobody anything."""
    parts = {part["mention"] for row in exported["claims"] for part in row["arguments"]} | {row["place"] for row in exported["claims"]}
    assert all(row["entity"] or row["id"] in parts for row in exported["mentions"])
