"""Which conflicts people dismissed: a decision is kept on a claim of each of two sides, and holds while these two stand apart."""

from twosource.types import Conflict, Judgement, Picture


def last_words(picture: Picture) -> dict[str, Judgement]:
    """The last decision on each conflict that people decided on, by the conflict's id; what was taken back does not count."""
    by_claim: dict[str, list[Judgement]] = {}
    for row in sorted(picture.judgements, key=lambda row: row.number):
        if row.kind == "conflict" and not row.undone and row.right:
            by_claim.setdefault(row.left, []).append(row)
            by_claim.setdefault(row.right, []).append(row)
    found = {}
    for conflict in picture.conflicts if by_claim else ():
        fitting = _fitting(conflict, by_claim)
        if fitting:
            found[conflict.id] = max(fitting, key=lambda row: row.number)
    return found


def _fitting(conflict: Conflict, by_claim: dict[str, list[Judgement]]) -> list[Judgement]:
    """The decisions whose two claims stand on different sides of a conflict."""
    place = {claim: number for number, side in enumerate(conflict.sides) for claim in side.claims}
    rows = (row for claim in place for row in by_claim.get(claim, ()))
    return [row for row in rows if row.left in place and row.right in place and place[row.left] != place[row.right]]


def dismissed(picture: Picture) -> dict[str, Judgement]:
    """The decision that dismissed a conflict, by the conflict's id."""
    return {id: row for id, row in last_words(picture).items() if row.decision == "reject"}
