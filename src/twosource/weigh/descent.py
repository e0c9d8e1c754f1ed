"""What the derivations say about one article: with whom it shares text, and where."""

from collections import Counter, defaultdict
from dataclasses import dataclass

import networkx as nx

from twosource.types import Derivation, Picture, Span
from twosource.weigh import agencies


@dataclass(frozen=True, slots=True)
class Descent:
    """group: article -> all articles tied to it, itself too, sorted. partners: article -> the articles it shares text with.

    places: (article, partner) -> the spans of the article that are shared. kinds: (article, partner) -> kind of derivation.
    agency: article -> the agency whose text it, or its group, tells. signed: the articles that an agency signs as a whole.
    """

    group: dict[str, tuple[str, ...]]
    partners: dict[str, tuple[str, ...]]
    places: dict[tuple[str, str], tuple[Span, ...]]
    kinds: dict[tuple[str, str], str]
    agency: dict[str, str | None]
    signed: frozenset[str]


def descent(picture: Picture) -> Descent:
    """The descent of every article of a picture."""
    rows = picture.derivations
    places: dict[tuple[str, str], tuple[Span, ...]] = {}
    for row in rows:
        places[row.article, row.other] = tuple(passage.span for passage in row.passages)
        places[row.other, row.article] = tuple(passage.other for passage in row.passages)
    partners: dict[str, list[str]] = defaultdict(list)
    for article, other in sorted(places):
        partners[article].append(other)
    group = _groups(picture)
    signed = {document.article.id: agencies.author(document.article) for document in picture.documents}
    return Descent(
        group=group,
        partners={article: tuple(found) for article, found in partners.items()},
        places=places,
        kinds={pair: row.kind for row in rows for pair in ((row.article, row.other), (row.other, row.article))},
        agency=_agencies(picture, group, signed),
        signed=frozenset(article for article, name in signed.items() if name),
    )


def _groups(picture: Picture) -> dict[str, tuple[str, ...]]:
    """Each article with all those that a chain of derivations ties to it."""
    graph = nx.Graph()
    graph.add_nodes_from(document.article.id for document in picture.documents)
    graph.add_edges_from((row.article, row.other) for row in picture.derivations)
    found = (tuple(sorted(part)) for part in nx.connected_components(graph))
    return {article: part for part in found for article in part}


def _agencies(picture: Picture, group: dict[str, tuple[str, ...]], signed: dict[str, str | None]) -> dict[str, str | None]:
    """Article -> the agency it is signed by; else the one that most of its group are signed by, else that most derivations name."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for article, name in signed.items():
        votes[group[article][0]].update([name] * 2 if name else [])
    for row in picture.derivations:
        votes[group[row.article][0]].update([row.agency] if row.agency and _near(row) else [])
    return {article: signed[article] or _most(votes[group[article][0]]) for article in group}


def _near(row: Derivation) -> bool:
    """True when the two articles share so much that an agency named by one is behind both."""
    return row.kind in ("copy", "rewrite")


def _most(votes: Counter[str]) -> str | None:
    """The name with most votes, of equals the first by name."""
    return min(votes, key=lambda name: (-votes[name], name), default=None)
