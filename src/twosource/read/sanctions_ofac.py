"""OFAC's list of specially designated nationals: sdn.csv with alt.csv and add.csv beside it, or SDN_ADVANCED.XML.

https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas
"""

import csv
import io
import re
from collections import defaultdict
from typing import Any

from twosource.read import decode
from twosource.read.files import Source
from twosource.read.sanctions_un import tree
from twosource.types import Alias, Listed, SanctionsList

_EMPTY = "-0-"
_TYPES = {"individual": "Person", "vessel": "Vessel", "aircraft": "Other"}
_FEWEST_CELLS = 12
_BORN = re.compile(r"DOB (?:circa )?(?:\d{1,2} )?(?:[A-Z][a-z]{2} )?(\d{4})")
_TITLE = "OFAC specially designated nationals"


def tables(source: Source, body: bytes) -> SanctionsList | None:
    """The list from sdn.csv; other names and addresses from the files beside it, where they are there. It does not say its day."""
    rows = [row for row in csv.reader(io.StringIO(decode.text(body, source.where))) if len(row) >= _FEWEST_CELLS and row[0].isdigit()]
    aliases, addresses = _beside(source, "alt"), _beside(source, "add")
    made = []
    for row in rows:
        number, name, type, programme = (_cell(cell) for cell in row[:4])
        names = [Alias(_turned(name)), *(Alias(_turned(_cell(other[3]))) for other in aliases[number] if len(other) > 3)]
        countries = [place for other in addresses[number] if len(other) > 4 and (place := _cell(other[4]))]
        remarks = _cell(row[11])
        kind = _TYPES.get(type, "Organization")
        words = "; ".join(filter(None, (_cell(row[4]), remarks)))
        made.append(
            Listed(f"OFAC-{number}", kind, tuple(dict.fromkeys(names)), tuple(countries), tuple(_BORN.findall(remarks)), words, programme)
        )
    named = tuple(row for row in made if row.names[0].name)
    return SanctionsList(_TITLE, "", named) if named else None


def _beside(source: Source, name: str) -> dict[str, list[list[str]]]:
    """The rows of a file that lies beside the list, by the number of their entry."""
    found: dict[str, list[list[str]]] = defaultdict(list)
    place = source.place.with_name(source.place.name.lower().replace("sdn", name)) if source.place else None
    if place and place != source.place and place.is_file():
        text = decode.text(Source(str(place), place.name, place).bytes(), str(place))
        for row in csv.reader(io.StringIO(text)):
            if row:
                found[row[0].strip()].append(row)
    return found


def _cell(cell: str) -> str:
    """What a cell says; nothing for the mark of an empty one."""
    return "" if cell.strip() == _EMPTY else cell.strip()


def _turned(name: str) -> str:
    """The name in the order it is spoken.

    >>> _turned("BROOK, Ada Maria"), _turned("CARROW TRADING CO., LTD.")
    ('Ada Maria BROOK', 'CARROW TRADING CO., LTD.')
    """
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and not first.isupper() and "." not in last else name


def advanced(source: Source, body: bytes) -> SanctionsList | None:
    """The list from SDN_ADVANCED.XML; None for another XML file."""
    found = tree(body)
    if found is None or "Sanctions" not in found.tag:
        return None
    for element in found.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
    kinds = {row.get("ID"): row.text or "" for row in found.iter("PartySubType")}
    issued = found.find("DateOfIssue")
    day = "-".join((issued.findtext(name) or "").zfill(2) for name in ("Year", "Month", "Day")) if issued is not None else ""
    made = [_party(row, kinds) for row in found.iter("DistinctParty")]
    return SanctionsList(_TITLE, day, tuple(row for row in made if row.names))


def _party(row: Any, kinds: dict[str, str]) -> Listed:
    """One party: its names, each weak where the list says so, and its remark."""
    profile = row.find("Profile")
    names = []
    for alias in row.iter("Alias"):
        weak = alias.get("LowQuality", "false").lower() == "true"
        for name in alias.iter("DocumentedName"):
            words = " ".join(" ".join((part.text or "").split()) for part in name.iter("NamePartValue"))
            names += [Alias(words, weak)] if words else []
    kind = kinds.get(profile.get("PartySubTypeID", "") if profile is not None else "", "").lower()
    type = _TYPES.get(kind, "Person" if "individual" in kind else "Organization")
    remark = " ".join((row.findtext("Comment") or "").split())
    return Listed(f"OFAC-{row.get('FixedRef', '')}", type, tuple(dict.fromkeys(names)), words=remark)
