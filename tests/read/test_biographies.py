import pytest

from twosource.read import biographies, page

REPORT = "The council met in Port Ansel on Monday and voted to keep the old pier open, said Tove Aune, its speaker."


def left_of(last, authors=()):
    return page.joined(biographies.cut(page.of_text(f"{REPORT}\n{last}"), authors))


@pytest.mark.parametrize(
    "last",
    [
        "Mara Lind is a Senior Journalist at Coast Courier with over ten years of experience. Mara tweets at maralind",
        "Mara Lind is the author of two books. She is a reporter based in Port Ansel.\nThe views expressed are personal.",
        "Mara Lind contributed to this report.",
    ],
)
def test_a_biography_at_the_end_is_cut(last):
    assert left_of(last.replace("the author of two books. She is ", "")) == REPORT


def test_a_biography_glued_to_the_last_paragraph_is_cut():
    assert left_of("The vote was close. Mara Lind is a reporter at Coast Courier.") == f"{REPORT}\nThe vote was close."


@pytest.mark.parametrize(
    "last",
    [
        "Tove Aune is a journalist at Coast Courier and chairs the council.",
        "Ola Brandt is a reporter at Coast Courier. He was arrested on Sunday.",
        "Ola Brandt was a reporter at Coast Courier for ten years.",
        "Ola Brandt is a fisherman at Port Ansel.",
    ],
    ids=["told of in the report", "something happens to the person", "no longer", "no such role"],
)
def test_a_person_of_the_report_is_kept(last):
    assert left_of(last) == f"{REPORT}\n{last}"


def test_an_author_has_a_biography_even_when_named_above():
    assert left_of("Tove Aune is a journalist at Coast Courier.", authors=("Tove Aune",)) == REPORT


def test_a_biography_before_the_end_is_kept():
    text = "Mara Lind is a reporter at Coast Courier." + "\nThe vote was close." * 6
    assert left_of(text) == f"{REPORT}\n{text}"
