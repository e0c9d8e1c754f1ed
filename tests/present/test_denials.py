"""Denials and silences, and every row of denials.tsv."""

from dataclasses import replace

import pytest

from factory import article, claim, span_of
from twosource.present.denials import denies, is_denial, is_denied, is_part_of, is_silent
from twosource.present.evidence import desk
from twosource.text import table
from twosource.types import Argument, Document, Picture

ROWS = table.rows("denials")


def of(text, trigger, **fields):
    """The desk and the one claim of a sentence."""
    made = article(text)
    row = claim(made, text.rstrip("."), trigger, "REJECT", arguments=(Argument("agent", "who"),), **fields)
    return desk(Picture((Document(made, claims=(row,)),))), row


@pytest.mark.parametrize("row", ROWS, ids=[row["lemma"] for row in ROWS])
def test_each_example_is_read_as_its_row_says(row):
    text = row["example"]
    (form,) = [form for form in row["forms"].split() if f" {form} " in f"{text.rstrip('.')} "]
    silent = row["kind"] == "silent"
    asked, told = of(text, form, lemma=row["lemma"], polarity="negative" if silent else "positive")
    assert is_silent(asked, told) if silent else denies(told)
    assert is_denial(asked, [told])


def test_what_is_denied_is_a_denial_too():
    text = "Holt denied that he came."
    asked, told = of(text, "came", polarity="negative", hedge=span_of(text, "denied"))
    assert is_denied(asked, told)


def test_a_plain_negation_is_no_denial():
    asked, told = of("The bridge is not safe.", "safe", polarity="negative", hedge=span_of("The bridge is not safe.", "not"))
    assert not is_denial(asked, [told])


def test_no_comment_is_a_silence():
    asked, told = of("The office has issued no comment.", "issued", polarity="negative")
    assert is_silent(asked, told)


def test_an_act_of_denial_and_what_it_denies_are_one():
    made = article("Holt denied that he came.")
    act = claim(made, "Holt denied that he came", "denied", "REJECT", lemma="deny", arguments=(Argument("agent", "who"),))
    content = claim(made, "he came", "came", "VISIT", hedge=span_of(made.text, "denied"))
    assert is_part_of(content, [act])
    assert not is_part_of(replace(content, article="b"), [act])
