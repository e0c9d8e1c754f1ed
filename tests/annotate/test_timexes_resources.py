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


@pytest.mark.parametrize("unit", sorted({row["word"] for row in rows("timex_words") if row["kind"] == "unit"}))
def test_any_unit_may_be_counted_repeated_and_left(unit, parsed):
    """No unit stops a rule: each is read, or left, in every kind of expression."""
    patterns = ("every {0}", "every other {0}", "three {0}s ago", "twice a {0}", "the last two {0}s", "a {0} and a half", "two {0}s later")
    for text in (f"She sang {pattern.format(unit)} in Dray." for pattern in patterns):
        document = timexes.add(parsed(text, published="2024-05-15"))
        assert all(timex.value for timex in document.timexes), text
