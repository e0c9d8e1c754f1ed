"""present/appraisals.py: what only weighs what happened."""

from dataclasses import replace

import pytest

from factory import article, attribution, claim
from twosource.annotate import parse
from twosource.present.appraisals import is_appraisal, weighs
from twosource.present.evidence import desk
from twosource.text.table import rows
from twosource.types import Document, Picture

TEXT = "The landing raised alarm in Carrow, Ada Brook said."
MADE = article(TEXT)
TOLD = claim(MADE, "The landing raised alarm in Carrow", "raised", "OTHER", lemma="raise")
SAID = attribution(MADE, "Ada Brook", "said", "The landing raised alarm in Carrow", named=True)


def picture(told, said=()):
    """A picture of one claim."""
    return desk(Picture((Document(MADE, attributions=said, claims=(told,)),)))


@pytest.mark.parametrize("row", rows("appraisals"), ids=lambda row: row["lemma"])
def test_a_verb_that_tells_no_act(row):
    text = row["example"]
    tokens = parse.add(Document(article(text))).tokens
    verb = next(token for token in tokens if token.lemma.startswith(row["lemma"].partition("_")[0][:4]))
    found = claim(article(text), text, verb.text, "OTHER", lemma=row["lemma"])
    assert weighs(found, text)


def test_the_verb_needs_its_words():
    text = "The port raised the fees"
    assert not weighs(claim(article(text), text, "raised", "OTHER", lemma="raise"), text)


def test_an_appraisal_by_a_named_source_is_news():
    assert is_appraisal(picture(TOLD), [TOLD])
    said = replace(TOLD, attribution=SAID.id)
    assert not is_appraisal(picture(said, (SAID,)), [said])


def test_an_act_among_more_acts_is_told():
    act = replace(TOLD, id="claim-x", lemma="land")
    other = replace(act, id="claim-y")
    assert not is_appraisal(picture(TOLD), [TOLD, act, other])
