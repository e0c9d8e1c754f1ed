"""Which articles tell one story."""

from itertools import permutations

import pytest

from twosource.resolve.storylines import storylines
from twosource.types import Article, Document

FERRY = (
    "The ferry Carrow Star ran aground off Port Ansel in thick fog, the harbour office said. Rescuers took ninety passengers ashore.",
    "Ninety passengers were taken ashore by rescuers after the Carrow Star, a ferry, ran aground in fog near Port Ansel.",
)
VOTE = (
    "Marla Quist won the vote for mayor of Dunmere by eleven ballots. Her rival Ivo Tann asked the town court for a recount.",
    "Ivo Tann asked for a recount after losing the vote for mayor of Dunmere to Marla Quist by eleven ballots.",
)


def _documents(texts):
    """Documents with these texts, the id of each its first words."""
    return [Document(Article(id=text[:12], key=text[:12], text=text)) for text in texts]


def _stories(texts):
    """The texts of each story, as sets of ids."""
    told = storylines(_documents(texts))
    return {frozenset(article for article in told if told[article] == number) for number in told.values()}


@pytest.mark.parametrize("texts", list(permutations((*FERRY, *VOTE))))
def test_articles_of_one_story_are_together_in_any_order(texts):
    assert _stories(texts) == {frozenset(text[:12] for text in story) for story in (FERRY, VOTE)}


def test_articles_that_share_no_word_tell_two_stories():
    assert len(_stories((FERRY[0], VOTE[0]))) == 2


@pytest.mark.parametrize("text", ["", "\x00", "a " * 5000, "१२३"])
def test_hostile_texts_have_a_story_too(text):
    assert len(storylines(_documents((text, FERRY[0])))) == 2


def test_two_like_stories_of_several_articles_each_are_two():
    fires = [
        f"Fire in Dunmere: a fire burned the {what} in Dunmere, and firemen of Dunmere came."
        for what in ("mill", "old mill", "mill shed", "mill yard")
    ]
    floods = [
        f"Flood in Dunmere: a flood filled the {what} in Dunmere, and boats of Dunmere came."
        for what in ("quay", "old quay", "quay shed", "quay yard")
    ]
    documents = [Document(Article(id=f"a{number}", key=f"a{number}", text=text)) for number, text in enumerate((*fires, *floods))]
    told = storylines(documents)
    assert len({told[f"a{number}"] for number in range(4)}) == 1
    assert told["a0"] != told["a7"]
