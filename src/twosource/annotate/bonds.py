"""Which mentions of a sentence are tied: claims without those that nothing ties to the others, and with those that something does."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from twosource.annotate import places
from twosource.annotate.bond_signs import Pair, Shared, Side, own, signs
from twosource.annotate.parts import Told, Weighed
from twosource.annotate.syntax import Syntax, Way
from twosource.models import Couple, Single, Worth, bonds, worths
from twosource.types import Argument, Claim, Mention, Span

_LOOSE = 0.1  # a mention whose best bond to the others of a claim is less has no part in it,
_HALF = 0.5  # unless it more probably has (parts.weighed)
_FIRM = 0.17  # a place that a bond of so much ties to one of them is told beside them,
_FIRMER = 0.3  # and so is anybody else
_COST = 0.15  # less what every further bond should have that it would then be told by
_HOME = 0.76  # where so many of those who have a part in anything are parties, the scorer knows the kind of report
_REACH = 24  # mentions further apart in a sentence are not compared,
_MANY = 12  # and who is in a list of more stays there
_APART = -2.2  # a mention for whose being tied to anything so little speaks is tied to nothing

_CLAUSES = frozenset({"ccomp", "advcl"})
_DECIDING = frozenset({"ADP", "VERB", "AUX"})

Key = tuple[str, str]


class Known(NamedTuple):
    """The mentions of a document by id, with head words and worths, and the chance of each two of a sentence to be tied, or none."""

    sides: Mapping[str, Side]
    worths: Mapping[str, Worth]
    chances: Mapping[Key, float]

    def chance(self, one: str, other: str) -> float:
        """The chance that two mentions are tied."""
        return self.chances.get(_key(one, other), 0.0)


def weighed(syntax: Syntax, weighed: Weighed, mentions: Mapping[str, Mention]) -> list[Told]:
    """The claims, with Claim.matters and Claim.beside as the bonds between mentions have them.

    In a report of a kind that the scorer does not know, nobody but a mere topic loses a part, and only places are added.
    """
    told = weighed.told
    known = _known(syntax, mentions, [claim for _, claim in told])
    home = _is_home([claim for _, claim in told], known)
    chances = weighed.chances if home else {}
    told = [(trigger, claim if trigger.form == "role" else _without(claim, known, chances)) for trigger, claim in told]
    return _with(syntax, told, known, home=home)


def _known(syntax: Syntax, mentions: Mapping[str, Mention], claims: Sequence[Claim]) -> Known:
    """What the scorer says of the mentions of a document."""
    sides = {id: Side(mention, head) for id, mention in mentions.items() if (head := syntax.at(mention.head)) and head.vector}
    asked = worths([Single(side.head.vector, tuple(own(syntax, side))) for side in sides.values()])
    worth = dict(zip(sides, asked, strict=True))
    couples = list(pairs({id: side for id, side in sides.items() if worth[id].tied > _APART}, claims))
    found = bonds([Couple(worth[pair.left.mention.id], worth[pair.right.mention.id], tuple(signs(syntax, pair))) for pair in couples])
    keys = [_key(pair.left.mention.id, pair.right.mention.id) for pair in couples]
    return Known(sides, worth, dict(zip(keys, found, strict=True)))


def _is_home(claims: Sequence[Claim], known: Known) -> bool:
    """True where most of what grammar gives a part in anything can have one: the scorer knows such reports."""
    parties = [known.worths[id].party > 0 for id in {id for claim in claims for id in ends(claim)} if id in known.worths]
    return sum(parties) > _HOME * len(parties)


def ends(claim: Claim) -> list[str]:
    """The mentions that a claim links: those that take part in it, and its place."""
    taking = [row.mention for row in (*claim.arguments, *claim.beside) if row.mention not in claim.matters]
    return list(dict.fromkeys([*taking, *([claim.place] if claim.place else [])]))


def pairs(sides: Mapping[str, Side], claims: Sequence[Claim]) -> Iterator[Pair]:
    """Every two mentions of a sentence that stand not too far apart."""
    roles = _roles(claims)
    by_sentence: dict[int, list[Side]] = defaultdict(list)
    for side in sorted(sides.values(), key=lambda side: side.mention.span):
        by_sentence[side.head.sentence].append(side)
    for row in by_sentence.values():
        for n, left in enumerate(row):
            for between, right in enumerate(row[n + 1 : n + 1 + _REACH]):
                yield Pair(left, right, tuple(_shared(claims, roles, (left.mention.id, right.mention.id))), between)


def _roles(claims: Sequence[Claim]) -> Mapping[str, Mapping[int, str]]:
    """For each mention the claims that hold it, by number, with its role."""
    found: dict[str, dict[int, str]] = defaultdict(dict)
    for n, claim in enumerate(claims):
        for role, mention in (*((("where", claim.place),) if claim.place else ()), *claim.arguments):
            found[mention][n] = role
    return found


def _shared(claims: Sequence[Claim], roles: Mapping[str, Mapping[int, str]], key: Key) -> Iterator[Shared]:
    """The claims that hold two mentions."""
    left, right = (roles.get(mention, {}) for mention in key)
    for n in (n for n in left if n in right):
        yield Shared(claims[n].type, claims[n].lemma, (left[n], right[n]), not set(key) & set(claims[n].matters))


def _key(one: str, other: str) -> Key:
    """Two mentions in a fixed order."""
    return (one, other) if one < other else (other, one)


def _without(claim: Claim, known: Known, chances: Mapping[Key, float]) -> Claim:
    """The claim without those whom nothing ties to the others, the loosest first: they matter to it alone (Claim.matters).

    chances: see parts.Weighed; a mention that has none stays, unless it is a topic.
    """
    topics = {row.mention for row in claim.arguments if row.role == "topic"}
    left = ends(claim)
    out: list[str] = []
    while 1 < len(left) <= _MANY:
        best = {one: max(known.chance(one, other) for other in left if other != one) for one in left}
        loose = [(best[one], one) for one in left if best[one] < _LOOSE and (one in topics or chances.get((claim.id, one), 1.0) < _HALF)]
        if not loose:
            break
        out.append(min(loose)[1])
        left.remove(out[-1])
    return replace(claim, matters=(*claim.matters, *out)) if out else claim


class Ground(NamedTuple):
    """Where ties are told: the claims as they stand, the claim that each word tells, and those that each mention is in.

    home: see _is_home. events: the claims that tell no relation, by number.
    """

    syntax: Syntax
    known: Known
    home: bool
    made: list[Claim]
    tells: Mapping[int, int]
    held: Mapping[str, set[int]]
    events: frozenset[int]


def _with(syntax: Syntax, told: Sequence[Told], known: Known, *, home: bool) -> list[Told]:
    """The claims with those who are tied to one of their sides, the firmest bonds first (Claim.beside)."""
    held: dict[str, set[int]] = defaultdict(set)
    for n, (_, claim) in enumerate(told):
        for id in ends(claim):
            held[id].add(n)
    tells = {word.i: n for n, (trigger, _) in enumerate(told) if trigger.form != "role" for word in trigger.words}
    ground = Ground(syntax, known, home, [claim for _, claim in told], tells, held, frozenset(tells.values()))
    for _, key in sorted((-chance, key) for key, chance in known.chances.items() if chance >= _FIRM):
        if not held[key[0]] & held[key[1]] and (best := _best(ground, key)) is not None:
            ground.made[best] = _joined(ground.made[best], key, ground)
            held[key[0]].add(best)
            held[key[1]].add(best)
    return [(trigger, claim) for (trigger, _), claim in zip(told, ground.made, strict=True)]


def _best(ground: Ground, key: Key) -> int | None:
    """The claim that tells best of two mentions' bond: what it would link besides is mostly tied too; None where none does."""
    gains = [(_gain(ground.made[n], key, ground), -n) for n in sorted(set(_telling(ground, key)))]
    gain, n = max(gains, default=(0.0, 0))
    return -n if gain > 0 else None


def _telling(ground: Ground, key: Key) -> Iterator[int]:
    """The claims whose word stands on the way from one mention to the other, and next to whom they lack.

    Of two of which one stands in the phrase of the other: the claims that have either.
    """
    left, right = (ground.known.sides[id].head for id in key)
    way = ground.syntax.way(left, right)
    if way is None:
        return
    told = [(n, place) for place, token in enumerate(way.inner) if (n := ground.tells.get(token.i)) is not None]
    yield from (n for n, place in told if all(id in ends(ground.made[n]) or near for id, near in zip(key, _near(way, place), strict=True)))
    if not told and not (way.up and way.down):
        yield from (n for n in ground.held[key[0]] | ground.held[key[1]] if n in ground.events)


def _near(way: Way, place: int) -> tuple[bool, bool]:
    """For each end of a way whether no clause of its own lies between it and the inner word at that place."""
    edges = [token.dep in _CLAUSES for token in (*way.up, *way.down)]
    return not any(edges[: place + 1]), not any(edges[place + 1 :])


def _gain(claim: Claim, key: Key, ground: Ground) -> float:
    """What the claim gains from holding both: the chances of all that it would newly link, less their cost."""
    held = ends(claim)
    new = [ground.known.sides[id] for id in key if id not in held]
    if any(Span(side.head.start, side.head.end).overlaps(claim.trigger) for side in new):
        return 0.0
    if any(not _is_where(ground.syntax, side) for side in new) and not (ground.home and ground.known.chance(*key) >= _FIRMER):
        return 0.0
    links = {_key(side.mention.id, other) for side in new for other in (*held, *key) if other != side.mention.id}
    return sum(ground.known.chance(*link) - _COST for link in links)


def _joined(claim: Claim, key: Key, ground: Ground) -> Claim:
    """The claim with both: as its place where it is told as one, else as one who takes part."""
    held = ends(claim)
    new = [ground.known.sides[id] for id in key if id not in held]
    added = [Argument("place" if _is_where(ground.syntax, side) else "participant", side.mention.id) for side in new]
    return replace(claim, beside=(*claim.beside, *added))


def _is_where(syntax: Syntax, side: Side) -> bool:
    """True for a place that a word such as "in" leads to, itself or what it belongs to: "in Dray", "in the port of Dray"."""
    if side.mention.type not in places.TYPES or side.mention.form == "pronominal":
        return False
    above = (token for token in syntax.ancestors(side.head) if token.pos in _DECIDING and token.lemma != "of")
    return (leading := next(above, None)) is not None and leading.lemma.lower() in places.WORDS
