"""The UN Security Council's consolidated list, as XML: https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list."""

from typing import Any

from lxml import etree

from twosource.read.files import Source
from twosource.types import Alias, Listed, SanctionsList

_PARTS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
_WEAK = frozenset({"low"})
PARSER = {"resolve_entities": False, "no_network": True, "huge_tree": False}


def tree(body: bytes) -> Any:
    """The tree of an XML file; None where it is broken."""
    try:
        return etree.fromstring(body, etree.XMLParser(**PARSER))
    except (etree.XMLSyntaxError, ValueError):
        return None


def read(source: Source, body: bytes) -> SanctionsList | None:
    """The list; None for another XML file."""
    found = tree(body)
    if found is None or str(found.tag).rpartition("}")[2] != "CONSOLIDATED_LIST":
        return None
    people = (_entry(row, "Person", "INDIVIDUAL") for row in found.iter("INDIVIDUAL"))
    bodies = (_entry(row, "Organization", "ENTITY") for row in found.iter("ENTITY"))
    day = (found.get("dateGenerated") or "").partition("T")[0]
    return SanctionsList("UN Security Council consolidated list", day, tuple(row for row in (*people, *bodies) if row.names))


def _entry(row: Any, type: str, tag: str) -> Listed:
    """One person or body."""
    main = " ".join(part for name in _PARTS if (part := _text(row, name)))
    aliases = [
        Alias(name, _text(alias, "QUALITY").lower() in _WEAK)
        for alias in row.iter(f"{tag}_ALIAS")
        for part in _text(alias, "ALIAS_NAME").split(";")
        if (name := part.strip())
    ]
    countries = [*_texts(row, "NATIONALITY/VALUE"), *_texts(row, f"{tag}_ADDRESS/COUNTRY"), *_texts(row, f"{tag}_PLACE_OF_BIRTH/COUNTRY")]
    born = [*_texts(row, f"{tag}_DATE_OF_BIRTH/YEAR"), *(day[:4] for day in _texts(row, f"{tag}_DATE_OF_BIRTH/DATE"))]
    words = [*_texts(row, "DESIGNATION/VALUE"), *_texts(row, "TITLE/VALUE"), *_texts(row, "COMMENTS1")]
    return Listed(
        id=_text(row, "REFERENCE_NUMBER") or _text(row, "DATAID"),
        type=type,
        names=tuple(dict.fromkeys([*([Alias(main)] if main else []), *aliases])),
        countries=tuple(dict.fromkeys(countries)),
        born=tuple(dict.fromkeys(born)),
        words="; ".join(words),
        programme=_text(row, "UN_LIST_TYPE"),
        since=_text(row, "LISTED_ON")[:10],
    )


def _text(row: Any, path: str) -> str:
    """The words of the first element at a path, on one line."""
    return next(iter(_texts(row, path)), "")


def _texts(row: Any, path: str) -> list[str]:
    """The words of all elements at a path, those that have any."""
    return [words for found in row.findall(path) if (words := " ".join((found.text or "").split()))]
