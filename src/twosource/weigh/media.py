"""Which films, photographs and posts of several articles are one: those that show one event."""

import networkx as nx

from twosource.lookup import Lookup
from twosource.types import Picture


def films(picture: Picture, look: Lookup) -> dict[str, str]:
    """Media attribution -> the least id of those that are one film with it; only attributions that carry claims."""
    graph = nx.Graph()
    for document in picture.documents:
        for claim in document.claims:
            said = look.attribution.get(claim.attribution) if claim.attribution else None
            if said is None or said.kind != "media":
                continue
            graph.add_node(("film", said.id))
            if claim.id in look.event_of:
                graph.add_edge(("film", said.id), ("event", look.event_of[claim.id].id))
    found: dict[str, str] = {}
    for part in nx.connected_components(graph):
        shown = sorted(name for kind, name in part if kind == "film")
        found |= dict.fromkeys(shown, shown[0])
    return found
