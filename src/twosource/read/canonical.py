"""One article under several addresses: AMP pages and pages for printing name the address of the article that they are a form of."""

import re
from urllib.parse import urlsplit, urlunsplit

from twosource.read.links import head, links
from twosource.types import Fetched

_AMP = re.compile(r"<html\b[^>]{0,1000}?[\s\"'](?:amp|⚡)[️\s=>]", re.I)
_PRINT = re.compile(r"(?:^|[/?&=_.;-])print(?:able|er|view|page|version|friendly|[_-]?friendly)?(?:[/?&=_.;-]|$)", re.I)
_FORMS = ("www.", "amp.", "m.", "mobile.", "print.")
_CACHE = re.compile(r"(?:^|\.)(?:ampproject\.org|bing-amp\.com|google\.[a-z.]+)$")


def address(found: Fetched) -> str:
    """The address that a page says is the article's; its own where it says none that can be believed: on another site, or a front page."""
    try:
        told = next((_bare(row.href) for row in links(found) if "canonical" in row.rels), found.final)
        parts, own = urlsplit(told), urlsplit(found.final)
    except ValueError:
        return found.final
    front = parts.path.strip("/") == "" != own.path.strip("/")
    if parts.scheme not in ("http", "https") or not parts.hostname or (front and not parts.query):
        return found.final
    same = _site(parts.hostname) == _site(own.hostname or "")
    return told if same or (_is_amp(head(found)) and _CACHE.search(own.hostname or "")) else found.final


def is_form(found: Fetched) -> bool:
    """True for an AMP page, and for a page to print, of an article that has another address."""
    told = address(found)
    if told == _bare(found.final):
        return False
    return _is_amp(head(found)) or (for_print(found.final) and not for_print(told))


def for_print(url: str) -> bool:
    """True for an address that says that its page is for printing.

    >>> for_print("https://coast.example/print/12"), for_print("https://coast.example/a?print=1"), for_print("https://coast.example/printing")
    (True, True, False)
    """
    parts = urlsplit(url)
    return _PRINT.search(f"{parts.path}?{parts.query}") is not None


def _is_amp(markup: str) -> bool:
    """True when the page says that it is AMP."""
    return _AMP.search(markup) is not None


def _bare(url: str) -> str:
    """The address without the place in the page."""
    return urlunsplit(urlsplit(url)._replace(fragment=""))


def _site(host: str) -> str:
    """The host without the label that says for which device it is.

    >>> _site("amp.coast.example") == _site("www.coast.example")
    True
    """
    bare = host.lower()
    for label in _FORMS:
        bare = bare.removeprefix(label)
    return bare
