"""Claims one a row, with what one may go to from each."""

from dataclasses import dataclass

from twosource.present.evidence import Desk, evidence
from twosource.present.labels import published
from twosource.present.refs import Ref, event_ref, source_ref
from twosource.present.values import Quote
from twosource.types import Claim, Span


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim: its words in their sentence, whose they are and how they are put, its event and its origin.

    rejected: by a reader. span: its place in the article. origins: how many independent ones its event has.
    """

    claim: str
    article: str
    label: str
    published: str
    quote: Quote
    type: str
    speaker: str
    firmness: str
    polarity: str
    certainty: str
    modality: str
    when: str
    quantity: str
    event: Ref | None
    origin: Ref | None
    rejected: bool
    span: Span
    origins: int


def claim_row(desk: Desk, claim: Claim) -> ClaimRow:
    """One claim as a row; one that belongs to no event was rejected, or only refers to an event that its article tells elsewhere."""
    proof = evidence(desk, claim)
    event, origin = desk.by.event_of.get(claim.id), desk.by.origin_of.get(claim.id)
    return ClaimRow(
        claim=claim.id,
        article=claim.article,
        label=desk.label[claim.article],
        published=published(desk.by.document[claim.article]),
        quote=proof.quote,
        type=claim.type,
        speaker=proof.speaker,
        firmness=proof.firmness,
        polarity=claim.polarity,
        certainty=claim.certainty,
        modality=claim.modality,
        when=proof.when,
        quantity=claim.quantity or "",
        event=event_ref(desk, event.id) if event else None,
        origin=source_ref(desk, origin.id) if origin else None,
        rejected=event is None and not claim.refers,
        span=claim.span,
        origins=event.independent_origins if event else 0,
    )
