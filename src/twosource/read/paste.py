"""Text files: mostly page text that was pasted, with the page's furniture around it."""

from twosource import ids
from twosource.errors import InputError
from twosource.read import decode, furniture, lines
from twosource.read.files import Source
from twosource.types import Article


def article(source: Source) -> Article:
    """The article of a text file, furniture cut out of its text and kept beside it.

    Raises:
        InputError: it is not text, or nothing is left of it.
    """
    return of_text(decode.text(source.bytes(), source.where), source)


def of_text(found: str, source: Source) -> Article:
    """The article of a pasted text."""
    page = furniture.split(found)
    if not page.text.strip():
        raise InputError(source.where, "holds nothing but page furniture", "paste the article itself")
    lines.check_length(page.text, source.where)
    name = ids.make("article", source.name, page.text)
    return Article(
        id=name,
        key=ids.digest(name, page.text),
        text=page.text,
        path=source.name,
        title=page.title,
        publisher=page.publisher,
        authors=page.authors,
        published=page.published,
        cut=page.cut,
    )
