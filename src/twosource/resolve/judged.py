"""What people decided about names, put into the groups before any rule speaks."""

from dataclasses import replace

from twosource.resolve.candidates import Candidate
from twosource.resolve.clusters import Clusters
from twosource.types import Judgement, Mention, Picture, Reason


def rejected(judgements: tuple[Judgement, ...], kind: str) -> frozenset[str]:
    """The ids of that kind that people threw out, where that is their last word."""
    rows = [row for row in judgements if row.kind == kind and not row.undone and row.decision in ("reject", "confirm")]
    last = {row.left: row.decision for row in sorted(rows, key=lambda row: row.number)}
    return frozenset(key for key, decision in last.items() if decision == "reject")


def standing(judgements: tuple[Judgement, ...], kind: str) -> list[Judgement]:
    """The decisions on pairs of that kind, in the order they were made: of several on one pair the last, none that was undone.

    Decisions that two are different come first, so that what was judged the same cannot tie them by way of a third.
    """
    rows = [row for row in sorted(judgements, key=lambda row: row.number) if row.kind == kind and not row.undone and row.right]
    latest = {tuple(sorted((row.left, row.right or ""))): row for row in rows}
    return sorted(latest.values(), key=lambda row: (row.decision != "different", row.number))


def decided(row: Judgement) -> Reason:
    """The reason row of a decision that two are one."""
    return Reason(row.left, row.right or "", "judgement", f"{row.by} decided that the two are one. {row.why}".strip())


def judge(found: list[Candidate], picture: Picture) -> tuple[list[Candidate], Clusters]:
    """The candidates, split where two of their mentions were judged different, and their groups, tied where judged the same."""
    ordered = standing(picture.judgements, "entity")
    apart = [row for row in ordered if row.decision == "different"]
    for row in apart:
        found = _split(found, row, picture)
    clusters = Clusters(len(found))
    place = {mention: number for number, candidate in enumerate(found) for mention in candidate.mentions}
    pairs = [(row, place[row.left], place[row.right or ""]) for row in ordered if row.left in place and row.right in place]
    for row, left, right in pairs:
        if row.decision == "different" and clusters.root(left) != clusters.root(right):
            clusters.forbid(left, right)
    for row, left, right in pairs:
        if row.decision == "same":
            clusters.join(left, right, decided(row))
    return found, clusters


def _split(found: list[Candidate], row: Judgement, picture: Picture) -> list[Candidate]:
    """The candidates with the one that holds both mentions cut in two: each mention goes with the nearer of the two."""
    made: list[Candidate] = []
    for candidate in found:
        if row.left in candidate.mentions and row.right in candidate.mentions:
            made.extend(_halves(candidate, (row.left, row.right), picture))
        else:
            made.append(candidate)
    return made


def _halves(candidate: Candidate, pair: tuple[str, str], picture: Picture) -> list[Candidate]:
    """The two parts of a candidate: by equal words first, else by distance in the text."""
    document = next(row for row in picture.documents if row.article.id == candidate.article)
    known = {mention.id: mention for mention in document.mentions}
    text = document.article.text
    sides: dict[str, list[str]] = {side: [] for side in pair}
    for key in candidate.mentions:
        near = [(known[side].span.of(text) != known[key].span.of(text), _distance(known[side], known[key]), side) for side in pair]
        sides[min(near)[2]].append(key)
    return [_part(candidate, [known[key] for key in sorted(keys)], text) for keys in sides.values()]


def _distance(left: Mention, right: Mention) -> int:
    """How far apart two mentions begin."""
    return abs(left.span.start - right.span.start)


def _part(candidate: Candidate, mentions: list[Mention], text: str) -> Candidate:
    """A candidate with some of its mentions and their names."""
    forms = {" ".join(mention.span.of(text).split()) for mention in mentions if mention.form == "named"}
    kept = tuple(name for name in candidate.names if name in forms) or candidate.names
    return replace(candidate, id=mentions[0].id, mentions=tuple(mention.id for mention in mentions), names=kept)
