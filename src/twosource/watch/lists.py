"""Asking the lists that are watched: feeds, lists of feeds, sitemaps, pages. What they name is kept in the case, to be looked at."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from twosource.errors import InputError
from twosource.read import Visitor, feeds, files
from twosource.store.watchbook import Watchbook
from twosource.types import Fetched, Skipped, Watched
from twosource.watch.retry import failed

_DEEPEST = 3
_LIST = "list"


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists asked in one poll. at: its moment. seen: those asked already."""

    book: Watchbook
    visitor: Visitor
    at: str
    seen: set[str] = field(default_factory=set)

    def ask(self, given: Iterable[str]) -> Iterator[Watched]:
        """Ask each list; those that cannot be had, with the reason."""
        for place in given:
            yield from self._ask(place, 0) if place.lower().startswith(("http://", "https://")) else self._open(place)

    def _open(self, place: str) -> Iterator[Watched]:
        """Ask what a file names: OPML, a feed or a sitemap that was saved.

        Raises:
            InputError: there is no such file, or it names nothing.
        """
        for source in files.sources((place,)):
            if isinstance(source, Skipped):
                raise InputError(source.where, source.what, source.remedy)
            body = source.bytes()
            rows = feeds.entries(Fetched(source.where, source.where, "", 200, (), "", body))
            if not rows:
                raise InputError(source.where, "names no address", "give a feed, a list of feeds (OPML) or a sitemap with addresses")
            yield from self._named(source.where, body, rows, level=0)

    def _ask(self, url: str, level: int) -> Iterator[Watched]:
        """Ask one list, unless it failed so lately that its time has not come."""
        row = self.book.get(url) or Watched(url, outcome=_LIST)
        if url in self.seen or (row.outcome == _LIST and row.due > self.at):
            return
        self.seen.add(url)
        try:
            found = self.visitor.fetch(url)
            feeds_of_it = _announced(found)
        except InputError as error:
            if row.outcome == _LIST:
                row = failed(row, f"{error.what}; {error.remedy}", at=self.at, lasting=True)
                self.book.mark(row)
                yield row
            return
        if row.tries and row.outcome == _LIST:
            self.book.drop(url)
        for feed in feeds_of_it if level < _DEEPEST else ():
            yield from self._ask(feed, level + 1)
        if not feeds_of_it:
            yield from self._named(url, found.body, feeds.entries(found), level=level, digest=found.sha256)

    def _named(self, url: str, body: bytes, rows: tuple[feeds.Entry, ...], *, level: int, digest: str = "") -> Iterator[Watched]:
        """Keep what a list names, ask the lists in it; a page is to be looked at itself, again when its bytes have changed."""
        told = feeds.kind(body)
        if told in ("opml", "sitemaps"):
            for row in rows if level < _DEEPEST else ():
                yield from self._ask(row.url, level + 1)
        elif told:
            self.book.add(Watched(row.url, source=url, stamp=row.stamp) for row in rows)
        else:
            self.book.add((Watched(url, source=url, stamp=digest),))


def _announced(found: Fetched) -> tuple[str, ...]:
    """The feeds of a front page, which is no report itself; nothing for all else.

    Raises:
        InputError: a front page that announces none.
    """
    if feeds.kind(found.body) or urlsplit(found.final).path.strip("/") or urlsplit(found.final).query:
        return ()
    if not (told := feeds.announced(found)):
        raise InputError(found.url, "is a front page that names no feed", "give the address of a feed or a sitemap")
    return told
