"""Who is named beside an attack and has no part in it: "the man behind the attack, Ada Brook, met the mayor" makes no victim of either."""

from collections.abc import Iterable, Mapping

from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger
from twosource.types import Argument, Mention, Span

_HARM = frozenset({"ASSAULT", "DIE", "INJURE", "COERCE"})
_HURT = _HARM - {"COERCE"}
_TITLE = frozenset({"NOUN", "PROPN", "ADJ"})
_LONGEST_TITLE = 6
_MODIFYING = frozenset({"relcl", "acl"})

Parts = Mapping[int, tuple[Argument, ...]]


def without(trees: Syntax, triggers: Iterable[Trigger], marked: Parts, *, mentions: Mapping[str, Mention]) -> Parts:
    """The parts that stay: a named person has one only where grammar ties that name to the attack, or a victim's to a death or a wound.

    marked: see incidents.parts. To name somebody as an attacker or a victim who is neither is worse than to miss one.
    """
    rows = tuple(triggers)
    harms = frozenset(row.carrier.i for row in rows if row.meaning.type in _HARM)
    hurt = frozenset().union(*(_tied(trees, row, harms) for row in rows if row.meaning.type in _HURT)) if marked else frozenset()
    made = {}
    for row in rows:
        if row.token.i in marked:
            own = _tied(trees, row, harms)
            parts = marked[row.token.i]
            stay = frozenset(part for part in parts if _stays(trees, mentions[part.mention], own if part.role == "agent" else hurt))
            made[row.token.i] = _with_lists(trees, parts, stay, mentions=mentions)
    return made


def _stays(trees: Syntax, mention: Mention, tied: frozenset[int]) -> bool:
    """True for what is no named person, and for one of whom a word is tied to the attack."""
    return mention.type != "Person" or mention.form != "named" or any(token.i in tied for token in trees.within(mention.span))


def _with_lists(
    trees: Syntax, marked: tuple[Argument, ...], stay: frozenset[Argument], *, mentions: Mapping[str, Mention]
) -> tuple[Argument, ...]:
    """The parts that stay, and the victims named in one list with a victim that stays: parsers lose the thread of long lists."""
    found, last = set(stay), None
    for part in sorted(marked, key=lambda part: mentions[part.mention].span):
        here = mentions[part.mention]
        if part.role == "victim" and (part in stay or (last and _listed(trees, last, here))):
            found.add(part)
            last = here
    return tuple(part for part in marked if part in found)


def _listed(trees: Syntax, left: Mention, right: Mention) -> bool:
    """True for two named persons of one sentence with a comma or an "and" between them, and else at most a title."""
    between = trees.within(Span(left.span.end, right.span.start)) if left.span.end < right.span.start else []
    marks = [token for token in between if token.text == "," or token.pos == "CCONJ"]
    named = left.type == "Person" and left.form == "named" and len({token.sentence for token in between}) == 1
    return named and bool(marks) and len(between) <= _LONGEST_TITLE and all(token in marks or token.pos in _TITLE for token in between)


def _tied(trees: Syntax, trigger: Trigger, harms: frozenset[int]) -> frozenset[int]:
    """The words that grammar ties to an attack: those under it, those of a harmful verb that it belongs to, what its clause modifies.

    A name set beside the attack in commas is not under it, though parsers hang it there: "the planner of the attack, Ada Brook,";
    nor is the owner of what was attacked: "an attack on the mayor's clerk".
    """
    verb = trees.clause(trigger.token)
    tops = [trigger.token, trigger.carrier, *([verb] if verb.i in harms else [])]
    under = {token.i: token for top in tops for token in trees.subtree(top)}
    beside = {token.i for top in tops if top.pos != "VERB" for child in trees.children(top, "appos") for token in trees.subtree(child)}
    owners = {i for i, token in under.items() if token.dep == "poss" and token.head not in {top.i for top in tops}}
    found = under.keys() - beside - owners
    modified = {trees.head(top).i for top in tops if top.dep in _MODIFYING}
    return frozenset(found | modified)
