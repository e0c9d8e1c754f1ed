import pytest

from twosource.read import publishers
from twosource.types import Cut


@pytest.mark.parametrize(
    ("text", "reason", "name"),
    [
        ("© 2026 Coast Courier. All rights reserved.", "copyright line", "Coast Courier"),
        ("Copyright 2019-2026 by The Pier Times", "copyright line", "The Pier Times"),
        ("Copyright 2026 The Associated Press. All rights reserved.", "copyright line", None),
        ("Mara Lind is a senior reporter at Coast Courier with ten years of experience.", "author's biography", "Coast Courier"),
        ("Mara Lind is a freelance journalist at home in Port Ansel.", "author's biography", None),
        ("Coast Courier depends on readers like you.", "appeal for support", "Coast Courier"),
        ("Norland needs fair journalism.", "appeal for support", None),
        ("Photo: Ida Holm", "photo credit", None),
    ],
)
def test_a_publisher_is_named_only_where_the_page_names_itself(text, reason, name):
    assert publishers.stated((Cut(text, reason),)) == name


def test_two_names_give_none():
    assert publishers.stated((Cut("© Coast Courier", "copyright line"), Cut("© Pier Times", "copyright line"))) is None
