"""The same two people, the same place, another year."""

from dataclasses import replace

import pytest

from factory import article, claim, span_of
from small_picture import names, picture
from twosource.weigh import conflicts, origins


def clashes(*texts: str):
    """The conflicts of articles of one or two sentences; the claim is the word that tells the meeting, with the year beside it."""
    rows = [article(text, f"a{n}") for n, text in enumerate(texts)]
    people, persons = names(rows, "Ada Brook", "Tom Reed")
    places, sites = names(rows, "Carrow", "Merrow", type="Place")
    documents, tellings = [], []
    for row in rows:
        word = "meeting" if "meeting" in row.text else "met"
        year = next(word.strip(".") for word in row.text.split() if word.startswith("20"))
        number = row.text[: row.text.index(word)].count(". ")
        tellings.append((row, [claim(row, word, word, "MEET", interval=year, timex="t", sentence=number)]))
    made = picture(*tellings, mentions=[*people, *places], entities=[*persons, *sites])
    for document in made.documents:
        parts = [span_of(document.article.text, part) for part in document.article.text.split(". ")]
        documents.append(replace(document, sentences=tuple(parts)))
    return [row.why for row in conflicts.add(origins.add(replace(made, documents=tuple(documents)))).conflicts]


def test_one_meeting_of_two_people_at_one_place_in_two_years():
    (why,) = clashes("Ada Brook met Tom Reed in Carrow in 2023.", "A film shows Ada Brook and Tom Reed in Carrow. The meeting was in 2024.")
    assert why == "2023 against 2024: a meeting of Ada Brook and Tom Reed at Carrow, if all tell one meeting"


@pytest.mark.parametrize("other", ["Ada Brook met Tom Reed in Merrow in 2024.", "Ada Brook met voters in Carrow in 2024."])
def test_another_place_or_other_people_is_another_meeting(other):
    assert clashes("Ada Brook met Tom Reed in Carrow in 2023.", other) == []


def test_two_who_meet_every_year_are_left_alone():
    """One article that tells two meetings shows that there is no one meeting to disagree about."""
    rows = [article("Ada Brook met Tom Reed in Carrow.", key) for key in "ab"]
    people, persons = names(rows, "Ada Brook", "Tom Reed")
    places, sites = names(rows, "Carrow", type="Place")
    first, second, third = (
        replace(claim(row, row.text, "met", "MEET", interval=year, timex="t"), id=f"claim-{year}")
        for row, year in zip((rows[0], rows[0], rows[1]), ("2022", "2023", "2024"), strict=True)
    )
    made = picture((rows[0], [first, second]), (rows[1], [third]), mentions=[*people, *places], entities=[*persons, *sites])
    documents = tuple(replace(row, sentences=(span_of(row.article.text, row.article.text),)) for row in made.documents)
    assert conflicts.add(origins.add(replace(made, documents=documents))).conflicts == ()
