"""Which noun phrases mean what an earlier one of the same noun means."""

import pytest

from factory import tied


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Three old ferries left the port. The ferries sank.", ("ferries", "Three old ferries")),
        ("A blue ferry left the port. The ferry sank.", ("ferry", "blue ferry")),
        ("The police left. Crowds waited. The police came back.", ("police", "police")),
    ],
)
def test_the_last_one_that_goes_by_all_its_words_is_meant(parsed, text, pair):
    assert pair in tied(parsed(text))


@pytest.mark.parametrize(
    "text",
    [
        "A ferry left the port. Another ferry sank.",
        "A ferry left the port. The blue ferry sank.",
        "Wendy Marlow sold her ferry. Keith Velsor painted his ferry.",
        "The captain of the tug left. The captain of the barge stayed.",
    ],
    ids=["a new one", "one that says more", "another's", "of another"],
)
def test_another_of_the_kind_is_not_meant(parsed, text):
    assert not [pair for pair in tied(parsed(text)) if {"ferry", "captain"} & set(pair[0].split())]
