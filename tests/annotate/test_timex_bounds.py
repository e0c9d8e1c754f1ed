"""What the word before a time makes of it."""

import pytest

from twosource.annotate import timexes
from twosource.annotate.syntax import syntax
from twosource.annotate.timex_bounds import bounded
from twosource.text.table import rows

WEDNESDAY = "2024-05-15"


def bounds(document):
    """The days of each expression, in order, None where it gives none."""
    read = timexes.add(document)
    found = bounded(syntax(read.tokens), read.timexes, read.published)
    return [found.get(timex.id) for timex in read.timexes]


@pytest.mark.parametrize("row", rows("timex_bounds"), ids=lambda row: row["word"])
def test_a_word_before_a_time_bounds_it_as_its_example_says(row, parsed):
    text, _, expected = row["example"].rpartition(" = ")
    assert bounds(parsed(text, published=WEDNESDAY))[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port closed in 2019.", ["2019"]),
        ("The port did not open until Friday.", ["2024-05-17"]),
        ("The ferry has sailed for eight years.", ["2016~/.."]),
        ("The ferry sailed for eight years.", [None]),
        ("The port was shut between May and July 2019.", ["2019-05/2019-07"] * 2),
        ("The port closed in May and opened in June 2019.", ["2024-05", "2019-06"]),
        ("The port closed recently.", [None]),
    ],
)
def test_only_bounding_words_change_the_days(parsed, text, expected):
    assert bounds(parsed(text, published=WEDNESDAY)) == expected


def test_a_document_without_times_has_no_bounds(parsed):
    assert bounds(parsed("The port closed.")) == []
