"""When: the time expression that each claim rests on, or none."""

from collections.abc import Sequence

from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger
from twosource.types import Timex, Token

_SHARING = frozenset({"conj", "advcl", "xcomp"})


def dates(syntax: Syntax, found: Sequence[Trigger], timexes: Sequence[Timex]) -> tuple[Timex | None, ...]:
    """The time expression of each trigger, in their order. Never the date of publication."""
    owner = {token.i: n for n, trigger in enumerate(found) for token in (*trigger.words, trigger.carrier)}
    held: list[Timex | None] = [None] * len(found)
    for timex in timexes:
        head = syntax.at(timex.span)
        n = next((owner[above.i] for above in syntax.ancestors(head) if above.i in owner), None) if head else None
        if n is not None and held[n] is None and timex.type in ("DATE", "TIME"):
            held[n] = timex
    for n, trigger in enumerate(found):
        held[n] = held[n] or _inherited(syntax, trigger, held, owner)
    return tuple(held)


def _inherited(syntax: Syntax, trigger: Trigger, held: Sequence[Timex | None], owner: dict[int, int]) -> Timex | None:
    """The time of the clause that a joined clause or a participle hangs from."""
    here: Token = trigger.carrier
    if here.dep in _SHARING and here.tag != "VB":
        above = owner.get(here.head)
        return held[above] if above is not None else None
    return None
