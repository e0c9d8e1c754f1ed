"""Time expressions: what they are read as, against what, and the bound of the publication date."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory import article
from twosource.annotate import timexes
from twosource.annotate.anchors import Setting, Told
from twosource.annotate.timex_rules import find, names_time
from twosource.text.dates import days, edtf_of_timex
from twosource.text.table import rows
from twosource.types import Document, Token

WEDNESDAY = "2024-05-15"


def told(document):
    """Each expression's words, value, interval."""
    text = document.article.text
    return [(timex.span.of(text), timex.value, timex.interval) for timex in timexes.add(document).timexes]


@pytest.mark.parametrize(
    ("text", "words", "value", "interval"),
    [
        ("The talks will open on Friday.", "Friday", "2024-05-17", "2024-05-17"),
        ("The talks opened on Friday.", "Friday", "2024-05-10", "2024-05-10"),
        ("The talks opened on Wednesday.", "Wednesday", "2024-05-15", "2024-05-15"),
        ("The port closed last week.", "last week", "2024-W19", "2024-05-06/2024-05-12"),
        ("The port closed earlier this year.", "earlier this year", "2024", "2024-01-01/2024-05-15"),
        ("The port closed two weeks ago.", "two weeks ago", "2024-W18", "2024-05-01~"),
        ("The port closed two days ago.", "two days ago", "2024-05-13", "2024-05-13"),
        ("The port closed fewer than ten days ago.", "fewer than ten days ago", "2024-05-05", "2024-05-05/2024-05-15"),
        ("The ferry sails every other Friday.", "every other Friday", "XXXX-WXX-5", None),
        ("The port closed more than two years ago.", "more than two years ago", "2022", "../2022"),
        ("The port closed on March 30.", "March 30", "2024-03-30", "2024-03-30"),
        ("The port will close on August 30.", "August 30", "2024-08-30", "2024-08-30"),
        ("The October 7 strike failed.", "October 7", "2023-10-07", "2023-10-07?"),
        ("The port closed on 5-7 May 2019.", "5-7 May 2019", "2019-05", "2019-05-05/2019-05-07"),
        ("The port closed in 2019-21.", "2019-21", "2019", "2019/2021"),
        ("The strike took two and a half years.", "two and a half years", "P2Y6M", None),
        ("The port was shut from March 5 to May 7, 2019.", "March 5", "2019-03-05", "2019-03-05"),
        ("The port closed in recent years.", "recent years", "PAST_REF", None),
        ("The port closed weeks ago.", "weeks ago", "PAST_REF", None),
        ("The ferry sails every Monday.", "every Monday", "XXXX-WXX-1", None),
        ("The crossing took seven years.", "seven years", "P7Y", None),
        ("Sales fell from the year-earlier first quarter.", "the year-earlier first quarter", "2023-Q1", "2023-33"),
        ("The talks, set to resume Friday, failed.", "Friday", "2024-05-17", "2024-05-17"),
    ],
)
def test_an_expression_is_read_against_publication(parsed, text, words, value, interval):
    assert (words, value, interval) in told(parsed(text, published=WEDNESDAY))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The talks opened on Friday.", "XXXX-WXX-5"),
        ("The port closed last year.", "PAST_REF"),
        ("The port closed yesterday.", "XXXX-XX-XX"),
        ("The port closed on January 18.", "XXXX-01-18"),
        ("The port closed two weeks ago.", "PAST_REF"),
    ],
)
def test_without_a_publication_date_nothing_is_guessed(parsed, text, value):
    (timex,) = timexes.add(parsed(text)).timexes
    assert (timex.value, timex.interval, timex.anchor) == (value, None, None)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The port shut on March 5, 2019. On the same day it opened again.", "the same day", "2019-03-05"),
        ("The port shut on March 5, 2019. It had opened the previous Friday.", "the previous Friday", "2019-03-01"),
        ("The port shut on March 5, 2019. The next day it opened again.", "The next day", "2019-03-06"),
        ("The port shut on March 5, 2019. It opened two days later.", "two days later", "2019-03-07"),
        ("The March 5, 2019, strike began. Two days later it ended.", "Two days later", "2019-03-07"),
        ("The port shut in March 2019. Later that year it opened.", "Later that year", "2019"),
        ("The port shut on December 30, 2019. On January 2 it opened.", "January 2", "2020-01-02"),
        ("The strike began on March 5, 2019. After the March 5 strike the port shut.", "March 5", "2019-03-05"),
        ("The ship left at 12:10 on March 5, 2019. It sank about 10 minutes later.", "10 minutes later", "2019-03-05T12:20"),
    ],
)
def test_a_time_told_before_is_leaned_on(parsed, text, words, value):
    found = {said: value for said, value, _ in told(parsed(text))}
    assert found[words] == value


def test_a_date_that_only_names_a_thing_is_not_leaned_on(parsed):
    text = "On March 14, 2019, a week after the March 7 strike in 2019, she met the mayor. On the same day she left."
    assert told(parsed(text))[-1][:2] == ("the same day", "2019-03-14")


def test_the_anchor_says_what_an_expression_was_read_against(parsed):
    made = timexes.add(
        parsed("The port shut on March 5, 2019. It opened two days later. It closed yesterday.", published=WEDNESDAY)
    ).timexes
    assert [timex.anchor for timex in made] == ["text", made[0].id, "published"]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor may march with them.",
        "She reads the Sunday Times.",
        "Summer Jones sings.",
        "The Black Friday sale failed.",
        "A 34-year-old sailor sang.",
        "They flew in a Boeing 737.",
        "The plan is called Vision 2030.",
        "Some 1200 sailors sang.",
        "She left soon after he came.",
        "The 20-point plan failed.",
        "",
        "🚢",
    ],
)
def test_what_is_no_time_is_left_out(parsed, text):
    assert timexes.add(parsed(text, published=WEDNESDAY)).timexes == ()


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("The port closed on January 15, 2026. It opened on January 18.", "2026-01-18/.."),
        ("The port closed in March 2019. It will open on May 3, 2027.", "2019-03/.."),
        ("Look at this!\n— Ada Brook (@adabrook) January 7, 2026", "2026-01-07/.."),
        ("The port is closed.", None),
    ],
)
def test_the_text_bounds_its_own_publication_date(parsed, text, bound):
    document = timexes.add(parsed(text))
    assert document.published == bound
    assert bound is None or days(bound)


def test_a_given_publication_date_is_kept(parsed):
    assert timexes.add(parsed("The port closed on March 5, 2019.", published=WEDNESDAY)).published == WEDNESDAY


def test_a_document_without_words_gets_no_times():
    assert timexes.add(Document(article("  \n "))).timexes == ()


def test_expressions_never_overlap_and_stand_in_order(parsed):
    text = "At 9:30 p.m. on Monday, March 4, 2019, two weeks after the third quarter of 2018, the port closed early last year, every week."
    spans = [timex.span for timex in timexes.add(parsed(text, published=WEDNESDAY)).timexes]
    assert spans == sorted(spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))


PIECES = sorted({word for row in rows("timex_rules") for word in row["example"].rpartition(" = ")[0].split()} | {"31", "0", "9999", "1/2"})
DAYS = st.dates()
VALUE = re.compile(
    r"P(T)?[\dX.]+([YMWDHSLCE]|DE)+.*|(PAST|PRESENT|FUTURE)_REF|[\dX]{2,4}(-(W?[\dX]{1,2}|[QH]\d|SP|SU|FA|WI|WXX))*(-(WE|\d))?(T([A-Z]{2}|\d\d:\d\d))?"
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12), DAYS | st.none(), DAYS, st.sampled_from(["past", "present", "future", "none"]))
def test_any_time_words_in_any_setting_give_a_value_and_days_in_order(words, published, told, tense):
    before = Told("timex-1", told.isoformat(), told, told, 0, True)
    for match in find(" ".join(words)):
        reading = timexes.READINGS[match.reading](match.words, Setting(published, tense, told=before, told_day=before))
        if reading:
            assert VALUE.fullmatch(reading.value)
            first, last = days(reading.interval or edtf_of_timex(reading.value)) or (told, told)
            assert first <= last
            assert reading.interval is None or days(reading.interval)


@pytest.mark.parametrize(("lemma", "is_one"), [("Monday", True), ("week", True), ("1970s", True), ("3019", False), ("harbour", False)])
def test_a_time_is_told_with_words_of_time(lemma: str, is_one: bool) -> None:
    word = Token(0, 0, len(lemma), lemma, lemma.lower(), "NOUN", "NN", "pobj", 0, 0)
    assert names_time(word) is is_one


def test_following_centuries_are_a_time_to_come(parsed):
    document = timexes.add(parsed("The wall stood. The following centuries were dry."))
    assert [timex.value for timex in document.timexes][-1:] == ["FUTURE_REF"]
