"""How firmly an event is asserted: judged from the syntax above its word."""

from typing import NamedTuple

from twosource.annotate.syntax import Syntax
from twosource.types import Span, Token


class Stance(NamedTuple):
    """How a text puts an event (terms.POLARITIES, CERTAINTIES, MODALITIES), and the words that decide it."""

    polarity: str = "positive"
    certainty: str = "certain"
    modality: str = "actual"
    hedge: Span | None = None


def stance(syntax: Syntax, trigger: Token) -> Stance:
    """How firmly the event named by the trigger is asserted, by the author's own words or those of whom the author quotes."""
    for child in syntax.children(trigger, "neg"):
        return Stance("negative", hedge=Span(child.start, child.end))
    return Stance()
