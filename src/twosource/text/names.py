"""Names as strings: their words, their spelling key, and whether two names may be one person's or body's."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from anyascii import anyascii
from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from twosource.text.table import rows

SAME = 0.7
_MOST_WORDS = 16
_LETTERS = re.compile(r"[a-z0-9]+")
_DOTTED = re.compile(r"\b(?:\w\. ?)+\w\.|\b\w\.(?=\w\b)")
_POSSESSIVE = re.compile(r"['’´`]s\b")
_VOWELS = re.compile(r"(?<=.)[aeiouyh]+")
_NUMBER = re.compile(r"\d+|i{2,3}|iv|vi{0,3}|ix|xi{0,3}")
_OPENING = re.compile(r"^(?:y(?=[aeiou])|[aeiou]+)")
_OPEN = {"y": "j", "a": "a", "e": "e", "i": "e", "o": "o", "u": "o"}
_LONG_STEM = 4
_ABJAD = re.compile("[\u0590-\u06ff]")
_ABJAD_LETTERS = str.maketrans("pvcqgz", "bfkkjs")
_SOFT = re.compile("[aeiouywh]+")
_REPEATS = re.compile(r"(.)\1+")


class Match(NamedTuple):
    """How likely two names are one, 0 to 1 (SAME and above: one), and why, in sentences."""

    score: float
    reasons: tuple[str, ...]


@cache
def listed(name: str, column: str = "word") -> frozenset[str]:
    """The words of one column of a name list."""
    return frozenset(row[column] for row in rows(name))


@lru_cache(maxsize=200_000)
def words(name: str) -> tuple[str, ...]:
    """The words of a name: Latin letters, lower case, no punctuation, no possessive; `U.S.` and `U. S.` are one word.

    >>> words("Rah-e-Nawaz’s U.S. wing")
    ('rah', 'e', 'nawaz', 'us', 'wing')
    """
    joined = _DOTTED.sub(lambda found: found[0].replace(".", "").replace(" ", ""), _POSSESSIVE.sub("", name))
    plain = anyascii(joined).lower().replace("'", "").replace("`", "")
    found = _LETTERS.findall(plain)
    return (*(_shortened().get(word, word) for word in found[:-1]), *found[-1:])


@cache
def _shortened() -> dict[str, str]:
    """Word written short -> the word."""
    return {row["word"]: row["full"] for row in rows("name_shortened")}


@lru_cache(maxsize=200_000)
def normal(name: str) -> str:
    """The name for comparing: its words, a leading article left out.

    >>> normal("The Board of Works")
    'board of works'
    """
    found = words(name)
    return " ".join(found[1:] if len(found) > 1 and found[0] in ("the", "a", "an") else found)


@lru_cache(maxsize=200_000)
def content(name: str) -> tuple[str, ...]:
    """The words of a name that carry it: without titles and small words, unless nothing else is there.

    >>> content("Maulana Khalil-ur-Basit")
    ('khalil', 'basit')
    """
    found = words(name)
    return tuple(word for word in found if word not in _idle()) or found


@cache
def _idle() -> frozenset[str]:
    """Titles and small words."""
    return listed("name_titles") | listed("name_particles")


@cache
def _folds() -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of all spellings of name_folds and the key of each."""
    table = {row["letters"]: row["key"] for row in rows("name_folds")}
    return re.compile("|".join(sorted(table, key=lambda letters: (-len(letters), letters)))), table


@lru_cache(maxsize=200_000)
def skeleton(word: str) -> str:
    """The spelling key of a word: the consonants that stay when a foreign name is written another way.

    >>> skeleton("mohammed") == skeleton("muhammad") == skeleton("mohamad")
    True
    """
    pattern, table = _folds()
    folded = pattern.sub(lambda found: table[found[0]], word)
    opened = _OPENING.sub(lambda found: _OPEN[found[0][0]], folded)
    return _REPEATS.sub(r"\1", _VOWELS.sub("", opened))


def key(name: str) -> str:
    """The spelling key of a whole name, for blocking: equal for spellings of one name, whatever its hyphens and small words.

    >>> key("Khaleel ur Basit") == key("Khalil-ul-Baseet")
    True
    """
    return " ".join(skeleton(word) for word in content(name))


def initials(name: str) -> frozenset[str]:
    """The acronyms that a name can give, lower case: with its small words, without them, and with the parts of joined words.

    >>> sorted(initials("Bank of Carrow Trade"))
    ['bct', 'boct']
    """
    found = words(name)
    found = found[1:] if len(found) > 2 and found[0] == "the" else found
    if len(found) < 2:
        return frozenset()
    kept = [word for word in found if word not in listed("name_particles")]
    return frozenset(spelt for spelt in ("".join(w[0] for w in found), "".join(w[0] for w in kept)) if len(spelt) > 1)


@cache
def _nicknames() -> frozenset[tuple[str, str]]:
    """Pairs of pet form and full given name."""
    return frozenset((row["short"], row["full"]) for row in rows("name_nicknames"))


@lru_cache(maxsize=500_000)
def alike(left: str, right: str) -> float:
    """How alike two words of names are: 1 equal, 0.95 two spellings, 0.9 a pet form, 0.85 a slip of the pen, 0.8 an initial, else 0."""
    if left == right:
        return 1.0
    if left.isdigit() or right.isdigit():
        return float(_figures().get(left, left) == _figures().get(right, right))
    if (left, right) in _apart():
        return 0.0
    if skeleton(left) == skeleton(right) and len(skeleton(left)) > 1 and ratio(left, right) >= 60:
        return 0.95
    if (left, right) in _nicknames() or (right, left) in _nicknames():
        return 0.9
    short, long = sorted((left, right), key=lambda word: (len(word), word))
    if len(short) == 1:
        return 0.8 if long[0] == short else 0.0
    return 0.85 if OSA.distance(left, right) <= _slips(short) or _ending(short, long) else 0.0


@cache
def _figures() -> dict[str, str]:
    """Number word -> its figures."""
    return {row["word"]: row["value"] for row in rows("number_words") if row["value"].isdigit()}


def _ending(bare: str, long: str) -> bool:
    """True when one is the other in another spelling with the ending -s that the Baltic tongues give to names of men: Sergejs, Sergey."""
    stem = long.removesuffix("s")
    return stem != long and len(stem) > _LONG_STEM and stem[-1] not in "aeious" and skeleton(stem.replace("j", "y")) == skeleton(bare)


@cache
def _apart() -> frozenset[tuple[str, str]]:
    """Pairs of given names that are spelt nearly alike and are two names, both ways round."""
    found = set()
    for row in rows("name_apart"):
        for one in row["left"].split("|"):
            found |= {pair for other in row["right"].split("|") for pair in ((one, other), (other, one))}
    return frozenset(found)


def _slips(word: str) -> int:
    """How many letters may be wrong in a word of that length."""
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2


def match(left: str, right: str, type: str) -> Match:
    """How likely two names are one person's, body's or thing's, and why. See `SAME`.

    >>> match("Khalil-ur-Rehman", "Khaleel ur Rahman", "Person").score >= SAME
    True
    """
    if normal(left) == normal(right):
        return Match(1.0, ("the names are equal",)) if normal(left) or left == right else Match(0.0, ("no letters to compare",))
    if not (words(left) and words(right)):
        return Match(0.0, ("no letters to compare",))
    if _joined(left, right):
        return Match(0.95, ("the names differ in spaces and spelling alone",))
    if type == "Person":
        plain = (content(left), content(right)) if _unvowelled(left) == _unvowelled(right) else (_bare(left), _bare(right))
        return _aligned(*_together(*plain))
    return max(_acronym(left, right), _aligned(_body(left), _body(right)), key=lambda made: made.score)


def _unvowelled(name: str) -> bool:
    """True for a name in letters without vowels: Hebrew, Arabic."""
    return bool(_ABJAD.search(name))


def _bare(name: str) -> tuple[str, ...]:
    """The words of a name by the consonants that letters without vowels would keep, with no p, v or hard c.

    >>> _bare("Fernando Pérez")
    ('frnd', 'brs')
    """
    keys = ((word, _SOFT.sub("", word.translate(_ABJAD_LETTERS))) for word in content(name))
    return tuple(_REPEATS.sub(r"\1", key) if len(key) > 1 else word for word, key in keys)


def _together(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of both names; two that the other name writes as one are one."""
    return _as_written(left, frozenset(right)), _as_written(right, frozenset(left))


def _as_written(found: tuple[str, ...], other: frozenset[str]) -> tuple[str, ...]:
    """The words with neighbours joined where the other name has them in one."""
    made: list[str] = []
    for word in found:
        if made and made[-1] + word in other and not {made[-1], word} <= other:
            made[-1] += word
        else:
            made.append(word)
    return tuple(made)


@cache
def _legal() -> tuple[tuple[str, str], ...]:
    """Legal forms, the longest first, with their short form."""
    return tuple(sorted(((row["form"], row["short"]) for row in rows("name_legal")), key=lambda pair: (-len(pair[0]), pair)))


def _body(name: str) -> tuple[str, ...]:
    """The words that carry the name of a body: no legal form, no small word, unless nothing else is there."""
    text = f" {' '.join(words(name))} "
    for form, _ in _legal():
        text = text.replace(f" {form} ", " ")
    kept = tuple(word for word in text.split() if word not in listed("name_particles"))
    return kept or words(name)


def _acronym(left: str, right: str) -> Match:
    """The match of an acronym and the name it stands for."""
    short, long = sorted((left, right), key=len)
    if "".join(words(short)) in initials(long) and short.upper() != short.lower() and not short.islower():
        return Match(0.8, (f"{short} is the initials of {long}",))
    return Match(0.0, ())


def _joined(left: str, right: str) -> bool:
    """True when the names, written without spaces, are spelt nearly alike."""
    one, other = words(left), words(right)
    if len(one) == len(other) or any(_NUMBER.fullmatch(word) for word in set(one) ^ set(other)):
        return False
    return ratio("".join(one), "".join(other)) >= 90 and skeleton("".join(one)) == skeleton("".join(other))


def _aligned(left: tuple[str, ...], right: tuple[str, ...]) -> Match:
    """The match of two names word by word, in any order."""
    pairs, over_left, over_right = _pairs(left[:_MOST_WORDS], right[:_MOST_WORDS])
    if not pairs:
        return Match(0.0, ("no word is shared",))
    told = tuple(f"{a} = {b}" if score == 1 else f"{a} ~ {b}" for a, b, score in pairs)
    weight = sum(len(a) + len(b) for a, b, _ in pairs)
    mean = sum(score * (len(a) + len(b)) for a, b, score in pairs) / weight
    if over_left and over_right:
        share = weight / sum(map(len, (*left, *right)))
        return Match(round(0.65 * mean * share, 3), (*told, f"{' '.join(over_left)} is not {' '.join(over_right)}"))
    over = over_left or over_right
    if over and (len(pairs) == 1 or any(_NUMBER.fullmatch(word) or word in listed("name_units") for word in over)):
        return Match(round(0.6 * mean, 3), (*told, f"{' '.join(over)} stands on one side alone"))
    return Match(round(mean - 0.05 * len(over), 3), told)


def _pairs(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[list[tuple[str, str, float]], list[str], list[str]]:
    """The words paired one to one, the most alike first; then the words of each side that are left over."""
    scored = sorted(((-alike(a, b), i, j) for i, a in enumerate(left) for j, b in enumerate(right) if alike(a, b)))
    used_left: set[int] = set()
    used_right: set[int] = set()
    found = []
    for score, i, j in scored:
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            found.append((left[i], right[j], -score))
    over_left = [word for i, word in enumerate(left) if i not in used_left]
    return found, over_left, [word for j, word in enumerate(right) if j not in used_right]
