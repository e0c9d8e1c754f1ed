"""The words of a lasting relation that say what someone is."""

import pytest

from factory import article, claim, mention, span_of
from twosource.lookup import lookup
from twosource.resolve.role_phrases import phrase
from twosource.text.table import rows
from twosource.types import Argument, Document, Picture


def told(text: str, trigger: str, lemma: str, *, type: str = "LEADS") -> str | None:
    """The phrase that a relation gives Ada Brook."""
    made = article(text)
    brook = mention(made, "Ada Brook")
    union = (mention(made, "Quay Union", type="Organization"),) if "Quay Union" in text else ()
    parts = tuple(Argument("topic", row.id) for row in union)
    row = claim(made, text.rstrip("."), trigger=trigger, type=type, lemma=lemma, arguments=(Argument("agent", brook.id), *parts))
    document = Document(made, mentions=tuple(sorted((brook, *union), key=lambda row: row.span)), claims=(row,))
    found = phrase(lookup(Picture((document,))), row, brook)
    assert found is None or span_of(text, trigger).overlaps(found)
    return None if found is None else found.of(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Brook of Dray, a senior leader of the guild, left.", "senior leader of the guild"),
        ("Ada Brook has been the leader of the guild.", "leader of the guild"),
        ("Ada Brook was leader of the.", None),
    ],
)
def test_a_noun_says_what_someone_is(text, words):
    assert told(text, "leader", "leader") == words


@pytest.mark.parametrize("row", rows("role_verbs"), ids=lambda row: row["verb"][:20])
def test_a_verb_that_says_what_someone_is_makes_a_role(row):
    trigger = row["example"].split()[0]
    assert told(f"Ada Brook, who {row['example']}.", trigger, "no noun") == row["example"]


@pytest.mark.parametrize(("text", "trigger"), [("Ada Brook ruled unanimously.", "ruled"), ("Ada Brook led in every poll.", "led")])
def test_a_verb_that_tells_what_someone_did_makes_none(text, trigger):
    assert told(text, trigger, trigger) is None


def test_a_rival_alone_says_not_whose():
    assert told("Ada Brook, a rival, left.", "rival", "rival", type="OPPOSED_TO") is None
    assert told("Ada Brook, a rival of the Quay Union, left.", "rival", "rival", type="OPPOSED_TO") == "rival of the Quay Union"
