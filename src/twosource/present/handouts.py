"""A reader's brief as a file, by the name of the form."""

from collections.abc import Callable
from typing import NamedTuple

from twosource.errors import NotFoundError
from twosource.present import handout_docx, handout_html, handout_markdown, handout_pdf
from twosource.present.evidence import Desk
from twosource.present.findings import Finding
from twosource.present.handout import Handout, Heading, handout


class Form(NamedTuple):
    """A form of a brief: its media type, the ending of its file, and what writes it."""

    media: str
    ending: str
    render: Callable[[Handout], bytes]


FORMS = {
    "html": Form("text/html; charset=utf-8", "html", handout_html.render),
    "markdown": Form("text/markdown; charset=utf-8", "md", handout_markdown.render),
    "docx": Form("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", handout_docx.render),
    "pdf": Form("application/pdf", "pdf", handout_pdf.render),
}


def render(desk: Desk, rows: tuple[Finding, ...], form: str, *, heading: Heading) -> bytes:
    """The findings as a file. The same findings, case and heading give the same bytes.

    Raises:
        NotFoundError: no such form.
    """
    if form not in FORMS:
        raise NotFoundError(f"no form {form!r}; forms are {', '.join(FORMS)}")
    return FORMS[form].render(handout(desk, rows, heading))
