"""Disagreements and ties of the days that a reader looks at."""

from collections.abc import Collection, Iterable

from twosource.present.event_pages import chosen
from twosource.present.index import Index
from twosource.present.listing import Filters
from twosource.present.sections import Disagreement, Network


def _told(index: Index, filters: Filters) -> frozenset[str]:
    """The events of these days; what has no date is of none."""
    return frozenset(chosen(index, Filters(first=filters.first, last=filters.last))[0])


def disagreements(index: Index, rows: Iterable[Disagreement], filters: Filters) -> tuple[Disagreement, ...]:
    """The disagreements about events of the days asked for; all where no days are."""
    if filters.days is None:
        return tuple(rows)
    told = _told(index, filters)
    return tuple(row for row in rows if row.event in told)


def network(index: Index, net: Network, filters: Filters, *, kept: Collection[str] = ()) -> Network:
    """The ties that rest on an event of the days asked for, and their actors; those of `kept` stay anyhow. All where no days are."""
    if filters.days is None:
        return net
    told = _told(index, filters)
    ties = tuple(row for row in net.ties if not told.isdisjoint(row.events))
    tied = {side for row in ties for side in (row.left, row.right)}.union(kept)
    return Network(tuple(row for row in net.actors if row.entity in tied), ties, net.more)
