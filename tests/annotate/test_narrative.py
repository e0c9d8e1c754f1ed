"""The story line dates what is told after, as no more than likely."""

import pytest

from twosource.pipeline import annotate_text

FRIDAY = "2024-05-17"


def carried(text, published=FRIDAY):
    """Each claim's word with the day that the story line suggests."""
    return {row.lemma: row.carried for row in annotate_text(text, published=published).claims}


def test_what_happened_next_was_perhaps_on_the_same_day():
    found = carried("Ada Brook met the mayor on Wednesday. She praised the crews. She left the port.")
    assert (found["praise"], found["leave"]) == ("2024-05-15?", "2024-05-15?")


def test_where_no_day_was_told_it_was_about_the_day_of_publication():
    assert carried("Ada Brook praised the crews.")["praise"] == "2024-05-17%"


def test_without_any_day_there_is_nothing_to_carry():
    assert carried("Ada Brook praised the crews.", published=None)["praise"] is None


@pytest.mark.parametrize(
    "told",
    [
        "She had praised the crews.",
        "The crews, which she praised, sang.",
        "She recently praised the crews.",
        "She will praise the crews.",
        'The mayor said: "She praised the crews."',
    ],
)
def test_what_stands_off_the_story_line_takes_no_day(told):
    assert carried(f"Ada Brook met the mayor on Wednesday. {told}").get("praise") is None


def test_a_day_long_ago_ends_the_story_line():
    assert carried("Ada Brook met the mayor on March 5, 2019. She praised the crews.")["praise"] is None


def test_a_claim_with_words_of_its_own_for_its_date_carries_nothing():
    assert carried("Ada Brook praised the crews on Wednesday.")["praise"] is None
