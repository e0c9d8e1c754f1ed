"""What people rejected: it is left out of the picture, and comes back when the decision is undone."""

from dataclasses import replace

from twosource.types import Document, Event, Judgement, Picture


def add(picture: Picture) -> Picture:
    """The picture without the claims that were rejected, alone or with their whole event. The documents in the case keep them."""
    alone, anchors = _rejected(picture.judgements, "claim"), _rejected(picture.judgements, "event")
    if not alone and not anchors:
        return picture
    gone = alone | {claim for event in picture.events if not anchors.isdisjoint(event.claims) for claim in event.claims}
    kept = (_without(event, gone) for event in picture.events)
    return replace(
        picture,
        documents=tuple(_told(document, gone) for document in picture.documents),
        events=tuple(event for event in kept if event.claims),
    )


def _rejected(judgements: tuple[Judgement, ...], kind: str) -> frozenset[str]:
    """The ids whose last standing decision of that kind is to reject; a pair judged same or different is no such decision."""
    last = {
        row.left: row.decision
        for row in sorted(judgements, key=lambda row: row.number)
        if row.kind == kind and not (row.undone or row.right)
    }
    return frozenset(key for key, decision in last.items() if decision == "reject")


def _without(event: Event, gone: frozenset[str]) -> Event:
    """The event less these claims, and less the reasons that speak of them."""
    return replace(
        event,
        claims=tuple(claim for claim in event.claims if claim not in gone),
        reasons=tuple(reason for reason in event.reasons if reason.left not in gone and reason.right not in gone),
    )


def _told(document: Document, gone: frozenset[str]) -> Document:
    """The document less these claims."""
    return replace(document, claims=tuple(claim for claim in document.claims if claim.id not in gone))
