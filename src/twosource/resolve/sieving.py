"""Run the sieves over the candidates: who meets whom, and what must hold before two groups become one."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from twosource.resolve.candidates import Candidate
from twosource.resolve.clusters import Clusters
from twosource.resolve.name_rules import Sieve, compatible, full
from twosource.text import names
from twosource.types import Reason

_HEADS = 8
_CROWD = 80


class Cast(NamedTuple):
    """All candidates of a case and the groups they have formed so far."""

    found: list[Candidate]
    clusters: Clusters

    def root(self, number: int) -> int:
        """The group of a candidate."""
        return self.clusters.root(number)

    def group(self, number: int) -> list[Candidate]:
        """All candidates of a candidate's group."""
        return [self.found[member] for member in self.clusters.members(number)]


def run(sieve: Sieve, numbers: Iterable[int], cast: Cast) -> None:
    """Let one sieve tie those of the numbered candidates that meet under its keys."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for number in numbers:
        for key in sieve.keys(cast.found[number]):
            blocks[key].append(number)
    for key in sorted(blocks):
        if len(blocks[key]) > 1:
            (_tie_only if sieve.only else _tie)(sieve, blocks[key], cast)


def _tie(sieve: Sieve, block: list[int], cast: Cast) -> None:
    """Tie each member of a block to the first group in it that the rule and all its names allow."""
    heads: list[int] = []
    for number in block:
        if sieve.bare and _has_full_name(number, cast):
            continue
        if any(cast.root(number) == cast.root(head) for head in heads):
            continue
        for head in heads:
            reason = sieve.rule(cast.found[head], cast.found[number])
            if reason and agree(head, number, cast) and cast.clusters.join(head, number, reason):
                break
        else:
            if len(heads) < _HEADS:
                heads.append(number)


def _tie_only(sieve: Sieve, block: list[int], cast: Cast) -> None:
    """Tie a member of a block to another group where that is the only one that fits; in a crowd none is."""
    shown = sorted({(cast.root(number), cast.found[number].names): number for number in reversed(block)}.values())
    if len(shown) > _CROWD:
        return
    lengths = {number: max(map(len, cast.found[number].names)) for number in shown}
    for number in shown:
        fits: dict[int, tuple[int, Reason]] = {}
        for other in shown:
            if lengths[other] > lengths[number] and cast.root(other) != cast.root(number):
                reason = sieve.rule(cast.found[number], cast.found[other])
                if reason and agree(number, other, cast):
                    fits.setdefault(cast.root(other), (other, reason))
        if len(fits) == 1:
            other, reason = next(iter(fits.values()))
            cast.clusters.join(number, other, reason)


def _has_full_name(number: int, cast: Cast) -> bool:
    """True when a person of the candidate's group is known by a full name."""
    return any(row.person and full(name) for row in cast.group(number) for name in row.names)


def agree(left: int, right: int, cast: Cast) -> bool:
    """True when every name of one group can be a name of the other, and no two of their members are man and woman."""
    ones, others = cast.group(left), cast.group(right)
    genders = {candidate.gender for candidate in (*ones, *others) if candidate.gender}
    if len(genders) > 1:
        return False
    left_names, right_names = ({name for candidate in group for name in candidate.names} for group in (ones, others))
    if {names.normal(name) for name in left_names if full(name)} & {names.normal(name) for name in right_names if full(name)}:
        return True
    persons = any(candidate.person for candidate in ones) and any(candidate.person for candidate in others)
    pairs = ((one, other) for one in _telling(left_names) for other in _telling(right_names))
    return all(compatible(one, other, persons=persons) for one, other in pairs)


def _telling(held: set[str]) -> list[str]:
    """The full names of a group; all of its names where it has none."""
    return sorted(name for name in held if full(name)) or sorted(held)
