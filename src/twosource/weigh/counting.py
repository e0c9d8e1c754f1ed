"""How many independent origins stand behind one event."""

from collections import defaultdict
from collections.abc import Iterable

import networkx as nx

from twosource.lookup import Lookup
from twosource.types import Event, Origin
from twosource.weigh.descent import Descent


def independent(event: Event, look: Lookup, descent: Descent) -> int:
    """The number of origins of an event that do not rest on one another.

    Within one article, what it tells in its own words leans on the sources it names for the same event; a film leans on the
    report that shows it. Articles that derive from one another are one text: it counts once, or by the sources it names.
    """
    told = _told(event, look)
    named = {article: {row.id for row in rows if _named(row)} for article, rows in told.items()}
    graph = nx.Graph()
    for article in sorted(told):
        family = [other for other in descent.group.get(article, (article,)) if other in told]
        sourced = any(named[other] for other in family if other == article or other in descent.partners.get(article, ()))
        own = [("text", family[0])] if not sourced else []
        graph.add_nodes_from([*own, *(("origin", key) for key in sorted(named[article]))])
        graph.add_edges_from((own[0], ("origin", row.id)) for row in told[article] if own)
        _tie_films(graph, (row for other in family for row in told[other]))
    return nx.number_connected_components(graph) if graph else 0


def _told(event: Event, look: Lookup) -> dict[str, list[Origin]]:
    """Article -> the origins of its claims of the event."""
    found: dict[str, dict[str, Origin]] = defaultdict(dict)
    for claim in event.claims:
        if claim in look.origin_of:
            row = look.origin_of[claim]
            found[look.claim[claim].article][row.id] = row
    return {article: sorted(rows.values(), key=lambda row: row.id) for article, rows in sorted(found.items())}


def _named(row: Origin) -> bool:
    """True for a source that can be looked up: an entity or a film."""
    return row.entity is not None or row.kind == "media"


def _tie_films(graph: nx.Graph, rows: Iterable[Origin]) -> None:
    """Make a film and a document of one text one origin: the report shows the film."""
    shown = list(rows)
    documents = [row for row in shown if row.kind == "document" and row.entity is not None]
    graph.add_edges_from((("origin", film.id), ("origin", row.id)) for film in shown if film.kind == "media" for row in documents)
