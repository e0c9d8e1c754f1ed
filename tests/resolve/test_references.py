"""Claims that only refer to an event that their article tells elsewhere."""

from twosource import annotate, pipeline
from twosource.types import Judgement, Picture

TOLD = "A ferry crashed into the quay in Carrow on Sunday. Divers do not know the cause of the crash."
UNTOLD = "Divers in Carrow do not know the cause of the crash."


def crashes(text: str, *judgements: Judgement) -> tuple[list[str], list[str]]:
    """The claims that tell a crash in a picture of one article, and the claims of its events."""
    made = pipeline.picture(Picture(documents=(annotate(text, published="2026-05-01"),), judgements=judgements))
    words = {claim.id: claim.lemma for row in made.documents for claim in row.claims if claim.lemma == "crash"}
    return list(words.values()), [words[claim] for event in made.events for claim in event.claims if claim in words]


def test_a_reference_to_what_the_article_tells_is_no_claim_of_it():
    assert crashes(TOLD) == (["crash"], ["crash"])


def test_where_nothing_else_tells_the_event_the_reference_does():
    assert crashes(UNTOLD) == (["crash"], ["crash"])


def test_a_reference_that_a_person_decided_on_stays():
    (first, second) = (claim.id for claim in annotate(TOLD, published="2026-05-01").claims if claim.lemma == "crash")
    row = Judgement(1, "same", "event", first, second, by="Ada", at="2026-05-02")
    assert len(crashes(TOLD, row)[1]) == 2
