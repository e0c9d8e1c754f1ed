"""Questions about events: claims that were taken for one event on thin grounds, and events that came near to being one."""

from twosource.present.doubts import Doubt, held_with
from twosource.present.index import Index
from twosource.present.labels import count, listed, when
from twosource.present.readings import Why, reasons
from twosource.present.refs import event_ref
from twosource.present.review_sides import claim_side, origins_told
from twosource.present.review_values import Candidate, Question, said
from twosource.present.timeline_page import published
from twosource.text import dates
from twosource.types import Claim, Event

_MOST_OTHERS = 3
_FAR = 120
_BUT = ". But "


def event(index: Index, row: Doubt) -> Question:
    """Whether two claims tell of one event."""
    by = index.desk.by
    left, right = by.claim[row.left], by.claim[row.right]
    one, other = by.event_of[row.left], by.event_of[row.right]
    labels = [index.desk.label[claim.article] for claim in (left, right)]
    where = f"these two passages of {labels[0]}" if labels[0] == labels[1] else f"these words of {labels[0]} and of {labels[1]}"
    pro, contra = _weighed(index, row) if row.reason else (_alike(index, one, other), ())
    return Question(
        question=f"Do {where} tell of one event?",
        left=claim_side(index, left),
        right=claim_side(index, right),
        reasons=pro,
        against=(*contra, *_apart(index, left, right, kinds=row.reason is None)),
        others=_others(index, one, other),
        effect=_parted(index, one, row) if one is other else _joined(one, other),
    )


def _weighed(index: Index, row: Doubt) -> tuple[tuple[Why, ...], tuple[Why, ...]]:
    """What the rules said for the two, and what they said against."""
    if row.reason is None:
        return (), ()
    (found,) = reasons(index.desk, (row.reason,))
    pro, _, contra = found.text.partition(_BUT)
    return (found._replace(text=pro.rstrip(".") + "."),), ((said(found.rule, contra[:1].upper() + contra[1:]),) if contra else ())


def _alike(index: Index, one: Event, other: Event) -> tuple[Why, ...]:
    """What two events that were kept apart have in common."""
    shared = index.traits[one.id].entities & index.traits[other.id].entities
    told = sorted(index.desk.by.entity[id].name for id in shared if index.desk.named(id))
    found = [said("shared", f"Both have {listed(told)}.")] if told else []
    found += [said("type", f"Both are of the kind {one.type}.")] if one.type == other.type else []
    if one.interval and other.interval and dates.relation(one.interval, other.interval) not in (None, "before", "after"):
        found.append(said("time", f"Their times fit: {when(one.interval)} and {when(other.interval)}."))
    return tuple(found)


def _apart(index: Index, left: Claim, right: Claim, *, kinds: bool) -> list[Why]:
    """What sets two claims apart: times that exclude each other, other places, other numbers."""
    found = []
    if left.interval and right.interval and dates.relation(left.interval, right.interval) in ("before", "after"):
        found.append(said("time", f"One is of {when(left.interval)}, the other of {when(right.interval)}."))
    places = [index.desk.by.name_of(row.place) for row in (left, right) if row.place in index.desk.by.mention]
    if len(set(places)) == 2:
        found.append(said("place", f"One is in {places[0]}, the other in {places[1]}."))
    if left.quantity and right.quantity and left.quantity != right.quantity:
        found.append(said("number", f"One counts {left.quantity}, the other {right.quantity}."))
    days = sorted(day for row in (left, right) for day in published(index, [row.article])[:1])
    if len(days) == 2 and (days[1] - days[0]).days > _FAR:
        found.append(said("reports", f"The two reports lie {count((days[1] - days[0]).days // 30, 'month')} apart."))
    if kinds and left.type != right.type:
        found.append(said("type", f"One is of the kind {left.type}, the other of the kind {right.type}."))
    return found


def _others(index: Index, one: Event, other: Event) -> tuple[Candidate, ...]:
    """The events that came near as well."""
    near = dict.fromkeys((*one.related, *other.related))
    rows = [id for id in near if id in index.traits and id not in (one.id, other.id)]
    ordered = sorted(rows, key=lambda id: index.place[id])[:_MOST_OTHERS]
    return tuple(Candidate(event_ref(index.desk, id), 0.0, "came near and was kept apart") for id in ordered)


def _parted(index: Index, row: Event, doubt: Doubt) -> str:
    """What parting an event would change: on how many origins each part would stand."""
    left = held_with(row.reasons, doubt.left, (doubt.left, doubt.right))
    if left == frozenset(row.claims):
        return f"They are one event now, on {origins_told(index, left, row.id)}. Other reasons tie them too, so that it may stay one."
    right = frozenset(row.claims) - left
    now, one, other = (origins_told(index, claims, row.id) for claims in (frozenset(row.claims), left, right))
    return f"They are one event now, on {now}. Apart, one would stand on {one} and the other on {other}."


def _joined(one: Event, other: Event) -> str:
    """What making one event of two would change."""
    origins = one.independent_origins, other.independent_origins
    return (
        f"They are two events now, on {origins[0]} and {origins[1]} independent origins. As one, it would stand on "
        f"{max(origins)} to {sum(origins)}, and times or numbers that do not fit would become a disagreement."
    )
