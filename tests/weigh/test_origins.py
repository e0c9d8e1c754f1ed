"""Where claims come from, and how many independent origins an event has."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory import article, attribution, claim, event
from small_picture import names, picture
from twosource.lookup import lookup
from twosource.types import Derivation, Passage
from twosource.weigh import origins, settle

A = article("Ada Brook said the bridge fell. It was raining.", "a", publisher="Ansel Herald")
B = article("The bridge fell, Ada Brook said. Nobody was hurt.", "b", publisher="Carrow Post")
FALL = [claim(row, "the bridge fell" if row is A else "The bridge fell", "fell", "ACCIDENT") for row in (A, B)]
MENTIONS, ENTITIES = names([A, B], "Ada Brook")
SAID = [
    attribution(row, "Ada Brook", "said", told, mention=MENTIONS[n].id, named=True)
    for n, (row, told) in enumerate(((A, "the bridge fell"), (B, "The bridge fell")))
]


def told(attributed: tuple[bool, bool] = (False, False), derivations=(), extra=()):
    """Both articles tell the fall of the bridge as one event; where asked, by the words of Ada Brook."""
    claims = [replace(row, attribution=SAID[n].id if attributed[n] else None) for n, row in enumerate(FALL)]
    made = picture(
        (A, [claims[0], *extra]),
        (B, [claims[1]]),
        events=[event("ACCIDENT", *claims)],
        mentions=MENTIONS,
        entities=ENTITIES,
        attributions=SAID,
        derivations=derivations,
    )
    return settle.add(origins.add(made))


def count(made) -> int:
    """The number of independent origins of the fall."""
    return next(row.independent_origins for row in made.events if FALL[1].id in row.claims)


def shared(kind: str) -> tuple[Derivation, ...]:
    """A derivation of the two articles that shares their first sentences."""
    return (Derivation("b", "a", "unknown", kind, 0.9, passages=(Passage(B.text and FALL[1].span, FALL[0].span),)),)


def test_two_outlets_that_name_nobody_are_two_origins():
    made = told()
    assert {(row.kind, row.name) for row in made.origins} == {("outlet", "Ansel Herald"), ("outlet", "Carrow Post")}
    assert count(made) == 2


def test_two_outlets_that_quote_one_speaker_are_one_origin():
    made = told((True, True))
    assert [(row.kind, row.name, row.entity) for row in made.origins] == [("speaker", "Ada Brook", ENTITIES[0].id)]
    assert count(made) == 1


def test_every_claim_has_exactly_one_origin():
    made = told((True, False))
    assert sorted(key for row in made.origins for key in row.claims) == sorted(row.id for row in FALL)


def test_copies_are_one_origin_and_say_so():
    made = told(derivations=shared("copy"))
    (row,) = made.origins
    assert row.name == "common text of Ansel Herald and Carrow Post"
    assert "share a passage (copy)" in row.why and count(made) == 1


def test_a_copy_that_names_no_speaker_leans_on_the_one_that_does():
    assert count(told((True, False), derivations=shared("rewrite"))) == 1


def test_strands_hold_all_claims_one_strand_an_origin():
    made = told()
    (row,) = [row for row in made.events if len(row.claims) == 2]
    assert row.strands == tuple(sorted((key,) for key in row.claims))


def test_own_words_beside_a_named_source_add_no_origin():
    own = claim(A, "It was raining", "raining", "ACCIDENT")
    claims = [replace(FALL[0], attribution=SAID[0].id), own]
    made = picture((A, claims), events=[event("ACCIDENT", *claims)], mentions=MENTIONS[:1], entities=ENTITIES, attributions=SAID[:1])
    assert settle.add(origins.add(made)).events[0].independent_origins == 1


def test_a_source_nobody_can_look_up_stays_with_its_article():
    row = article("Analysts said the bridge fell.", "a")
    said = attribution(row, "Analysts", "said", "the bridge fell")
    made = origins.add(
        picture((row, [replace(claim(row, "the bridge fell", "fell", "ACCIDENT"), attribution=said.id)]), attributions=[said])
    )
    assert made.origins[0].entity is None
    assert "lineage is unknown" in made.origins[0].why and not made.origins[0].known


def test_that_somebody_said_something_is_told_by_the_outlet():
    said = replace(claim(A, "Ada Brook said", "said", "SPEAK"), attribution=SAID[0].id)
    made = told((True, True), extra=[said])
    assert lookup(made).origin_of[said.id].name == "Ansel Herald"


def test_an_agency_that_signs_two_texts_is_one_origin():
    rows = [article(f"PORT ANSEL (Reuters) - The bridge fell{end}", key) for key, end in (("a", "."), ("b", " at noon."))]
    claims = [claim(row, "The bridge fell", "fell", "ACCIDENT") for row in rows]
    made = settle.add(origins.add(picture(*((row, [claims[n]]) for n, row in enumerate(rows)), events=[event("ACCIDENT", *claims)])))
    assert [(row.kind, row.name) for row in made.origins] == [("agency", "Reuters")]
    assert made.events[0].independent_origins == 1


def test_footage_of_one_event_is_one_film():
    rows = [article(f"{words} shows the bridge fall.", key) for key, words in (("a", "A video"), ("b", "Undated footage"))]
    said = [attribution(row, row.text.split(" shows")[0], "shows", "the bridge fall", kind="media") for row in rows]
    claims = [replace(claim(row, "the bridge fall", "fall", "ACCIDENT"), attribution=said[n].id) for n, row in enumerate(rows)]
    made = picture(*((row, [claims[n]]) for n, row in enumerate(rows)), events=[event("ACCIDENT", *claims)], attributions=said)
    (found,) = origins.add(made).origins
    assert found.kind == "media" and len(found.claims) == 2


def test_a_word_that_points_back_does_not_make_the_speaker_a_source():
    row = article("The bridge fell. Ada Brook mourned after the collapse.", "a")
    people, entities = names([row], "Ada Brook")
    said = attribution(row, "Ada Brook", "mourned", "after the collapse", mention=people[0].id, named=True)
    back = replace(claim(row, "the collapse", "collapse", "ACCIDENT"), attribution=said.id)
    fell = claim(row, "The bridge fell", "fell", "ACCIDENT")
    made = picture((row, [fell, back]), events=[event("ACCIDENT", fell, back)], mentions=people, entities=entities, attributions=[said])
    assert settle.add(origins.add(made)).events[0].strands == (tuple(sorted((fell.id, back.id))),)


def test_a_picture_without_claims_has_no_origins():
    assert origins.add(picture((A, []))).origins == ()


@pytest.mark.parametrize("act", ["thought", "aim", "hedge"])
def test_what_one_thinks_wants_or_seems_to_show_is_the_tellers_word(act):
    row = article("The mayor believes the ferry sank.", "a", publisher="The Ansel Herald")
    said = attribution(row, "The mayor", "believes", "the ferry sank", act=act)
    made = origins.add(picture((row, [claim(row, "the ferry sank", "sank", "ACCIDENT", attribution=said.id)]), attributions=[said]))
    assert [origin.name for origin in made.origins] == ["The Ansel Herald"]


@given(st.tuples(st.booleans(), st.booleans()), st.booleans())
def test_origins_are_never_more_than_articles_and_named_speakers(attributed, derived):
    rows = (Derivation(article="b", other="a", direction="known", kind="copy", score=0.9, passages=(Passage(FALL[1].span, FALL[0].span),)),)
    assert 1 <= count(told(attributed, derivations=rows if derived else ())) <= 2 + len(ENTITIES)
