"""The example of every row of the claim resources runs through the real steps."""

from dataclasses import replace

import pytest

from factory import document_of
from factory import mention as mention_of
from twosource import terms
from twosource.annotate import claims
from twosource.text import table


def told(example):
    """The claims of a sentence without mentions."""
    return claims.add(document_of(example)).claims


def told_of(example):
    """The claims of a sentence whose mentions are the words between stars: names where they have a capital."""
    parts = example.split("*")
    document = document_of("".join(parts))
    made, at = [], 0
    for n, part in enumerate(parts):
        if n % 2:
            form = "named" if part[0].isupper() else "nominal"
            made.append(mention_of(document.article, part, form=form, after=at))
        at += len(part)
    return claims.add(replace(document, mentions=tuple(made))).claims


@pytest.mark.parametrize("row", table.rows("claim_verbs"), ids=lambda row: row["word"])
def test_a_verb_tells_its_type(row):
    lemma = row["word"].removesuffix("_object")
    found = [(claim.type, claim.mode or "") for claim in told(row["example"]) if claim.lemma == lemma]
    assert (row["type"], row["mode"]) in found


@pytest.mark.parametrize("row", [row for row in table.rows("claim_nouns") if row["type"]], ids=lambda row: row["word"])
def test_a_noun_tells_its_type(row):
    found = [(claim.type, claim.mode or "") for claim in told(row["example"]) if claim.lemma == row["word"]]
    assert (row["type"], row["mode"]) in found


@pytest.mark.parametrize("row", [row for row in table.rows("claim_nouns") if not row["type"]], ids=lambda row: row["word"])
def test_a_noun_without_type_names_no_event(row):
    assert row["word"] not in [claim.lemma for claim in told(row["example"])]


@pytest.mark.parametrize("row", table.rows("claim_roles"), ids=lambda row: row["word"])
def test_a_role_noun_tells_its_relation(row):
    found = [claim for claim in told_of(row["example"]) if (claim.lemma, claim.type) == (row["word"], row["type"])]
    assert [len(claim.arguments) for claim in found] == [2]


@pytest.mark.parametrize("row", table.rows("claim_adjectives"), ids=lambda row: row["word"])
def test_an_adjective_tells_its_type(row):
    assert (row["word"], row["type"]) in [(claim.lemma, claim.type) for claim in told(row["example"])]


@pytest.mark.parametrize("row", table.rows("claim_light"), ids=lambda row: row["word"])
def test_a_light_verb_leaves_the_claim_to_its_noun(row):
    found = told(row["example"])
    assert row["word"] not in [claim.lemma for claim in found]
    assert len(found) == 1


@pytest.mark.parametrize("row", table.rows("claim_frames"), ids=lambda row: f"{row['type']}-{row['slot']}")
def test_a_place_in_a_clause_has_its_role(row):
    found = [claim for claim in told_of(row["example"]) if row["type"] in ("*", claim.type, claim.lemma)]
    roles = {argument.role for claim in found for argument in claim.arguments}
    assert found
    assert {"harmed": "victim", "where": "target"}.get(row["role"], row["role"]) in (roles or {""})


def test_the_tables_speak_the_terms():
    modes = {row.name for row in terms.ASSAULT_MODES}
    for name in ("claim_verbs", "claim_nouns"):
        for row in table.rows(name):
            assert row["type"] in terms.EVENT_NAMES | {""}
            assert (row["mode"] in modes) == (row["type"] == "ASSAULT")
    roles = {row.name for row in terms.ROLES} | {"harmed", "where", ""}
    assert {row["role"] for row in table.rows("claim_frames")} <= roles


@pytest.mark.parametrize("row", table.rows("claim_senses"), ids=lambda row: f"{row['word']}-{row['beside'].split(',')[0]}")
def test_words_beside_a_word_tell_its_type(row):
    found = {(claim.type, claim.mode or "") for claim in told(row["example"]) if row["word"] in (claim.lemma, claim.lemma.split("_")[0])}
    assert found == ({(row["type"], row["mode"])} if row["type"] else set())
