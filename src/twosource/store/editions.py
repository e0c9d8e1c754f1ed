"""Two texts under one id: an article that was changed after it was first fetched. Both are kept, each under an id of its own."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from twosource.store.rows import unpack
from twosource.types import Document


def editions(rows: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The id that each key is shown under, from rows of key and id.

    Of several keys with one id, the least keeps it and the others add their first eight digits. The choice looks at the
    keys alone, so it does not depend on which came first.

    >>> editions([("b" * 16, "one"), ("a" * 16, "one")])["b" * 16]
    'one~bbbbbbbb'
    """
    keys: dict[str, list[str]] = defaultdict(list)
    for key, name in rows:
        keys[name].append(key)
    return {key: name if key == min(held) else f"{name}~{key[:8]}" for name, held in keys.items() for key in held}


def told_apart(documents: Iterable[Document], names: Mapping[str, str]) -> tuple[Document, ...]:
    """The documents by article id, each under the id of its edition (`editions`)."""
    renamed = [_renamed(document, names.get(document.article.key, document.article.id)) for document in documents]
    return tuple(sorted(renamed, key=lambda document: (document.article.id, document.article.key)))


def unpacked(bodies: Iterable[tuple[str, str]]) -> tuple[Document, ...]:
    """The documents of kept texts, each given with the id of its edition, by article id."""
    found = [_renamed(unpack(Document, body), name) for body, name in bodies]
    return tuple(sorted(found, key=lambda document: (document.article.id, document.article.key)))


def _renamed(document: Document, name: str) -> Document:
    """The document under another article id."""
    if document.article.id == name:
        return document

    def moved(rows: tuple[Any, ...]) -> Any:
        """The rows of a layer under the new id."""
        return tuple(replace(row, article=name) for row in rows)

    return replace(
        document,
        article=replace(document.article, id=name),
        mentions=moved(document.mentions),
        timexes=moved(document.timexes),
        attributions=moved(document.attributions),
        claims=moved(document.claims),
    )
