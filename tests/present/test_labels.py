"""What a reader calls things."""

from dataclasses import replace

import pytest

from factory import article, claim, mention, span_of
from twosource.lookup import lookup
from twosource.present.labels import OWN_VOICE, firmness, labels, published, short_ids, speaker
from twosource.types import Attribution, Document, Picture


def case(*articles):
    """A picture of bare articles."""
    return Picture(tuple(Document(row) for row in articles))


def test_a_publisher_with_one_report_names_it():
    assert labels(case(article("x", "1", publisher="Ansel Herald"))) == {"1": "Ansel Herald"}


def test_two_reports_of_one_publisher_are_told_apart():
    rows = [article("x", id, publisher="Ansel Herald") for id in ("first", "second")]
    assert labels(case(*rows)) == {"first": "Ansel Herald (first)", "second": "Ansel Herald (second)"}


def test_two_reports_of_one_publisher_go_by_their_days():
    rows = [article("x", id, publisher="Ansel Herald", published=day) for id, day in (("1", "2026-03-02T18:40"), ("2", "2026-03-04"))]
    assert labels(case(*rows)) == {"1": "Ansel Herald (2 March 2026)", "2": "Ansel Herald (4 March 2026)"}


def test_a_report_without_a_publisher_has_the_name_of_its_file():
    rows = [article("x", "1", path="in/alpha_9f.txt"), article("y", "2", path="in/beta_7c.txt")]
    assert labels(case(*rows)) == {"1": "alpha 9f", "2": "beta 7c"}


def test_reports_of_one_json_lines_file_keep_their_ids():
    rows = [article("x", id, path="in/all.jsonl") for id in ("r-1", "r-2")]
    assert labels(case(*rows)) == {"r-1": "r-1", "r-2": "r-2"}


def test_labels_never_meet():
    rows = [article("x", id, path="in/same.txt") for id in ("one", "two")]
    assert len(set(labels(case(*rows)).values())) == 2


def test_thousands_of_ids_are_cut_without_comparing_all_pairs():
    known = [f"article-{n:08d}" for n in range(20_000)]
    found = short_ids(known)
    assert len(set(found.values())) == len(known)


@pytest.mark.parametrize(
    ("stated", "bound", "said"),
    [("2026-03-02", "2026-03-02", "2 March 2026"), (None, "2026-03-02/..", "not before 2 March 2026"), (None, None, "undated")],
    ids=["stated", "bound", "none"],
)
def test_a_date_is_stated_bounded_or_missing(stated, bound, said):
    assert published(Document(article("x", published=stated), published=bound)) == said


def test_a_denied_possibility_says_both():
    row = claim(article("Holt may not come."), "Holt may not come", "come", "VISIT", polarity="negative", certainty="possible")
    assert firmness(row) == "said not to be so; put as a possibility"


def spoken(text, words, *, form="named", named=True, parent=None):
    """The speaker of the claim “the bridge fell” in a text whose source is those words."""
    made = article(text)
    who = mention(made, words, form=form)
    said = Attribution("s", "a", who.span, (), (), mention=who.id if named else None, named=named, parent=parent)
    row = claim(made, "the bridge fell", "fell", "ACCIDENT", attribution="s")
    outer = Attribution("p", "a", span_of(text, "the Herald"), (), (), named=True) if parent else replace(said, id="p")
    return speaker(lookup(Picture((Document(made, mentions=(who,), attributions=(said, outer), claims=(row,)),))), row)


def test_a_named_speaker_is_named():
    assert spoken("Ada Brook said the bridge fell.", "Ada Brook") == "Ada Brook"


def test_an_unnamed_speaker_keeps_the_words():
    assert spoken("Some officials said the bridge fell.", "Some officials", named=False) == "“Some officials” (not named)"


def test_a_speaker_inside_a_speech_has_both():
    assert spoken("Brook, the Herald wrote, said the bridge fell.", "Brook", parent="p") == "Brook, according to the Herald"


def test_a_claim_without_a_source_is_in_the_articles_own_voice():
    row = claim(article("The bridge fell."), "The bridge fell", "fell", "ACCIDENT")
    assert speaker(lookup(Picture()), row) == OWN_VOICE
