"""Rules that tie a noun phrase to an earlier one of the same noun; each gives the earlier mention or abstains."""

from collections.abc import Sequence
from typing import NamedTuple

from twosource.annotate.scene import Place, Scene
from twosource.types import Mention, Token

_BACK = frozenset({"the", "this", "that", "these", "those"})
_NEW = frozenset(
    {"a", "an", "another", "some", "any", "no", "every", "each", "many", "few", "several", "other", "such", "one", "all", "both"}
)
_APART = frozenset({"other", "another", "different", "new", "second", "third", "next", "more", "further", "additional", "own"})
_NEAR = 8  # sentences
_CROWD = 40  # phrases of one noun; those before them are not looked at


class Phrase(NamedTuple):
    """What a noun phrase says: its word before, the words before its noun, whose it is, and of what.

    before: `the`, `a` and the like, in small letters; empty where there is none. owner: a cluster, or the word of an owner who is no
    mention. of: the preposition after it and its noun.
    """

    before: str
    words: frozenset[str]
    owner: str | None
    of: str | None


def repeated(scene: Scene, place: Place) -> Mention | None:
    """The robots, after three robots: the only ones, or the last ones just told, that go by all the words of the later phrase."""
    if place.mention.form != "nominal":
        return None
    later = phrase(scene, place)
    if later.before in _NEW or later.words & _APART:
        return None
    fitting = [other for other in _same_noun(scene, place) if _fits(later, phrase(scene, other))]
    if len({scene.cluster[other.mention.id] for other in fitting}) == 1:
        return fitting[0].mention
    near = fitting and later.before in _BACK and place.sentence - fitting[0].sentence <= _NEAR
    return fitting[0].mention if near else None


def phrase(scene: Scene, place: Place) -> Phrase:
    """What the noun phrase of a mention says."""
    before = scene.tokens[place.first - 1] if place.first else None
    inner = scene.tokens[place.first : place.head]
    said = frozenset(token.lemma.lower() for token in inner if any(map(str.isalnum, token.text)))
    if before is None or before.sentence != place.sentence:
        return Phrase("", said, None, _complement(scene.tokens, place))
    owner = _owner(scene, before)
    return Phrase(before.text.lower() if before.tag in ("DT", "PDT") else "", said, owner, _complement(scene.tokens, place))


def _owner(scene: Scene, before: Token) -> str | None:
    """Whose a noun phrase is, by the word before it."""
    token = scene.tokens[before.i - 1] if before.tag == "POS" and before.i else before
    held = scene.at.get(token.i)
    if held and (before.tag in ("PRP$", "POS") or held.mention.form == "named"):
        return scene.cluster[held.mention.id]
    return token.text.lower() if before.tag in ("PRP$", "POS") else None


def _complement(tokens: Sequence[Token], place: Place) -> str | None:
    """What hangs on the noun after it: the preposition and its noun; the first word of a clause, which is like no other."""
    for token in tokens[place.head + 1 : place.head + 12]:
        if token.sentence != place.sentence:
            return None
        if token.head == place.head and token.dep in ("prep", "relcl", "acl", "appos"):
            noun = next(
                (word.lemma.lower() for word in tokens[token.i + 1 : token.i + 8] if word.head == token.i and word.dep == "pobj"), ""
            )
            return f"{token.text} {noun}" if noun else f"{token.i}"
    return None


def _same_noun(scene: Scene, place: Place) -> list[Place]:
    """The earlier noun phrases with the same noun in the same number, nearest first."""
    noun = scene.tokens[place.head].lemma.lower()
    earlier = [other for other in scene.nouns.get(noun, ()) if other.mention.span < place.mention.span]
    number = place.mention.plural
    return [other for other in reversed(earlier[-_CROWD:]) if None in (number, other.mention.plural) or other.mention.plural == number]


def _fits(later: Phrase, earlier: Phrase) -> bool:
    """True when the later phrase says no more than the earlier one."""
    if not later.words <= earlier.words or later.of not in (None, earlier.of):
        return False
    if later.owner is not None:
        return later.owner == earlier.owner
    return later.before in _BACK or (
        later.words == earlier.words and earlier.owner is None and later.of == earlier.of and earlier.before == ""
    )
