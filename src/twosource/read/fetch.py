"""From an address to sources: a page is one, a feed, a list of feeds or a sitemap names many."""

import io
from collections.abc import Iterator

from twosource.errors import InputError
from twosource.read import canonical, feeds
from twosource.read.files import HEAD, Source
from twosource.read.visit import Visitor
from twosource.types import Fetched, Skipped

_DEEPEST = 3


def sources(url: str, visitor: Visitor) -> Iterator[Source | Skipped]:
    """The page at an address, or the pages that the list there names; each address once. What cannot be had is a `Skipped`."""
    yield from _sources(url, visitor, level=0, seen=set())


def listed(place: Source, visitor: Visitor) -> Iterator[Source | Skipped]:
    """The pages that a file with a list of addresses names: OPML, a feed or a sitemap that was saved.

    Raises:
        InputError: it names none.
    """
    body = place.bytes()
    rows = feeds.addresses(Fetched(place.where, place.where, "", 200, (), "", body))
    if not rows:
        raise InputError(place.where, "names no address", "give a feed, a list of feeds (OPML) or a sitemap with addresses")
    seen: set[str] = set()
    for row in rows:
        yield from _sources(row, visitor, level=1, seen=seen)


def _sources(url: str, visitor: Visitor, *, level: int, seen: set[str]) -> Iterator[Source | Skipped]:
    """The same, down to a depth of lists in lists."""
    if url in seen:
        return
    seen.add(url)
    try:
        found = visitor.fetch(url)
    except InputError as error:
        yield Skipped(error.where, error.what, error.remedy)
        return
    if not feeds.kind(found.body):
        yield from _article(url, found, visitor=visitor, seen=seen)
    elif level >= _DEEPEST:
        yield Skipped(url, f"is a list in {_DEEPEST} lists", "give its own address")
    elif rows := feeds.addresses(found):
        for row in rows:
            yield from _sources(row, visitor, level=level + 1, seen=seen)
    else:
        yield Skipped(url, "is a feed or a list without addresses", "give another address")


def _article(url: str, found: Fetched, *, visitor: Visitor, seen: set[str]) -> Iterator[Source]:
    """The page of an article; for an AMP page or one to print the article's own page, where that can be had and was not given yet."""
    own = canonical.address(found)
    if not canonical.is_form(found):
        yield _page(found, own, url)
    elif own not in seen:
        seen.add(own)
        try:
            answer = visitor.fetch(own)
        except InputError:
            answer = found
        yield _page(answer, own, url)


def _page(found: Fetched, own: str, where: str) -> Source:
    """A page as a source of bytes, under the address that it says is its own; where: the address that it was asked by."""
    return Source(where, own, stream=io.BytesIO(found.body[HEAD:]), head=found.body[:HEAD], fetched=found)
