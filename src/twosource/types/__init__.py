"""The nouns of Twosource. Two values travel the way through: inside one article a `Document`, across articles a `Picture`.

A step takes one and gives it back with a layer added; nothing is ever edited.
"""

from twosource.types.document import Argument, Article, Attribution, Claim, Cut, Document, Mention, Span, Timex, Token
from twosource.types.picture import (
    Conflict,
    Derivation,
    Entity,
    Event,
    Hit,
    Judgement,
    Origin,
    Participant,
    Passage,
    Picture,
    Reason,
    Side,
    Skipped,
)

__all__ = [
    "Argument",
    "Article",
    "Attribution",
    "Claim",
    "Conflict",
    "Cut",
    "Derivation",
    "Document",
    "Entity",
    "Event",
    "Hit",
    "Judgement",
    "Mention",
    "Origin",
    "Participant",
    "Passage",
    "Picture",
    "Reason",
    "Side",
    "Skipped",
    "Span",
    "Timex",
    "Token",
]
