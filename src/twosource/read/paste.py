"""Text files: mostly page text that was pasted, with the page's furniture around it."""

from dataclasses import replace

from twosource.errors import InputError
from twosource.read import article, biographies, decode, furniture, heads, page, publishers, wrap
from twosource.read.files import Source
from twosource.types import Article


def read(source: Source) -> Article:
    """The article of a text file, furniture cut out of its text and kept beside it.

    Raises:
        InputError: it is not text, or nothing is left of it.
    """
    return of_text(decode.text(source.bytes(), source.where), source)


def of_text(found: str, source: Source) -> Article:
    """The article of a pasted text.

    Raises:
        InputError: nothing is left of it, or it is too long.
    """
    if not found.strip():
        raise InputError(source.where, "is empty", "give a file with an article")
    article.check_length(found, source.where)
    head = heads.read(furniture.cut(page.of_text(wrap.unwrapped(found))))
    lines = biographies.cut(head.lines, head.authors)
    text, cut = page.joined(lines), page.cuts(lines)
    if not text:
        raise InputError(source.where, "holds nothing but page furniture", "paste the article itself")
    return replace(
        article.of_file(text, source),
        title=head.title or heads.trailing_title(lines),
        publisher=publishers.stated(cut),
        authors=head.authors,
        published=head.published or heads.dateline(text),
        cut=cut,
    )
