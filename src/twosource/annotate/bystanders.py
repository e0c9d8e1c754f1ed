"""Who is named beside an attack and has no part in it: "the man behind the attack, Ada Brook, met the mayor" makes no victim of either."""

from collections.abc import Iterable, Mapping

from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger
from twosource.types import Argument, Mention

_HARM = frozenset({"ASSAULT", "DIE", "INJURE", "COERCE"})
_MODIFYING = frozenset({"relcl", "acl"})

Parts = Mapping[int, tuple[Argument, ...]]


def without(trees: Syntax, triggers: Iterable[Trigger], marked: Parts, *, mentions: Mapping[str, Mention]) -> Parts:
    """The parts that stay: a named person has one only where the sentence ties that name to the attack by its grammar.

    marked: see incidents.parts. To name somebody as an attacker or a victim who is neither is worse than to miss one.
    """
    rows = tuple(triggers)
    harms = frozenset(row.carrier.i for row in rows if row.meaning.type in _HARM)
    made = {}
    for row in rows:
        if row.token.i in marked:
            tied = _tied(trees, row, harms)
            made[row.token.i] = tuple(part for part in marked[row.token.i] if _stays(trees, mentions[part.mention], tied))
    return made


def _stays(trees: Syntax, mention: Mention, tied: frozenset[int]) -> bool:
    """True for what is no named person, and for one of whom a word is tied to the attack."""
    return mention.type != "Person" or mention.form != "named" or any(token.i in tied for token in trees.within(mention.span))


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
