"""Where reports disagree."""

from dataclasses import replace

import pytest

from factory import article, attribution, claim, entity, event, mention
from small_picture import names, picture, role
from twosource.types import Argument, Derivation, Passage, Span
from twosource.weigh import conflicts, origins

A, B = article("The ferry sank in May. Ada Brook was there.", "a"), article("The ferry sank in June. Ada Brook was there.", "b")


def sank(row, interval: str | None, **fields):
    """The claim that the ferry sank, with a time."""
    return claim(row, "The ferry sank", "sank", "ACCIDENT", interval=interval, timex="t" if interval else None, lemma="sink", **fields)


def found(*claims, rows=(A, B), **layers):
    """The conflicts of one event that the claims tell."""
    tellings = [(row, [told for told in claims if told.article == row.id]) for row in rows]
    made = picture(*tellings, events=[event(claims[0].type, *claims)], **layers)
    return conflicts.add(origins.add(made)).conflicts


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("2024-05", "2024-06", ["conflict"]),
        ("2024", "2024-06", ["finer"]),
        ("2024-05", "2024-05", []),
        ("2024-05", None, []),
        ("2024-05-01T12:00", "2024-05-01T12:20", ["finer"]),
        ("2024-05-01T02:00", "2024-05-01T12:20", ["conflict"]),
        ("../2024", "2025", []),
    ],
)
def test_times_of_two_articles(left, right, relation):
    rows = found(sank(A, left), sank(B, right))
    assert [row.relation for row in rows if row.kind == "time"] == relation


def test_sides_hold_a_value_each_with_its_claims():
    (row,) = found(sank(A, "2024-05"), sank(B, "2024-06"))
    assert [(side.value, len(side.claims)) for side in row.sides] == [("2024-05", 1), ("2024-06", 1)]
    assert row.why == "May 2024 against June 2024: no time fits all"


def test_one_sentence_printed_twice_does_not_disagree_with_itself():
    told = (sank(A, "2024-05"), sank(B, "2024-06"))
    made = picture((A, told[:1]), (B, told[1:]), events=[event("ACCIDENT", *told)])
    one = Span(0, len("The ferry sank"))
    documents = tuple(replace(row, sentences=(one,)) for row in made.documents)
    assert conflicts.add(origins.add(replace(made, documents=documents))).conflicts == ()


def test_one_article_alone_does_not_disagree():
    row = article("The ferry sank. The ferry sank.", "a")
    first, second = sank(row, "2024-05"), replace(sank(row, "2024-06"), id="claim-second")
    assert found(first, second, rows=[row]) == ()


def test_what_is_demanded_or_feared_is_no_conflict():
    assert found(sank(A, "2024-05"), sank(B, "2024-06", modality="hypothetical")) == ()


def counted(left: str, right: str, days=("2024-05-01", "2024-05-01"), type="DIE"):
    """The conflicts of number between two articles that say how many died."""
    rows = [article(f"{words} died in the blast.", key, published=day) for key, words, day in zip("ab", (left, right), days, strict=True)]
    claims = [claim(row, row.text, "died", type) for row in rows]
    return [row for row in found(*claims, rows=rows) if row.kind == "number"]


@pytest.mark.parametrize(
    ("left", "right", "days", "relation"),
    [
        ("Nine sailors", "Twelve sailors", ("2024-05-01", "2024-05-01"), ["conflict"]),
        ("Nine sailors", "Twelve sailors", ("2024-05-01", "2024-05-02"), ["update"]),
        ("At least nine people", "Twelve people", ("2024-05-01", "2024-05-01"), ["finer"]),
        ("At least nine people", "Twelve people", ("2024-05-01", "2024-05-02"), ["update"]),
        ("Nine sailors", "Two nurses", ("2024-05-01", "2024-05-01"), []),
        ("Nine sailors", "9 sailors", ("2024-05-01", "2024-05-01"), []),
        ("Two sailors", "Several sailors", ("2024-05-01", "2024-05-01"), []),
        ("At least ten sailors", "At least 12 sailors", ("2024-05-01", "2024-05-02"), ["update"]),
        ("One sailor", "84 sailors", ("2024-05-01", "2024-05-01"), []),
        ("Nine sailors", "Twelve sailors", ("2024-05-01", "2024-09-01"), []),
        ("Nine sailors", "Two of the sailors", ("2024-05-01", "2024-05-01"), []),
        ("Nine sailors", "Two sailors and six sailors", ("2024-05-01", "2024-05-01"), []),
        ("Nine people", "All in twelve people", ("2024-05-01", "2024-05-01"), []),
    ],
)
def test_numbers_of_the_same_thing(left, right, days, relation):
    assert [row.relation for row in counted(left, right, days)] == relation


def placed(left: str, right: str, *asides: str):
    """The conflicts of place between two articles that say where the ferry sank; others say where places lie."""
    rows = [article(f"The ferry sank off {place}.", key) for key, place in (("a", left), ("b", right))]
    others = [article(text, f"c{n}") for n, text in enumerate(asides)]
    mentions, entities = names([*rows, *others], left, right, "Carrow", type="Place")
    at = {row.article: row.id for row in reversed(mentions)}
    claims = [claim(row, row.text[:-1], "sank", "ACCIDENT", lemma="sink", place=at[row.id]) for row in rows]
    told = found(*claims, rows=[*rows, *others], mentions=mentions, entities=entities)
    return [row.relation for row in told if row.kind == "place"]


def test_a_place_inside_the_other_is_finer():
    assert placed("Port Ansel", "Carrow", "He came to Port Ansel, Carrow, by train.") == ["finer"]


def test_two_places_side_by_side_are_a_conflict():
    assert placed("Port Ansel", "Merrow", "He left Port Ansel in Carrow.", "She left Merrow in Carrow.") == ["conflict"]


def test_places_of_which_nothing_is_known_are_left_alone():
    assert placed("Port Ansel", "Merrow") == []


def test_a_list_of_places_says_nothing_of_what_lies_where():
    assert placed("Port Ansel", "Carrow", "He has seen Port Ansel, Carrow and Merrow.") == []


def test_two_names_for_one_attacker_are_a_conflict():
    rows = [article(f"{name} shot Tom Reed.", key) for key, name in (("a", "Ada Brook"), ("b", "Cy Dunn"))]
    mentions, entities = names(rows, "Ada Brook", "Cy Dunn", "Tom Reed")
    claims = [
        claim(row, row.text[:-1], "shot", "ASSAULT", arguments=(*role("agent", mentions, row), Argument("victim", victim.id)))
        for row, victim in zip(rows, mentions[2:], strict=True)
    ]
    (row,) = found(*claims, rows=rows, mentions=mentions, entities=entities)
    assert (row.kind, [side.value for side in row.sides]) == ("actor", ["Ada Brook", "Cy Dunn"])


def answered(left: str, right: str, **fields):
    """The conflicts between two articles of which one says accept and one another word."""
    rows = [article(f"Carrow {word} the plan.", key) for key, word in (("a", left), ("b", right))]
    mentions, entities = names(rows, "Carrow", type="Place")
    plans = [mention(row, "the plan", form="nominal") for row in rows]
    types = {"accepted": "AGREE", "rejected": "REJECT"}
    claims = [
        claim(row, row.text[:-1], word, types[word], arguments=(*role("agent", mentions, row), Argument("topic", plan.id)))
        for row, word, plan in zip(rows, (left, right), plans, strict=True)
    ]
    claims[1] = replace(claims[1], **fields)
    return [(row.kind, row.relation) for row in found(*claims, rows=rows, mentions=[*mentions, *plans], entities=entities)]


def test_accepted_against_rejected():
    assert answered("accepted", "rejected") == [("outcome", "conflict")]


def test_flatly_against_reportedly():
    assert answered("accepted", "accepted", certainty="probable") == [("outcome", "conflict")]


def test_asserted_against_negated():
    assert answered("accepted", "accepted", polarity="negative") == [("polarity", "conflict")]


def test_what_may_not_be_so_contradicts_nothing():
    assert answered("accepted", "accepted", polarity="negative", certainty="possible") == []


def test_whoever_is_told_by_no_name_is_no_other_attacker():
    rows = [article(f"{who} shot Tom Reed.", key) for key, who in (("a", "Ada Brook"), ("b", "A gunman"))]
    mentions, entities = names(rows, "Ada Brook", "Tom Reed")
    gunman = mention(rows[1], "gunman", form="nominal")
    doers = (mentions[0], gunman)
    claims = [
        claim(row, row.text[:-1], "shot", "ASSAULT", arguments=(Argument("agent", doer.id), Argument("victim", victim.id)))
        for row, doer, victim in zip(rows, doers, mentions[1:], strict=True)
    ]
    assert found(*claims, rows=rows, mentions=[*mentions, gunman], entities=[*entities, entity("gunman", gunman)]) == ()


def test_when_a_report_was_updated_is_no_time_of_the_event():
    rows = [replace(sank(row, when), lemma="update") for row, when in ((A, "2024-05-01"), (B, "2024-05-09"))]
    assert found(*rows) == ()


def test_planned_then_done_is_an_update():
    rows = [article("Carrow will open the port.", "a", published="2024-05-01"), article("Carrow did open it.", "b", published="2024-06-01")]
    mentions, entities = names(rows, "Carrow", type="Place")
    claims = [
        claim(row, row.text[:-1], "open", "ESTABLISH", modality=how, arguments=role("agent", mentions, row))
        for row, how in zip(rows, ("planned", "actual"), strict=True)
    ]
    (row,) = found(*claims, rows=rows, mentions=mentions, entities=entities)
    assert (row.kind, row.relation) == ("outcome", "update")


def test_a_denial_meets_what_others_assert_of_the_denier():
    rows = [article("Carrow denied arming rebel fighters.", "a"), article("Carrow has armed rebel groups.", "b")]
    mentions, entities = names(rows, "Carrow", type="Place")
    objects = [mention(row, words, form="nominal") for row, words in zip(rows, ("rebel fighters", "rebel groups"), strict=True)]
    said = attribution(rows[0], "Carrow", "denied", "arming rebel fighters", mention=mentions[0].id, named=True)
    claims = [
        claim(row, words, word, "AID", arguments=(*role("agent", mentions, row), Argument("recipient", thing.id)))
        for row, words, word, thing in zip(rows, ("arming rebel fighters", rows[1].text), ("arming", "armed"), objects, strict=True)
    ]
    claims[0] = replace(claims[0], polarity="negative", attribution=said.id)
    made = picture(
        *((row, [claims[n]]) for n, row in enumerate(rows)), mentions=[*mentions, *objects], entities=entities, attributions=[said]
    )
    (row,) = conflicts.add(origins.add(made)).conflicts
    assert (row.kind, [side.value for side in row.sides]) == ("polarity", ["asserted", "denied by Carrow"])


def test_dates_that_clash_at_the_same_place_of_a_retelling():
    rows = [article("Ada Brook appeared in Carrow.", "a"), article("Ada Brook visited Carrow.", "b")]
    people, persons = names(rows, "Ada Brook")
    places, entities = names(rows, "Carrow", type="Place")
    claims = [
        claim(row, row.text[:-1], word, kind, interval=when, timex="t", arguments=role("agent", people, row))
        for row, word, kind, when in zip(rows, ("appeared", "visited"), ("ATTEND", "VISIT"), ("2023", "2024-01"), strict=True)
    ]
    derived = Derivation("b", "a", "unknown", "rewrite", 0.5, passages=(Passage(claims[1].span, claims[0].span),))
    tellings = [(row, [told]) for row, told in zip(rows, claims, strict=True)]
    made = picture(*tellings, mentions=[*people, *places], entities=[*persons, *entities], derivations=[derived])
    (row,) = conflicts.add(origins.add(made)).conflicts
    assert (row.kind, row.relation, [side.value for side in row.sides]) == ("time", "conflict", ["2023", "2024-01"])
    assert conflicts.add(origins.add(replace(made, derivations=()))).conflicts == ()


def test_an_empty_picture_has_none():
    assert conflicts.add(origins.add(picture((A, [])))).conflicts == ()


@pytest.mark.parametrize(("word", "relations"), [("wreck", ["finer"]), ("wrecks", [])])
def test_several_events_have_places_of_their_own(word, relations):
    rows = [article(f"Some {what} off {place}.", key) for key, what, place in (("a", "wreck", "Port Ansel"), ("b", word, "Carrow"))]
    aside = article("He came to Port Ansel, Carrow, by train.", "c")
    mentions, entities = names([*rows, aside], "Port Ansel", "Carrow", type="Place")
    at = {row.article: row.id for row in reversed(mentions)}
    triggers = ("wreck", word)
    claims = [claim(row, row.text[:-1], one, "ACCIDENT", lemma="wreck", place=at[row.id]) for row, one in zip(rows, triggers, strict=True)]
    told = found(*claims, rows=[*rows, aside], mentions=mentions, entities=entities)
    assert [row.relation for row in told if row.kind == "place"] == relations
