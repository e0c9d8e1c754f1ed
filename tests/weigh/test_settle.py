"""When an event was, where, and what came later."""

from dataclasses import replace

import pytest

from factory import article, claim, event, span_of
from small_picture import picture
from twosource.text import table
from twosource.types import Document, Participant, Picture, Span, Timex
from twosource.weigh import order, origins, settle

ROWS = [article("The ferry sank.", key) for key in "abc"]


def settled(*intervals: str | None, **fields):
    """The one event that each article tells with an interval."""
    claims = [claim(row, "The ferry sank", "sank", "ACCIDENT", interval=when) for row, when in zip(ROWS, intervals, strict=False)]
    made = picture(*((row, [told]) for row, told in zip(ROWS, claims, strict=False)), events=[event("ACCIDENT", *claims, **fields)])
    return settle.add(origins.add(made)).events[0]


@pytest.mark.parametrize(
    ("told", "interval"),
    [
        (("2024", "2024-05-03", None), "2024-05-03"),
        ((None, None, None), None),
        (("2024-05", "2024-06", "2024-06-02"), "2024-06-02"),
        (("2024-05", "2024-06", None), "2024-06"),
    ],
)
def test_the_interval_is_the_finest_that_fits_all_else_the_one_with_most_origins(told, interval):
    assert settled(*told).interval in ({interval} if told != ("2024-05", "2024-06", None) else {"2024-05", "2024-06"})


def test_the_date_of_publication_is_never_the_date_of_the_event():
    row = article("The ferry sank.", "a", published="2024-05-09")
    made = picture((row, [claim(row, "The ferry sank", "sank", "ACCIDENT")]))
    assert settle.add(origins.add(made)).events[0].interval is None


def test_repeated_visits_have_no_date_lent_from_elsewhere():
    row = article("His repeated visits ended. His visits ended.")
    repeated, plain = (
        claim(row, words, "visits", "VISIT", lemma="visit", interval="2024-05") for words in ("His repeated visits", "His visits")
    )
    events = [event("VISIT", told) for told in (repeated, plain)]
    found = settle.add(origins.add(picture((row, [repeated, plain]), events=events))).events
    assert {one.claims[0]: one.interval for one in found} == {repeated.id: None, plain.id: "2024-05"}


def test_a_place_told_in_a_role_is_the_place():
    assert settled(None, arguments=(Participant("place", "entity-1"),)).place == "entity-1"
    assert settled(None, arguments=(Participant("place", "entity-1"), Participant("place", "entity-2"))).place is None


def told_in_order(text: str, first: str, second: str, **fields) -> bool:
    """True when the event of the first word is told to come before that of the second."""
    row = article(text, "a")
    ends = [n + 1 for n, sign in enumerate(text) if sign == "."]
    sentences = tuple(Span(start, end) for start, end in zip([0, *(end + 1 for end in ends)], ends, strict=False))
    claims = [claim(row, word, word, "OTHER", sentence=text[: text.index(word)].count(". "), **fields) for word in (first, second)]
    events = tuple(event("OTHER", told) for told in claims)
    made = origins.add(Picture(documents=(Document(row, sentences=sentences, claims=tuple(claims)),), events=events))
    found = {told.claims[0]: told for told in settle.add(made).events}
    return found[claims[0].id].before == (found[claims[1].id].id,)


@pytest.mark.parametrize("row", table.rows("weigh_order"), ids=lambda row: row["example"])
def test_each_word_of_order_is_run_by_its_example(row):
    words = [word for word in ("sank", "searched", "struck") if word in row["example"]]
    first, second = sorted(words, key=row["example"].index)
    assert told_in_order(row["example"], *((first, second) if row["first"] == "left" else (second, first)))


def test_plain_neighbours_have_no_order():
    assert not told_in_order("The ferry sank. Divers searched the wreck.", "sank", "searched")


def test_dates_that_settle_the_order_leave_nothing_to_say():
    assert not told_in_order("The ferry sank. Later, divers searched.", "sank", "searched", interval=None, modality="planned")


def test_no_order_without_claims():
    assert order.later(Picture(), settle.lookup(Picture())) == {}


def test_a_time_of_its_own_sentence_goes_before_one_lent_from_elsewhere():
    rows = [article("It fell in May 2024. It rained.", "a"), article("She spoke on 3 June 2024. The bridge fell.", "b")]
    spans = [span_of(rows[0].text, "May 2024"), span_of(rows[1].text, "3 June 2024")]
    values = ("2024-05", "2024-06-03")
    times = [Timex(row.id, row.id, span, "DATE", value, value) for row, span, value in zip(rows, spans, values, strict=True)]
    claims = [
        claim(row, "fell", "fell", "ACCIDENT", interval=value, timex=row.id, sentence=number)
        for row, value, number in zip(rows, values, (0, 1), strict=True)
    ]
    made = picture(*((row, [told]) for row, told in zip(rows, claims, strict=True)), events=[event("ACCIDENT", *claims)])
    documents = [
        replace(row, timexes=(time,), sentences=tuple(span_of(row.article.text, part) for part in row.article.text.split(". ")))
        for row, time in zip(made.documents, times, strict=True)
    ]
    assert settle.add(origins.add(replace(made, documents=tuple(documents)))).events[0].interval == "2024-05"


@pytest.mark.parametrize(
    ("polarities", "behind"), [(("positive", "positive"), 2), (("positive", "negative"), 1), (("negative", "negative"), 2)]
)
def test_a_denial_does_not_stand_behind_what_it_denies(polarities, behind):
    claims = [claim(row, "The ferry sank", "sank", "ACCIDENT", polarity=told) for row, told in zip(ROWS, polarities, strict=False)]
    made = picture(*((row, [told]) for row, told in zip(ROWS, claims, strict=False)), events=[event("ACCIDENT", *claims)])
    assert settle.add(origins.add(made)).events[0].independent_origins == behind
