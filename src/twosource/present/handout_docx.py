"""A reader's brief as a Word document (DOCX), with fixed dates inside: the same brief gives the same bytes."""

import re
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Page
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph

from twosource.present.handout import Handout, Proof, SideTold, Support, Told, made, numbers, stands_at, told_by
from twosource.present.labels import listed

_WRITTEN = datetime(2000, 1, 1)
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_SOFT = RGBColor(0x5A, 0x56, 0x4F)
_SMALL = Pt(9)
# What XML cannot hold, and characters that would turn the direction of what follows or hide.
_BARRED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def render(row: Handout) -> bytes:
    """The whole document."""
    page = Document()
    _properties(page, row)
    page.add_heading(_clean(row.heading.title), 0)
    _soft(page, made(row))
    page.add_heading("Findings", 1)
    if not row.findings:
        _soft(page, "No finding was chosen.")
    for told in row.findings:
        _told(page, told)
    page.add_heading("Evidence", 1)
    for proof in row.annex:
        _proof(page, proof)
    held = BytesIO()
    page.save(held)
    return _without_dates(held)


def _properties(page: Page, row: Handout) -> None:
    """Title and author of the file, and dates that are the same always."""
    about = page.core_properties
    about.title, about.author, about.last_modified_by = _clean(row.heading.title)[:200], _clean(row.heading.by)[:200], ""
    about.comments, about.subject = f"Made by twosource {row.version}", _clean(row.heading.moment)[:200]
    about.created = about.modified = _WRITTEN
    about.revision = 1


def _clean(text: str) -> str:
    """The text on one line without what a document cannot hold."""
    return " ".join(_BARRED.sub("\ufffd", text).split())


def _soft(page: Page, text: str) -> Paragraph:
    """A small paragraph in grey."""
    made = page.add_paragraph()
    run = made.add_run(_clean(text))
    run.font.size, run.font.color.rgb = _SMALL, _SOFT
    return made


def _told(page: Page, row: Told) -> None:
    """One finding."""
    page.add_heading(f"{row.number}. {_clean(row.sentence)}", 2)
    said = [" · ".join(row.facts), f"Rests on {row.support}." if row.support else "", row.why]
    said += [f"This disagreement was {row.status}." if row.status else ""]
    for line in (line for line in said if line):
        _soft(page, line)
    if row.note:
        note = page.add_paragraph(style="Intense Quote")
        note.add_run(f"Note{' by ' + _clean(row.by) if row.by else ''}: ").bold = True
        note.add_run(_clean(row.note))
    if row.sides:
        _table(page, row.sides)
    for one in row.supports:
        _bullet(page, one)


def _table(page: Page, sides: tuple[SideTold, ...]) -> None:
    """The sides of a disagreement, one a row."""
    table = page.add_table(rows=1, cols=3, style="Light Grid Accent 1")
    for cell, words in zip(table.rows[0].cells, ("what is said", "who says it", "evidence"), strict=True):
        cell.text = words
    for side in sides:
        value = f"{_clean(side.value)} (adopted)" if side.adopted else _clean(side.value)
        for cell, words in zip(table.add_row().cells, (value, _clean(listed(side.labels, 12)), numbers(side.support)), strict=True):
            cell.text = words
    page.add_paragraph()


def _bullet(page: Page, row: Support) -> None:
    """An origin and the numbers of its evidence."""
    page.add_paragraph(f"{_clean(row.words)} {numbers(row)}", style="List Bullet")


def _proof(page: Page, row: Proof) -> None:
    """One piece of evidence of the annex: the words in bold in their sentence."""
    said = page.add_paragraph()
    said.add_run(f"[{row.number}] ").bold = True
    front, behind = (" " if row.before[-1:].isspace() else ""), (" " if row.after[:1].isspace() else "")
    said.add_run(_clean(row.before) + front)
    said.add_run(_clean(row.words)).bold = True
    said.add_run(behind + _clean(row.after))
    said.paragraph_format.space_after = Pt(0)
    _soft(page, told_by(row)).paragraph_format.space_after = Pt(0)
    _soft(page, stands_at(row))


def _without_dates(held: BytesIO) -> bytes:
    """The same file with one fixed date on each of its parts."""
    made = BytesIO()
    with ZipFile(held) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(ZipInfo(part.filename, _ZIP_DATE), old.read(part.filename), ZIP_DEFLATED)
    return made.getvalue()
