"""A tree of HTML as lines, one a block, as a reader would see them: for pages that are all text, such as an e-mail."""

import re
from typing import Any

from lxml import etree

_INLINE = frozenset(
    ("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "center", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins")
) | frozenset(
    ("kbd", "label", "mark", "o", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr")
)
_UNSEEN = frozenset(("head", "script", "style", "noscript", "template", "title", "object", "svg", "select", "button", "form"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.I)
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u00ad\u034f\u200b-\u200f\u2007\ufeff]")


def text(tree: Any) -> str:
    """The lines of the tree, what is not shown left out.

    >>> from lxml import html
    >>> text(html.fromstring("<div>Rain <b>fell</b>.<p>All day.</p><i style='display:none'>Not seen</i>Twice.</div>"))
    'Rain fell.\\n\\nAll day.\\n\\nTwice.'
    """
    pieces: list[str] = []
    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, one in walk:
        seen = event == "start" and not _is_hidden(one)
        if event == "start" and not seen:
            walk.skip_subtree()
        if event in ("start", "end"):
            pieces.append("\n" if one.tag == "br" and event == "start" else "" if one.tag in _INLINE or one.tag == "br" else "\n\n")
        pieces.append(_plain(one.text) if seen else "" if event == "start" else _plain(one.tail))
    return _lines("".join(pieces))


def _is_hidden(one: Any) -> bool:
    """True for what a reader does not see."""
    return one.tag in _UNSEEN or one.get("hidden") is not None or _HIDDEN.search(one.get("style") or "") is not None


def _plain(found: str | None) -> str:
    """Words with their line ends taken for blanks, as HTML does."""
    return _INVISIBLE.sub("", re.sub(r"\s+", " ", found or ""))


def _lines(found: str) -> str:
    """The text with blanks at the ends of lines gone, and one empty line between blocks."""
    lines = "\n".join(line.strip() for line in found.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip()
