"""Who and what takes part: the places of a clause, then the role each place has in that kind of event."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from twosource.annotate import places, relations
from twosource.annotate.clauses import antecedent, conjuncts, subjects
from twosource.annotate.syntax import Syntax
from twosource.annotate.timex_rules import names_time
from twosource.annotate.triggers import Trigger
from twosource.text import table
from twosource.types import Argument, Mention, Span, Token

_SLOT_OF_DEP = {"dobj": "object", "dative": "to", "oprd": "as"}

_HOLDING = frozenset({"organise", "organize", "host", "convene", "hold", "stage", "arrange", "sponsor"})
_MEANS = frozenset({"boat", "ship", "ferry", "plane", "air", "sea", "land", "rail", "road", "train", "car", "bus", "truck"}) | {
    "telephone", "phone", "email", "e-mail", "mail", "post", "letter", "radio", "fax", "text", "force", "hand", "helicopter",
}  # fmt: skip
_WISHING = frozenset({"want", "like", "expect", "need", "wish", "prefer", "love", "hate", "say", "claim", "believe", "think"})
_FILLING = frozenset({"ccomp", "xcomp", "acomp", "attr", "auxpass", "oprd"})
_MANNERS = frozenset({"way", "manner", "reason", "extent", "degree", "rate", "speed"})
_HAVING = frozenset({"feature", "involve", "include"})
_JOINING = frozenset({"attend", "join", "address", "participate", "take", "appear", "speak", "grace"})

_VIOLENT = frozenset({"ASSAULT", "DIE", "INJURE"})
_BEFALLING = frozenset({"ASSAULT", "COERCE", "ACCUSE", "CHARGE", "CONVICT", "SANCTION"})
_BODILY = frozenset({"killing", "kidnapping", "beating", "torture"})
_THINGS = places.TYPES | {"Vehicle", "Vessel", "Airplane", "Product", "Weapon"}

Slot = tuple[str, Token]
_NOBODY: Mapping[int, tuple[Mention, ...]] = MappingProxyType({})


def arguments(
    syntax: Syntax, trigger: Trigger, held: Mapping[int, Mention], *, groups: Mapping[int, tuple[Mention, ...]] = _NOBODY
) -> tuple[Argument, ...]:
    """The roles of a trigger's mentions, subject first, then object, then the rest; each mention once.

    held: the mention that each word belongs to. groups: see groups.groups.
    """
    if trigger.form == "role" and (related := relations.arguments(syntax, trigger.token, trigger.meaning.type, held=held)):
        return related
    if trigger.form == "role" and trigger.carrier.i == trigger.token.i:
        return ()
    own = Span(trigger.words[0].start, trigger.words[0].end)
    found: dict[str, Argument] = {}
    for slot, token in _ordered(trigger, list(slots(syntax, trigger))):
        for word in _named_words(syntax, token, held) if not _is_beside(trigger, token) else _alone(syntax, token, held):
            alone = held.get(word.i)
            for mention in (*((alone,) if alone else ()), *groups.get(word.i, ())):
                role = None if mention.span.holds(own) else _role(trigger, slot, mention.type)
                if role:
                    found.setdefault(mention.id, Argument(role, mention.id))
    return tuple(found.values())


def _named_words(syntax: Syntax, token: Token, held: Mapping[int, Mention]) -> list[Token]:
    """The words joined with a word; where it is no mention, those after its "of": "both of whom", "dozens of clerks"."""
    if token.i in held:
        return conjuncts(syntax, token)
    after = [inner for of in syntax.children(token, "prep") if of.lemma == "of" for inner in syntax.children(of, "pobj")]
    beside = [] if after else [word for word in _beside(syntax, token) if word.i in held]
    return [word for inner in (after or beside[:1] or [token]) for word in conjuncts(syntax, antecedent(syntax, inner))]


def _is_beside(trigger: Trigger, token: Token) -> bool:
    """True for the noun after a participle that tells of it alone: "the [Redline-linked] charity and the council"."""
    return trigger.carrier.dep == "amod" and trigger.carrier.head == token.i


def _alone(syntax: Syntax, token: Token, held: Mapping[int, Mention]) -> list[Token]:
    """A noun without those joined to it; where it is no mention, the name beside it: "the terror group Redline"."""
    return [token] if token.i in held else [word for word in _beside(syntax, token) if word.i in held][:1]


def _beside(syntax: Syntax, token: Token) -> list[Token]:
    """The nouns in apposition to a noun, on either side."""
    above = [syntax.head(token)] if token.dep == "appos" else []
    return [*syntax.children(token, "appos"), *above]


def _ordered(trigger: Trigger, filled: list[Slot]) -> list[Slot]:
    """The slots with those last that say where from; without the subject where a death has an object, for what killed is no victim."""
    fatal = trigger.meaning.type == "DIE" and any(slot in ("object", "passive") for slot, _ in filled)
    kept = [slot for slot in filled if slot[0] != "subject"] if fatal else filled
    return sorted(kept, key=lambda slot: slot[0] in places.SOURCES)


def slots(syntax: Syntax, trigger: Trigger) -> Iterator[Slot]:
    """The filled places of a trigger: its subject, its object, what hangs from it by a preposition, and so on."""
    if trigger.carrier.i != trigger.token.i or trigger.form == "verb":
        yield from ((_borne(trigger, slot), token) for slot, token in subjects(syntax, trigger.carrier) if token.i != trigger.token.i)
        if trigger.carrier.i == trigger.token.i:
            yield from (slot for slot in _objects(syntax, trigger.carrier) if slot[1].i != trigger.absorbed)
        else:
            yield from (slot for slot in _objects(syntax, trigger.carrier) if slot[0] == "by")
        yield from _prepositional(syntax, trigger.carrier)
        yield from _nearby(syntax, trigger.carrier)
    if trigger.form not in ("verb", "result") and trigger.words[0].i == trigger.token.i:
        yield from _of_noun(syntax, trigger.token)
    elif trigger.form == "result":
        yield from _resulting(syntax, trigger.token)
    elif trigger.form == "predicate":
        yield from _said_of(syntax, trigger.token)


def _borne(trigger: Trigger, slot: str) -> str:
    """The slot of a subject: passive for whom an event befalls that they are in: "is under arrest"."""
    amid = trigger.form == "noun" and trigger.carrier.lemma == "be" and trigger.meaning.type in _BEFALLING
    return "passive" if amid else slot


def _resulting(syntax: Syntax, told: Token) -> Iterator[Slot]:
    """Whom a verb finds, leaves or declares to be something, and where: "found [her] dead in [Dray]"."""
    verb = syntax.head(told)
    yield from (("subject", token) for token in syntax.children(verb, "nsubjpass", "dobj"))
    yield from _prepositional(syntax, told)
    yield from (slot for slot in _prepositional(syntax, verb) if slot[0] in places.INSIDE)


def _said_of(syntax: Syntax, noun: Token) -> Iterator[Slot]:
    """What something is said to be, and where that is: "the pier is [a ruin] in [Dray]"."""
    yield "is", noun
    yield from (slot for slot in _prepositional(syntax, noun) if slot[0] in places.INSIDE)


def _objects(syntax: Syntax, verb: Token) -> Iterator[Slot]:
    """The objects of a verb, whom it makes do something, the one by whom it is done, and what a hyphen links it with."""
    told = syntax.children(verb, *_SLOT_OF_DEP)
    yield from ((_SLOT_OF_DEP[token.dep], antecedent(syntax, token)) for token in told)
    if not told:
        yield from (("object", token) for token in (*_moved(syntax, verb), *_bare_relative(syntax, verb)))
    if verb.dep == "amod":
        yield from (("hyphen", token) for token in syntax.children(verb, "npadvmod", "nmod", "compound"))
    for by in syntax.children(verb, "agent"):
        yield from (("via" if _is_means(syntax, token) else "by", token) for token in syntax.children(by, "pobj"))


def _moved(syntax: Syntax, verb: Token) -> Iterator[Token]:
    """Whom a verb makes do something, which the parser hangs from what they do: "the law allows [clerks] to strike"."""
    if verb.lemma in _WISHING:
        return
    for clause in syntax.children(verb, "ccomp"):
        if clause.i > verb.i and any(child.tag == "TO" for child in syntax.children(clause, "aux")):
            yield from (token for token in syntax.children(clause, "nsubj", "nsubjpass") if token.i > verb.i)


def _bare_relative(syntax: Syntax, verb: Token) -> Iterator[Token]:
    """The noun whose clause goes without a pronoun: "the music it sells"; but not "the day he left", "the town he lived in"."""
    below = syntax.children(verb)
    ends = {token.dep for token in below}
    stranded = any(token.dep == "prep" and not syntax.children(token) for token in below)
    if verb.dep == "relcl" and "nsubj" in ends and not ends & _FILLING and not stranded and not any(_is_relative(token) for token in below):
        noun = syntax.head(verb)
        if noun.lemma not in _MANNERS and not names_time(noun):
            yield noun


def _is_relative(token: Token) -> bool:
    """True for who, which, that, where, when."""
    return token.tag.startswith("W")


def _is_means(syntax: Syntax, noun: Token) -> bool:
    """True for the bare noun of "left by boat", "reached by telephone"."""
    return noun.tag == "NN" and not syntax.children(noun) and noun.lemma in _MEANS


def _prepositional(syntax: Syntax, token: Token) -> Iterator[Slot]:
    """What hangs from a word by a preposition, also through a second one ("from inside the fort")."""
    for preposition in syntax.children(token, "prep", "dative"):
        if preposition.text.lower() == "according":
            continue
        for child in syntax.children(preposition, "pobj"):
            means = preposition.lemma == "by" and _is_means(syntax, child)
            yield "via" if means else preposition.lemma, antecedent(syntax, child)
        for inner in syntax.children(preposition, "prep"):
            for child in syntax.children(inner, "pobj"):
                yield inner.lemma, child


def _nearby(syntax: Syntax, verb: Token) -> Iterator[Slot]:
    """Where the object is: the parser hangs "in Dray" of "met the envoys in Dray" from the envoys."""
    for token in syntax.children(verb, "dobj", "nsubjpass"):
        for preposition in syntax.children(token, "prep"):
            if preposition.lemma in places.INSIDE:
                yield from (("nearby", child) for child in syntax.children(preposition, "pobj"))


def _of_noun(syntax: Syntax, noun: Token) -> Iterator[Slot]:
    """The places of a noun: its possessor, the names before it, and its prepositions."""
    yield from (("possessor", token) for token in syntax.children(noun, "poss"))
    yield from ((_before(syntax, token), token) for token in syntax.children(noun, "compound", "nmod", "amod"))
    yield from _prepositional(syntax, noun)
    yield from _guests(syntax, noun)


def _before(syntax: Syntax, token: Token) -> str:
    """The slot of a name before an event noun: `against` or `about` where "anti-" or "pro-" stands before it."""
    first, hyphen = (syntax.tokens[max(token.i - n, 0)] for n in (2, 1))
    if hyphen.text in ("-", "‑", "–") and hyphen.end == token.start:
        return {"anti": "against", "pro": "about"}.get(first.text.lower(), "compound")
    return "compound"


def _guests(syntax: Syntax, noun: Token) -> Iterator[Slot]:
    """Who took part in an event, or held it, as the clause around it tells: "Ada attended [a rally] organised by the union"."""
    for verb in syntax.children(noun, "acl", "relcl"):
        if verb.lemma in _HOLDING:
            yield from (slot for slot in _objects(syntax, verb) if slot[0] == "by")
        elif verb.lemma in _HAVING:
            yield from (("guest", token) for token in syntax.children(verb, "dobj"))
    verb = _governing(syntax, noun)
    if verb.lemma in _HOLDING:
        yield from (("by" if slot == "subject" else slot, token) for slot, token in subjects(syntax, verb) if token.i != noun.i)
        yield from (slot for slot in _objects(syntax, verb) if slot[0] == "by")
    elif verb.lemma in _JOINING:
        yield from (("guest", token) for slot, token in subjects(syntax, verb) if slot == "subject")
        yield from (("guest", token) for slot, token in _objects(syntax, verb) if slot == "by")


def _governing(syntax: Syntax, noun: Token) -> Token:
    """The verb that an event noun is the object or the passive subject of, also by "in", "at" or "of" ("took part in talks")."""
    head = syntax.head(noun)
    if noun.dep != "pobj" or head.lemma not in ("in", "at", "of"):
        return head if noun.dep in ("dobj", "nsubjpass") else noun
    above = syntax.head(head)
    return syntax.head(above) if above.lemma == "part" else above


@cache
def _frames() -> dict[tuple[str, str], str]:
    """(verb or type, slot) -> role; type `*` holds where neither has a row of its own."""
    return {(row["type"], row["slot"]): row["role"] for row in table.rows("claim_frames")}


def _role(trigger: Trigger, slot: str, mention: str) -> str | None:
    """The role of a mention of that entity type in that slot of that type of event; None when the slot says nothing about it."""
    if mention in places.TYPES and (slot in places.WORDS or slot == "nearby"):
        return "place"
    if mention == "Weapon" and trigger.meaning.type in _VIOLENT:
        return "instrument"
    frames, keys = _frames(), ((trigger.lemma, slot), (trigger.meaning.type, slot), ("*", slot))
    role = next((frames[key] for key in keys if key in frames), None)
    if role == "harmed":
        bodily = trigger.meaning.mode in _BODILY and mention not in _THINGS
        return "victim" if mention == "Person" or bodily else "target"
    if role == "where":
        return "place" if mention in places.TYPES else "target"
    return role or None
