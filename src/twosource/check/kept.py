"""What people kept against what it is kept on: the mentions, claims and articles of the case."""

from collections.abc import Iterable, Iterator

from twosource.types import Document, Fault, Judgement, Layout, Pinned

_TABLES = {"entity": "mention", "listing": "mention", "derivation": "article"}


def of_kept(
    documents: Iterable[Document], judgements: Iterable[Judgement], *, pinned: Iterable[Pinned], layouts: Iterable[Layout]
) -> Iterator[Fault]:
    """The decisions, findings and layouts that name what is not in the case. Nothing makes these anew: people took them."""
    known = _known(documents)
    for row in judgements:
        if not row.undone:
            where, kind = f"judgement {row.number} by {row.by}", _TABLES.get(row.kind, "claim")
            # on the right of a listing stands the entry of a list, which is not of the case
            named = (row.left, None if row.kind == "listing" else row.right)
            yield from _missing(where, kind, named, known=known[kind])
    for pin in pinned:
        yield from _missing(f"finding {pin.number} by {pin.by}", "claim", (pin.left, pin.right, pin.side), known=known["claim"])
    for layout in layouts:
        yield from _missing(f"layout {layout.name}", "mention", (spot.mention for spot in layout.spots), known=known["mention"])


def _known(documents: Iterable[Document]) -> dict[str, set[str]]:
    """The ids of mentions, claims and articles."""
    known: dict[str, set[str]] = {"mention": set(), "claim": set(), "article": set()}
    for row in documents:
        known["mention"].update(mention.id for mention in row.mentions)
        known["claim"].update(claim.id for claim in row.claims)
        known["article"].add(row.article.id)
    return known


def _missing(where: str, kind: str, names: Iterable[str | None], *, known: set[str]) -> Iterator[Fault]:
    """A fault for each name that the case does not have."""
    for name in names:
        if name is not None and name not in known:
            yield Fault(where, f"is about the {kind} {name}, which is not in the case; it has no effect")
