"""HTML pages."""

import trafilatura

from twosource import ids
from twosource.errors import InputError
from twosource.read import decode, lines
from twosource.read.files import Source
from twosource.types import Article


def article(source: Source) -> Article:
    """The article of a page: text by trafilatura, and what the page says of itself.

    Raises:
        InputError: the page is nested too deeply, too long, or holds no article.
    """
    page = decode.text(source.bytes(), source.where)
    found = trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)
    text = (found.text or "").strip() if found else ""
    if not text:
        raise InputError(source.where, "holds no article that could be found", "paste its text into a .txt file")
    lines.check_length(text, source.where)
    name = ids.make("article", source.name, text)
    return Article(
        id=name,
        key=ids.digest(name, text),
        text=text,
        path=source.name,
        title=found.title,
        publisher=found.sitename,
        url=found.url,
        published=found.date,
    )
