"""The rules and the encoder together on how firmly an event is asserted."""

import pytest

from twosource.annotate.assertion import weighed
from twosource.annotate.certainty import FLAT, UNKNOWN, Stance

DENIED = Stance("negative", "certain", "actual")
PLAN = Stance("positive", "probable", "planned")


@pytest.mark.parametrize(
    ("read", "heard", "expected"),
    [
        (DENIED, None, DENIED),
        (FLAT, 2.8, FLAT),
        (FLAT, 1.0, Stance("positive", "probable", "actual")),
        (FLAT, -1.5, UNKNOWN),
        (DENIED, -2.0, DENIED),
        (DENIED, 2.9, Stance("positive", "possible", "actual")),
        (PLAN, 2.9, Stance("positive", "certain", "planned")),
        (PLAN, -2.0, UNKNOWN),
        (UNKNOWN, 0.3, UNKNOWN),
        (UNKNOWN, 2.9, Stance("positive", "certain", "actual")),
    ],
)
def test_the_encoder_moves_what_the_words_say(read: Stance, heard: float | None, expected: Stance) -> None:
    """Weaker, firmer, untold; never denied without a word that denies it."""
    assert weighed(read, heard) == expected


@pytest.mark.parametrize("heard", [-3.0, -1.0, 0.0])
def test_nothing_is_denied_without_a_word_for_it(heard: float) -> None:
    """Low figures make an event untold, not denied."""
    assert weighed(FLAT, heard).polarity == "positive"
