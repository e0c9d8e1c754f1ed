"""What the review queue is made of, as frozen values."""

from dataclasses import dataclass
from typing import NamedTuple

from twosource.present.readings import Fact, Why
from twosource.present.refs import Ref
from twosource.present.values import Quote


@dataclass(frozen=True, slots=True)
class ReviewSide:
    """One side of a question: what it is about, facts by name, exact words."""

    ref: Ref
    facts: tuple[Fact, ...]
    quotes: tuple[Quote, ...]


class Candidate(NamedTuple):
    """What it might have been instead: how near it comes, and why."""

    ref: Ref
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question in plain words. reasons, against: what speaks for the two being one, and what against (of a conflict: for it being one).

    others: the losing candidates. effect: what an answer would change.
    """

    question: str
    left: ReviewSide
    right: ReviewSide
    reasons: tuple[Why, ...]
    against: tuple[Why, ...]
    others: tuple[Candidate, ...]
    effect: str


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A question of the queue. named: the ids to judge on; score: how sure the system is; unsure: somebody left it open.

    The other fields are those of Question.
    """

    id: str
    kind: str
    question: str
    named: tuple[str, ...]
    left: ReviewSide
    right: ReviewSide
    score: float
    reasons: tuple[Why, ...]
    against: tuple[Why, ...]
    others: tuple[Candidate, ...]
    effect: str
    unsure: bool


@dataclass(frozen=True, slots=True)
class Queue:
    """The questions to ask first. open: how many there are in all; counts: by kind; decided: how many somebody answered."""

    items: tuple[ReviewItem, ...]
    decided: int
    open: int
    counts: dict[str, int]


def said(rule: str, text: str, *, score: float = 0.0) -> Why:
    """A reason that is a sentence alone."""
    return Why("", "", "", "", rule, text, score)
