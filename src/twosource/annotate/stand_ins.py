"""Rules that tie a noun phrase to a name that it stands for: the commander, the group; each gives the earlier mention or abstains."""

import re
from itertools import pairwise

from twosource.annotate import nouns, words
from twosource.annotate.scene import Place, Scene
from twosource.types import Mention


def shortened(scene: Scene, place: Place) -> Mention | None:
    """The Front, with a capital, is the one body of the text whose name ends so."""
    token = scene.tokens[place.head]
    if not _is_called(scene, place) or not _is_definite(scene, place):
        return None
    called = {scene.cluster[other.mention.id]: other.mention for other in scene.ending.get(token.text, ())[:40] if other.head < place.head}
    return next(iter(called.values())) if len(called) == 1 else None


def titled(scene: Scene, place: Place) -> Mention | None:
    """The commander is the one person, the party the one body, whom the text calls that by a title or by name."""
    if not _is_definite(scene, place) or place.mention.plural:
        return None
    called: dict[str, Mention] = {}
    for other in scene.before(place, 8):
        if other.mention.form == "named" and _goes_by(scene, other, place):
            called.setdefault(scene.cluster[other.mention.id], other.mention)
    return next(iter(called.values())) if len(called) == 1 else None


def in_focus(scene: Scene, place: Place) -> Mention | None:
    """The group, the country, the woman: the only one of its kind in this and the last sentence."""
    known = nouns.meaning(scene.tokens[place.head])
    if known is None or not _is_definite(scene, place) or place.mention.plural or _is_called(scene, place):
        return None
    lemma = scene.tokens[place.head].lemma
    if lemma not in words.listed("mention_stand_ins") and not (known.type == "Person" and known.gender):
        return None
    found: dict[str, Mention] = {}
    for other in scene.before(place, 2):
        if other.mention.form == "named" and _is_a(scene, other, lemma=lemma, known=known):
            found.setdefault(scene.cluster[other.mention.id], other.mention)
    return next(iter(found.values())) if len(found) == 1 else None


RULES = (shortened, titled, in_focus)


def _is_called(scene: Scene, place: Place) -> bool:
    """True for a noun with a capital, which is the short form of one name: the Front."""
    return place.mention.form == "nominal" and place.first == place.head and scene.tokens[place.head].text[0].isupper()


def _is_definite(scene: Scene, place: Place) -> bool:
    """True for a noun phrase that points back: `the`, `this` or `that` before it, and no `of` or clause after it."""
    if place.mention.form != "nominal" or place.first == 0:
        return False
    after = scene.tokens[place.head + 1 : place.head + 2]
    closed = not after or not (after[0].text in ("of", "that", "who", "which", "within", "-") or after[0].tag in ("VBN", "VBG"))
    return scene.tokens[place.first - 1].text.lower() in ("the", "this", "that") and closed


def _is_a(scene: Scene, other: Place, *, lemma: str, known: nouns.Meaning) -> bool:
    """True when the name may go by the noun."""
    if known.type == "Person":
        return scene.family_of(other) == "Person" and scene.gender_of(other) in (None, known.gender)
    if lemma in ("country", "nation"):
        return other.mention.span.of(scene.text) in {*words.countries().values(), *words.listed("mention_countries", "forms")}
    family = {"PublicBody": "Organization", "Company": "Organization", "Facility": "Place"}
    return scene.family_of(other) == family.get(known.type, known.type)


def _goes_by(scene: Scene, other: Place, place: Place) -> bool:
    """True when the name, or the title beside it, has the noun of a phrase and all its words."""
    noun = scene.tokens[place.head].lemma
    title = other.mention.title.of(scene.text).lower() if other.mention.title else ""
    all_words = f"{title} {other.mention.span.of(scene.text).lower()}"
    inner = place.mention.span.of(scene.text).lower().split()[:-1]
    return noun in (_title_noun(title), *_own_nouns(scene, other)) and all(word in all_words for word in inner)


def _title_noun(title: str) -> str:
    """The last word of a title before its complement: `leader` of `senior leader of the union`."""
    before = re.split(r" (?:of|in|for|at|to|from|with) |,", title)[0].split()
    return before[-1] if before else ""


def _own_nouns(scene: Scene, other: Place) -> list[str]:
    """The nouns in the name of a body, place or thing that it may go by: its last word, and its last before `of`."""
    name = other.mention.span.of(scene.text).lower().split()
    heads = [left for left, right in pairwise(name) if right in ("of", "for")][:1]
    return [*name[-1:], *heads] if scene.family_of(other) != "Person" else []
