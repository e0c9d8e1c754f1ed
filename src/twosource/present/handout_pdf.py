"""A reader's brief as PDF, set in Noto Sans, with fixed dates inside: the same brief gives the same bytes."""

import unicodedata
from functools import cache
from importlib.resources import as_file, files
from io import BytesIO
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from twosource.present.handout import Handout, Proof, SideTold, Support, Told, made, numbers, stands_at, told_by
from twosource.present.labels import listed
from twosource.present.values import one_line

_FONT, _ITALIC = "NotoSans", "NotoSans-Italic"
_INK, _SOFT, _ACCENT, _RULE = (HexColor(one) for one in ("#1d1c1a", "#5a564f", "#0d5a68", "#d8d3c7"))
_MARK, _LINK = "#fdeba6", "#0d5a68"
_SIZES = {"title": 19, "part": 14, "finding": 11.5, "text": 9.5, "small": 8, "note": 9.5}
_LOST = "Letters that no font here has stand as [number of letters, script]; the HTML and DOCX forms of this brief have them."


def render(row: Handout) -> bytes:
    """The whole document."""
    _fonts()
    held = BytesIO()
    title = _sound(row.heading.title)
    page = SimpleDocTemplate(
        held, pagesize=A4, invariant=1, title=title, author=_sound(row.heading.by), creator=f"twosource {row.version}",
        leftMargin=22 * mm, rightMargin=22 * mm, topMargin=20 * mm, bottomMargin=20 * mm,
    )  # fmt: skip
    story = [_said(title, "title"), _said(made(row), "small"), _said("Findings", "part")]
    story += [] if row.findings else [_said("No finding was chosen.", "small")]
    story += [block for told in row.findings for block in _told(told)]
    story += [_said("Evidence", "part"), *(_proof(proof) for proof in row.annex), Spacer(1, 4 * mm), _said(_LOST, "small")]
    page.build(story, onFirstPage=_foot, onLaterPages=_foot)
    return held.getvalue()


@cache
def _fonts() -> dict[str, frozenset[int]]:
    """The two fonts made known, each with the characters that it has."""
    found = {}
    for name, file in ((_FONT, "NotoSans[wdth,wght].ttf"), (_ITALIC, "NotoSans-Italic[wdth,wght].ttf")):
        with as_file(files("fontpkg_noto_sans") / "files" / file) as path:
            font = TTFont(name, str(path))
        pdfmetrics.registerFont(font)
        found[name] = frozenset(font.face.charToGlyph)
    pdfmetrics.registerFontFamily(_FONT, normal=_FONT, bold=_FONT, italic=_ITALIC, boldItalic=_ITALIC)
    return found


@cache
def _style(name: str) -> ParagraphStyle:
    """How a kind of paragraph is set."""
    size = _SIZES[name]
    made = ParagraphStyle(name, fontName=_FONT, fontSize=size, leading=size * 1.4, textColor=_INK, spaceAfter=3, splitLongWords=1)
    if name in ("title", "part"):
        made.textColor = _ACCENT
    if name in ("part", "finding"):
        made.spaceBefore, made.keepWithNext = 9, 1
    if name == "small":
        made.textColor = _SOFT
    if name == "note":
        made.fontName, made.leftIndent = _ITALIC, 10
    return made


def _sound(text: str) -> str:
    """The text on one line, halves of characters told as question marks."""
    return one_line(text).encode("utf-8", "replace").decode("utf-8")


def shown(text: str) -> str:
    """The text on one line, with what the font lacks told in brackets.

    >>> shown("Ada \u05d1\u05e8\u05d5\u05e7")
    'Ada [4 letters, Hebrew]'
    """
    known = _fonts()[_FONT]
    runs = groupby(_sound(text), key=lambda one: "" if ord(one) in known or one == " " else _script(one))
    return "".join("".join(held) if not script else _lost(script, len(list(held))) for script, held in runs)


def _script(character: str) -> str:
    """The first word of a character's name, which for a letter is its script."""
    return unicodedata.name(character, "unknown").split()[0].capitalize()


def _lost(script: str, number: int) -> str:
    """What stands for letters that the font lacks."""
    return f"[{number} {'letter' if number == 1 else 'letters'}, {script}]"


def _marked(text: str) -> str:
    """The text as it is shown, with nothing in it that the layout would act on."""
    return escape(shown(text))


def _said(text: str, style: str) -> Paragraph:
    """A paragraph of plain text."""
    return Paragraph(_marked(text), _style(style))


def _told(row: Told) -> list[Flowable]:
    """One finding."""
    said = [" · ".join(row.facts), f"Rests on {row.support}." if row.support else "", row.why]
    said += [f"This disagreement was {row.status}." if row.status else ""]
    made: list[Flowable] = [_said(f"{row.number}. {row.sentence}", "finding")]
    made += [_said(line, "small") for line in said if line]
    made += [_said(f"Note{' by ' + row.by if row.by else ''}: {row.note}", "note")] if row.note else []
    made += [_table(row.sides)] if row.sides else []
    return made + [Paragraph(f"• {_marked(one.words)} {_cited(one)}", _style("text")) for one in row.supports]


def _cited(row: Support) -> str:
    """The numbers of some evidence, each a way to its place in the annex."""
    shown = " ".join(f'<a href="#evidence-{number}" color="{_LINK}">[{number}]</a>' for number in row.numbers)
    return shown + _marked(numbers(Support("", (), row.more)))


def _table(sides: tuple[SideTold, ...]) -> Table:
    """The sides of a disagreement, one a row."""
    rows = [[_said(words, "small") for words in ("what is said", "who says it", "evidence")]]
    for side in sides:
        value = f"{side.value} (adopted)" if side.adopted else side.value
        rows.append([_said(value, "text"), _said(listed(side.labels, 12), "text"), Paragraph(_cited(side.support), _style("text"))])
    lines = TableStyle(
        [("LINEABOVE", (0, 0), (-1, -1), 0.5, _RULE), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]
    )
    return Table(rows, colWidths=[55 * mm, 75 * mm, 36 * mm], style=lines, hAlign="LEFT", splitInRow=1)


def _proof(row: Proof) -> Flowable:
    """One piece of evidence of the annex, the words marked in their sentence."""
    front, behind = (" " if row.before[-1:].isspace() else ""), (" " if row.after[:1].isspace() else "")
    words = f'<span backColor="{_MARK}">{_marked(row.words)}</span>'
    sentence = f'<a name="evidence-{row.number}"/>' + f"[{row.number}] {_marked(row.before)}{front}{words}{behind}{_marked(row.after)}"
    return KeepTogether([Paragraph(sentence, _style("text")), _said(told_by(row), "small"), _said(stands_at(row), "small"), Spacer(1, 4)])


def _foot(canvas: Canvas, page: SimpleDocTemplate) -> None:
    """The number of the page."""
    canvas.setFont(_FONT, 8)
    canvas.setFillColor(_SOFT)
    canvas.drawRightString(A4[0] - 22 * mm, 11 * mm, str(canvas.getPageNumber()))
