"""Where: two places of one event that cannot both hold, or one that is finer."""

from collections.abc import Iterator

import networkx as nx

from twosource.terms import STATIVE
from twosource.text import frequency
from twosource.types import Claim, Conflict, Event
from twosource.weigh import containment
from twosource.weigh.references import refers
from twosource.weigh.scene import Scene, Value, against, claims_of, conflict, pairs
from twosource.weigh.time_conflicts import alike

_MOVING = frozenset(("VISIT", "MOBILIZE", "RETREAT", "SPEAK"))


def places(event: Event, scene: Scene, graph: nx.DiGraph) -> Iterator[Conflict]:
    """The places that different articles or speakers give for one event; a journey has many, so it has none."""
    if event.type in STATIVE or event.type == "SPEAK":
        return
    values = [value for claim in claims_of(event, scene) for value in _placed(claim, scene)]
    clashing: list[Value] = []
    nested: list[Value] = []
    for left, right in pairs(values, scene):
        one, two = (scene.look.entity_of[value.claim.place or ""].id for value in (left, right))
        if not alike(left.claim, right.claim, scene) or _several(left.claim, scene) != _several(right.claim, scene):
            continue
        if containment.holds(graph, one, two) or containment.holds(graph, two, one):
            nested += [left, right]
        elif event.type not in _MOVING and containment.side_by_side(graph, one, two):
            clashing += [left, right]
    if clashing:
        yield conflict("place", event.id, "conflict", values=clashing, why=f"{against(clashing)}: neither lies in the other")
    elif nested:
        yield conflict("place", event.id, "finer", values=nested, why=f"{against(nested)}: one lies in the other")


def _several(claim: Claim, scene: Scene) -> bool:
    """True for the plural of an event: “the events in the south” have places of their own."""
    return frequency.is_plural(claim.trigger.of(scene.look.article[claim.article].text), claim.lemma)


def _placed(claim: Claim, scene: Scene) -> list[Value]:
    """The place that a claim names for what it asserts, at most one."""
    place = scene.look.mention.get(claim.place) if claim.place else None
    if (
        place is None
        or place.form != "named"
        or place.id not in scene.look.entity_of
        or claim.polarity != "positive"
        or refers(claim, scene.look)
    ):
        return []
    return [Value(scene.look.entity_of[place.id].name, claim)]
