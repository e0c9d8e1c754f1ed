"""Ids: hashes of content, so that the same words always carry the same id."""

import hashlib

_SEPARATOR = "\x1f"


def digest(*parts: object) -> str:
    """Sixteen hexadecimal digits that depend on the parts and on nothing else.

    >>> digest("a", 1) == digest("a", "1")
    True
    """
    joined = _SEPARATOR.join(str(part) for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def make(kind: str, *parts: object) -> str:
    """An id such as `claim-1f0c…`: the kind of thing, then the digest of what makes it this one.

    >>> make("claim", "article", 3, 9).startswith("claim-")
    True
    """
    return f"{kind}-{digest(kind, *parts)}"
