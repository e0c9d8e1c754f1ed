"""Who and what takes part: the places of a clause, then the role each place has in that kind of event."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger, is_verb
from twosource.text import table
from twosource.types import Argument, Mention, Token

PLACES = frozenset({"Place", "Facility", "Address"})
PLACE_WORDS = frozenset(
    {"in", "at", "near", "from", "to", "outside", "inside", "around", "across", "off", "into", "towards", "toward", "within"}
)
_RELATIVE = frozenset({"who", "whom", "which", "that", "whose"})
_STEPS = 12

Slot = tuple[str, Token]


def arguments(syntax: Syntax, trigger: Trigger, held: Mapping[int, Mention]) -> tuple[Argument, ...]:
    """The roles of a trigger's mentions, in the order of the words; each mention once.

    held: the mention that each word belongs to.
    """
    found: dict[str, Argument] = {}
    for slot, token in _slots(syntax, trigger):
        for word in conjuncts(syntax, token):
            mention = held.get(word.i)
            if mention and mention.id not in found and not mention.span.holds((trigger.token.start, trigger.token.end)):
                if role := _role(trigger.meaning.type, slot, mention.type):
                    found[mention.id] = Argument(role, mention.id)
    if trigger.form == "role":
        found = _with_holder(syntax, trigger, held, found)
    return tuple(found.values())


def _with_holder(syntax: Syntax, trigger: Trigger, held: Mapping[int, Mention], found: dict[str, Argument]) -> dict[str, Argument]:
    """The arguments of a role noun with the one who holds the role: a name beside the noun, else the noun's own mention."""
    holder = next((held[word.i] for word in _beside(syntax, trigger.token) if word.i in held), None) or held.get(trigger.token.i)
    if holder is None or not found:
        return {}
    role = "participant" if trigger.meaning.type in ("ALLY_OF", "OPPOSED_TO") else "agent" if trigger.meaning.type == "OTHER" else "member"
    return {holder.id: Argument(role, holder.id), **{key: value for key, value in found.items() if key != holder.id}}


def _beside(syntax: Syntax, noun: Token) -> Iterator[Token]:
    """The words that may name who holds the role that a noun names."""
    head = syntax.head(noun)
    yield from syntax.children(noun, "appos")
    if noun.dep in ("compound", "appos", "nmod"):
        yield head


def _slots(syntax: Syntax, trigger: Trigger) -> Iterator[Slot]:
    """The filled places of a trigger: its subject, its object, what hangs from it by a preposition, and so on."""
    if trigger.carrier.i != trigger.token.i or trigger.form == "verb":
        yield from _subjects(syntax, trigger.carrier)
        yield from _objects(syntax, trigger.carrier, trigger.token)
        yield from _prepositional(syntax, trigger.carrier)
    if trigger.form != "verb":
        yield from _of_noun(syntax, trigger.token)


def _subjects(syntax: Syntax, verb: Token) -> Iterator[Slot]:
    """The subject of a verb, its own or shared."""
    for _ in range(_STEPS):
        if own := syntax.children(verb, "nsubj", "nsubjpass"):
            for token in own:
                yield "passive" if token.dep == "nsubjpass" else "subject", _antecedent(syntax, token, verb)
            return
        head = syntax.head(verb)
        if verb.dep in ("acl", "amod"):
            yield "passive" if verb.tag == "VBN" else "subject", head
            return
        if verb.dep == "xcomp" and (controller := syntax.child(head, "dobj")):
            yield "subject", controller
            return
        if verb.dep in ("pcomp", "xcomp", "advcl", "conj", "ccomp", "dep") and head.i != verb.i:
            verb = next((above for above in (head, *syntax.ancestors(head)) if is_verb(syntax, above)), verb)
            if verb.i != head.i and not is_verb(syntax, verb):
                return
        else:
            return


def _antecedent(syntax: Syntax, token: Token, verb: Token) -> Token:
    """What a relative pronoun stands for: the noun that its clause hangs from; other words stand for themselves."""
    if token.lemma in _RELATIVE and token.tag.startswith("W"):
        for above in (verb, *syntax.ancestors(verb)):
            if above.dep == "relcl":
                return syntax.head(above)
    return token


def _objects(syntax: Syntax, verb: Token, trigger: Token) -> Iterator[Slot]:
    """The objects of a verb, by the one who does it, and by what it is linked with a hyphen."""
    for token in syntax.children(verb, "dobj", "dative", "npadvmod", "attr", "oprd"):
        if token.i == trigger.i:
            continue
        name = {"dative": "to", "npadvmod": "by", "attr": "attribute", "oprd": "as"}.get(token.dep, "object")
        if name != "by" or verb.dep == "amod":
            yield name, _antecedent(syntax, token, verb)
    for by in syntax.children(verb, "agent"):
        for token in syntax.children(by, "pobj"):
            yield "by", token


def _prepositional(syntax: Syntax, token: Token) -> Iterator[Slot]:
    """What hangs from a word by a preposition, also through a second one ("from inside the fort")."""
    for preposition in syntax.children(token, "prep", "dative"):
        for child in syntax.children(preposition, "pobj"):
            yield preposition.lemma, _antecedent(syntax, child, token)
        for inner in syntax.children(preposition, "prep"):
            for child in syntax.children(inner, "pobj"):
                yield inner.lemma, child


def _of_noun(syntax: Syntax, noun: Token) -> Iterator[Slot]:
    """The places of a noun: its possessor, the names before it, and its prepositions."""
    for token in syntax.children(noun, "poss"):
        yield "possessor", token
    for token in syntax.children(noun, "compound", "nmod", "amod"):
        yield "compound", token
    yield from _prepositional(syntax, noun)


def conjuncts(syntax: Syntax, token: Token) -> Iterable[Token]:
    """A word and those joined to it by "and" or a comma."""
    found, waiting = [], [token]
    while waiting:
        here = waiting.pop()
        found.append(here)
        waiting.extend(child for child in syntax.children(here, "conj") if not is_verb(syntax, child))
    return sorted(found, key=lambda word: word.i)


@cache
def _frames() -> dict[tuple[str, str], str]:
    """(type, slot) -> role; type `*` holds where the type has no row of its own."""
    return {(row["type"], row["slot"]): row["role"] for row in table.rows("claim_frames")}


def _role(type: str, slot: str, mention: str) -> str | None:
    """The role of a mention of that entity type in that slot of that type of event; None when the slot says nothing about it."""
    if mention in PLACES and (slot in PLACE_WORDS or slot == "compound"):
        return "place"
    role = _frames().get((type, slot), _frames().get(("*", slot)))
    if role == "harmed":
        return "victim" if mention == "Person" else "target"
    return role or None
