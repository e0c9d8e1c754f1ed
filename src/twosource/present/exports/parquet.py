"""Tables for pandas, DuckDB, Polars and R, a Parquet file each (https://parquet.apache.org), joined by their ids.

They need pyarrow (`pip install 'twosource[parquet]'`). Texts stand whole, with their line ends: `start` and `end` count in them.
"""

import io
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from twosource import __version__
from twosource.errors import OutputError
from twosource.present.evidence import Desk, origin_name
from twosource.present.exports.tables import CLAIMS, claim_cells
from twosource.present.exports.told import told
from twosource.present.sentence import summary

_WHOLE = frozenset({"start", "end", "independent_origins", "passages"})
_REAL = frozenset({"latitude", "longitude", "score"})
_TRUTH = frozenset({"known"})
_MOST_ROWS = 50_000

Rows = Iterator[tuple[object, ...]]


class Table(NamedTuple):
    """A table: its columns and its rows."""

    columns: tuple[str, ...]
    rows: Callable[[Desk], Rows]


def files(desk: Desk) -> dict[str, Iterator[bytes]]:
    """The files, each by its name.

    Raises:
        OutputError: pyarrow is not installed.
    """
    try:
        import pyarrow  # noqa: F401
    except ModuleNotFoundError as error:
        raise OutputError("export --as parquet: pyarrow is not installed; install it with: pip install 'twosource[parquet]'") from error
    return {f"{name}.parquet": _file(table, desk) for name, table in TABLES.items()}


def _file(table: Table, desk: Desk) -> Iterator[bytes]:
    """One table as a file, in pieces."""
    import pyarrow
    from pyarrow import parquet

    schema = pyarrow.schema([(name, _kind(name, pyarrow)) for name in table.columns], metadata={"twosource": __version__})
    held = io.BytesIO()
    with parquet.ParquetWriter(held, schema) as writer:
        for rows in _portions(table.rows(desk)):
            cells = zip(*rows, strict=True)
            made = [pyarrow.array([_cell(cell) for cell in column], kind) for column, kind in zip(cells, schema.types, strict=True)]
            writer.write_table(pyarrow.Table.from_arrays(made, schema=schema))
    yield held.getvalue()


def _portions(rows: Rows) -> Iterator[list[tuple[object, ...]]]:
    """The rows in portions that fit in memory."""
    held: list[tuple[object, ...]] = []
    for row in rows:
        held.append(row)
        if len(held) == _MOST_ROWS:
            yield held
            held = []
    if held:
        yield held


def _kind(name: str, pyarrow: Any) -> Any:
    """The type of a column, the same in every case, empty ones too."""
    if name in _WHOLE:
        return pyarrow.int64()
    if name in _REAL:
        return pyarrow.float64()
    return pyarrow.bool_() if name in _TRUTH else pyarrow.string()


def _cell(value: object) -> object:
    """A cell; a lone surrogate, which cannot be written, is shown as an escape."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8") if isinstance(value, str) else value


def _articles(desk: Desk) -> Rows:
    """Every article with its text."""
    for document in desk.picture.documents:
        row = document.article
        yield row.id, row.path, row.url, row.title, row.publisher, document.published, row.language, row.text


def _claims(desk: Desk) -> Rows:
    """Every claim, with the cells that the table in CSV has."""
    sentence = {row.event.id: row.sentence for row in told(desk)}
    rows = (row for document in desk.picture.documents for row in document.claims if row.id in desk.by.event_of)
    return (claim_cells(desk, row, sentence) for row in rows)


def _entities(desk: Desk) -> Rows:
    """Every entity."""
    for row in desk.picture.entities:
        place = row.location
        where = (place.latitude, place.longitude, place.country) if place else (None, None, None)
        yield row.id, row.type, row.name, "; ".join(row.aliases), *where


def _mentions(desk: Desk) -> Rows:
    """Every mention that means somebody or something."""
    for document in desk.picture.documents:
        for row in document.mentions:
            if entity := desk.by.entity_of.get(row.id):
                yield row.id, row.article, row.span.start, row.span.end, row.form, row.type, entity.id


def _events(desk: Desk) -> Rows:
    """Every event with its sentence."""
    for row in desk.picture.events:
        yield row.id, row.type, row.mode, summary(desk.by, row), row.interval, row.place, row.independent_origins


def _parts(desk: Desk) -> Rows:
    """Who has which part in which event."""
    return ((row.id, part.role, part.entity) for row in desk.picture.events for part in row.arguments)


def _origins(desk: Desk) -> Rows:
    """Which claim rests on which origin."""
    for row in desk.picture.origins:
        yield from ((row.id, row.kind, origin_name(desk, row.id), row.known, row.entity, claim) for claim in row.claims)


def _conflicts(desk: Desk) -> Rows:
    """Which claim gives which value in a conflict."""
    for row in desk.picture.conflicts:
        yield from ((row.id, row.kind, row.relation, row.event, side.value, claim) for side in row.sides for claim in side.claims)


def _derivations(desk: Desk) -> Rows:
    """Which article takes from which."""
    for row in desk.picture.derivations:
        yield row.article, row.other, row.direction, row.kind, row.score, row.agency, len(row.passages)


TABLES = {
    "articles": Table(("article", "path", "url", "title", "publisher", "published", "language", "text"), _articles),
    "claims": Table(CLAIMS, _claims),
    "entities": Table(("entity", "type", "name", "aliases", "latitude", "longitude", "country"), _entities),
    "mentions": Table(("mention", "article", "start", "end", "form", "type", "entity"), _mentions),
    "events": Table(("event", "type", "mode", "sentence", "when", "place", "independent_origins"), _events),
    "parts": Table(("event", "role", "entity"), _parts),
    "origins": Table(("origin", "kind", "name", "known", "entity", "claim"), _origins),
    "conflicts": Table(("conflict", "kind", "relation", "event", "value", "claim"), _conflicts),
    "derivations": Table(("article", "from", "direction", "kind", "score", "agency", "passages"), _derivations),
}
