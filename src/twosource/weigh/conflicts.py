"""Where the reports disagree, slot by slot. Nothing here says who is right."""

from dataclasses import replace
from functools import partial

from twosource.types import Conflict, Picture
from twosource.weigh import containment
from twosource.weigh.accusations import allegations
from twosource.weigh.actor_conflicts import actors
from twosource.weigh.meetings import meeting_times
from twosource.weigh.number_conflicts import counts
from twosource.weigh.one_or_several import one_or_several
from twosource.weigh.outcome_conflicts import outcomes
from twosource.weigh.parallels import parallel_times
from twosource.weigh.place_conflicts import places
from twosource.weigh.polarity_conflicts import contradictions, denials
from twosource.weigh.rebuttals import rebuttals
from twosource.weigh.scene import scene
from twosource.weigh.time_conflicts import near_times, times


def add(picture: Picture) -> Picture:
    """The picture with its conflicts."""
    seen = scene(picture)
    where = partial(places, graph=containment.inside(picture, seen.look))
    alleged = allegations(seen)
    rules = (times, near_times, where, counts, one_or_several, actors, outcomes, partial(contradictions, alleged=alleged))
    found = [row for event in picture.events for rule in rules for row in rule(event, seen)]
    found += [row for rule in (parallel_times, meeting_times, partial(denials, alleged=alleged), rebuttals) for row in rule(seen)]
    return replace(picture, conflicts=_one_each(found))


def _one_each(found: list[Conflict]) -> tuple[Conflict, ...]:
    """The conflicts by id; of those with the same claims in the same slot the first found. A time already in conflict is not finer too."""
    clashing = {claim for row in found if row.kind == "time" and row.relation == "conflict" for side in row.sides for claim in side.claims}
    kept: dict[tuple[object, ...], Conflict] = {}
    for row in found:
        if row.kind == "time" and row.relation == "finer" and any(clashing.issuperset(side.claims) for side in row.sides):
            continue
        kept.setdefault((row.kind, tuple(sorted(claim for side in row.sides for claim in side.claims))), row)
    return tuple(sorted(kept.values(), key=lambda row: row.id))
