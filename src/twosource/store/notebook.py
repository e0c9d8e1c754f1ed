"""What readers keep: visits, findings, layouts. Rows are only ever added; the last row of a thing is what holds."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from twosource.store.rows import pack, unpack
from twosource.store.tables import Tables
from twosource.types import Layout, Pinned, Visit

_FINDINGS = """
    SELECT finding.number, left_id, right_id, side, note, position, finding.by_whom, finding.at
    FROM finding JOIN finding_edit AS edit ON edit.finding = finding.number
    WHERE edit.undone = 0 AND edit.number = (SELECT max(number) FROM finding_edit WHERE finding = finding.number)
"""


class Notebook:
    """The readers' tables of an open case file."""

    def __init__(self, db: Tables, whole: Callable[[], AbstractContextManager[None]]) -> None:
        """The tables of that file; `whole` opens a transaction."""
        self._db, self._whole = db, whole

    def visit(self, reader: str, visit: Visit) -> None:
        """Keep that a reader looked."""
        with self._whole():
            self._db.execute("INSERT INTO reader_visit (reader, at, upto) VALUES (?, ?, ?)", (reader, *visit))

    def last_visit(self, reader: str) -> Visit | None:
        """When a reader last looked, and up to which article; None for a reader who never did."""
        query = "SELECT at, upto FROM reader_visit WHERE reader = ? ORDER BY number DESC LIMIT 1"
        row = self._db.execute(query, (reader,)).fetchone()
        return Visit(*row) if row else None

    def findings(self) -> tuple[Pinned, ...]:
        """The findings that stand, in the order that readers gave them."""
        return tuple(Pinned(*row) for row in self._db.execute(f"{_FINDINGS} ORDER BY position, finding.number"))

    def pin(self, finding: Pinned) -> Pinned:
        """Add a finding, at the end; its number and position are given here."""
        with self._whole():
            cells = (finding.left, finding.right, finding.side, finding.by, finding.at)
            query = "INSERT INTO finding (left_id, right_id, side, by_whom, at) VALUES (?, ?, ?, ?, ?) RETURNING number"
            number = int(self._db.execute(query, cells).fetchone()[0])
            last = self._db.execute("SELECT coalesce(max(position), 0) FROM finding_edit").fetchone()[0]
            self._edit(number, (finding.note, float(int(last) + 1), 0, finding.by, finding.at))
        return next(row for row in self.findings() if row.number == number)

    def change(self, finding: Pinned, *, by: str, at: str) -> None:
        """Give a finding another note or position."""
        with self._whole():
            self._edit(finding.number, (finding.note, finding.position, 0, by, at))

    def unpin(self, finding: Pinned, *, by: str, at: str) -> None:
        """Take a finding off; its rows stay."""
        with self._whole():
            self._edit(finding.number, (finding.note, finding.position, 1, by, at))

    def _edit(self, number: int, cells: tuple[str, float, int, str, str]) -> None:
        """A row of the history of a finding."""
        query = "INSERT INTO finding_edit (finding, note, position, undone, by_whom, at) VALUES (?, ?, ?, ?, ?, ?)"
        self._db.execute(query, (number, *cells))

    def layouts(self) -> tuple[Layout, ...]:
        """The layouts that stand, by name."""
        query = "SELECT body, undone FROM layout WHERE number IN (SELECT max(number) FROM layout GROUP BY name) ORDER BY name"
        return tuple(unpack(Layout, body) for body, undone in self._db.execute(query) if not undone)

    def keep_layout(self, layout: Layout, *, undone: bool = False) -> None:
        """Keep a layout under its name, or with `undone` drop it; the rows before it stay."""
        query = "INSERT INTO layout (name, body, undone, by_whom, at) VALUES (?, ?, ?, ?, ?)"
        with self._whole():
            self._db.execute(query, (layout.name, pack(layout), int(undone), layout.by, layout.at))
