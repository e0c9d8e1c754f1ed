"""Pages that hold only the beginning of an article: the rest is for those who pay or sign in."""

import re
from functools import cache
from typing import Any

from twosource.errors import InputError
from twosource.text.table import rows

_CLOSED = re.compile(r"\"isAccessibleForFree\"\s*:\s*\"?(?:https?://schema\.org/)?false\b", re.I)
_TIERS = ("locked", "metered")
_MOST = 300_000
# Longer than what is given of an article for free, by what speaks for its being closed.
_STATED, _ASKED, _BOTH = 120, 120, 250


def sign(tree: Any) -> tuple[bool, str]:
    """Whether a page states that its article is not free (schema.org, or its content tier), and the words by which it asks to pay."""
    told = any(_CLOSED.search(script.text_content()) for script in tree.xpath("//script[contains(@type, 'ld+json')]"))
    told = told or bool(tree.xpath("//*[@itemprop='isAccessibleForFree'][translate(@content, 'FALSE', 'false') = 'false']"))
    told = told or any(str(tier).lower() in _TIERS for tier in tree.xpath("//meta[@property='article:content_tier']/@content"))
    words = tree.xpath("//body//text()[not(ancestor::script or ancestor::style or ancestor::noscript)]")
    found = _prompts().search(" ".join(" ".join(words).split())[:_MOST])
    return told, found[0] if found else ""


def refuse_stub(text: str, where: str, told: tuple[bool, str]) -> None:
    """Raises where a text is only the beginning of an article, by its length and by what its page says."""
    stated, asked = told
    length = len(text.split())
    if length < (_BOTH if stated and asked else _STATED if stated else _ASKED if asked else 0):
        why = f"the page says “{asked}”" if asked else "the page says that it is not free"
        what = f"is the beginning of an article that has to be paid for ({length} words; {why})"
        raise InputError(where, what, "open it with your subscription, save the page and give the file")


@cache
def _prompts() -> re.Pattern[str]:
    """The words that ask to pay or to sign in, as one pattern."""
    return re.compile("|".join(f"(?:{row['pattern']})" for row in rows("read_paywalls")), re.I)
