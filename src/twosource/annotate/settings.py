"""Which claims happen at the same time and place, so that one may lend the other its date and its place."""

from collections.abc import Iterator, Mapping, Sequence

from twosource.annotate.clauses import is_verb
from twosource.annotate.syntax import Syntax
from twosource.annotate.triggers import Trigger
from twosource.terms import EVENT_NAMES, STATIVE
from twosource.types import Token

# Events of which the place in a sentence says that they went on while the clause did: "died in the crash", "the rally drew crowds".
_SAYING = frozenset({"SPEAK", "ACCUSE", "SUPPORT", "REJECT", "REQUEST", "THREATEN", "CONCEDE", "AGREE"})
_HAPPENING = EVENT_NAMES - STATIVE - _SAYING
_HOSTING = frozenset({"ATTEND", "MEET", "PROTEST"})
_DURING = frozenset({"in", "during", "at", "amid", "on"})
_NEAR = 12
_WHILE = frozenset({"as", "while", "when", "where"})
_SHORTLY = frozenset({"shortly", "moments", "immediately", "right"})
_FUTURE = frozenset({"will", "would", "could", "should", "may", "might", "can", "must", "to"})


def owners(syntax: Syntax, found: Sequence[Trigger]) -> dict[int, int]:
    """The number of the trigger that each word stands for: its own words and its carrier; a raising verb stands for what it raises."""
    held = {
        word.i: n
        for n, trigger in enumerate(found)
        for word in (trigger.carrier, *trigger.words)
        if trigger.form != "role" or word.pos in ("VERB", "AUX")
    }
    for token in syntax.tokens:
        raised = syntax.child(token, "xcomp") if token.pos == "VERB" and token.i not in held else None
        if raised and raised.i in held:
            held[token.i] = held[raised.i]
    return held


def lenders(syntax: Syntax, found: Sequence[Trigger], owner: Mapping[int, int]) -> tuple[tuple[int, ...], ...]:
    """For each trigger the numbers of those whose time and place are its own too, the closest first."""
    pairs: list[list[int]] = [[] for _ in found]
    for n, trigger in enumerate(found):
        for word, mutual in (*_hosts(syntax, trigger, found=found, owner=owner), *_causes(syntax, n, found)):
            m = owner.get(word.i)
            if m is not None and m != n:
                pairs[n].append(m)
                if mutual:
                    pairs[m].append(n)
    return tuple(tuple(dict.fromkeys(row)) for row in pairs)


def _hosts(syntax: Syntax, trigger: Trigger, *, found: Sequence[Trigger], owner: Mapping[int, int]) -> Iterator[tuple[Token, bool]]:
    """The words whose events share the time of the trigger's; True where that holds in both directions."""
    if trigger.form == "role":
        return
    yield from _around(syntax, trigger.carrier)
    if trigger.form == "noun" and trigger.carrier.i == trigger.token.i:
        yield from _governor(syntax, trigger, found=found, owner=owner)


def _causes(syntax: Syntax, n: int, found: Sequence[Trigger]) -> Iterator[tuple[Token, bool]]:
    """The accident or attack before a participle that tells whom it harmed: ", killing two"."""
    trigger = found[n]
    harm = trigger.meaning.type in ("DIE", "INJURE") or trigger.lemma == "kill"
    if not (harm and trigger.token.dep == "advcl" and trigger.token.tag == "VBG"):
        return
    for earlier in reversed(found[max(0, n - _NEAR) : n]):
        if earlier.token.sentence == trigger.token.sentence and earlier.meaning.type in ("ACCIDENT", "ASSAULT"):
            yield earlier.token, False


def _around(syntax: Syntax, verb: Token) -> Iterator[tuple[Token, bool]]:
    """The clause that a joined, a participle's or a "while" clause hangs from."""
    head = syntax.head(verb)
    if verb.dep == "conj" and is_verb(syntax, verb):
        if _is_future(syntax, verb) == _is_future(syntax, head):
            yield head, False
    elif verb.dep == "advcl":
        marks = {child.lemma for child in syntax.children(verb, "mark", "advmod")}
        if (verb.tag in ("VBG", "VBN") and not syntax.children(verb, "mark", "aux")) or marks & _WHILE:
            yield head, bool(marks & _WHILE)
    elif (verb.dep == "xcomp" and verb.tag in ("VBG", "VBN")) or (verb.dep == "acl" and verb.tag in ("VBG", "VBN")):
        yield head, True
    elif verb.dep == "pcomp" and ((verb.tag == "VBG" and head.lemma in ("by", "in", "without")) or _is_close(syntax, head)):
        yield syntax.head(head), False
    elif verb.dep == "relcl":
        yield head, True
        if any(child.lemma in ("where", "when") for child in syntax.children(verb, "advmod")):
            yield from ((above, False) for above in syntax.ancestors(head) if is_verb(syntax, above))


def _governor(syntax: Syntax, trigger: Trigger, *, found: Sequence[Trigger], owner: Mapping[int, int]) -> Iterator[tuple[Token, bool]]:
    """The verb that an event noun is the subject, the object or the time of, where that verb tells what went on there."""
    noun, head = trigger.token, syntax.head(trigger.token)
    verb = syntax.head(head) if noun.dep == "pobj" else head
    m = owner.get(verb.i)
    if m is None:
        return
    kind = found[m].meaning.type
    subject = noun.dep in ("nsubj", "nsubjpass") and kind in _HAPPENING
    hosted = noun.dep == "dobj" and (kind in _HOSTING or verb.lemma == "address")
    during = (
        noun.dep == "pobj"
        and (head.lemma in _DURING or (head.lemma, kind) == ("for", "ATTEND"))
        and kind in _HAPPENING | {"SPEAK"}
        and trigger.meaning.type in _HAPPENING
    )
    if subject or hosted or during or (noun.dep == "pobj" and kind in _HAPPENING and _is_close(syntax, head)):
        yield verb, True


def _is_close(syntax: Syntax, preposition: Token) -> bool:
    """True for "shortly after" and the like, which leave no day between."""
    return preposition.lemma in ("after", "before") and any(child.lemma in _SHORTLY for child in syntax.children(preposition, "advmod"))


def _is_future(syntax: Syntax, verb: Token) -> bool:
    """True where a modal verb or "to" stands before the verb."""
    return any(child.lemma in _FUTURE for child in syntax.children(verb, "aux"))
