"""What stands in a page beside its article and would be taken for its words: links to other pages, teasers, what is not shown."""

import re
from itertools import islice
from typing import Any

_UNSEEN = (
    "//*[@hidden or contains(@style, 'display') or contains(@class, 'hid') or contains(@class, 'sr-only') or contains(@class, 'd-none')]"
)
_NOT_SHOWN = re.compile(r"display\s*:\s*none", re.I)
_HIDING = frozenset(("hide", "hidden", "is-hidden", "visually-hidden", "visuallyhidden", "sr-only", "d-none"))
_LINKED_HEADLINE = ".//h2//a | .//h3//a | .//h4//a | .//h5//a | .//a//h2 | .//a//h3 | .//a//h4 | .//a//h5"
_FEWEST_WORDS, _MOST_LINKED, _LONGEST_LINK, _MOST_PIECES = 4, 0.9, 300, 100
# A longer part that is not shown may be the article behind a paywall.
_LONGEST_UNSEEN = 300


def take_out(tree: Any) -> None:
    """Takes these parts out of the tree, as trafilatura does with menus: they are no words of the article that were cut out of it."""
    for one in _unseen(tree) + _links(tree):
        one.clear(keep_tail=True)


def _unseen(tree: Any) -> list[Any]:
    """Short parts that are not shown."""
    made = []
    for one in tree.xpath(_UNSEEN):
        classes = frozenset((one.get("class") or "").lower().split())
        hides = one.get("hidden") is not None or _NOT_SHOWN.search(one.get("style") or "") or classes & _HIDING
        if hides and one.tag not in ("html", "body") and len(_text(one)) <= _LONGEST_UNSEEN:
            made.append(one)
    return made


def _links(tree: Any) -> list[Any]:
    """Paragraphs and items of lists that are all link, and items with a headline that is one: other pages of the site."""
    made = []
    for one in tree.xpath("//p | //li"):
        text = _text(one)
        linked = sum(len(_text(link)) for link in one.iter("a") if link.get("href", "#")[:1] != "#")
        if not linked or len(text) > _LONGEST_LINK or len(text.split()) < _FEWEST_WORDS:
            continue
        if linked >= _MOST_LINKED * len(text) or (one.tag == "li" and one.xpath(_LINKED_HEADLINE)):
            made.append(one)
    return made


def _text(one: Any) -> str:
    """The words of an element on one line, of a long one only so much that it is seen to be long."""
    return " ".join(" ".join(islice(one.itertext(), _MOST_PIECES)).split())
