"""Short sentences: exact words, with what they leave out in square brackets."""

from dataclasses import replace

import pytest

from factory import article, claim, mention, span_of
from small_case import story
from twosource.lookup import lookup
from twosource.present.cuts import is_verbal, stands_alone
from twosource.present.sentence import LONGEST, clause, headline, summary, told
from twosource.present.values import plain
from twosource.text import table
from twosource.types import Argument, Document, Entity, Event, Picture, Span


def case(text, words, trigger, *, mentions=(), entities=(), **fields):
    """The lookup and the claim of a one-article case; mentions are (words, form), entities (name, index of mentions)."""
    made = article(text)
    rows = tuple(sorted((mention(made, name, form=form) for name, form in mentions), key=lambda row: row.span))
    told_of = claim(made, words, trigger, "MEET", arguments=tuple(Argument("agent", row.id) for row in rows), **fields)
    named = tuple(
        Entity(f"e{n}", "Person", name, mentions=tuple(rows[at].id for at in places)) for n, (name, places) in enumerate(entities)
    )
    return lookup(Picture((Document(made, mentions=rows, claims=(told_of,)),), entities=named)), told_of


def test_a_pronoun_gives_way_to_the_name_in_brackets():
    by, row = case(
        "Mira Holt spoke. She met the envoy.",
        "She met the envoy",
        "met",
        mentions=[("Mira Holt", "named"), ("She", "pronominal")],
        entities=[("Mira Holt", (0, 1))],
    )
    assert plain(clause(by, row)) == "[Mira Holt] met the envoy"


def test_her_that_owns_nothing_is_only_a_name():
    by, row = case(
        "Mira Holt spoke. A court told her to leave.",
        "A court told her to leave",
        "told",
        mentions=[("Mira Holt", "named"), ("court", "nominal"), ("her", "pronominal")],
        entities=[("Mira Holt", (0, 2))],
    )
    assert plain(clause(by, row)) == "A court told [Mira Holt] to leave"


def test_a_pronoun_after_its_name_stays():
    by, row = case(
        "Mira Holt said she met the envoy.",
        "Mira Holt said she met the envoy",
        "met",
        mentions=[("Mira Holt", "named"), ("she", "pronominal")],
        entities=[("Mira Holt", (0, 1))],
    )
    assert plain(clause(by, row)) == "Mira Holt said she met the envoy"


def test_a_conjunction_in_front_is_dropped_and_the_rest_keeps_its_place():
    by, row = case("It rained, but Holt met the envoy.", "but Holt met the envoy", "met")
    (part,) = clause(by, row)
    assert part.text == "Holt met the envoy"
    assert part.span.of(by.article["a"].text) == part.text


def test_a_subject_in_the_sentence_is_shown_where_it_stands():
    by, row = case("Holt came and met the envoy.", "met the envoy", "met", mentions=[("Holt", "named")], entities=[("Mira Holt", (0,))])
    assert plain(clause(by, row)) == "Holt came and met the envoy"


def test_a_subject_far_away_is_shown_with_dots_between():
    text = f"Holt came {'very ' * 40}late and met the envoy."
    by, row = case(text, "met the envoy", "met", mentions=[("Holt", "named")], entities=[("Mira Holt", (0,))])
    assert plain(clause(by, row)) == "Holt … met the envoy"


def test_a_subject_of_another_sentence_is_put_in():
    text = "Holt came. Met the envoy."
    by, row = case(text, "Met the envoy", "Met", mentions=[("Holt", "named")], entities=[("Mira Holt", (0,))])
    document = replace(by.document["a"], sentences=(Span(0, 10), Span(11, 25)))
    told_of = replace(row, sentence=1, lemma="meet")
    again = lookup(Picture((replace(document, claims=(told_of,)),), entities=tuple(by.entity.values())))
    assert plain(clause(again, told_of)) == "[Mira Holt] Met the envoy"


def test_the_reader_is_not_told_whom_a_profile_is_about():
    by, row = case("Holt came and met the envoy.", "met the envoy", "met", mentions=[("Holt", "named")], entities=[("Mira Holt", (0,))])
    assert plain(clause(by, row, about="e0")) == "met the envoy"


def test_a_denial_outside_the_clause_is_shown_in_front():
    text = "Holt denied that she met the envoy."
    by, row = case(text, "she met the envoy", "met", polarity="negative", hedge=span_of(text, "denied"))
    assert plain(clause(by, row)) == "denied that she met the envoy"


def test_of_several_subjects_that_stand_elsewhere_each_is_named():
    named = [("Mira Holt", "named"), ("Tom Hale", "named")]
    entities = [("Mira Holt", (0,)), ("Tom Hale", (1,))]
    by, row = case("Mira Holt saw Tom Hale.\nMet in Dray.", "Met in Dray", "Met", mentions=named, entities=entities)
    document = replace(by.document["a"], sentences=(Span(0, 23), Span(24, 36)))
    again, told_of = lookup(Picture((document,), entities=tuple(by.entity.values()))), replace(row, sentence=1)
    assert plain(clause(again, told_of)) == "[Mira Holt, Tom Hale] Met in Dray"


def test_a_bracket_that_the_clause_opens_is_closed():
    by, row = case("Holt met the Harbour Guild (HG) today.", "Holt met the Harbour Guild (HG", "met")
    assert plain(clause(by, row)) == "Holt met the Harbour Guild (HG)"


def test_a_long_clause_is_cut_between_words_and_keeps_its_verb():
    text = "The council of elders " + "of the old town " * 30 + "met the envoy " + "at the great hall " * 30 + "."
    by, row = case(text, text[:-1].rstrip(), "met")
    said = plain(clause(by, row))
    assert len(said) <= LONGEST + 20
    assert " met " in said
    assert said.startswith("…")
    assert said.endswith("…")


def test_every_untouched_part_is_in_its_article():
    by = lookup(story())
    rows = [row for document in story().documents for row in document.claims]
    parts = [part for row in rows for part in told(by, row) if part.span]
    assert parts
    assert all(part.span.of(by.article[part.article].text) == part.text for part in parts)


def test_a_claim_with_a_source_is_told_with_its_speaker():
    by = lookup(story())
    row = next(row for row in by.claim.values() if row.quantity == "12")
    assert plain(told(by, row)) == "Ada Brook: the ferry fund paid 12 guards"


def test_an_event_is_told_by_its_fullest_claim():
    by = lookup(story())
    assert summary(by, story().events[0]) == "Ada Brook met Tomas Relling in Port Ansel on 2 March"


def test_an_event_that_only_a_speaker_tells_names_the_speaker():
    by = lookup(story())
    attributed = tuple(row.id for row in by.claim.values() if row.quantity == "12")
    assert summary(by, replace(story().events[1], claims=attributed)).startswith("Ada Brook: ")


def test_a_heading_does_not_speak_for_an_event():
    made = article("Holt Meets Relling Envoy\nHolt met the envoy of Relling.")
    heading, body = (
        claim(made, "Holt Meets Relling Envoy", "Meets", "MEET"),
        claim(made, "Holt met the envoy of Relling", "met", "MEET", sentence=1),
    )
    sentences = (span_of(made.text, "Holt Meets Relling Envoy"), span_of(made.text, "Holt met the envoy of Relling."))
    by = lookup(Picture((Document(made, sentences=sentences, claims=(heading, body)),)))
    assert plain(headline(by, Event("e", "MEET", claims=(heading.id, body.id)))) == "Holt met the envoy of Relling"


ROWS = table.rows("clause_words")


@pytest.mark.parametrize("row", [row for row in ROWS if row["use"] == "opener"], ids=lambda row: row["word"])
def test_each_opener_is_dropped(row):
    text = row["example"]
    start = text.index(f" {row['word']}") + 1
    by, told_of = case(text, text[start:-1], "met")
    assert plain(clause(by, told_of)) == "Holt met the envoy"


@pytest.mark.parametrize("row", [row for row in ROWS if row["use"] == "auxiliary"], ids=lambda row: row["word"])
def test_each_auxiliary_makes_the_word_behind_it_a_verb(row):
    text = row["example"]
    trigger = "meet" if "meet the" in text else "met"
    by, told_of = case(text, text[:-1], trigger, lemma=trigger)
    assert row["word"] in text[: text.index(trigger)].lower().split()
    assert is_verbal(by, told_of)


@pytest.mark.parametrize("row", [row for row in ROWS if row["use"] == "relative"], ids=lambda row: row["word"])
def test_each_relative_leans_on_the_words_in_front_of_it(row):
    text = row["example"]
    start = text.index(f" {row['word']}") + 1
    by, told_of = case(text, text[start:-1], "met", lemma="meet")
    assert not stands_alone(by, told_of)


@pytest.mark.parametrize("row", [row for row in ROWS if row["use"] == "governing"], ids=lambda row: row["word"])
def test_a_clause_behind_each_governing_word_leans_on_its_verb(row):
    made = article(row["example"])
    guild = mention(made, "guild", form="nominal")
    verb, lemma = ("accused", "accuse") if "accused" in made.text else ("kept", "keep")
    outer = claim(made, row["example"][:-1], verb, "ACCUSE", lemma=lemma)
    inner = claim(made, "hiding the report", "hiding", "OTHER", lemma="hide", arguments=(Argument("agent", guild.id),))
    by = lookup(Picture((Document(made, mentions=(guild,), claims=(outer, inner)),)))
    assert plain(clause(by, inner)) == row["example"][:-1]


@pytest.mark.parametrize("row", [row for row in ROWS if row["use"] == "possessive"], ids=lambda row: row["word"])
def test_each_possessive_gives_way_to_a_name_in_its_case(row):
    words = f"{row['word']} envoy met us"
    mentions = [("Mira Holt", "named"), (row["word"], "pronominal")]
    by, told_of = case(row["example"], words, "met", mentions=mentions, entities=[("Mira Holt", (0, 1))])
    assert plain(clause(by, told_of)) == "[Mira Holt’s] envoy met us"


@pytest.mark.parametrize("claims", [(), ("missing",)], ids=["none", "unknown"])
def test_an_event_without_claims_is_told_by_its_type(claims):
    assert summary(lookup(Picture()), Event("e", "MEET", claims=claims)) == "MEET"
