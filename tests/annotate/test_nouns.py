"""What common nouns mean."""

from factory import document_of
from twosource.annotate import nouns


def test_a_noun_is_known_by_its_lemma():
    token = document_of("Two spokeswomen and many pilots met the party.").tokens
    assert nouns.meaning(token[4]).type == "Person"
    assert nouns.meaning(token[7]).number == "group"


def test_a_group_is_neither_one_nor_several():
    tokens = document_of("The party and its boats and a boat.").tokens
    assert [nouns.is_plural(tokens[i]) for i in (1, 4, 7)] == [None, True, False]
