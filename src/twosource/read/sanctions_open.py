"""OpenSanctions' files: the simple table of targets, and FollowTheMoney entities, one a line. https://www.opensanctions.org/docs/bulk/."""

import csv
import io
import json
from typing import Any

from twosource.read import decode
from twosource.read.files import Source
from twosource.text import gazetteer
from twosource.types import Alias, Listed, SanctionsList

_TYPES = {"Person": "Person", "Vessel": "Vessel", **dict.fromkeys(("Organization", "Company", "PublicBody", "LegalEntity"), "Organization")}
_COUNTRIES = ("nationality", "country", "citizenship", "jurisdiction", "mainCountry", "birthCountry")
_WORDS = ("position", "notes", "summary", "description", "education")
_TITLE = "OpenSanctions"


def simple(source: Source, body: bytes) -> SanctionsList | None:
    """The list from targets.simple.csv; its day is the last on which an entry was seen. None for another table."""
    rows = csv.DictReader(io.StringIO(decode.text(body, source.where)))
    if not {"id", "schema", "name", "aliases"} <= set(rows.fieldnames or ()):
        return None
    found = list(rows)
    made = [_row({name: value or "" for name, value in row.items() if name}) for row in found]
    day = max(((row.get("last_seen") or "")[:10] for row in found), default="")
    return SanctionsList(_TITLE, day, tuple(row for row in made if row.names[0].name))


def _row(row: dict[str, str]) -> Listed:
    """One target."""
    aliases = [Alias(name) for part in row["aliases"].split(";") if (name := part.strip())]
    return Listed(
        id=row["id"],
        type=_TYPES.get(row["schema"], "Other"),
        names=(Alias(row["name"].strip()), *aliases),
        countries=tuple(_country(code) for code in row.get("countries", "").split(";") if code),
        born=tuple(day[:4] for day in row.get("birth_date", "").split(";") if day),
        words=row.get("sanctions", ""),
        programme=row.get("dataset", ""),
        since=row.get("first_seen", "")[:10],
    )


def entities(source: Source, body: bytes) -> SanctionsList | None:
    """The list from FollowTheMoney entities; None where no line is one."""
    made, day = [], ""
    for line in decode.text(body, source.where).split("\n"):
        row = _json(line)
        if row and isinstance(row.get("properties"), dict) and row.get("schema") in _TYPES:
            made.append(_entity(row))
            day = max(day, str(row.get("last_seen") or "")[:10])
    return SanctionsList(_TITLE, day, tuple(row for row in made if row.names)) if made else None


def _json(line: str) -> dict[str, Any] | None:
    """The object of a line; None where it is none."""
    try:
        found = json.loads(line) if line.strip() else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _entity(row: dict[str, Any]) -> Listed:
    """One entity."""
    held = {name: [str(value) for value in values] for name, values in row["properties"].items() if isinstance(values, list)}
    names = [Alias(name) for key in ("name", "alias", "previousName") for name in held.get(key, [])]
    names += [Alias(name, weak=True) for name in held.get("weakAlias", [])]
    return Listed(
        id=str(row.get("id", "")),
        type=_TYPES[row["schema"]],
        names=tuple(dict.fromkeys(names)),
        countries=tuple(dict.fromkeys(_country(code) for key in _COUNTRIES for code in held.get(key, []))),
        born=tuple(day[:4] for day in held.get("birthDate", [])),
        words="; ".join(text for key in _WORDS for text in held.get(key, [])),
        programme="; ".join(held.get("topics", [])),
    )


def _country(code: str) -> str:
    """The name of a country from its two letters; the letters where it is none."""
    spot = gazetteer.area(code.strip().upper())
    return spot.name if spot else code
