"""Words with places, and fingerprints."""

from twosource.text.shingles import fingerprints, sums, words


def test_words_keep_their_places():
    text = "The mayor’s 2 boats sank."
    assert [text[word.start : word.end] for word in words(text)] == ["The", "mayor’s", "2", "boats", "sank"]


def test_curly_and_straight_apostrophes_are_one():
    assert [word.text for word in words("mayor’s")] == [word.text for word in words("MAYOR'S")]


def prints(text: str) -> frozenset[int]:
    """The fingerprints of a text."""
    return fingerprints(sums(words(text)))


def test_eight_words_in_a_row_leave_a_common_fingerprint():
    shared = "divers searched the wreck off Port Ansel yesterday"
    left, right = f"One paper wrote that {shared} again", f"Late at night {shared} as told elsewhere by others"
    assert prints(left) & prints(right)


def test_different_texts_have_none_in_common():
    assert not prints("divers searched the wreck for hours") & prints("the council met in a closed session today")


def test_a_text_of_few_words_has_few():
    assert prints("") == prints("too short a text") == frozenset()
