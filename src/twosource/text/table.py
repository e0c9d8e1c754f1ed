"""The word lists and rules under resources/, read as rows."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

Row = Mapping[str, str]


@cache
def rows(name: str, language: str = "en") -> tuple[Row, ...]:
    """The rows of a resource: tab-separated, the first line names the columns, `#` starts a comment line, empty lines do not count.

    >>> rows("number_words")[0]["word"]
    'zero'

    Raises:
        FileNotFoundError: no such resource.
        ValueError: a row has another number of cells than the header.
    """
    place = files("twosource") / "resources" / language / f"{name}.tsv"
    lines = [line for line in place.read_text(encoding="utf-8").split("\n") if line.strip() and not line.startswith("#")]
    header = lines[0].split("\t")
    return tuple(_row(header, line, name) for line in lines[1:])


def _row(header: list[str], line: str, name: str) -> Row:
    """One row by column."""
    cells = line.split("\t")
    if len(cells) != len(header):
        raise ValueError(f"resources {name}.tsv: {len(cells)} cells where the header has {len(header)}: {line!r}")
    return MappingProxyType(dict(zip(header, cells, strict=True)))
