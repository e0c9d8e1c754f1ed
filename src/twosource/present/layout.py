"""Where the actors of a network stand: a force layout in plain arithmetic, so that every machine draws the same picture."""

import math
from typing import NamedTuple

from twosource.present.sections import Actor, Network, Tie

WIDTH = 1000
_LEAST_HEIGHT, _MOST_HEIGHT = 240, 680
_MARGIN_X, _MARGIN_Y = 110, 40
_MOST_ACTORS = 40
_ROUNDS = 160
_LETTER, _LINE = 7.4, 44
_LONGEST_NAME = 26

_COLUMN = 250

Point = tuple[float, float]
Part = tuple[tuple[int, ...], list[tuple[int, int]]]


class Node(NamedTuple):
    """An actor and where it stands. label: its name, cut to fit."""

    actor: Actor
    x: int
    y: int
    label: str


class Edge(NamedTuple):
    """A tie as a line. x, y: where its number stands."""

    tie: Tie
    x1: int
    y1: int
    x2: int
    y2: int
    x: int
    y: int


class Drawing(NamedTuple):
    """A network ready to be drawn. left_out: how many actors did not fit and stand only in the list."""

    width: int
    height: int
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left_out: int


def drawing(network: Network) -> Drawing:
    """The network on its plane: the strongest ties first, up to the number of actors that can still be read."""
    shown: dict[str, None] = {}
    for tie in network.ties:
        new = [side for side in (tie.left, tie.right) if side not in shown]
        if len(shown) + len(new) <= _MOST_ACTORS:
            shown.update(dict.fromkeys(new))
    actors = [row for row in network.actors if row.entity in shown]
    ties = [row for row in network.ties if row.left in shown and row.right in shown]
    place = {row.entity: n for n, row in enumerate(actors)}
    parts = _parts(len(actors), [(place[row.left], place[row.right]) for row in ties])
    height = min(_LEAST_HEIGHT + 24 * len(actors), _MOST_HEIGHT)
    points = _apart(_arranged(parts, height), [_width(row) for row in actors], height)
    nodes = tuple(Node(row, round(points[n][0]), round(points[n][1]), _label(row.name)) for n, row in enumerate(actors))
    edges = tuple(_edge(row, nodes[place[row.left]], nodes[place[row.right]]) for row in ties)
    return Drawing(WIDTH, height, nodes, edges, len(network.actors) - len(actors))


def _label(name: str) -> str:
    """A name short enough to stand under its node."""
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip() + "…"


def _width(actor: Actor) -> float:
    """How wide the label of an actor is."""
    return max(len(_label(actor.name)) * _LETTER, 30) + 14


def _edge(tie: Tie, left: Node, right: Node) -> Edge:
    """A tie between two placed actors."""
    return Edge(tie, left.x, left.y, right.x, right.y, round((left.x + right.x) / 2), round((left.y + right.y) / 2))


def _parts(count: int, pairs: list[tuple[int, int]]) -> list[Part]:
    """The points in groups that are tied together, the largest first."""
    group = list(range(count))
    for a, b in pairs:
        low, high = sorted((group[a], group[b]))
        group = [low if row == high else row for row in group]
    members = [tuple(n for n in range(count) if group[n] == first) for first in sorted(set(group))]
    return sorted(((row, [pair for pair in pairs if pair[0] in row]) for row in members), key=lambda part: (-len(part[0]), part[0]))


def _arranged(parts: list[Part], height: int) -> list[Point]:
    """The largest group in the main field, the others under each other in a column at its right."""
    made: dict[int, Point] = {}
    rest = sum(len(members) for members, _ in parts[1:])
    field = WIDTH if not rest else WIDTH - _COLUMN
    at = 0.0
    for n, (members, pairs) in enumerate(parts):
        index = {member: place for place, member in enumerate(members)}
        settled = _settled(len(members), [(index[a], index[b]) for a, b in pairs])
        share = height * len(members) / rest if n else height
        box = (field, at, _COLUMN, share) if n else (0, 0, field, height)
        at += share if n else 0.0
        made.update(zip(members, _fitted(settled, box), strict=True))
    return [made[n] for n in sorted(made)]


def _settled(count: int, pairs: list[tuple[int, int]]) -> list[Point]:
    """Points that start on a circle, push each other away, and are drawn together by their ties and towards the middle."""
    points = [_on_circle(n, count) for n in range(count)]
    ideal = math.sqrt(1.0 / max(count, 1))
    for step in range(_ROUNDS):
        limit = 0.12 * (1 - step / _ROUNDS) + 0.002
        points = _moved(points, _forces(points, pairs, ideal), limit)
    return points


def _on_circle(n: int, count: int) -> Point:
    """The start of a point; rounded, since the last digit of a sine is not the same on every machine."""
    turn = 2 * math.pi * n / max(count, 1)
    return 0.5 + round(0.4 * math.cos(turn), 6), 0.5 + round(0.4 * math.sin(turn), 6)


def _forces(points: list[Point], pairs: list[tuple[int, int]], ideal: float) -> list[Point]:
    """The push and pull on every point."""
    force = [[(0.5 - x) * ideal, (0.5 - y) * ideal] for x, y in points]
    for a in range(len(points)):
        for b in range(a):
            away, far = _between(points[a], points[b])
            _add(force, (a, b), away=away, strength=ideal * ideal / (far * far))
    for a, b in pairs:
        away, far = _between(points[a], points[b])
        _add(force, (a, b), away=away, strength=-far / ideal)
    return [(x, y) for x, y in force]


def _between(left: Point, right: Point) -> tuple[Point, float]:
    """From right to left, and how far."""
    away = left[0] - right[0], left[1] - right[1]
    return away, max(math.sqrt(away[0] * away[0] + away[1] * away[1]), 0.001)


def _add(force: list[list[float]], pair: tuple[int, int], *, away: Point, strength: float) -> None:
    """A force on both points of a pair, in opposite directions."""
    for axis in (0, 1):
        force[pair[0]][axis] += away[axis] * strength
        force[pair[1]][axis] -= away[axis] * strength


def _moved(points: list[Point], forces: list[Point], limit: float) -> list[Point]:
    """Points after one step, none moved further than the limit."""
    made = []
    for (x, y), (dx, dy) in zip(points, forces, strict=True):
        far = max(math.sqrt(dx * dx + dy * dy), 1e-9)
        step = min(far, limit) / far
        made.append((x + dx * step, y + dy * step))
    return made


def _fitted(points: list[Point], box: tuple[float, float, float, float]) -> list[Point]:
    """Points stretched over a box (left, top, width, height), with room for their labels."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = max(max(xs) - min(xs), 1e-6), max(max(ys) - min(ys), 1e-6)
    left, top, width, height = box
    room_x, room_y = max(width - 2 * _MARGIN_X, 1), max(height - 2 * _MARGIN_Y, 1)
    return [(left + _MARGIN_X + (x - min(xs)) / wide * room_x, top + _MARGIN_Y + (y - min(ys)) / high * room_y) for x, y in points]


def _apart(points: list[Point], widths: list[float], height: int) -> list[Point]:
    """Points pushed apart until no label covers another, as far as the plane allows."""
    made = [list(point) for point in points]
    for _ in range(80):
        for a in range(len(made)):
            for b in range(a):
                _push(made[a], made[b], (widths[a] + widths[b]) / 2)
        for row, width in zip(made, widths, strict=True):
            row[0] = min(max(row[0], width / 2), WIDTH - width / 2)
            row[1] = min(max(row[1], _MARGIN_Y / 2), height - _MARGIN_Y)
    return [(x, y) for x, y in made]


def _push(left: list[float], right: list[float], need: float) -> None:
    """Two points moved off each other along the shorter way, when their labels overlap."""
    over_x, over_y = need - abs(left[0] - right[0]), _LINE - abs(left[1] - right[1])
    if over_x <= 0 or over_y <= 0:
        return
    axis, over = (1, over_y) if over_y < over_x else (0, over_x)
    side = 0.25 * over if left[axis] >= right[axis] else -0.25 * over
    left[axis] += side
    right[axis] -= side
