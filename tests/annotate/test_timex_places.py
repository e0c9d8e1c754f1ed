"""Where the rules of time expressions are tried."""

from hypothesis import given
from hypothesis import strategies as st

from twosource.annotate.timex_places import places
from twosource.text.table import rows

CORES = tuple(dict.fromkeys(row["core"] for row in rows("timex_rules")))


def test_a_rule_is_tried_at_its_word_and_a_few_words_before():
    text = "one two three four five six seven eight nine ten eleven weeks later"
    assert places(text, ["unit"])["unit"] == tuple(text.index(word) for word in text.split()[1:12])


def test_a_text_without_time_words_has_no_places():
    assert not any(places("Ada Brook met the envoy.", CORES).values())


@given(st.text(alphabet="a1’' .-years\nMay", max_size=60))
def test_places_are_in_order_and_inside_the_text(text):
    for found in places(text, CORES).values():
        assert list(found) == sorted(set(found)) and all(0 <= start < len(text) for start in found)
