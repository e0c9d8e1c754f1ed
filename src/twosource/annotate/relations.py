"""Who is what to whom: the holder and the group of a role noun, as in "union leader Ada Brook"."""

from collections.abc import Iterator, Mapping

from twosource.annotate import meaning, places
from twosource.annotate.clauses import antecedent, behind_quotation, conjuncts, is_verb, told_of
from twosource.annotate.syntax import Syntax
from twosource.types import Argument, Mention, Token

_SYMMETRIC = frozenset({"ALLY_OF", "OPPOSED_TO"})
_OF_BODIES = frozenset({"LEADS", "MEMBER_OF"})
_THINGS = frozenset({"Product", "Weapon", "Law"})  # nobody leads them: a "phone owner"
_BODIES = frozenset({"Organization", "Company", "PublicBody"})
_OF = frozenset({"of", "for", "to", "with", "from", "at"})
_IN = frozenset({"in", "within", "on"})
_SOFT = frozenset({"ADJ", "NOUN", "PROPN", "VERB", "ADV", "NUM"})
_REACH = 5


def arguments(syntax: Syntax, role: Token, type: str, *, held: Mapping[int, Mention]) -> tuple[Argument, ...]:
    """The one who holds a role and the one he holds it to; nothing where either is missing.

    held: the mention that each word belongs to.
    """
    groups = list(dict.fromkeys(held[word.i] for word in _groups(syntax, role, held) if word.i in held))
    groups = [mention for mention in groups if type not in _OF_BODIES or mention.type not in _THINGS]
    holders = list(dict.fromkeys(held[word.i] for word in _holders(syntax, role, held) if word.i in held)) or (
        [held[role.i]] if role.i in held else []
    )
    if holders == [held.get(role.i)] and (parted := _parted(syntax, groups, held)):
        holders, groups = parted
    own, other = ("participant", "participant") if type in _SYMMETRIC else ("member", "group")
    if type in ("LEADS", "MEMBER_OF") and groups and _is_event(syntax, groups[0]):
        other = "topic"
    members = [Argument(own, mention.id) for mention in holders if mention not in groups]
    if not groups or not members:
        return ()
    return (*members, *(Argument(other, mention.id) for mention in groups))


def _parted(syntax: Syntax, groups: list[Mention], held: Mapping[int, Mention]) -> tuple[list[Mention], list[Mention]] | None:
    """The holder and the group where the parser runs them together after the role: "minister for the Lower Isles Ada Brook"."""
    if len(groups) != 1 or groups[0].type != "Person" or groups[0].form != "named":
        return None
    before = held.get(syntax.within(groups[0].span)[0].i - 1)
    return (groups, [before]) if before and before.form == "named" and before.type != "Person" else None


def _is_event(syntax: Syntax, mention: Mention) -> bool:
    """True where a mention is of an event: "the mastermind of the raid"."""
    head = syntax.within(mention.head)[0]
    return mention.form == "nominal" and head.pos == "NOUN" and meaning.of_noun(head.lemma) is not None


def _holders(syntax: Syntax, role: Token, held: Mapping[int, Mention]) -> list[Token]:
    """The words that name who holds the role, by the first way that finds one: the next word, apposition, predicate."""
    for way in (_name_after, _apposed, _predicated):
        if found := [token for token in way(syntax, role, held) if token.i in held]:
            return [word for token in found for word in (conjuncts(syntax, token) if role.tag in ("NNS", "NNPS") else [token])]
    return []


def _name_after(syntax: Syntax, role: Token, held: Mapping[int, Mention]) -> Iterator[Token]:
    """The name right after the role noun: "leader Ada Brook"."""
    after = role.i + 1
    if after < len(syntax.tokens) and after in held and held[after].form == "named" and held[after].type not in places.TYPES:
        yield syntax.at(held[after].span) or syntax.tokens[after]
    for token in syntax.children(role, "conj"):  # the chief and founder Ada Brook
        if token.i in held and held[token.i].type == "Person" and syntax.child(token, "compound", "nmod") and role.tag in ("NN", "NNP"):
            first = syntax.within(held[token.i].span)[0].i
            if held[token.i].form == "named" and syntax.tokens[first - 1].lemma in meaning.role_nouns():
                yield token


def _apposed(syntax: Syntax, role: Token, held: Mapping[int, Mention]) -> Iterator[Token]:
    """The name in apposition: "Ada Brook, leader of the union", "the leader of the union in Dray, Ada Brook"."""
    if role.dep == "appos" and behind_quotation(syntax, syntax.head(role)) != role:
        yield syntax.head(role)
    elif role.dep == "conj" and syntax.head(role).dep == "appos":
        yield syntax.head(syntax.head(role))
    yield from syntax.children(role, "appos")
    for preposition in syntax.children(role, "prep"):
        for inner in syntax.children(preposition, "pobj"):
            yield from (token for token in syntax.children(inner, "appos") if _is_misplaced(token, held))
            for second in syntax.children(inner, "prep"):
                for last in syntax.children(second, "pobj"):
                    yield from (token for token in syntax.children(last, "appos") if _is_misplaced(token, held))


def _is_misplaced(token: Token, held: Mapping[int, Mention]) -> bool:
    """True for a person in apposition to what is no person: "the envoy of Norland in Dray, Ada Brook"."""
    return token.i in held and token.head in held and held[token.i].type == "Person" != held[token.head].type


def _predicated(syntax: Syntax, role: Token, held: Mapping[int, Mention]) -> Iterator[Token]:
    """The subject or object of which the role is told: "she is the leader", "they described her as the leader"."""
    head = syntax.head(role)
    if role.dep == "conj":
        role, head = head, syntax.head(head)
    by_as = role.dep == "pobj" and head.lemma == "as"
    verb = syntax.head(head) if by_as else head
    if not by_as and role.dep not in ("attr", "oprd"):
        return
    for above in (verb, *syntax.ancestors(verb)):
        if found := syntax.children(above, "nsubjpass") or (above.lemma != "be" and by_as and syntax.children(above, "dobj")):
            yield from (antecedent(syntax, token) for token in found)
            return
        if found := syntax.children(above, "nsubj"):
            yield from (antecedent(syntax, token) for token in found)
            return
        if above.dep in ("acl", "relcl", "amod"):
            yield told_of(syntax, above)
            return
        if above.dep not in ("xcomp", "conj", "advcl") or not is_verb(syntax, above):
            return


def _groups(syntax: Syntax, role: Token, held: Mapping[int, Mention]) -> list[Token]:
    """The words that name the group or the other one: the possessor, what follows "of", the name before, what follows "in"."""
    possessors = [word for token in syntax.children(role, "poss") for word in conjuncts(syntax, token)]
    for found in (
        possessors,
        _after(syntax, role, _OF, held=held),
        _sibling(syntax, role, held),
        list(_before(syntax, role, held)),
        [token for token in _after(syntax, role, _IN, held=held) if token.i in held and held[token.i].form == "named"],
    ):
        if any(token.i in held for token in found):
            return found
    return []


def _sibling(syntax: Syntax, role: Token, held: Mapping[int, Mention]) -> list[Token]:
    """The body named after the role: "Ada Brook, chief of the largest party, [Harvest League]" hangs both from Ada Brook."""
    if role.dep != "appos" or not syntax.children(role, "prep"):
        return []
    beside = syntax.children(syntax.head(role), "appos")
    return [token for token in beside if token.i > role.i and token.i in held and held[token.i].type in _BODIES]


def _after(syntax: Syntax, role: Token, words: frozenset[str], *, held: Mapping[int, Mention]) -> list[Token]:
    """What follows the role noun by one of the prepositions; where that is no mention, the name in it: "of Norland's largest bank"."""
    hung = [preposition for preposition in syntax.children(role, "prep") if preposition.lemma in words]
    found = [word for preposition in hung for token in syntax.children(preposition, "pobj") for word in conjuncts(syntax, token)]
    if any(word.i in held for word in found):
        return found
    return [child for word in found for child in syntax.children(word, "appos", "poss", "compound", "nmod")]


def _before(syntax: Syntax, role: Token, held: Mapping[int, Mention]) -> Iterator[Token]:
    """The names before the role noun in its phrase: "Redline and Blueline commanders"."""
    i = role.i - 1
    while i >= max(0, role.i - _REACH) and i not in held and (syntax.tokens[i].pos in _SOFT or syntax.tokens[i].text in "-–"):
        i -= 1
    while i >= 0 and i in held and syntax.tokens[i].sentence == role.sentence:
        yield syntax.tokens[i]
        first = syntax.within(held[i].span)[0].i
        if first < 2 or syntax.tokens[first - 1].text not in ("and", ",", "/", "-", "–") or held[i].form != "named":
            return
        i = first - 2 if (first - 2) in held and held[first - 2].form == "named" and held[first - 2].type == held[i].type else -1
