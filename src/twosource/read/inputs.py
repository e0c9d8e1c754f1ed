"""The way in: from the words on the command line to articles, and to a line for everything that was not taken."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO

from twosource.errors import InputError
from twosource.read import canonical, docx, fetch, files, html, language, lines, mail, paste, pdf, sniff, warc
from twosource.read.files import Source
from twosource.read.visit import Visitor
from twosource.types import Article, Skipped

_ONE = {"html": html.read, "pdf": pdf.read, "docx": docx.read, "text": paste.read}
_MANY = {"lines": lines.articles, "json": lines.document, "mail": mail.message, "mbox": mail.mailbox, "warc": warc.pages}

_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def articles(inputs: Iterable[str], *, stdin: BinaryIO | None = None, visitor: Visitor | None = None) -> Iterator[Article | Skipped]:
    """Every article of the inputs, once, in the order given; a `Skipped` for everything that was not taken, or only in part.

    Args:
        inputs: files, folders, addresses of pages, feeds and lists, or `-` for standard input.
        stdin: what `-` means; the process's own when None.
        visitor: fetches what has an address; one that keeps nothing when None.
    """
    seen: set[str] = set()
    going = visitor or Visitor()
    for source in _sources(inputs, going, stdin=stdin):
        for found in _read(source, going):
            if isinstance(found, Article):
                if found.key in seen:
                    continue
                seen.add(found.key)
                yield from language.notices(found, source.where)
            yield found if isinstance(found, Article) else _on_one_line(found)


def _on_one_line(found: Skipped) -> Skipped:
    """The same, whatever a file is called or holds."""
    return Skipped(*(_BREAKS.sub(" ", part).strip() for part in (found.where, found.what, found.remedy)))


def _sources(inputs: Iterable[str], visitor: Visitor, *, stdin: BinaryIO | None) -> Iterator[Source | Skipped]:
    """The sources of all inputs, in their order."""
    for given in inputs:
        if given.lower().startswith(("http://", "https://")):
            yield from fetch.sources(given, visitor)
        else:
            yield from files.sources((given,), stdin=stdin)


def stream(given: BinaryIO) -> Iterator[Article | Skipped]:
    """The articles of JSON Lines as they come, each as soon as its line is there, also one that was given before."""
    for found in lines.articles(Source("standard input", "stdin", stream=given)):
        if isinstance(found, Article):
            article = language.judged(found)
            yield from language.notices(article, "standard input")
            yield article
        else:
            yield _on_one_line(found)


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


def _read(source: Source | Skipped, visitor: Visitor) -> Iterator[Article | Skipped]:
    """The articles of one source; what cannot be read becomes a `Skipped`."""
    if isinstance(source, Skipped):
        yield source
        return
    try:
        for found in _opened(source, visitor):
            if isinstance(found, Article):
                yield _with_address(language.judged(found), source, visitor)
            else:
                yield from _read(found, visitor)
    except InputError as error:
        yield Skipped(error.where, error.what, error.remedy)


def _opened(source: Source, visitor: Visitor) -> Iterable[Article | Source | Skipped]:
    """What a source holds: articles, or sources that lie in it or that it names.

    Raises:
        InputError: it cannot be read.
    """
    kind = sniff.kind(source)
    if kind == "list":
        return fetch.listed(source, visitor)
    return _MANY[kind](source) if kind in _MANY else (_ONE[kind](source),)


def _with_address(found: Article, source: Source, visitor: Visitor) -> Article:
    """The article with the address that its page says is its own, else the one it was fetched from, and when; the answer is kept."""
    if source.fetched is None:
        return found
    visitor.keep(source.fetched)
    own = canonical.address(source.fetched)
    url = own if own != source.fetched.final else found.url or own
    return replace(found, url=url, retrieved=source.fetched.at or None)
