import io

import pytest
from docx import Document

from small_files import REPORT, paragraph, word, zipped
from twosource import read
from twosource.types import Article

ONE_DAY = {"created": "2026-01-09T09:30:00Z", "modified": "2026-01-09T17:00:00Z"}
ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def found_in(tmp_path, data, name="pier.docx"):
    (tmp_path / name).write_bytes(data)
    [found] = read.articles([str(tmp_path / name)])
    return found


def test_a_paragraph_is_a_line_and_the_properties_tell_title_and_day(tmp_path):
    found = found_in(tmp_path, word(paragraph(REPORT), paragraph("Nine were for it."), title="The pier stays", **ONE_DAY))
    assert found.text == f"{REPORT}\n\nNine were for it."
    assert (found.title, found.published, found.path) == ("The pier stays", "2026-01-09", "pier.docx")


def test_a_file_changed_on_a_later_day_states_no_day(tmp_path):
    days = ONE_DAY | {"modified": "2026-02-01T09:30:00Z"}
    assert found_in(tmp_path, word(paragraph(REPORT), **days)).published is None


def test_a_day_in_the_text_goes_before_that_of_the_properties(tmp_path):
    assert found_in(tmp_path, word(paragraph("January 7, 2026"), paragraph(REPORT), **ONE_DAY)).published == "2026-01-07"


def test_a_template_of_a_library_tells_no_day(tmp_path):
    made, out = Document(), io.BytesIO()
    made.add_paragraph(REPORT)
    made.save(out)
    found = found_in(tmp_path, out.getvalue())
    assert (found.text, found.published, found.title) == (REPORT, None, None)


@pytest.mark.parametrize("style", ["Title", "Heading1"])
def test_a_heading_is_the_title_where_the_properties_have_none_of_their_own(tmp_path, style):
    found = found_in(tmp_path, word(paragraph("The old pier stays open", style), paragraph(REPORT), title="Document1"))
    assert found.title == "The old pier stays open"
    assert "#" not in found.text


def test_links_fields_and_cells_are_read_and_what_was_struck_out_is_not(tmp_path):
    body = (
        "<w:p><w:r><w:t>The council </w:t></w:r><w:hyperlink><w:r><w:t>met</w:t></w:r></w:hyperlink><w:del><w:r><w:t>never</w:t>"
        "</w:r></w:del><w:ins><w:r><w:t> on Monday.</w:t></w:r></w:ins></w:p>"
        f"<w:tbl><w:tr><w:tc>{paragraph('Nine were for it.')}</w:tc></w:tr></w:tbl>"
    )
    assert found_in(tmp_path, word(body)).text == "The council met on Monday.\n\nNine were for it."


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04 broken", "broken Word file"),
        (word(paragraph(REPORT))[:-200], "broken Word file"),
        (zipped({"pier.txt": REPORT}), "an archive, not a Word file"),
        (zipped({"_rels/.rels": "<Relationships/>"}), "office file, but no Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "or a locked one"),
        (word(), "holds no text"),
        (word(paragraph("&e;"), start=ENTITY), "defines entities"),
        (word(paragraph("&b;"), start=LAUGHS), "defines entities"),
        (word(paragraph("0" * 30_000_000)), "larger than 20,000,000 bytes when unpacked"),
        (word("<w:p>" * 1000), "broken Word file"),
    ],
    ids=["empty", "broken", "cut", "zip", "sheet", "locked", "no text", "entity", "laughs", "bomb", "deep"],
)
def test_a_file_that_cannot_be_read_gives_one_line(tmp_path, data, what):
    found = found_in(tmp_path, data)
    assert not isinstance(found, Article) and what in found.what
