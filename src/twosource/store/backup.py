"""A case as text that another case can take: a line a row of what nothing can make anew. Documents, picture and index are made from it."""

import base64
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Any

from twosource import ids
from twosource.errors import CaseError, InputError
from twosource.store.rows import named, of_named, pack, unpack
from twosource.store.tables import Tables
from twosource.types import Article, Layout

FORMAT = "twosource-case/1"
# each table that is kept, in the order that its rows can be put back, with what orders them
KEPT = {
    "run": "number",
    "article": "number",
    "judgement": "number",
    "skipped": "place, what",
    "fetched": "number",
    "reader_visit": "number",
    "finding": "number",
    "finding_edit": "number",
    "layout": "number",
    "watched": "number",
    "watched_list": "final",
    "watched_told": "channel",
}
# Statements are put together from these names and the file's own columns alone.
# what is made from those
MADE = ("meta", "document", "sketch", "topic", "picture", "judgement_article", "article_words")
_PACKED = {("article", "body"): Article, ("layout", "body"): Layout}
# columns of an article that say again what its body says
_AGAIN = ("key", "id", "title", "text")
_REMEDY = "give a file that `twosource export --as case` wrote"
_CUT_SHORT = "is cut short or was changed: its last line does not fit the others"


class Backup:
    """The kept tables of an open case, as text and from it."""

    def __init__(self, db: Tables, whole: Callable[[], AbstractContextManager[None]]) -> None:
        """The tables of that file; `whole` opens a transaction."""
        self._db, self._whole = db, whole

    def lines(self) -> Iterator[str]:
        """The case as lines of JSON: what it is, a line a row, and last their number and their hash: the same case, the same bytes."""
        seen, many = hashlib.sha256(), 0
        for row in self._told():
            line = json.dumps(row, ensure_ascii=False) + "\n"
            seen.update(line.encode())
            many += 1
            yield line
        yield json.dumps({"lines": many, "sha256": seen.hexdigest()}) + "\n"

    def restore(self, lines: Iterable[str], where: str) -> dict[str, int]:
        """Put the rows of such a text in, all or none; how many of each table.

        Raises:
            CaseError: there is something in the case already.
            InputError: the text is no whole backup; the message names the line.
        """
        if any(self._db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in KEPT):  # noqa: S608
            raise CaseError(f"{self._db.place}: holds something already; import into a new case")
        made = dict.fromkeys(KEPT, 0)
        with self._whole():
            for number, row in _rows(lines, where):
                table, cells = _cells(row, f"{where}, line {number}")
                self._put(table, cells, f"{where}, line {number}")
                made[table] += 1
        return made

    def _told(self) -> Iterator[dict[str, Any]]:
        """The first line and a line a row, as plain values, all of one moment."""
        yield {"format": FORMAT}
        with self._db.reading():
            for table, order in KEPT.items():
                found = self._db.execute(f"SELECT * FROM {table} ORDER BY {order}")  # noqa: S608
                columns = [column[0] for column in found.description]
                for cells in found:
                    yield {"table": table} | _row(table, dict(zip(columns, cells, strict=True)))

    def _put(self, table: str, cells: dict[str, Any], where: str) -> None:
        """Add a row.

        Raises:
            InputError: the table has no such columns, or does not take these values.
        """
        known = {column[0] for column in self._db.execute(f"SELECT * FROM {table} LIMIT 0").description}  # noqa: S608
        if not cells.keys() <= known:
            raise InputError(
                where, f"{', '.join(sorted(cells.keys() - known))}: no columns of {table} that this version knows", "update Twosource"
            )
        marks = ", ".join("?" * len(cells))
        try:
            self._db.execute(f"INSERT INTO {table} ({', '.join(cells)}) VALUES ({marks})", tuple(cells.values()))  # noqa: S608
            if table == "article":
                self._db.index(cells["number"], cells["title"], cells["text"])
        except (CaseError, KeyError, OverflowError, ValueError) as error:
            raise InputError(where, f"is no row of {table} ({error.__cause__ or error})", _REMEDY) from error


def _row(table: str, cells: dict[str, Any]) -> dict[str, Any]:
    """A row as plain values: records by the names of their fields, bytes as base64, nothing twice."""
    for column, cell in cells.items():
        if kind := _PACKED.get((table, column)):
            cells[column] = named(unpack(kind, cell))
        elif isinstance(cell, bytes):
            cells[column] = {"base64": base64.b64encode(cell).decode()}
    return {name: cell for name, cell in cells.items() if table != "article" or name not in _AGAIN}


def _rows(lines: Iterable[str], where: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The rows of a backup with the numbers of their lines.

    Raises:
        InputError: it is no backup, a line is no row, or the end is missing or is not that of these lines.
    """
    seen, last = hashlib.sha256(), None
    for number, line in enumerate(lines, 1):
        row = _object(line, f"{where}, line {number}")
        if last is not None:
            raise InputError(where, _CUT_SHORT, _REMEDY)
        if number == 1 and row.get("format") != FORMAT:
            raise InputError(where, f"is no backup of a case ({FORMAT})", _REMEDY)
        if "sha256" in row and "lines" in row:
            last = row == {"lines": number - 1, "sha256": seen.hexdigest()}
        elif number > 1:
            yield number, row
        seen.update(line.encode())
    if not last:
        raise InputError(where, _CUT_SHORT, _REMEDY)


def _object(line: str, where: str) -> dict[str, Any]:
    """The object of a line.

    Raises:
        InputError: it is none.
    """
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(where, "is not JSON", _REMEDY) from error
    if not isinstance(row, dict):
        raise InputError(where, "is no row", _REMEDY)
    return row


def _cells(row: dict[str, Any], where: str) -> tuple[str, dict[str, Any]]:
    """The table of a row and what goes into its columns.

    Raises:
        InputError: no such table, or a value that none of its kind has.
    """
    table = row.pop("table", None)
    if not isinstance(table, str) or table not in KEPT:
        raise InputError(where, f"{table!r} is no table that this version keeps", "update Twosource")
    try:
        cells = {name: _cell(_PACKED.get((table, name)), cell) for name, cell in row.items()}
        if table == "article":
            article = of_named(Article, row["body"])
            if not (isinstance(article.text, str) and isinstance(article.id, str)):
                raise TypeError("the text is no text")
            if article.key != ids.digest(article.id, article.text):
                raise InputError(where, "the key of the article is not the hash of its id and text", _REMEDY)
            cells |= {"key": article.key, "id": article.id, "title": article.title or "", "text": article.text}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputError(where, f"is no row of {table} ({error})", _REMEDY) from error
    return table, cells


def _cell(kind: type | None, value: Any) -> Any:
    """What goes into a column: a record packed, base64 as bytes, all else as it is."""
    if kind:
        return pack(of_named(kind, value))
    if isinstance(value, dict):
        return base64.b64decode(value["base64"], validate=True)
    return value
