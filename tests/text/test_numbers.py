"""Quantities as they are told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.text import numbers
from twosource.text.table import rows


@pytest.mark.parametrize("row", rows("number_words"), ids=lambda row: row["word"])
def test_every_number_word_reads_as_its_example_says(row):
    words, _, expected = row["example"].rpartition(" = ")
    found = numbers.quantity(words)
    assert found is not None
    assert numbers.readable(found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Between five and seven ferries sailed", "between 5 and 7"),
        ("five to seven ferries sailed", "between 5 and 7"),
        ("5-7 ferries sailed", "between 5 and 7"),
        ("three or four ferries", "between 3 and 4"),
        ("more than 250 ferries", "at least 250"),
        ("two hundred and six ferries", "206"),
        ("1.2 million birds", "1,200,000"),
        ("a hundred birds", "100"),
        ("1,500 birds", "1,500"),
        ("more than 2000 birds", "at least 2,000"),
        ("prices rose 3.5 percent", "3.5 %"),
        ("a loss of $1.2 million", "1,200,000 $"),
        ("a loss of $5-7 million", "between 5,000,000 and 7,000,000 $"),
        ("sentenced to 10 years", "10 year"),
        ("Some 30 ferries", "between 27 and 33"),
    ],
)
def test_a_quantity_keeps_its_bounds(text, expected):
    found = numbers.quantity(text)
    assert found is not None
    assert numbers.readable(found) == expected


@pytest.mark.parametrize(
    "text",
    [
        "in 2024 the port closed",
        "the 2024 season",
        "on 14 October 2023",
        "on October 14",
        "a 20-point lead",
        "a 34-year-old sailor",
        "a two-hour walk",
        "Ada Brook, 41, a pilot",
        "a boy aged 12",
        "Flight 370 was late",
        "the 3rd boat",
        "at 9:30 they met",
        "at 9 p.m. they met",
        "no one spoke",
        "they met one another",
        "the plan is one that could fail",
        "that dates back to at least 2023, when it sank",
        "Ada Brook, 41; and her son",
        "people in 2000",
        "in 1857 the port opened",
        "",
        "12th",
        "🚢",
    ],
)
def test_a_number_that_counts_nothing_is_left_out(text):
    assert numbers.quantities(text) == ()


def test_words_are_those_of_the_text():
    text = "The crew found at least a dozen crates and 3 knives."
    found = numbers.quantities(text)
    assert [text[start:end] for start, end, _ in found] == ["at least a dozen", "3"]
    assert all(text[start:end] == quantity.words for start, end, quantity in found)


def test_different_units_are_never_the_same():
    percent, count = numbers.quantity("12 percent"), numbers.quantity("12 boats")
    assert percent and count
    assert not numbers.compatible(percent, count)
    assert not numbers.finer(percent, count)


def test_an_exact_number_is_finer_than_a_bound_it_meets():
    exact, bound = numbers.quantity("14 boats"), numbers.quantity("at least 12 boats")
    assert exact and bound
    assert numbers.finer(exact, bound)
    assert not numbers.finer(bound, exact)


def test_a_long_text_of_digits_is_read_in_time():
    assert numbers.quantities("7" * 100_000)
    assert numbers.quantities("twenty " * 20_000)


BOUNDS = st.none() | st.integers(0, 30).map(float)
QUANTITIES = (
    st.tuples(BOUNDS, BOUNDS)
    .filter(lambda pair: None in pair or pair[0] <= pair[1])
    .map(lambda pair: numbers.Quantity(pair[0], pair[1], ""))
)


def _meant(quantity):
    """The whole numbers that a quantity may mean, as far as these tests look."""
    return {n for n in range(32) if (quantity.low or 0) <= n <= (31 if quantity.high is None else quantity.high)}


@given(QUANTITIES, QUANTITIES)
def test_quantities_are_compatible_when_a_number_fits_both_in_either_order(one, two):
    assert numbers.compatible(one, two) == numbers.compatible(two, one) == bool(_meant(one) & _meant(two))


@given(QUANTITIES, QUANTITIES)
def test_of_two_quantities_at_most_one_is_finer_and_it_fits_the_other(one, two):
    assert not (numbers.finer(one, two) and numbers.finer(two, one))
    if numbers.finer(one, two):
        assert numbers.compatible(one, two)
        assert _meant(one) <= _meant(two)


@given(QUANTITIES, QUANTITIES, QUANTITIES)
def test_finer_than_the_finer_is_finer(one, two, three):
    if numbers.finer(one, two) and numbers.finer(two, three):
        assert numbers.finer(one, three)
