"""The example beside every time word and every time rule."""

import pytest

from twosource.annotate import timexes
from twosource.annotate.timex_rules import find
from twosource.text.table import rows

WORDS = [row for row in rows("timex_words") if row["example"]]


@pytest.mark.parametrize(
    "row", [*WORDS, *rows("timex_rules")], ids=lambda row: f"{row.get('kind', 'rule')}-{row.get('word') or row['name']}"
)
def test_a_time_word_and_a_time_rule_read_as_their_example_says(row, parsed):
    text, _, expected = row["example"].rpartition(" = ")
    document = timexes.add(parsed(text, published="2024-05-15"))
    told = [f"{timex.span.of(text)} {timex.type} {timex.value}" for timex in document.timexes]
    assert expected in told


@pytest.mark.parametrize("row", rows("timex_rules"), ids=lambda row: row["name"])
def test_each_rule_is_the_one_that_matches_its_example(row):
    text = row["example"].rpartition(" = ")[0]
    assert row["name"] in {match.name for match in find(text)}
