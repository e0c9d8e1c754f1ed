"""The way in: from the words on the command line to articles, and to a line for everything that was not taken."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from twosource.errors import InputError
from twosource.read import files, html, language, lines, paste, pdf, sniff
from twosource.read.files import Source
from twosource.types import Article, Skipped

_ONE = {"html": html.read, "pdf": pdf.read, "text": paste.read}
_MANY = {"lines": lines.articles, "json": lines.document}


def articles(inputs: Iterable[str], *, stdin: BinaryIO | None = None) -> Iterator[Article | Skipped]:
    """Every article of the inputs, once, in the order given; a `Skipped` for everything that was not taken, or only in part.

    Args:
        inputs: files, folders, or `-` for standard input.
        stdin: what `-` means; the process's own when None.
    """
    seen: set[str] = set()
    for source in files.sources(inputs, stdin=stdin):
        for found in _read(source):
            if isinstance(found, Article):
                if found.key in seen:
                    continue
                seen.add(found.key)
                yield from language.notices(found, source.where)
            yield found


def one(place: str) -> Article:
    """The first article of a file, with what was cut out of it. For `twosource read FILE --show-cut`.

    Raises:
        InputError: there is no article in it.
    """
    skipped: Skipped | None = None
    for found in articles([place]):
        if isinstance(found, Article):
            return found
        skipped = found
    if skipped is None:
        raise InputError(place, "holds no article", "give a file with an article")
    raise InputError(skipped.where, skipped.what, skipped.remedy)


def _read(source: Source | Skipped) -> Iterator[Article | Skipped]:
    """The articles of one source; what cannot be read becomes a `Skipped`."""
    if isinstance(source, Skipped):
        yield source
        return
    try:
        kind = sniff.kind(source)
        for found in _MANY[kind](source) if kind in _MANY else (_ONE[kind](source),):
            yield language.judged(found) if isinstance(found, Article) else found
    except InputError as error:
        yield Skipped(error.where, error.what, error.remedy)
