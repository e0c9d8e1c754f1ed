"""What is told to come soon after something dated happened about then."""

import pytest

from twosource.pipeline import annotate_text


@pytest.mark.parametrize(
    "text",
    ["Soon after the attack on Carrow on 3 May 2024, Ada Brook resigned.", "Ada Brook resigned soon after the raid of 3 May 2024."],
)
def test_soon_after_is_about_then(text):
    """Its place is not lent."""
    (told,) = (row for row in annotate_text(text, published="2026-01-09").claims if row.lemma == "resign")
    assert (told.interval, told.place) == ("2024-05-03~", None)
