"""What was fetched from the web: each answer as it came, so that it can be shown later what stood there and when."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager

from twosource.store.tables import Tables
from twosource.types import Fetched

_LAST = "SELECT url, final, at, status, headers, sha256, body FROM fetched WHERE final = ? ORDER BY number DESC LIMIT 1"
_ALL = "SELECT url, final, at, status, headers, sha256, body FROM fetched ORDER BY number"
_ADD = "INSERT INTO fetched (url, final, at, status, headers, sha256, body) VALUES (?, ?, ?, ?, ?, ?, ?)"


class Evidence:
    """The answers in an open case file. A page that has not changed is not kept twice."""

    def __init__(self, db: Tables, whole: Callable[[], AbstractContextManager[None]]) -> None:
        """The table of that file; `whole` opens a transaction."""
        self._db, self._whole = db, whole

    def fetched(self, url: str) -> Fetched | None:
        """The last answer from an address, by where its redirects ended; None where there is none."""
        row = self._db.execute(_LAST, (url,)).fetchone()
        return answer_of(row) if row else None

    def keep(self, answer: Fetched) -> None:
        """Keep an answer, where its body is another than the last one from that address."""
        before = self.fetched(answer.final)
        if before and before.sha256 == answer.sha256:
            return
        cells = (answer.url, answer.final, answer.at, answer.status, json.dumps(answer.headers), answer.sha256, answer.body)
        with self._whole():
            self._db.execute(_ADD, cells)

    def all(self) -> tuple[Fetched, ...]:
        """Every answer that is kept, in the order they came."""
        return tuple(answer_of(row) for row in self._db.execute(_ALL))


def answer_of(row: tuple[str, str, str, int, str, str, bytes]) -> Fetched:
    """The answer of a row."""
    url, final, at, status, headers, sha256, body = row
    return Fetched(url, final, at, status, tuple((name, value) for name, value in json.loads(headers)), sha256, bytes(body))
