"""Rules that tie a noun phrase to the mention that its own sentence says it is; each gives that mention or abstains."""

from twosource.annotate.scene import Place, Scene
from twosource.types import Mention, Token

_FULL = frozenset({"is", "was", "are", "were", "'s", "’s", "'re", "’re", "became", "becomes"})
_AUXILIARIES = frozenset({"aux", "auxpass", "neg"})
_EMPTY = frozenset({"it", "there", "this", "that", "these", "those", "what", "who", "which", "you", "i"})
_LONGEST = 12


def titled(scene: Scene, place: Place) -> Mention | None:
    """Ada Brook, head of the union: the title beside a name, told between commas, is who is named."""
    if place.mention.form != "nominal":
        return None
    near = scene.near(place)
    for other in near:
        title = other.mention.title
        if title and title.holds(place.mention.span) and scene.family_of(other) != "Place":
            first = next(held for held in near if title.holds(held.mention.span) and held.mention.form == "nominal")
            return other.mention if first == place else None
    return None


def apposed(scene: Scene, place: Place) -> Mention | None:
    """The ferry, Carrow Star, sank: a name and a noun phrase in apposition are one."""
    if place.mention.form != "nominal" or place.mention.plural:
        return None
    noun = scene.tokens[place.head]
    for other in scene.near(place):
        if other.sentence != place.sentence or other.mention.form != "named":
            continue
        if _fits(scene, place, other) and _is_next(scene, place, other):
            inside = range(other.first, other.head + 1)
            if (noun.dep == "appos" and noun.head in inside) or any(_is_beside(scene.tokens[i], noun) for i in inside):
                return other.mention
    return None


def _is_beside(word: Token, noun: Token) -> bool:
    """True for a word in apposition to the noun."""
    return word.dep == "appos" and word.head == noun.i


def _is_next(scene: Scene, place: Place, other: Place) -> bool:
    """True when only a complement and a comma stand between the two."""
    first, last = sorted((place.mention.span, other.mention.span))
    between = scene.text[first.end : last.start].strip()
    return not between or (between[-1:] == "," if first == place.mention.span else between[:1] == ",")


def _fits(scene: Scene, place: Place, other: Place) -> bool:
    """True when the noun may mean the kind of thing that is named."""
    kinds = {scene.family_of(place), scene.family_of(other)}
    return len(kinds) == 1 or ("Other" in kinds and "Person" not in kinds)


def predicate(scene: Scene, place: Place) -> Mention | None:
    """Ada Brook is a pilot: what someone flatly is."""
    noun = scene.tokens[place.head]
    verb = scene.tokens[noun.head]
    if place.mention.form != "nominal" or noun.dep != "attr" or verb.text.lower() not in _FULL or verb.i > noun.i:
        return None
    here = scene.tokens[max(0, verb.i - _LONGEST) : verb.i + _LONGEST]
    beside = [token for token in here if token.head == verb.i and token.sentence == verb.sentence]
    if any(token.dep in _AUXILIARIES for token in beside):
        return None
    subject = next((scene.at.get(token.i) for token in beside if token.dep == "nsubj" and token.i < verb.i), None)
    if subject is None or scene.tokens[subject.head].text.lower() in _EMPTY or subject.mention.plural is not place.mention.plural:
        return None
    return subject.mention


RULES = (titled, apposed, predicate)
