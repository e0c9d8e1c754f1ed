"""text/frequency.py: words for what is done time and again."""

from twosource.text.frequency import is_plural, often, repeated


def test_a_plural_noun_stands_for_several():
    assert is_plural("visits", "visit")
    assert not is_plural("visit", "visit")
    assert not is_plural("was", "be")


def test_only_the_last_few_words_before_say_how_often():
    assert often("she has often")
    assert not often("she often told him that the envoy had")


def test_several_of_a_kind_are_not_repeated_unless_they_are_visits():
    assert not repeated("several")
    assert repeated("several", visits=True)
