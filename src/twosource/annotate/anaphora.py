"""Rules that tie a pronoun to an earlier mention in the plain cases; each gives the earlier mention or abstains."""

import re
from collections.abc import Iterable

from twosource.annotate import nouns, words
from twosource.annotate.quotes import MARK
from twosource.annotate.scene import SUBJECTS, Place, Scene
from twosource.types import Mention

_RELATIVE = frozenset({"who", "whom", "whose", "which"})
_THIRD = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})
_THING = frozenset({"it", "its", "itself"})
_SEVERAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_FIRST = frozenset({"i", "me", "my", "mine", "myself"})
_OURS = frozenset({"we", "us", "our", "ours", "ourselves"})
_GOING_ON = re.compile(r"[,?!…—–-]\W?[\"”“’»]")  # a quotation whose sentence goes on with the words of who said it
_OWNERS = frozenset({"his", "her", "its", "their", "himself", "herself", "itself", "themselves"})


def relative(scene: Scene, place: Place) -> Mention | None:
    """Who, which and whose mean the noun that their clause hangs on."""
    if _word(scene, place) not in _RELATIVE:
        return None
    token = scene.tokens[place.head]
    for _ in range(6):
        if token.dep == "relcl" and token.head < place.head:
            held = scene.at.get(token.head)
            fits = held and (_word(scene, place) in ("which", "whose") or scene.family_of(held) in ("Person", "Organization"))
            return held.mention if held and fits else None
        token = scene.tokens[token.head]
    return None


def sayer(scene: Scene, place: Place) -> Mention | None:
    """She said, after a sentence that somebody said, means whoever said it, where the gender fits."""
    if _word(scene, place) not in _THIRD or not _sayer_verb(scene, place) or place.head in scene.quoted:
        return None
    for other in scene.before(place, 1):
        if other.sentence < place.sentence and _sayer_verb(scene, other) and other.head not in scene.quoted:
            return other.mention if _is_person(scene, other, place) and other.mention.form != "nominal" else None
    return None


def person(scene: Scene, place: Place) -> Mention | None:
    """He and she mean the person that the text is about: the subject before them, of a gender that fits."""
    if _word(scene, place) not in _THIRD:
        return None
    speakers = _speakers(scene, place)
    fitting = [
        other
        for other in scene.before(place, 3)
        if _is_person(scene, other, place) and scene.cluster[other.mention.id] not in speakers and not _is_spoken_of(scene, other, place)
    ]
    if speakers & {scene.cluster[other.mention.id] for other in _around(scene, place) if _word(scene, other) in _THIRD}:
        return None
    best = _foremost(scene, place, fitting)
    rivals = {scene.cluster[other.mention.id] for other in fitting if other.sentence == place.sentence and other.mention.form == "named"}
    return None if best and _sayer_verb(scene, scene.where[best.id]) and len(rivals) > 1 else best


def thing(scene: Scene, place: Place) -> Mention | None:
    """It means the body, place or thing that the text is about: the subject before it."""
    if _word(scene, place) not in _THING or _is_empty_it(scene, place):
        return None
    fitting = [other for other in scene.before(place, 1) if _is_thing(scene, other)]
    return _foremost(scene, place, fitting)


def several(scene: Scene, place: Place) -> Mention | None:
    """They means the people or the group that the text is about: the subject before."""
    if _word(scene, place) not in _SEVERAL:
        return None
    fitting = [other for other in scene.before(place, 1) if _is_several(scene, other)]
    if _word(scene, place) in ("them", "themselves"):
        fitting = [other for other in fitting if other.mention.plural]
    return _foremost(scene, place, fitting)


def speaker(scene: Scene, place: Place) -> Mention | None:
    """I, in a quotation, is the person who says it: in the same sentence, else where the quotation ends, or before it began."""
    if _word(scene, place) not in _FIRST:
        return None
    near = [other for other in scene.near(place) if _says(scene, other)]
    for step in (0, 1, 2, -1, -2) if place.head in scene.quoted else (0,):
        here = [other for other in near if other.sentence == place.sentence + step and (not step or _beside(scene, other, place))]
        people = {scene.cluster[other.mention.id]: other.mention for other in here}
        if people:
            return next(iter(people.values())) if len(people) == 1 else None
    return None


def same_voice(scene: Scene, place: Place) -> Mention | None:
    """I and we mean whom they meant before in the same quotation."""
    kind = next((kind for kind in (_FIRST, _OURS) if _word(scene, place) in kind), None)
    if kind is None or place.head not in scene.quoted:
        return None
    return next((other.mention for other in scene.before(place, 2) if _word(scene, other) in kind and other.head in scene.quoted), None)


RULES = (relative, sayer, person, thing, several, speaker, same_voice)


def _word(scene: Scene, place: Place) -> str:
    """A pronoun's word; empty for other mentions."""
    return scene.tokens[place.head].text.lower() if place.mention.form == "pronominal" else ""


def _sayer_verb(scene: Scene, other: Place) -> bool:
    """True for the subject of a verb of saying."""
    token = scene.tokens[other.head]
    if token.dep == "appos":
        token = scene.tokens[token.head]
    return token.dep == "nsubj" and scene.tokens[token.head].lemma in words.listed("mention_context", "words", "says")


def _says(scene: Scene, other: Place) -> bool:
    """True for a person, by name or pronoun, who says something."""
    if scene.family_of(other) != "Person" or other.mention.form == "nominal" or _word(scene, other) in _FIRST:
        return False
    return _sayer_verb(scene, other)


def _beside(scene: Scene, other: Place, place: Place) -> bool:
    """True for one outside the quotation, in the same paragraph; one told later counts by name alone."""
    first, last = sorted((other.mention.span, place.mention.span))
    known = other.mention.form == "named" or other.head < place.head
    between = scene.text[first.end : last.start]
    ended = other.head > place.head and not _GOING_ON.search(between)
    return known and not ended and other.head not in scene.quoted and "\n" not in between and len(MARK.findall(between)) == 1


def _speakers(scene: Scene, place: Place) -> set[str]:
    """The clusters of those who say the quotation that the pronoun stands in: they would say `I`."""
    if place.head not in scene.quoted:
        return set()
    around = [other for other in _around(scene, place) if other.head not in scene.quoted]
    return {scene.cluster[other.mention.id] for other in around if _sayer_verb(scene, other)}


def _is_spoken_of(scene: Scene, other: Place, place: Place) -> bool:
    """True for one who is named in the quotation of a sentence, when the pronoun stands outside of it."""
    return other.sentence == place.sentence and other.head in scene.quoted and place.head not in scene.quoted


def _is_person(scene: Scene, other: Place, pronoun: Place) -> bool:
    """True for one person whose gender fits the pronoun, and who is not its possessor's own phrase."""
    mention = other.mention
    if scene.family_of(other) != "Person" or mention.plural or _word(scene, other) in _RELATIVE | _FIRST | {"you", "your"}:
        return False
    if mention.form == "nominal" and (mention.plural is None or nouns.meaning(scene.tokens[other.head]) is None):
        return False
    told = scene.gender_of(other)
    return told is None or told == pronoun.mention.gender


def _is_thing(scene: Scene, other: Place) -> bool:
    """True for one body, place, vehicle or thing with a name, and for an `it` that means one."""
    mention = other.mention
    if mention.form == "pronominal":
        return _word(scene, other) in _THING
    return scene.family_of(other) != "Person" and mention.plural is not True


def _is_several(scene: Scene, other: Place) -> bool:
    """True for several people or groups, for a group of people, and for a `they` that means some."""
    mention = other.mention
    if mention.form == "pronominal":
        return _word(scene, other) in _SEVERAL and scene.is_tied(other)
    kind = scene.family_of(other)
    if mention.plural is None:
        return kind == "Organization" or (kind == "Person" and mention.form == "nominal")
    return mention.plural and kind in ("Person", "Organization")


def _foremost(scene: Scene, place: Place, fitting: Iterable[Place]) -> Mention | None:
    """The best of the mentions that fit, nearest first: the nearest sentence's subject; none where two are equally near and neither is."""
    pool = [other for other in fitting if _may_bind(scene, other, place)]
    for sentence in sorted({other.sentence for other in pool}, reverse=True):
        here = [other for other in pool if other.sentence == sentence]
        subjects = [other for other in here if scene.is_subject(other)]
        subjects = [other for other in subjects if other.mention.form != "nominal"] or subjects
        if place.head not in scene.quoted:
            subjects = [other for other in subjects if other.head not in scene.quoted] or subjects
        if subjects:
            return (subjects[0] if sentence == place.sentence else subjects[-1]).mention
        if len({scene.cluster[other.mention.id] for other in here}) == 1:
            return here[0].mention
    return None


def _may_bind(scene: Scene, other: Place, place: Place) -> bool:
    """False where grammar forbids it: `he saw him` is two people, and no phrase owns itself."""
    mine, yours = scene.tokens[place.head], scene.tokens[other.head]
    if other.sentence != place.sentence:
        return True
    if mine.head == yours.i and mine.dep == "poss":
        return False
    if _word(scene, place) in _OWNERS:
        return True
    verb = scene.tokens[mine.head]
    while verb.dep == "conj" and mine.dep not in SUBJECTS and verb.i != yours.head:
        verb = scene.tokens[verb.head]
    return verb.i != yours.head


def _is_empty_it(scene: Scene, place: Place) -> bool:
    """True for the `it` of `it is clear that`, which means nothing, and for one that is no subject, which may mean anything."""
    token = scene.tokens[place.head]
    if token.text.lower() != "it":
        return False
    ahead = [word for word in scene.tokens[place.head + 1 : place.head + 8] if word.sentence == token.sentence]
    clause = any(word.text in ("that", "to", "whether", "if", "for") for word in ahead)
    bare = bool(ahead) and ahead[0].lemma in ("be", "seem", "appear", "take", "happen", "become", "’s", "'s") and clause
    telling = len(ahead) > 1 and ahead[0].lemma in ("be", "’s", "'s") and ahead[1].text in ("a", "an", "the", "all")
    return token.dep not in SUBJECTS or bare or telling


def _around(scene: Scene, place: Place) -> list[Place]:
    """The mentions of the same sentence."""
    return [other for other in scene.near(place) if other.sentence == place.sentence]
