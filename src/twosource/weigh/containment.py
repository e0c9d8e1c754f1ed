"""Which place lies in which, as the texts themselves say: "Port Ansel, Carrow", "Carrow's Port Ansel", "Port Ansel in Carrow"."""

import re
from itertools import pairwise

import networkx as nx

from twosource.lookup import Lookup
from twosource.types import Document, Mention, Picture

_COMMA = re.compile(r",\s*")
_IN = re.compile(r"(?:,|,? an? \w+)? (?:in|of) (?:the )?(?:\w+ern |north |south |east |west |central )?")
_OWNER = re.compile(r"['’]s (?:\w+ )?")
_LIST = re.compile(r"(?:\s*,\s*[A-Z][\w’'. -]*)*,?\s+(?:and|or)\s")
_PLACES = ("Place", "Facility", "Address")


def inside(picture: Picture, look: Lookup) -> nx.DiGraph:
    """A graph of place entities: an edge leads from a place to one that holds it."""
    graph = nx.DiGraph()
    for document in picture.documents:
        found = sorted((row for row in document.mentions if row.form == "named" and row.type in _PLACES), key=lambda row: row.span)
        for left, right in pairwise(found):
            pair = _pair(left, right, document)
            ends = [look.entity_of[row.id].id for row in pair if row.id in look.entity_of] if pair else []
            if len(ends) == 2 and ends[0] != ends[1] and not (graph.has_node(ends[1]) and ends[0] in nx.descendants(graph, ends[1])):
                graph.add_edge(ends[0], ends[1])
    return graph


def _pair(left: Mention, right: Mention, document: Document) -> tuple[Mention, Mention] | None:
    """The two neighbours as (inner, outer), when the words between them say so."""
    text = document.article.text
    words = text[left.span.end : right.span.start]
    if _OWNER.fullmatch(words):
        return right, left
    if _IN.fullmatch(words) or (_COMMA.fullmatch(words) and not _LIST.match(text, right.span.end)):
        return left, right
    return None


def holds(graph: nx.DiGraph, outer: str, inner: str) -> bool:
    """True when a place is known to lie in another."""
    return bool(graph.has_node(inner) and graph.has_node(outer) and nx.has_path(graph, inner, outer))


def side_by_side(graph: nx.DiGraph, left: str, right: str) -> bool:
    """True when two places lie in one third and neither in the other: they cannot be one place."""
    if left not in graph or right not in graph or holds(graph, left, right) or holds(graph, right, left):
        return False
    return not set(graph.successors(left)).isdisjoint(graph.successors(right))
