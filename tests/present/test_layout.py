"""Where actors stand."""

from itertools import combinations

from twosource.present.layout import drawing
from twosource.present.sections import Actor, Network, Tie


def net(count, pairs):
    """A network of that many people."""
    actors = tuple(Actor(f"e{n:03d}", f"Person {n}", "Person") for n in range(count))
    return Network(actors, tuple(Tie(f"e{a:03d}", f"e{b:03d}", ("meet",), 1, 1, False, ()) for a, b in pairs))


def test_the_same_network_is_drawn_the_same():
    ring = [(n, (n + 1) % 12) for n in range(12)]
    assert drawing(net(12, ring)) == drawing(net(12, ring))


def test_everybody_stands_on_the_plane():
    made = drawing(net(30, [(0, n) for n in range(1, 30)]))
    assert all(0 <= node.x <= made.width and 0 <= node.y <= made.height for node in made.nodes)


def test_no_label_covers_another_in_a_small_network():
    made = drawing(net(10, [(0, n) for n in range(1, 10)]))
    assert all(abs(a.x - b.x) > 60 or abs(a.y - b.y) > 20 for a, b in combinations(made.nodes, 2))


def test_too_many_actors_are_left_to_the_list():
    made = drawing(net(100, [(n, n + 1) for n in range(99)]))
    assert len(made.nodes) == 40
    assert made.left_out == 60


def test_an_empty_network_is_an_empty_drawing():
    assert drawing(net(0, [])).nodes == ()
