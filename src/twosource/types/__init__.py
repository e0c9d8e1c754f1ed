"""The nouns of Twosource. Two values travel the way through: inside one article a `Document`, across articles a `Picture`.

A step takes one and gives it back with a layer added; nothing is ever edited.
"""

from twosource.types.document import Argument, Article, Attribution, Claim, Cut, Document, Mention, Span, Timex, Token
from twosource.types.fault import Fault
from twosource.types.fetched import Fetched
from twosource.types.kept import Layout, Pinned, Spot, Visit
from twosource.types.picture import (
    Attribute,
    Conflict,
    Derivation,
    Entity,
    Event,
    Hit,
    Judgement,
    Location,
    Origin,
    Participant,
    Passage,
    Picture,
    Reason,
    Run,
    Side,
    Skipped,
)
from twosource.types.sanctions import Alias, Designation, Ground, Listed, Match, SanctionsList, Screened
from twosource.types.watched import Watched

__all__ = [
    "Alias",
    "Argument",
    "Article",
    "Attribute",
    "Attribution",
    "Claim",
    "Conflict",
    "Cut",
    "Derivation",
    "Designation",
    "Document",
    "Entity",
    "Event",
    "Fault",
    "Fetched",
    "Ground",
    "Hit",
    "Judgement",
    "Layout",
    "Listed",
    "Location",
    "Match",
    "Mention",
    "Origin",
    "Participant",
    "Passage",
    "Picture",
    "Pinned",
    "Reason",
    "Run",
    "SanctionsList",
    "Screened",
    "Side",
    "Skipped",
    "Span",
    "Spot",
    "Timex",
    "Token",
    "Visit",
    "Watched",
]
