"""How the other heads agree with marks, word by word."""

import heard
import pytest
from heads import HEADS, Set
from readers import Read, Sentence

EVENTS = next(head for head in HEADS if head.form == "words")
SANK = Sentence("The ferry sank.", ((10, 14, "3.0"),))


def test_f1_is_of_what_is_told_and_what_is_gold():
    assert heard.f1([(True, True), (True, False), (False, True), (False, False)]) == 0.5
    assert heard.f1([]) == 0.0


def test_each_marked_word_has_its_number_and_the_one_told():
    ((gold, told),) = heard.asserted(Read("a", (SANK,)))
    assert gold == 3.0
    assert told == pytest.approx(3.0, abs=1.0)


def test_every_word_is_labelled_in_our_types():
    taught = Set("set", None, "", {"e": ("event",)})
    rows = list(heard.labelled(EVENTS, taught, Read("a", (Sentence("The ferry sank.", ((10, 14, "e"),)),))))
    assert rows == [("O", "O"), ("O", "O"), ("event", "event"), ("O", "O")]
