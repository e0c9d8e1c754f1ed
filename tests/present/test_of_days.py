"""The brushed stretch of time narrows disagreements and ties too."""

from small_case import story
from twosource.present import network as nets
from twosource.present import of_days
from twosource.present.index import index
from twosource.present.listing import Filters

MADE = index(story())
ALL, THEN, LONG_AGO = Filters(), Filters(first="2026-03-02", last="2026-03-02"), Filters(first="1950", last="1951")


def test_disagreements_are_of_the_days_of_their_event():
    """None of other days."""
    rows = MADE.brief.disagreements
    assert of_days.disagreements(MADE, rows, ALL) == tuple(rows)
    assert of_days.disagreements(MADE, rows, LONG_AGO) == ()
    assert all(row.event in MADE.days for row in of_days.disagreements(MADE, rows, THEN))


def test_ties_are_of_the_days_of_their_events_and_the_chosen_actor_stays():
    """Alone, where nothing ties it then."""
    net = nets.most(MADE.web, 50)
    assert of_days.network(MADE, net, ALL) == net
    narrowed = of_days.network(MADE, net, THEN)
    assert narrowed.ties and len(narrowed.ties) < len(net.ties)
    first = net.actors[0]
    assert of_days.network(MADE, net, LONG_AGO, kept=[first.entity]) == nets.Network((first,), (), net.more)
