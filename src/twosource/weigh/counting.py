"""How many independent origins stand behind one event, and which claims stand on which."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

import networkx as nx

from twosource.lookup import Lookup
from twosource.types import Attribution, Claim, Event, Origin, Picture
from twosource.weigh import sources
from twosource.weigh.descent import Descent, descent
from twosource.weigh.institutions import Body, bodies
from twosource.weigh.references import refers

_Node = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Grounds:
    """What is counted with: lookups, descent, the attribution at each place of a cue, and the bodies that speak by no name."""

    look: Lookup
    descent: Descent
    cued: dict[tuple[str, int], Attribution]
    bodies: dict[str, Body]


def grounds(picture: Picture, look: Lookup) -> Grounds:
    """The grounds of a picture."""
    tied = descent(picture)
    return Grounds(look, tied, sources.cues(picture), bodies(picture, look, tied))


def strands(event: Event, on: Grounds) -> tuple[tuple[str, ...], ...]:
    """The claims of an event, those that rest on one another together: as many strands as independent origins.

    Within one article, what it tells in its own words leans on the sources it names for the same event; a film leans on the
    report that shows it. Articles that derive from one another are one text: it counts once, or by the sources it names; and
    what one shared passage tells has one source, however each article words it. That somebody said something rests on the speaker.
    """
    told = _told(event, on.look)
    nodes = _nodes(told, on)
    graph = nx.Graph()
    graph.add_nodes_from(nodes.values())
    for article in told:
        _tie_films(graph, (on.look.origin_of[claim.id] for other in _family(article, told, on) for claim in told[other]))
        _tie_passages(graph, article, told=told, nodes=nodes, descent=on.descent)
        own = (claim for claim in told[article] if nodes[claim.id][0] == "text")
        graph.add_edges_from((nodes[claim.id], ("origin", on.look.origin_of[claim.id].id)) for claim in own)
    part_of = {node: n for n, part in enumerate(nx.connected_components(graph)) for node in part}
    found: dict[int, list[str]] = defaultdict(list)
    for claim, node in nodes.items():
        found[part_of[node]].append(claim)
    return tuple(sorted(tuple(sorted(claims)) for claims in found.values()))


def _told(event: Event, look: Lookup) -> dict[str, list[Claim]]:
    """Article -> its claims of the event, in order."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for key in event.claims:
        if key in look.origin_of:
            found[look.claim[key].article].append(look.claim[key])
    return {article: sorted(claims, key=lambda claim: claim.id) for article, claims in sorted(found.items())}


def _nodes(told: dict[str, list[Claim]], on: Grounds) -> dict[str, _Node]:
    """Claim -> what it rests on: its named source, else one that its article or a derived one names, else the text."""
    named = {claim.id: node for claims in told.values() for claim in claims if (node := _named(claim, on))}
    found = {}
    for article, claims in told.items():
        family = _family(article, told, on)
        near = [article, *(other for other in family if other in on.descent.partners.get(article, ()))]
        leaned = (sorted({named[claim.id] for claim in told[other] if claim.id in named}) for other in near)
        rest = next((nodes[0] for nodes in leaned if nodes), ("text", family[0]))
        found.update({claim.id: named.get(claim.id, rest) for claim in claims})
    return found


def _family(article: str, told: dict[str, list[Claim]], on: Grounds) -> list[str]:
    """The articles that a chain of derivations ties to this one and that tell the event, itself too."""
    return [other for other in on.descent.group.get(article, (article,)) if other in told]


def _named(claim: Claim, on: Grounds) -> _Node | None:
    """The source of a claim that can be looked up: an entity, a body or a film; of "she said" the speaker; None for an article's own words.

    Words that only refer to the event ("officials mourned after the crash") do not make the speaker a source of it.
    """
    if refers(claim, on.look):
        return None
    row, said = on.look.origin_of[claim.id], sources.attributed(claim, on.look)
    if row.entity is not None or row.kind == "media" or (said is not None and said.id in on.bodies):
        return "origin", row.id
    speaker = sources.speaker(claim, on.look, on.cued)
    return ("origin", sources.entity_origin(speaker)) if speaker else None


def _tie_films(graph: nx.Graph, rows: Iterable[Origin]) -> None:
    """Make a film and a document of one text one origin: the report shows the film."""
    shown = list(rows)
    documents = [row for row in shown if row.kind == "document" and row.entity is not None]
    graph.add_edges_from((("origin", film.id), ("origin", row.id)) for film in shown if film.kind == "media" for row in documents)


def _tie_passages(graph: nx.Graph, article: str, *, told: dict[str, list[Claim]], nodes: dict[str, _Node], descent: Descent) -> None:
    """Make the sources of claims in one shared passage one origin."""
    for other in descent.partners.get(article, ()):
        if other not in told or len({nodes[claim.id] for key in (article, other) for claim in told[key]}) < 2:
            continue
        for here, there in zip(descent.places[article, other], descent.places[other, article], strict=True):
            left = [nodes[claim.id] for claim in told[article] if here.holds(claim.trigger)]
            right = [nodes[claim.id] for claim in told[other] if there.holds(claim.trigger)]
            graph.add_edges_from(product(left, right))
