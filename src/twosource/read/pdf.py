"""PDF files."""

import io
import logging
import re
from collections import Counter
from typing import Any

from pypdf import PdfReader

from twosource.config import setting
from twosource.errors import InputError
from twosource.read import decode, paste, wrap
from twosource.read.files import Source
from twosource.types import Article

# Broken files are told of in one line of ours, not in many of the library's.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)
_REMEDY = "save it again as PDF or as text"
_RECOGNISE = "run it through text recognition first"
# A page of a report has more; a scan has a stamp or a page number.
_FEWEST_WORDS = 15
_HYPHEN = re.compile(r"(?<=[a-z])[-\u00ad]\n\s*(?=[a-z])")


def read(source: Source) -> Article:
    """The article of a PDF: its words in paragraphs. Its properties tell when the file was made, not when the text was published.

    Raises:
        InputError: it is broken, locked, too long, or holds no text.
    """
    reader = _reader(source)
    # a broken table of letters gives NUL and half characters
    text = decode.printable(paragraphs([_page(reader, number, source.where) for number in range(len(reader.pages))])).replace("\0", "")
    if not text.strip():
        raise InputError(source.where, "holds no text (pictures of pages?)", _RECOGNISE)
    if len(text.split()) < _FEWEST_WORDS * len(reader.pages) and _is_pictures(reader):
        raise InputError(source.where, "is pictures of pages with hardly any text", _RECOGNISE)
    return paste.of_text(text, source)


def _reader(source: Source) -> PdfReader:
    """The open PDF."""
    try:
        reader = PdfReader(io.BytesIO(source.bytes()), strict=False)
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = 0 if locked else len(reader.pages)
    except InputError:
        raise
    except Exception as error:
        raise InputError(source.where, f"is a broken PDF ({type(error).__name__})", _REMEDY) from error
    if locked:
        raise InputError(source.where, "is a PDF locked by a password", "save it without the password")
    if pages > setting("max_pdf_pages"):
        raise InputError(source.where, f"has {pages} pages", "split it, or raise TWOSOURCE_MAX_PDF_PAGES")
    return reader


def _is_pictures(reader: PdfReader) -> bool:
    """True when most pages hold a picture."""
    return sum(map(_has_picture, reader.pages)) * 2 > len(reader.pages)


def _has_picture(page: Any) -> bool:
    """True for a page that shows a picture."""
    try:
        held = page["/Resources"].get_object().get("/XObject", {}).get_object()
        return any(one.get_object().get("/Subtype") == "/Image" for one in held.values())
    except Exception:
        return False


def _page(reader: PdfReader, number: int, where: str) -> str:
    """The text of a page as the file lays it out, line by line."""
    try:
        return reader.pages[number].extract_text() or ""
    except Exception as error:
        raise InputError(where, f"is a broken PDF (page {number + 1}: {type(error).__name__})", _REMEDY) from error


def paragraphs(pages: list[str]) -> str:
    """The text of pages with words hyphenated at line ends put together and wrapped lines joined.

    >>> paragraphs(["The har-\\nbour was closed\\nfor two days.\\nIt opened again."])
    'The harbour was closed for two days.\\nIt opened again.'
    """
    lines = _HYPHEN.sub("", "\n".join(_without_running_heads(pages))).split("\n")
    return "\n".join(line for line in wrap.paragraphs(lines))


def _without_running_heads(pages: list[str]) -> list[str]:
    """The pages without lines that stand first or last on most of them, and without page numbers."""
    split = [page.strip().split("\n") for page in pages]
    edges = Counter(line.strip() for page in split for line in {page[0], page[-1]})
    heads = {line for line, count in edges.items() if len(pages) > 2 and count > len(pages) / 2}
    return ["\n".join(line for line in page if line.strip() not in heads and not line.strip().isdigit()) for page in split]
