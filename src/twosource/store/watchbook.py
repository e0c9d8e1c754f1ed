"""What a watch keeps in a case file: each address it came across and what became of it, the last answer of each list, what was told."""

import json
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager

from twosource.store.evidence import Evidence, answer_of
from twosource.store.tables import Tables
from twosource.types import Fetched, Watched

_ADD = """
    INSERT INTO watched (url, source, stamp, outcome, why, score, about, tries, due, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (url) DO UPDATE SET stamp = excluded.stamp,
        outcome = CASE WHEN watched.stamp = '' THEN watched.outcome ELSE 'due' END
    WHERE watched.outcome = 'taken' AND excluded.stamp != '' AND excluded.stamp != watched.stamp
"""
_MARK = """
    INSERT INTO watched (url, source, stamp, outcome, why, score, about, tries, due, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (url) DO UPDATE SET source = excluded.source, stamp = excluded.stamp, outcome = excluded.outcome, why = excluded.why,
        score = excluded.score, about = excluded.about, tries = excluded.tries, due = excluded.due, at = excluded.at
"""
_ALL = "SELECT url, source, stamp, outcome, why, score, about, tries, due, at FROM watched ORDER BY number"
_ONE = "SELECT url, source, stamp, outcome, why, score, about, tries, due, at FROM watched WHERE url = ?"
_DUE = """
    SELECT url, source, stamp, outcome, why, score, about, tries, due, at FROM watched
    WHERE outcome IN ('due', 'failed') AND due <= ? ORDER BY number
"""
_APART = "SELECT url, about, score FROM watched WHERE outcome = 'apart'"
_AGAIN = "UPDATE watched SET outcome = 'due', tries = 0, due = '' WHERE url = ?"
_LIST = "SELECT url, final, at, status, headers, sha256, body FROM watched_list WHERE final = ?"
_KEEP = """
    INSERT INTO watched_list (url, final, at, status, headers, sha256, body) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (final) DO UPDATE SET url = excluded.url, at = excluded.at, status = excluded.status, headers = excluded.headers,
        sha256 = excluded.sha256, body = excluded.body
"""
_TELL = "INSERT INTO watched_told VALUES (?, ?) ON CONFLICT (channel) DO UPDATE SET upto = excluded.upto"


class Watchbook:
    """The watch's tables of an open case file. evidence: where the answers with the case's reports are."""

    def __init__(self, db: Tables, whole: Callable[[], AbstractContextManager[None]], evidence: Evidence) -> None:
        """The tables of that file; `whole` opens a transaction."""
        self._db, self._whole, self.evidence = db, whole, evidence

    def add(self, rows: Iterable[Watched]) -> None:
        """Keep addresses that a list names; one that is known stays as it is, but a report whose list says it was changed is due again."""
        with self._whole():
            self._db.executemany(_ADD, list(rows))

    def mark(self, row: Watched) -> None:
        """Keep what became of an address."""
        with self._whole():
            self._db.execute(_MARK, tuple(row))

    def get(self, url: str) -> Watched | None:
        """What became of an address; None for one that no list named."""
        row = self._db.execute(_ONE, (url,)).fetchone()
        return Watched(*row) if row else None

    def due(self, at: str) -> tuple[Watched, ...]:
        """The addresses to be asked at that moment, in the order they were named."""
        return tuple(Watched(*row) for row in self._db.execute(_DUE, (at,)))

    def rows(self) -> tuple[Watched, ...]:
        """Every address, in the order they were named."""
        return tuple(Watched(*row) for row in self._db.execute(_ALL))

    def drop(self, url: str) -> None:
        """Forget an address: a list that failed and is there again."""
        with self._whole():
            self._db.execute("DELETE FROM watched WHERE url = ?", (url,))

    def holds(self, key: str) -> bool:
        """True when the article with that key is in the case, annotated."""
        return self._db.execute("SELECT 1 FROM document WHERE key = ?", (key,)).fetchone() is not None

    def judge_again(self, about: str, threshold: float) -> None:
        """Make due what was kept apart, where it was judged by other words alone, or its last score is enough now."""
        with self._whole():
            rows = self._db.execute(_APART).fetchall()
            again = [(url,) for url, judged, score in rows if about not in judged.split("\n") or score >= threshold]
            self._db.executemany(_AGAIN, again)

    def forget_failure(self, url: str) -> None:
        """Drop the line that says why an address was not taken: it is asked again."""
        with self._whole():
            self._db.execute("DELETE FROM skipped WHERE place = ?", (url,))

    def last_list(self, final: str) -> Fetched | None:
        """The last answer of a feed or another list."""
        row = self._db.execute(_LIST, (final,)).fetchone()
        return answer_of(row) if row else None

    def keep_list(self, answer: Fetched) -> None:
        """Keep the answer of a list, in place of the one before."""
        cells = (answer.url, answer.final, answer.at, answer.status, json.dumps(answer.headers), answer.sha256, answer.body)
        with self._whole():
            self._db.execute(_KEEP, cells)

    def last(self) -> int:
        """The last article of the case, counted in the order they came in."""
        return int(self._db.execute("SELECT coalesce(max(number), 0) FROM article").fetchone()[0])

    def told(self, channel: str) -> int | None:
        """Up to which article, counted in the order they came in, changes were told there; None where nothing was told yet."""
        row = self._db.execute("SELECT upto FROM watched_told WHERE channel = ?", (channel,)).fetchone()
        return int(row[0]) if row else None

    def tell(self, channel: str, upto: int) -> None:
        """Keep up to which article changes were told there."""
        with self._whole():
            self._db.execute(_TELL, (channel, upto))
