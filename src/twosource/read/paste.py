"""Text files: mostly page text that was pasted, with the page's furniture around it."""

from twosource import ids
from twosource.errors import InputError
from twosource.read import biographies, decode, furniture, heads, lines, publishers
from twosource.read import page as pages
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
    head = heads.read(furniture.cut(pages.of_text(found)))
    left = biographies.cut(head.lines, head.authors)
    text, cut = pages.joined(left), pages.cuts(left)
    if not text:
        raise InputError(source.where, "holds nothing but page furniture", "paste the article itself")
    lines.check_length(text, source.where)
    name = ids.make("article", source.name, text)
    return Article(
        id=name,
        key=ids.digest(name, text),
        text=text,
        path=source.name,
        title=head.title or heads.trailing_title(left),
        publisher=publishers.stated(cut),
        authors=head.authors,
        published=head.published,
        cut=cut,
    )
