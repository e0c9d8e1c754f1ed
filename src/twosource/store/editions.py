"""Two texts under one id: an article that was changed after it was first fetched. Both are kept, each under an id of its own."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from twosource.types import Document


def told_apart(documents: Iterable[Document]) -> tuple[Document, ...]:
    """The documents by article id; of several with one id, the one with the least key keeps it and the others add their key's head.

    The choice looks at the texts alone, so it does not depend on which came first.
    """
    groups: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        groups[document.article.id].append(document)
    found = []
    for group in groups.values():
        first, *others = sorted(group, key=lambda document: document.article.key)
        found += [first, *(_renamed(other, f"{other.article.id}~{other.article.key[:8]}") for other in others)]
    return tuple(sorted(found, key=lambda document: (document.article.id, document.article.key)))


def _renamed(document: Document, name: str) -> Document:
    """The document under another article id."""

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
