"""What is surely a name, and what teaches nothing."""

import pytest
from names import apart, is_taught, sure
from readers import UNASKED


def told(text, *spans):
    """The words of each mark, with its type."""
    marked = [(text.index(words), text.index(words) + len(words), kind) for words, kind in spans]
    return [(text[start:end], kind) for start, end, kind in sure(text, marked)]


def test_a_name_loses_its_article_and_other_capitals_teach_nothing():
    assert told("Boats left the Port of Ansel", ("the Port of Ansel", "place")) == [("Boats", UNASKED), ("Port of Ansel", "place")]


@pytest.mark.parametrize("words", ["Minister Ada Brook", "the fishers of Ansel", "She", "Ada Brook's", "Ada Mara Lin Brook"])
def test_titles_nouns_pronouns_and_possessives_are_no_sure_names(words):
    assert {kind for _, kind in told(f"{words} left", (words, "person"))} <= {UNASKED}


def test_of_nested_names_the_longest_is_taught():
    assert told("Council of Ansel met", ("Council of Ansel", "organization"), ("Ansel", "place")) == [("Council of Ansel", "organization")]


def test_what_may_be_one_name_with_an_inner_one_teaches_nothing():
    made = told("Ansel boat crews left", ("Ansel boat crews", "organization"), ("Ansel", "place"))
    assert made == [("Ansel", "place"), ("boat", UNASKED), ("crews", UNASKED)]


def test_a_person_with_another_mention_inside_is_not_sure():
    assert told("Ansel Mayor Brook", ("Ansel Mayor Brook", "person"), ("Ansel", "place")) == [
        ("Ansel", "place"),
        ("Mayor", UNASKED),
        ("Brook", UNASKED),
    ]


def test_spans_apart_share_no_letter():
    assert apart([(0, 5, "a"), (3, 7, "b"), (5, 6, "c")]) == [(0, 5, "a"), (5, 6, "c")]


def test_about_half_of_the_texts_are_taught_and_none_of_the_bbc():
    taught = [is_taught({"id": str(number), "publisher": "Someone"}) for number in range(200)]
    assert 70 < sum(taught) < 130
    assert not any(is_taught({"id": str(number), "publisher": "BBC Online"}) for number in range(200))
