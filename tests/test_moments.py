"""What was in a case at a moment, and what could be known on a day."""

import pytest

from factory import article
from twosource import moments
from twosource.errors import NotFoundError
from twosource.types import Document, Picture, Run

RUNS = (Run(1, "2026-05-01T09:00:00Z", ("a",)), Run(2, "2026-05-03T09:00:00Z", ("b",)), Run(3, "2026-05-03T18:00:00Z", ("c",)))


def ground(*published: str | None) -> Picture:
    """Documents published then."""
    made = [article(f"Text {n}.", f"a{n}", published=day) for n, day in enumerate(published)]
    return Picture(documents=tuple(Document(row, published=row.published) for row in made))


@pytest.mark.parametrize(
    ("since", "seen"), [("1", 1), ("2", 2), ("last", 2), ("2026-05-03", 1), ("2026-05-03T12:00", 2), ("2026-04-01", 0), ("2026-06-01", 3)]
)
def test_a_reader_had_seen_the_runs_up_to_a_number_or_before_a_moment(since, seen):
    """A day begins at midnight, UTC."""
    assert [row.number for row in moments.runs_before(RUNS, since)] == list(range(1, seen + 1))


@pytest.mark.parametrize("since", ["9", "yesterday", "", "2026-5-1", "01/05/2026"])
def test_what_is_no_run_and_no_moment_is_said(since):
    """With what to do."""
    with pytest.raises(NotFoundError, match="twosource runs"):
        moments.runs_before(RUNS, since)


def test_what_was_published_by_a_day_could_be_known_then():
    """The day itself counts; a month counts when it is over."""
    found = moments.known_by(ground("2026-05-01", "2026-05-02", "2026-05-02T18:00", "2026-05-03", "2026-04"), "2026-05-02")
    assert [row.article.id for row in found.documents] == ["a0", "a1", "a2", "a4"]


def test_what_may_be_later_is_left_out_and_named():
    """No date, a month that is not over, a bound without an end."""
    found = moments.known_by(ground(None, "2026-05", "2026-05-01/..", "2026-05-09"), "2026-05-02")
    assert found.documents == ()
    assert [row.what.split(":")[0] for row in found.skipped] == [
        "has no publication date",
        "may be later",
        "may be later",
        "published 9 May 2026",
    ]


@pytest.mark.parametrize("day", ["soon", "2026-13-01", "2026-05-01T10:00", "20260501"])
def test_what_is_no_day_is_said(day):
    """One line with an example."""
    with pytest.raises(NotFoundError, match="as 2026-05-01"):
        moments.known_by(ground("2026-05-01"), day)
