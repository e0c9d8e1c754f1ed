"""Conflicts that people dismissed."""

from dataclasses import replace

import pytest

from small_case import story
from twosource.present.brief import brief
from twosource.present.dismissals import dismissed
from twosource.present.evidence import desk
from twosource.present.html import render as page
from twosource.present.lines import lines
from twosource.present.markdown import render as markdown
from twosource.present.terminal import render as terminal
from twosource.types import Judgement

PAID = story().conflicts[0]


def judged(*rows, sides=(0, 1)):
    """The story with decisions on a conflict: what was decided, and whether it was taken back."""
    left, right = sorted(PAID.sides[number].claims[0] if number >= 0 else "gone" for number in sides)
    made = (
        Judgement(n, decision, "conflict", left, right, "Ada", "2026-03-05", "one counts drivers", undone) for n, (decision, undone) in rows
    )
    return replace(story(), judgements=tuple(made))


@pytest.mark.parametrize(
    ("rows", "is_dismissed"),
    [
        ([(1, ("reject", False))], True),
        ([(1, ("reject", True))], False),
        ([(1, ("reject", False)), (2, ("confirm", False))], False),
        ([(1, ("unsure", False))], False),
    ],
    ids=["rejected", "taken back", "confirmed later", "unsure"],
)
def test_the_last_word_on_a_conflict_counts(rows, is_dismissed):
    assert (PAID.id in dismissed(judged(*rows))) is is_dismissed


def test_a_decision_on_a_claim_that_is_gone_dismisses_nothing():
    assert dismissed(judged((1, ("reject", False)), sides=(0, -1))) == {}


def test_a_brief_lists_a_dismissed_one_no_more_and_says_so():
    made = brief(judged((1, ("reject", False))))
    assert [(row.status, row.decision.why) for row in made.dismissed] == [("dismissed", "one counts drivers")]
    assert PAID.id not in {row.conflict for row in made.disagreements}
    for text in (markdown(made), page(made), terminal(made)):
        assert "1 disagreement dismissed by Ada" in text


def test_a_line_is_not_disputed_by_what_was_dismissed():
    def clashes(picture):
        found = lines(desk(picture))
        return {row.clash for lane in (found.corroborated, found.single, found.tail) for row in lane.lines if PAID.id in row.conflicts}

    assert clashes(story()) == {"updated"}
    assert clashes(judged((1, ("reject", False)))) == {""}
