"""The network for Gephi, yEd, Maltego and networkx: GraphML and GEXF. Nodes are people and bodies, edges what ties them."""

import io
import re
from collections.abc import Iterator

import networkx

from twosource.present.evidence import Desk
from twosource.present.ties import ties
from twosource.present.values import one_line

# What XML 1.0 cannot hold, and the moment of writing, by which the same case would give other bytes tomorrow.
_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WRITTEN = re.compile(r' lastmodifieddate="[^"]*"')


def graph(desk: Desk) -> networkx.DiGraph:
    """The actors and their ties: what ties the two, on how many independent origins, in how many articles, by which events.

    An edge goes from member to group where it is a membership; elsewhere its direction says nothing.
    """
    made = networkx.DiGraph()
    found = ties(desk)
    for key in sorted({side for row in found for side in (row.left, row.right)}):
        entity = desk.by.entity[key]
        made.add_node(
            key, label=_text(entity.name), type=entity.type, aliases=_text("; ".join(entity.aliases)), mentions=len(entity.mentions)
        )
    for row in found:
        made.add_edge(
            row.left,
            row.right,
            label=_text(", ".join(row.kinds)),
            weight=row.origins,
            origins=row.origins,
            articles=row.articles,
            alleged=row.alleged,
            denied=row.denied,
            through=row.through,
            events=" ".join(row.events),
        )
    return made


def graphml(desk: Desk) -> Iterator[str]:
    """The network as GraphML."""
    yield from (f"{line}\n" for line in networkx.generate_graphml(graph(desk)))


def gexf(desk: Desk) -> Iterator[str]:
    """The network as GEXF 1.2."""
    held = io.BytesIO()
    networkx.write_gexf(graph(desk), held)
    yield _WRITTEN.sub("", held.getvalue().decode("utf-8"), count=1)
    yield "\n"


def _text(words: str) -> str:
    """The words on one line, without what XML cannot hold."""
    return _UNWRITABLE.sub("\ufffd", one_line(words))
