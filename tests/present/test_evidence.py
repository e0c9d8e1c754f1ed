"""What a line rests on."""

from dataclasses import replace

from factory import article, claim, span_of
from small_case import story
from twosource.present.evidence import desk, evidence, fullest, quote, rests
from twosource.types import Document, Picture, Span


def test_words_stand_in_their_sentence():
    asked = desk(story())
    row = next(row for row in asked.by.claim.values() if row.quantity == "12")
    found = evidence(asked, row).quote
    assert (found.before, found.words, found.after) == ("She said ", "the ferry fund paid 12 guards", ".")


def test_a_very_long_sentence_is_cut_between_words():
    made = article("word " * 200 + "Holt met the envoy " + "word " * 200)
    asked = desk(Picture((Document(made, sentences=(Span(0, len(made.text)),)),)))
    found = quote(asked, "a", span_of(made.text, "Holt met the envoy"), sentence=0)
    assert found.cut == (True, True)
    assert set((found.before + found.after).split()) == {"word"}


def test_copies_share_one_origin():
    found = rests(desk(story()), story().events[0])
    assert [(row.name, row.articles) for row in found] == [
        ("Coastal Press", ("Coast Daily", "Ansel Herald")),
        ("harbour police", ("Northern Post",)),
    ]


def test_one_sentence_is_shown_once():
    made = article("Holt came and met the envoy.")
    whole, part = claim(made, "Holt came and met the envoy", "came", "VISIT"), claim(made, "met the envoy", "met", "MEET")
    picture = Picture((Document(made, sentences=(Span(0, len(made.text)),), claims=(whole, part)),))
    (found,) = rests(desk(picture), replace(story().events[0], claims=(whole.id, part.id)))
    assert [row.claim for row in found.evidence] == [whole.id]


def test_a_step_that_names_an_article_by_id_is_put_into_the_readers_words():
    made = article("x", "article-0123456789abcdef", publisher="Ansel Herald")
    assert desk(Picture((Document(made),))).said("article-0123456789abcdef names no source") == "Ansel Herald names no source"


def test_what_the_words_of_another_claim_hold_is_not_said_again():
    made = article("Ada Brook praised the ferry strike on Monday. The strike ended.")
    whole, part = (
        claim(made, "Ada Brook praised the ferry strike", "praised", "SUPPORT"),
        claim(made, "the ferry strike", "strike", "PROTEST"),
    )
    other, denied = claim(made, "The strike ended", "ended", "OTHER"), replace(part, id="claim-not", polarity="negative")
    assert fullest([other, part, whole, denied]) == [whole, denied, other]
