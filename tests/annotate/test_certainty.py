"""How firmly an event is put."""

import pytest

from twosource.annotate.certainty import Stance, stance
from twosource.annotate.syntax import syntax


def judged(parsed, text: str, word: str) -> Stance:
    """The stance of a word of the text."""
    tree = syntax(parsed(text).tokens)
    return stance(tree, next(token for token in tree.tokens if token.text == word))


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The bridge fell.", "fell", "positive certain actual"),
        ("The bridge did not fall.", "fall", "negative certain actual"),
        ("The bridge never fell.", "fell", "negative certain actual"),
        ("The bridge not only cracked but fell.", "cracked", "positive certain actual"),
        ("The bridge may have fallen.", "fallen", "positive possible actual"),
        ("The bridge could not fall.", "fall", "negative certain actual"),
        ("The bridge will fall.", "fall", "positive certain planned"),
        ("The mayor said the bridge would fall.", "fall", "positive certain planned"),
        ("If the bridge falls, we leave.", "falls", "positive possible hypothetical"),
        ("Did Ada open the gate?", "open", "positive possible hypothetical"),
        ("Please open the gate.", "open", "positive possible hypothetical"),
        ("Thank you for the bell.", "Thank", "positive certain actual"),
        ("When was the gate opened?", "opened", "positive certain actual"),
        ("The port will close when the fair ends.", "ends", "positive certain planned"),
        ("The clerk refused to open the gate.", "open", "negative certain planned"),
        ("The clerk did not manage to open the gate.", "open", "negative certain actual"),
        ("The clerk did not fail to open the gate.", "open", "positive certain actual"),
        ("The port has yet to open the gate.", "open", "negative certain actual"),
        ("The mayor denied that the clerk stole the bell.", "stole", "negative probable actual"),
        ("The mayor denied that the clerk failed to open the gate.", "open", "positive probable actual"),
        ("The mayor did not know that the bridge fell.", "fell", "positive certain actual"),
        ("The port plans to close the gate and sell the ferry.", "sell", "positive probable planned"),
        ("The port may close the gate or sell the ferry.", "sell", "positive possible actual"),
        ("Guards prevented an attack on the depot.", "attack", "negative certain actual"),
        ("The bishop will condemn the attack.", "attack", "positive certain actual"),
        ("There was no theft.", "theft", "negative certain actual"),
        ("The search found no survivors.", "found", "negative certain actual"),
        ("The port did not deny the allegations.", "allegations", "positive certain actual"),
    ],
)
def test_a_stance_is_read_off_what_stands_above_and_beside(parsed, text, word, expected):
    assert " ".join(judged(parsed, text, word)[:3]) == expected


def test_the_hedge_is_the_words_that_decide(parsed):
    text = "The bridge reportedly fell."
    assert judged(parsed, text, "fell").hedge.of(text) == "reportedly"
    assert judged(parsed, "The bridge fell.", "fell").hedge is None


def test_a_hedge_begins_before_it_ends_where_the_denial_hangs_from_the_auxiliary(parsed):
    """And holds the word that denies."""
    text = "The guards did not, in fact, give themselves a moment to think."
    assert judged(parsed, text, "give").hedge.of(text) == "did not"


def test_deep_sentences_are_judged_in_bounded_time(parsed):
    text = "He said " * 300 + "it fell."
    assert judged(parsed, text, "fell").polarity == "positive"


def test_a_word_with_hundreds_hanging_from_it_is_not_searched(parsed):
    text = "Brook, " * 300 + "fell."
    assert judged(parsed, text, "fell").polarity == "positive"
