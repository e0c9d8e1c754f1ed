"""A reader's brief as a file, in four forms."""

import hashlib
import io
import re
from dataclasses import replace

import docx
import pypdf
import pytest

from small_case import story
from twosource.errors import NotFoundError
from twosource.present.evidence import desk
from twosource.present.findings import findings
from twosource.present.handout import Heading, handout
from twosource.present.handouts import FORMS, render
from twosource.present.index import index
from twosource.types.kept import Pinned

HOSTILE = "</title><script>alert(1)</script> |\x00\x1b[2J\u202e \ud800 [x](javascript:1) &amp; \u05d1\u05e8\u05d5\u05e7"
HEADING = Heading("Ferry fund", "5 March 2026, 10:00", "Ada")
PAID = story().conflicts[0]
LEFT, RIGHT = (side.claims[0] for side in PAID.sides)
MET = next(row for row in story().events if row.type == "MEET" and row.independent_origins == 2)


def chosen(note="ask the harbour office"):
    """Two findings: an event with a note, and a disagreement with the second side adopted."""
    rows = [Pinned(1, MET.claims[0], None, None, note, 1.0, "Ada", ""), Pinned(2, LEFT, RIGHT, RIGHT, "", 2.0, "Ada", "")]
    return findings(index(story()), rows)


def text_of(form, made):
    """The words that a reader sees."""
    if form == "docx":
        page = docx.Document(io.BytesIO(made))
        return "\n".join(
            [*(row.text for row in page.paragraphs), *(cell.text for one in page.tables for row in one.rows for cell in row.cells)]
        )
    if form == "pdf":
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages)
    return made.decode()


def test_evidence_is_numbered_once_and_says_where_its_words_stand():
    made = handout(desk(story()), chosen(), HEADING)
    assert [row.number for row in made.annex] == list(range(1, len(made.annex) + 1))
    cited = {number for row in made.findings for one in (*row.supports, *(side.support for side in row.sides)) for number in one.numbers}
    assert cited == {row.number for row in made.annex}
    for row in made.annex:
        text = next(one.article.text for one in story().documents if one.article.id == row.article)
        assert (text[row.start : row.end], hashlib.sha256(text.encode()).hexdigest()) == (row.words, row.digest)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_a_file_has_title_findings_note_both_sides_and_words(form):
    text = " ".join(text_of(form, render(desk(story()), chosen(), form, heading=HEADING)).split())
    for words in ("Ferry fund", "5 March 2026, 10:00", "ask the harbour office", "adopted", "Ada Brook met Tomas Relling", "Northern Post"):
        assert words in text.replace("**", "").replace("<mark>", "")
    assert "at least 14" in text
    assert re.search(r"SHA-256 of the text [0-9a-f]{8}", text)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_the_same_findings_give_the_same_bytes(form):
    first, second = (render(desk(story()), chosen(), form, heading=HEADING) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("form", sorted(FORMS))
def test_no_finding_makes_a_file_that_says_so(form):
    made = render(desk(story()), (), form, heading=HEADING)
    assert "No finding was chosen" in text_of(form, made)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_hostile_words_stay_words(form):
    made = render(desk(story()), chosen(HOSTILE), form, heading=Heading(HOSTILE, HOSTILE, HOSTILE))
    text = text_of(form, made)
    assert "alert(1)" in text
    if form in ("html", "markdown"):
        assert "<script>" not in text


def test_what_the_font_of_a_pdf_lacks_is_told():
    made = render(desk(story()), chosen("\u05d1\u05e8\u05d5\u05e7 is a name"), "pdf", heading=HEADING)
    assert "[4 letters, Hebrew] is a name" in text_of("pdf", made)


def test_what_is_gone_from_the_case_is_told():
    gone = tuple(replace(row, line=None, disagreement=None, fits=False) for row in chosen())
    made = handout(desk(story()), gone, HEADING)
    assert {row.sentence for row in made.findings} == {"What this finding was about is no longer told in the case."}


def test_an_unknown_form_names_the_forms():
    with pytest.raises(NotFoundError, match="docx"):
        render(desk(story()), (), "odt", heading=HEADING)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_words_longer_than_a_page_are_handed_over(form):
    event, dispute = chosen("note " * 4000)
    side = replace(dispute.disagreement.sides[0], value="value " * 3000, labels=("label " * 900,))
    long = replace(dispute, disagreement=replace(dispute.disagreement, sides=(side, *dispute.disagreement.sides[1:])))
    assert "value value" in text_of(form, render(desk(story()), (event, long), form, heading=HEADING))
