"""The pairs of names that `twosource match --pairs` scores."""

import csv
from pathlib import Path
from typing import NamedTuple

from twosource.errors import InputError


class Pair(NamedTuple):
    """Two names and the type of what they name."""

    left: str
    right: str
    type: str


def pairs(file: Path) -> tuple[Pair, ...]:
    """The pairs of a CSV file with the columns left, right, type.

    Raises:
        InputError: the file cannot be read or lacks a column.
    """
    try:
        with file.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(str(file), f"cannot be read ({error})", "give a UTF-8 CSV file") from error
    if rows and not {"left", "right", "type"} <= rows[0].keys():
        raise InputError(str(file), "lacks a column", "its first line must be left,right,type")
    return tuple(Pair(row["left"] or "", row["right"] or "", row["type"] or "") for row in rows)
