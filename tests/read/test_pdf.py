import io

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, NumberObject, StreamObject

from twosource import read

LINES = [
    "The council met in Port Ansel on Monday and voted to keep the har-",
    "bour open for two more years, its speaker said in the evening after",
    "the vote.",
    "Nine members were for it.",
]


def pdf_of(*pages):
    """A PDF with the lines of each page, written by hand."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        stream = b"BT /F1 10 Tf 12 TL 40 700 Td " + b" ".join(f"({line}) Tj T*".encode() for line in lines) + b" ET"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        content = len(objects)
        resources = b"/Resources << /Font << /F1 3 0 R >> >>"
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] %s /Contents %d 0 R >>" % (resources, content))
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    made, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return made + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)


def found_in(tmp_path, data):
    (tmp_path / "pier.pdf").write_bytes(data)
    return list(read.articles([str(tmp_path / "pier.pdf")]))


def test_broken_words_and_lines_are_put_together(tmp_path):
    [found] = found_in(tmp_path, pdf_of(LINES))
    first, second = found.text.split("\n")
    assert first.startswith("The council met in Port Ansel on Monday and voted to keep the harbour open for two more years")
    assert first.endswith("the vote.")
    assert second == "Nine members were for it."


def test_running_heads_and_page_numbers_are_left_out(tmp_path):
    pages = [["Coast Courier", f"The vote number {number} was close.", str(number)] for number in range(4)]
    [found] = found_in(tmp_path, pdf_of(*pages))
    assert found.text.split(".")[-2:] == [" The vote number 3 was close", ""]
    assert "Coast Courier" not in found.text


def test_a_pdf_without_text_is_said(tmp_path):
    [notice] = found_in(tmp_path, pdf_of([]))
    assert "holds no text" in notice.what


def scanned(stamp):
    """A PDF of one page that is a picture, with a stamp of text."""
    reader = PdfReader(io.BytesIO(pdf_of([stamp])))
    writer = PdfWriter(reader)
    picture = StreamObject()
    picture.update(
        {NameObject("/Subtype"): NameObject("/Image"), NameObject("/Width"): NumberObject(1), NameObject("/Height"): NumberObject(1)}
    )
    held = DictionaryObject({NameObject("/Im0"): writer._add_object(picture)})
    writer.pages[0]["/Resources"][NameObject("/XObject")] = held
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def test_pictures_of_pages_with_a_stamp_of_text_are_said_to_be_so(tmp_path):
    [notice] = found_in(tmp_path, scanned("Made by Coast Scanner"))
    assert "pictures of pages with hardly any text" in notice.what


def test_a_short_report_with_a_picture_is_read(tmp_path):
    [found] = found_in(
        tmp_path, scanned("The harbour of Port Ansel was closed on Monday because of the storm, the mayor said to the press.")
    )
    assert found.text.startswith("The harbour of Port Ansel")


@pytest.mark.parametrize("cut", [0.2, 0.9])
def test_a_broken_pdf_gives_one_line(tmp_path, cut):
    whole = pdf_of(LINES)
    found = found_in(tmp_path, b"%PDF-1.4 " + whole[int(len(whole) * cut) :])
    assert len(found) == 1


def test_a_locked_pdf_is_said(tmp_path):
    writer, made = PdfWriter(PdfReader(io.BytesIO(pdf_of(LINES)))), io.BytesIO()
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(made)
    [notice] = found_in(tmp_path, made.getvalue())
    assert "password" in notice.what


def test_a_pdf_with_too_many_pages_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("TWOSOURCE_MAX_PDF_PAGES", "1")
    [notice] = found_in(tmp_path, pdf_of(LINES, LINES))
    assert "has 2 pages" in notice.what


def test_signs_that_no_text_may_hold_are_left_out(tmp_path):
    [found] = found_in(tmp_path, pdf_of(["The harbour of Port Ansel was cl\0osed on Monday, the mayor said."]))
    assert found.text == "The harbour of Port Ansel was closed on Monday, the mayor said."
