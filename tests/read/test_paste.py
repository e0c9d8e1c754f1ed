import pytest

from twosource.errors import InputError
from twosource.read import paste
from twosource.read.files import Source

REPORT = (
    "A ferry carrying eighty people sank off Port Ansel on Friday morning and twelve of them are feared dead, the coast guard said in a "
    "statement that it sent to reporters in the evening."
)
PAGE = f"""Skip to main content
Home
News
Sport
HomeNewsFerry sinks off Port Ansel, 12 feared dead
Ferry sinks off Port Ansel, 12 feared dead
By Mara Lind and Ola Brandt
Published: 9 Jan 2026 10:15 IST | Updated: 10 Jan 2026 08:00 IST
4 min read

{REPORT}

Also read: The harbour that never sleeps

The owner said that the ferry was sound. pic.twitter.com/aB12cd

(Edited by Nils Falk)

Support our journalism

Keeping this newsroom going needs readers like you. Coast Courier – with reporters in every port – depends on you.

Mara Lind is a senior reporter at Coast Courier. She covers ports and shipping.

LEAVE A REPLY

Please enter your name here

Most Popular
King visits flooded towns"""
SOURCE = Source("pier.txt", "pier.txt")


def test_only_the_report_is_left_of_a_page():
    found = paste.of_text(PAGE, SOURCE)
    assert found.text == f"Ferry sinks off Port Ansel, 12 feared dead\n\n{REPORT}\n\nThe owner said that the ferry was sound."


def test_a_page_tells_its_title_authors_date_and_publisher():
    found = paste.of_text(PAGE, SOURCE)
    assert found.title == "Ferry sinks off Port Ansel, 12 feared dead"
    assert found.authors == ("Mara Lind", "Ola Brandt")
    assert found.published == "2026-01-09T10:15:00"
    assert found.publisher == "Coast Courier"


def test_every_word_of_a_page_is_in_the_text_or_in_a_cut():
    found = paste.of_text(PAGE, SOURCE)
    kept = " ".join([found.text, *(cut.text for cut in found.cut)])
    assert sorted(kept.split()) == sorted(PAGE.split())


def test_a_report_without_furniture_is_kept_as_it_is():
    text = f"{REPORT}\n\nWhat we know\n\nThe ferry left at six."
    found = paste.of_text(text, SOURCE)
    assert (found.text, found.cut, found.published, found.publisher) == (text, (), None, None)


def test_lines_broken_at_a_width_are_joined():
    text = "The council met in Port Ansel on Monday and voted to keep\nthe old pier open for two more years, its speaker said in\n"
    text += "the evening. The vote was close. Nine members were for it\nand eight were against. "
    text += "Nobody else came to the meeting of\nthe council that day."
    assert "\n" not in paste.of_text(text, SOURCE).text


@pytest.mark.parametrize(("text", "what"), [(" \n ", "is empty"), ("Share\nLeave a Reply", "nothing but page furniture")])
def test_a_page_without_a_report_is_refused(text, what):
    with pytest.raises(InputError, match=what):
        paste.of_text(text, SOURCE)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 50_000,
        "x\n\n" * 10_000,
        "t.co/ab " * 10_000,
        "Ola Brandt is a reporter. " * 3_000,
        "Updated " + "1," * 20_000,
        "🙂" * 50_000 + "?",
    ],
    ids=["brackets", "short lines", "links", "biographies", "numbers", "emoji"],
)
def test_a_hostile_text_takes_no_long_time(text):
    try:
        assert len(paste.of_text(text, SOURCE).text) <= len(text)
    except InputError as error:
        assert "furniture" in error.what
