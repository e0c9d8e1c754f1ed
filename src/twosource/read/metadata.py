"""What an HTML page says of itself: JSON-LD, meta elements, time elements."""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from lxml import etree
from lxml import html as lxml_html

from twosource.read import dated, decode

_ARTICLE = re.compile(
    r"(?:News|Reportage|Analysis|Opinion|Background|Review|Satirical|Scholarly|Tech|Advertiser)?\w*Article|Report|BlogPosting|LiveBlogPosting|ClaimReview|\w*WebPage"
)
_SITES = ("og:site_name", "application-name", "dc.publisher", "citation_journal_title")
_TITLES = ("og:title", "twitter:title", "dc.title", "citation_title")
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "citation_author")
_DEPTH = 20
# A comma before a closing bracket: often written, and not JSON.
_NO_MORE = re.compile(r",\s*([}\]])")


class Metadata(NamedTuple):
    """What the page says of itself; None where it says nothing."""

    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    url: str | None = None
    language: str | None = None
    body: str | None = None


def read(tree: Any) -> Metadata:
    """The metadata of a parsed page. JSON-LD is asked first, then meta elements, then the page's time elements."""
    linked, named = _main(list(_linked(tree))), _named(tree)
    return Metadata(
        title=_first([_text(linked.get("headline")), *(named.get(key) for key in _TITLES)]),
        publisher=_first([_name(linked.get("publisher")), *(named.get(key) for key in _SITES)]),
        authors=_authors(linked, named),
        published=dated.published_on(tree, _text(linked.get("datePublished")), named),
        url=_first(
            [*tree.xpath("//link[@rel='canonical']/@href"), named.get("og:url"), _text(linked.get("url")), _saved_from(tree)], "http"
        ),
        language=_language(tree),
        body=_text(linked.get("articleBody")),
    )


def _first(found: list[str | None], start: str = "") -> str | None:
    """The first that is not empty and starts so, on one line."""
    return next((" ".join(decode.printable(one).split()) for one in found if one and one.strip() and one.startswith(start)), None)


def _linked(tree: Any) -> Iterator[dict[str, Any]]:
    """Every object of the page's JSON-LD, graphs and lists opened."""
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        text = script.text_content().strip().rstrip(";")
        yield from _objects(_json(text) or _json(_NO_MORE.sub(r"\1", text)), _DEPTH)


def _json(text: str) -> Any:
    """The value; None for what is no JSON."""
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(found: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The objects of a JSON value, outermost first, not deeper than that."""
    if isinstance(found, dict):
        yield found
    inner = [found.get("@graph"), found.get("mainEntity")] if isinstance(found, dict) else found
    if depth and isinstance(inner, list):
        for one in inner:
            yield from _objects(one, depth - 1)


def _main(objects: list[dict[str, Any]]) -> dict[str, Any]:
    """The object that describes the article: the first article with a date, else the first article, else the first with a date."""
    kinds = [one for one in objects if _ARTICLE.fullmatch(_kind(one))]
    articles = [one for one in kinds if not _kind(one).endswith("WebPage")] or kinds
    return next((one for one in articles if one.get("datePublished")), articles[0] if articles else {})


def _kind(found: dict[str, Any]) -> str:
    """The type of an object, the first where there are several."""
    kind = found.get("@type")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    return kind.rpartition("/")[2] if isinstance(kind, str) else ""


def _text(found: Any) -> str | None:
    """The string, or the first of a list of strings, with tags and entities resolved."""
    found = found[0] if isinstance(found, list) and found else found
    if not isinstance(found, str) or not found.strip():
        return None
    return decode.printable(found if not re.search(r"[<&]", found) else _plain(found)).replace("\0", "")


def _plain(found: str) -> str:
    """The text of a piece of HTML."""
    try:
        return str(lxml_html.fragment_fromstring(found, create_parent="div").text_content()).strip()
    except (etree.LxmlError, ValueError):
        return found


def _name(found: Any) -> str | None:
    """The name of an object, or the string itself."""
    found = found[0] if isinstance(found, list) and found else found
    return _text(found.get("name")) if isinstance(found, dict) else _text(found)


def _named(tree: Any) -> dict[str, str]:
    """The content of the page's meta elements by lower-case name, the first of each."""
    made: dict[str, str] = {}
    for meta in tree.xpath("//meta[@content]"):
        for key in ("property", "name", "itemprop"):
            if name := meta.get(key):
                made.setdefault(name.strip().lower(), meta.get("content"))
    return made


def _authors(linked: dict[str, Any], named: dict[str, str]) -> tuple[str, ...]:
    """The authors by name, in order, each once."""
    listed = linked.get("author") or linked.get("creator")
    found = [_name(one) for one in (listed if isinstance(listed, list) else [listed])]
    names = [one for one in found if one] or [one for one in (named.get(key) for key in _AUTHORS) if one][:1]
    kept = [" ".join(re.sub(r"^by\s+", "", decode.printable(name), flags=re.I).split()) for name in names]
    return tuple(dict.fromkeys(name for name in kept if name and "://" not in name and len(name) < 100))


def _saved_from(tree: Any) -> str | None:
    """The address that a browser wrote into a page when it saved it."""
    for comment in tree.xpath("//comment()[contains(., 'saved from url=')]")[:1]:
        found = re.search(r"saved from url=\(\d+\)(\S+)", comment.text or "")
        return found[1] if found else None
    return None


def _language(tree: Any) -> str | None:
    """The language the page declares, in two letters."""
    found = tree.xpath("//html/@lang")
    code = found[0].strip().lower()[:2] if found else ""
    return code if len(code) == 2 and code.isalpha() else None
