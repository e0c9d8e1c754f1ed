"""The network: of a brief, round chosen actors, of the most tied ones, and the shortest way from one actor to another."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

import networkx

from twosource.errors import NotFoundError
from twosource.present.evidence import Desk, grouped
from twosource.present.lines import line
from twosource.present.sections import Actor, Network, Tie
from twosource.present.sentence import best, clause
from twosource.present.strands import strands, support
from twosource.present.ties import counted, naming, ties
from twosource.present.values import Line

_MOST_LINES = 6
# A step costs far more than all origins can save: so the fewest steps win, and among equals the most origins.
_STEP, _MOST_ORIGINS = 1_000_000, 999


@dataclass(frozen=True, slots=True)
class Web:
    """All ties of a picture, those on most origins first. of: the numbers of each actor's ties; graph: what claims tell of both."""

    ties: tuple[Tie, ...]
    actors: dict[str, Actor]
    of: dict[str, tuple[int, ...]]
    graph: networkx.Graph


@dataclass(frozen=True, slots=True)
class Path:
    """The way from one actor to another: the actors in order, the ties between them, the lines each tie rests on. why: in words."""

    actors: tuple[Actor, ...]
    ties: tuple[Tie, ...]
    lines: tuple[tuple[Line, ...], ...]
    found: bool
    why: str


def network(desk: Desk) -> Network:
    """The network of a brief: all actors and ties; what no claim tells of both, or only denies, is left out."""
    told = tuple(row for row in ties(desk) if not (row.denied or row.through))
    shown = sorted({side for row in told for side in (row.left, row.right)}, key=lambda row: (desk.by.entity[row].name, row))
    return Network(tuple(Actor(row, desk.by.entity[row].name, desk.by.entity[row].type) for row in shown), told)


def web(desk: Desk) -> Web:
    """All ties of a picture, ready to be asked."""
    found = ties(desk)
    of: dict[str, list[int]] = {}
    graph = networkx.Graph()
    for number, tie in enumerate(found):
        for side in (tie.left, tie.right):
            of.setdefault(side, []).append(number)
        if not (tie.denied or tie.through):
            graph.add_edge(tie.left, tie.right, number=number, cost=_STEP - min(tie.origins, _MOST_ORIGINS))
    actors = {row: _actor(desk, row, len(numbers)) for row, numbers in of.items()}
    return Web(found, actors, {row: tuple(numbers) for row, numbers in of.items()}, graph)


def _actor(desk: Desk, id: str, number: int) -> Actor:
    """An entity as a node: with the number of its ties and of the articles that name it."""
    row = desk.by.entity[id]
    named = (desk.by.mention[one] for one in row.mentions if one in desk.by.mention)
    return Actor(id, row.name, row.type, number, len({one.article for one in named if one.form == "named"}))


def around(known: Web, entities: Iterable[str], limit: int) -> Network:
    """The chosen actors, those tied to them up to a number of actors in all, the strongest ties first, and all ties among these."""
    chosen = [row for row in dict.fromkeys(entities) if row in known.actors]
    near = sorted({number for row in chosen for number in known.of[row]})
    others = list(dict.fromkeys(side for number in near for side in known.ties[number][:2] if side not in chosen))
    shown = [*chosen, *others[: max(limit - len(chosen), 0)]]
    return _among(known, shown, len(chosen) + len(others))


def most(known: Web, number: int) -> Network:
    """The actors with most ties, and all ties among them."""
    ordered = sorted(known.actors.values(), key=lambda row: (-row.ties, -row.articles, row.name, row.entity))
    return _among(known, [row.entity for row in ordered[:number]], len(ordered))


def _among(known: Web, shown: list[str], all: int) -> Network:
    """Some actors and the ties among them, in order."""
    inside = frozenset(shown)
    numbers = sorted({number for row in shown for number in known.of[row]})
    between = (known.ties[number] for number in numbers)
    kept = tuple(row for row in between if row.left in inside and row.right in inside)
    return Network(tuple(known.actors[row] for row in shown), kept, all - len(shown))


def path(desk: Desk, known: Web, ends: tuple[str, str]) -> Path:
    """The shortest way over ties that claims tell of both; of equally short ones that with most origins. Every tie has its lines.

    Raises:
        NotFoundError: no entity has one of the ids.
    """
    for row in ends:
        if row not in desk.by.entity:
            raise NotFoundError(f"{row}: no entity of this case has that id; choose two from the list of names")
    left, right = (desk.by.entity[row].name for row in ends)
    way = _way(known, *ends)
    if not way:
        return Path(tuple(known.actors.get(row) or _actor(desk, row, 0) for row in ends), (), (), False, _no_way(known, desk, ends))
    steps = [known.ties[known.graph.edges[pair]["number"]] for pair in pairwise(way)]
    held = tuple(tuple(_line(desk, step, event) for event in step.events[:_MOST_LINES]) for step in steps)
    return Path(tuple(known.actors[row] for row in way), tuple(steps), held, True, _how(left, right, steps))


def _line(desk: Desk, tie: Tie, id: str) -> Line:
    """An event as a line of a path: in the words that name both, counting and resting on these alone."""
    event = desk.by.event[id]
    both = naming(desk, desk.claims(event.claims), {tie.left, tie.right})
    made = line(desk, event)
    if not both:
        return made
    rested = grouped(desk, both, {claim: number for number, strand in enumerate(event.strands, 1) for claim in strand})
    origins = counted(desk, event, {row.id for row in both})
    return replace(
        made,
        sentence=clause(desk.by, best(desk.by, both)),
        origins=origins,
        fewest=origins,
        articles=len({row.article for row in both}),
        support=support(desk, rested, origins),
        strands=strands(desk, rested, origins),
        rests=rested,
        more=0,
    )


def _way(known: Web, left: str, right: str) -> list[str]:
    """The actors on the way, the same either way round; nothing where no way leads."""
    first, last = sorted((left, right))
    if first == last or not (known.graph.has_node(first) and known.graph.has_node(last)) or not networkx.has_path(known.graph, first, last):
        return []
    found: list[str] = networkx.dijkstra_path(known.graph, first, last, weight="cost")
    return found if first == left else found[::-1]


def _how(left: str, right: str, steps: list[Tie]) -> str:
    """The way in words: how many steps, and how firm its weakest is."""
    weakest = min(row.origins for row in steps)
    said = f"{len(steps)} {'ties' if len(steps) > 1 else 'tie'} from {left} to {right}"
    rests = f"each on {weakest} or more origins" if weakest > 1 else "one or more of them on a single origin"
    rests = rests if len(steps) > 1 else f"on {weakest} {'origins' if weakest > 1 else 'origin'}"
    alleged = sum(row.alleged for row in steps)
    return f"{said}, {rests}" + (f"; {alleged} of {len(steps)} only alleged" if alleged else "") + "."


def _no_way(known: Web, desk: Desk, ends: tuple[str, str]) -> str:
    """Why there is no way, in words."""
    left, right = (desk.by.entity[row].name for row in ends)
    if ends[0] == ends[1]:
        return f"{left} is both ends."
    alone = [desk.by.entity[row].name for row in ends if not known.graph.has_node(row)]
    if alone:
        return f"No report ties {' or '.join(alone)} to anybody" + (
            ", but for what is denied or only named in one event." if _weak(known, ends) else "."
        )
    return f"No chain of reported ties leads from {left} to {right}."


def _weak(known: Web, ends: tuple[str, str]) -> bool:
    """True when an end has a tie at all."""
    return any(row in known.of for row in ends)
