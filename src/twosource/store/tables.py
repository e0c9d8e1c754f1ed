"""Where the tables of a case are: in a SQLite file (file.py) or on a PostgreSQL server (server.py), and all that may be asked of them.

Statements are written in the SQL that both take: `?` for a value, `ON CONFLICT … DO UPDATE`, `RETURNING number`.
"""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Any, Protocol

from twosource.types import Fault, Span


class Rows(Protocol):
    """What a statement gives."""

    @property
    def description(self) -> Any:
        """A tuple for each column, its name first."""

    @property
    def rowcount(self) -> int:
        """How many rows it changed."""

    def fetchone(self) -> Any:
        """The next row, or None."""

    def fetchall(self) -> list[Any]:
        """The rows that are left."""

    def __iter__(self) -> Iterator[Any]:
        """The rows, one by one."""


class Tables(Protocol):
    """The open tables of a case. Whatever goes wrong is a CaseError that says where, what, and what to do."""

    @property
    def place(self) -> str:
        """Where the case is, as people may read it."""

    def execute(self, sql: str, cells: Any = ()) -> Rows:
        """One statement."""

    def executemany(self, sql: str, rows: Iterable[Any]) -> object:
        """One statement for many rows."""

    def kept(self, text: str) -> str:
        """A text as a column of these tables keeps it."""

    def whole(self) -> AbstractContextManager[None]:
        """A transaction, all of it or nothing; one at a time in a case, the others wait."""

    def reading(self) -> AbstractContextManager[None]:
        """What is read within is of one moment."""

    def version(self) -> int:
        """How many migrations the tables have seen."""

    def migrate(self, scripts: Iterable[str], version: int) -> None:
        """Run these scripts, after which the tables are of that version."""

    def index(self, number: int, title: str, text: str) -> None:
        """Let the words of the article of that number be found."""

    def find(self, words: list[str], limit: int) -> list[tuple[str, tuple[Span, ...]]]:
        """The keys of the articles where all of the words stand, best first, with the places in their texts."""

    def sound(self) -> None:
        """Raise where the tables cannot be read whole."""

    def faults(self) -> Iterator[Fault]:
        """What is at fault in the tables themselves and in the index of words."""

    def reindex(self) -> None:
        """Make the index of words anew."""

    def close(self) -> None:
        """Close them; what was committed is kept."""
