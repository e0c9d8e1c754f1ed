import pytest

from twosource.read import furniture, page

REPORT = "The council met in Port Ansel on Monday and voted to keep the old pier open for two more years, its speaker said."


def kept(text):
    return page.joined(furniture.cut(page.of_text(text))).replace("\n\n", "\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "Share prices of Ansel Lines fell by four per cent.",
        '"Subscribe to our plan or leave," she told the council.',
        "Follow the money, said one member.",
        "Photo studios in the town were shut.",
        "By noon the harbour was closed.",
        "Related charges were dropped in May.",
        "The advertisement ran for two days.",
        "Most popular among voters was the plan for a bridge.",
        "Support our troops, the banner said, and nobody laughed.",
        "Copyright law does not cover this, the judge said. Appeals are open.",
        "Reuters and AFP reported the arrest on Monday.",
        "Comments by the minister caused anger.",
    ],
)
def test_a_sentence_of_the_report_is_kept(sentence):
    text = f"{REPORT}\n{sentence}\n{REPORT}"
    assert kept(text) == text


def test_words_about_journalism_are_kept_where_nobody_asks_for_support():
    text = f"{REPORT}\nJournalism needs readers, the minister told a newsroom in town."
    assert kept(text) == text


def test_an_appeal_ends_where_the_report_goes_on():
    assert kept(f"{REPORT}\nSupport our work\nReaders like you keep us going.\n{REPORT}") == f"{REPORT}\n{REPORT}"


def test_a_list_of_other_pages_ends_where_a_sentence_stands():
    assert kept(f"{REPORT}\nRelated\nStorm warning for the weekend\nIt was the third vote.") == f"{REPORT}\nIt was the third vote."


def test_headlines_after_the_last_sentence_are_a_list_of_other_pages():
    assert kept(f"{REPORT}\nKing visits flooded towns\nMinister denies the gas deal\nStorm closes the northern ports") == REPORT


def test_names_after_a_colon_at_the_end_are_kept():
    text = f"{REPORT}\nThe dead are:\nJon Vik of Port Ansel\nTove Aune of Nordby town\nNils Falk of Port Ansel"
    assert kept(text) == text


def test_a_comment_form_ends_the_page():
    assert kept(f"{REPORT}\n{REPORT}\nLeave a Reply\nI was there, it was loud and nobody was for it.") == f"{REPORT}\n{REPORT}"


def test_a_comment_form_at_the_head_does_not_cut_the_report():
    assert kept(f"Leave a comment\n{REPORT}") == REPORT


def test_a_link_inside_a_line_is_cut_and_its_words_are_kept():
    lines = furniture.cut(page.of_text("Boats burn. Go to Source Police came. pic.twitter.com/aB1"))
    assert page.joined(lines) == "Boats burn. Police came."
    assert [cut.text for cut in page.cuts(lines)] == ["pic.twitter.com/aB1", "Go to Source"]
