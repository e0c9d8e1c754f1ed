"""Who is meant by "the two", "both", "the pair" and by a "they" after "Ada and Tom": the mentions of each of them."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from twosource.annotate.clauses import SUBJECTS, conjuncts
from twosource.annotate.same_name import family
from twosource.annotate.syntax import Syntax
from twosource.types import Mention, Token

# words that stand for so many known ones, and those of them that need "the" or "these" before
_COUNTS = MappingProxyType({"two": 2, "both": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3})
_POINTED = frozenset({"two", "pair", "duo", "three", "trio"})
_POINTING = frozenset({"the", "these", "those"})
_WHOLE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj", "dative"})
_PLURAL = frozenset({"they", "them"})
_BACK = 2  # sentences that are looked through for them
_PARTIES = frozenset({"Person", "Organization", "Place"})


def groups(syntax: Syntax, held: Mapping[int, Mention]) -> Mapping[int, tuple[Mention, ...]]:
    """For each word that stands for several known ones, their nearest earlier mentions; a word that may mean others is left out."""
    found = {}
    for token in syntax.tokens:
        if token.pos in ("NUM", "PRON", "NOUN", "DET") and (members := tuple(_members(syntax, token, held))):
            found[token.i] = members
    return MappingProxyType(found)


def _members(syntax: Syntax, token: Token, held: Mapping[int, Mention]) -> Sequence[Mention]:
    """Those that a word stands for; nothing for other words."""
    word, mention = token.text.lower(), held.get(token.i)
    if word in _PLURAL and mention and mention.antecedent is None:
        return _joined(syntax, token, held)
    if word not in _COUNTS or token.dep not in _WHOLE or (word in _POINTED and not _is_pointed_at(syntax, token)):
        return ()
    return _counted(syntax, token, held)


def _is_pointed_at(syntax: Syntax, token: Token) -> bool:
    """True for "the two", but not "the two of the towns" or "the pair of shoes"."""
    told = syntax.child(token, "det")
    return told is not None and told.text.lower() in _POINTING and not syntax.children(token, "prep", "acl", "relcl", "compound", "amod")


def _counted(syntax: Syntax, token: Token, held: Mapping[int, Mention]) -> Sequence[Mention]:
    """As many people, or else bodies and places, as the word counts, and no more, in this sentence and those just before it."""
    count = _COUNTS[token.text.lower()]
    for kinds in (frozenset({"Person"}), _PARTIES - {"Person"}):
        seen: dict[str, Mention] = {}
        sentence = token.sentence
        for mention, at in _before(syntax, token, held):
            if at != sentence and len(seen) >= count:
                break
            sentence = at
            if family(mention) in kinds and (mention.form == "named" or mention.antecedent):
                seen.setdefault(mention.antecedent or mention.id, mention)
        if len(seen) == count:
            return sorted(seen.values(), key=lambda mention: mention.span)
    return ()


def _joined(syntax: Syntax, token: Token, held: Mapping[int, Mention]) -> Sequence[Mention]:
    """The names joined by "and" that are the subject of the nearest sentence before, where they alone are several there."""
    for above in _nearest(syntax, token):
        if above.dep in SUBJECTS and above.i in held:
            names = [held[word.i] for word in conjuncts(syntax, above) if word.i in held]
            if len(names) > 1 and all(name.form == "named" and family(name) != "Place" for name in names):
                return names
    return ()


def _nearest(syntax: Syntax, token: Token) -> Iterator[Token]:
    """The words of the sentence before."""
    for i in range(token.i - 1, -1, -1):
        if syntax.tokens[i].sentence < token.sentence - 1:
            return
        if syntax.tokens[i].sentence == token.sentence - 1:
            yield syntax.tokens[i]


def _before(syntax: Syntax, token: Token, held: Mapping[int, Mention]) -> Iterator[tuple[Mention, int]]:
    """The mentions before a word, nearest first, with their sentences."""
    for i in range(token.i - 1, -1, -1):
        if syntax.tokens[i].sentence < token.sentence - _BACK:
            return
        if i in held:
            yield held[i], syntax.tokens[i].sentence
