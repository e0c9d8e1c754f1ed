"""Who reads: names without passwords on one machine, who is here now, and what each has not seen yet."""

import threading
from typing import NamedTuple
from urllib.parse import quote, unquote

from starlette.requests import Request

from twosource.present.changes import Changes
from twosource.present.values import one_line
from twosource.types import Visit
from twosource.web import clock
from twosource.web.live import Held, Live

COOKIE = "reader"
_HERE = 30.0
_MOST = 60
_KEPT = 8


def name_of(text: str) -> str:
    """A name as it may be kept: one line, not too long; nothing where there is none."""
    return one_line(unquote(text))[:_MOST].strip()


def written(name: str) -> str:
    """A name as a cookie or a header holds it."""
    return quote(name, safe="")


class Readers:
    """The readers of a case."""

    def __init__(self, default: str) -> None:
        """default: the name of a reader who gave none."""
        self._default = default
        self._seen: dict[str, float] = {}

    def of(self, request: Request) -> str:
        """Who sends a request; they are here from now on for a while."""
        given = request.headers.get("x-twosource-reader") or request.cookies.get(COOKIE) or ""
        name = name_of(given) or self._default
        self._seen[name] = clock.seconds()
        return name

    def here(self) -> tuple[str, ...]:
        """The readers who looked within the last half minute, by name."""
        now = clock.seconds()
        return tuple(sorted(name for name, at in list(self._seen.items()) if now - at < _HERE))


class News(NamedTuple):
    """What a reader has not seen. since: the moment of the last visit, or nothing. unseen: ids of articles.

    changes: None where they are not made yet, and where there are none.
    """

    since: str
    unseen: frozenset[str]
    changes: Changes | None


class Newsroom:
    """What is new since a visit: made in the background, once for each picture and each place in the order of articles."""

    def __init__(self, live: Live) -> None:
        """The news of that case."""
        self._live = live
        self._made: dict[tuple[str, int], Changes | None] = {}
        self._lock = threading.Lock()

    def of(self, reader: str, held: Held) -> News:
        """The news of a reader; a reader who never came has seen nothing, and everything is not news."""
        with self._live.case() as case:
            visit = case.notebook.last_visit(reader)
            if visit is None or visit.upto >= held.upto:
                return News(visit.at if visit else "", frozenset(), None)
            seen = case.seen(visit.upto)
        unseen = frozenset(row.article.id for row in held.picture.documents if row.article.key not in seen)
        return News(visit.at, unseen, self._changes(visit, held))

    def _changes(self, visit: Visit, held: Held) -> Changes | None:
        """What changed since the visit, where that is made by now; else it is begun."""
        key = (held.state, visit.upto)
        with self._lock:
            if key not in self._made:
                self._made[key] = None
                threading.Thread(target=self._make, args=(key, visit, held), name="changes", daemon=True).start()
            return self._made[key]

    def _make(self, key: tuple[str, int], visit: Visit, held: Held) -> None:
        """Make the changes and keep them; pages are told by another version."""
        with self._live.case() as case:
            found = case.changes_after(visit.upto, held.picture, since=visit.at)
        with self._lock:
            self._made[key] = found
            for old in list(self._made)[:-_KEPT]:
                del self._made[old]
        self._live.tell(held)
