"""The picture of a case, made anew only where something changed."""

import pytest

from factory import article
from twosource import pipeline, renewal
from twosource.case import Case
from twosource.judging import Asked
from twosource.present import exports
from twosource.resolve import topics
from twosource.types import Picture

TOLD = (
    "Ada Brook met envoy Tomas Lind in Ansel.",
    "Envoy Tomas Lind met Ada Brook in Ansel, the Courier said.",
    "A storm closed the Corran ferry.",
)


@pytest.fixture(autouse=True)
def no_case_is_small(monkeypatch):
    """Have a case of three articles divided into topics as a large one."""
    monkeypatch.setattr(topics, "WHOLE", 1)


@pytest.fixture
def case(tmp_path):
    """A case of three articles, two of one topic; what its progress said."""
    with Case(tmp_path / "case.db") as made:
        made.take([article(text, id=f"a{number}") for number, text in enumerate(TOLD)])
        yield made


def renewed(case):
    """The words that the making of the picture said."""
    said = []
    case.picture(progress=said.append)
    return said


def exported(picture):
    """The export of a picture."""
    return "".join(exports.pieces(picture, "json"))


def test_topics_are_made_one_by_one(case):
    """Each is told."""
    assert renewed(case) == ["resolving and weighing, topic 1 of 2", "resolving and weighing, topic 2 of 2"]
    assert renewed(case) == []


def test_another_article_has_only_its_own_topic_made_anew(case):
    """The other topic stays as it is."""
    case.picture()
    case.take([article("The storm closed the Corran ferry again.", id="a3")])
    assert renewed(case) == ["resolving and weighing"]


def test_the_picture_is_the_same_as_one_made_at_once(case):
    """Whatever was kept from before."""
    case.picture()
    case.take([article("Envoy Tomas Lind left Ansel after he met Ada Brook.", id="a3")])
    made = case.picture()
    assert exported(made) == exported(pipeline.picture(Picture(documents=made.documents)))


def test_a_decision_on_claims_of_two_topics_ties_them(case):
    """They are resolved together from then on, and apart again when it is undone."""
    made = case.picture()
    met = next(row for row in made.events if row.type == "MEET")
    closed = next(row for row in made.events if set(row.claims) & {claim.id for claim in made.documents[2].claims})
    kept = case.judge(Asked("same", (met.id, closed.id), by="lea", at=""))
    assert renewed(case) == ["resolving and weighing"]
    assert any({*met.claims, *closed.claims} <= set(row.claims) for row in case.picture().events)
    case.undo(kept.number)
    assert exported(case.picture()) == exported(made)


def test_a_run_that_was_broken_off_goes_on_with_the_topics_that_are_missing(case, monkeypatch):
    """What was made is kept."""

    resolved = renewal.resolved

    def broken(asked):
        """Stop at the topic of one article."""
        if len(asked.bodies) == 1:
            raise KeyboardInterrupt
        return resolved(asked)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(renewal, "resolved", broken)
        case.picture()
    assert len(renewed(case)) == 1
