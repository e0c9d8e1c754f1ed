"""The links in the head of a page: what it says of itself and of what goes with it."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple
from urllib.parse import urljoin

from twosource.types import Fetched

_HEAD = 500_000
_LINK = re.compile(r"<link\b[^>]{1,2000}>", re.I)
_PART = re.compile(r"\b(rel|href|type)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)


class Link(NamedTuple):
    """A link. rels: what is linked, words in small letters. href: where it is, whole. kind: of what kind of file."""

    rels: frozenset[str]
    href: str
    kind: str


def head(found: Fetched) -> str:
    """The beginning of a page, in which its links are."""
    return found.body[:_HEAD].decode("utf-8", "replace")


def links(found: Fetched) -> Iterator[Link]:
    """The links of a page that lead to an address, in its order."""
    for tag in _LINK.finditer(head(found)):
        parts = {name.lower(): unescape(a or b or c).strip() for name, a, b, c in _PART.findall(tag[0])}
        try:
            href = urljoin(found.final, parts.get("href", ""))
        except ValueError:
            continue
        if parts.get("href"):
            yield Link(frozenset(parts.get("rel", "").lower().split()), href, parts.get("type", "").lower())
