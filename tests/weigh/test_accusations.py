"""Who is accused of what, and who denies it."""

from twosource import ids, pipeline
from twosource.types import Article, Picture


def conflicts_of(*texts: str):
    """The conflicts of polarity in articles of these texts, as (values, event types)."""
    rows = [Article(f"a{n}", ids.digest(f"a{n}", text), text, published=f"2026-04-0{n + 1}") for n, text in enumerate(texts)]
    made = pipeline.picture(Picture(documents=tuple(pipeline.annotate(row) for row in rows)))
    return [[side.value for side in row.sides] for row in made.conflicts if row.kind == "polarity"]


def test_the_accused_denies_what_another_alleges():
    accused = "Inspector Ada Brook accused Carrow Ltd of dumping the waste."
    assert conflicts_of(accused, "Carrow Ltd denied dumping the barrels.") == [["alleged by Ada Brook", "denied by Carrow Ltd"]]


def test_another_party_denies_another_deed():
    accused = "Inspector Ada Brook accused Carrow Ltd of dumping the waste."
    assert conflicts_of(accused, "Merrow Bank denied hiring the drivers.") == []


def test_a_claim_rejected_in_the_next_sentence():
    text = "Inspector Ada Brook said on Monday that the boat had been rented by Tom Reed. Reed rejected the claim."
    assert conflicts_of(text) == [["denied by Tom Reed", "said by Ada Brook"]]


def test_rejecting_an_offer_is_no_denial_of_what_was_said():
    text = "Inspector Ada Brook said on Monday that the boat had been rented by Tom Reed. Reed rejected the offer."
    assert conflicts_of(text) == []
