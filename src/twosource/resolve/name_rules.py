"""The rules that take two names for one, most precise first. A rule gives a reason or abstains; its docstring is what people read."""

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from twosource.resolve.candidates import Candidate, is_acronym
from twosource.text import gazetteer, names
from twosource.text.table import rows
from twosource.types import Reason

Rule = Callable[[Candidate, Candidate], Reason | None]
_SHARED_SCENE = 3
_SHORT = 3
_FAR = 10
_SUFFIXES = frozenset(("jr", "sr", "junior", "senior"))


class Sieve(NamedTuple):
    """A rule, and the keys under which two may meet for it. only: it must be the one that fits; bare: neither may have a full name."""

    rule: Rule
    keys: Callable[[Candidate], Iterator[str]]
    only: bool = False
    bare: bool = False


def clash(left: Candidate, right: Candidate) -> bool:
    """True when two candidates cannot be one kind of thing, or are a man and a woman."""
    if left.families and right.families and not left.families & right.families:
        return True
    return bool(left.gender and right.gender and left.gender != right.gender)


def introduced(left: Candidate, right: Candidate) -> Reason | None:
    """The short form stands in brackets right after the full name."""
    if left.beside & set(right.mentions) or right.beside & set(left.mentions):
        return _reason(introduced, (left, right), (left.names[0], right.names[0]))
    return None


def same_name(left: Candidate, right: Candidate) -> Reason | None:
    """Both have the same name."""
    for one, other in _pairs(left, right):
        if names.normal(one) == names.normal(other) and names.normal(one) and (full(one) or not _person_alone(left, right)):
            return _reason(same_name, (left, right), (one, other))
    return None


def known_as(left: Candidate, right: Candidate) -> Reason | None:
    """The two are everyday names of one country or body."""
    for one, other in _pairs(left, right):
        if known(one) and known(one) == known(other):
            return _reason(known_as, (left, right), (one, other))
    return None


def same_spot(left: Candidate, right: Candidate) -> Reason | None:
    """The gazetteer gives both as names of one place."""
    if left.families == right.families == {"Place"}:
        for one, other in _pairs(left, right):
            if _spot(one) and _spot(one) == _spot(other) and set(names.words(one)).isdisjoint(names.words(other)):
                return _reason(same_spot, (left, right), (one, other), score=0.9)
    return None


@lru_cache(maxsize=50_000)
def _spot(name: str) -> int | None:
    """The place that a name means to everybody: the only one, or the one with far more people than any other of the name."""
    found = gazetteer.named(name) if len(name) > _SHORT and not is_acronym(name) else ()
    return found[0].id if found and all(spot.population * _FAR < found[0].population for spot in found[1:]) else None


def respelt(left: Candidate, right: Candidate) -> Reason | None:
    """The two are spellings of one name."""
    for one, other in _pairs(left, right):
        alone = not full(one) and _person_alone(left, right)
        if alone or is_acronym(one) or is_acronym(other) or len(names.content(one)) != len(names.content(other)):
            continue
        if _spelt_alike(one, other, slip=left.person and right.person):
            return _reason(respelt, (left, right), (one, other), score=0.95)
    return None


def acronym_of(left: Candidate, right: Candidate) -> Reason | None:
    """One name is the initials of the other, and of no other name here."""
    for one, other in _pairs(left, right):
        short, long = sorted((one, other), key=len)
        if is_acronym(short) and "".join(names.words(short)) in names.initials(long):
            return _reason(acronym_of, (left, right), (short, long), score=0.9)
    return None


def part_of_name(left: Candidate, right: Candidate) -> Reason | None:
    """One is the end of the other's full name, or a part of it and told later, and fits no other full name in the article."""
    if left.person and right.person:
        for one, other in _pairs(left, right):
            short, long = sorted((names.content(one), names.content(other)), key=len)
            first, late = (left, right) if names.content(one) == long else (right, left)
            told = first.start < late.start or _within(short, long[-len(short) :])
            if 0 < len(short) < len(long) and len(short[-1]) > 1 and told and _within(short, long):
                return _reason(part_of_name, (left, right), (one, other), score=0.9)
    return None


def surname_of(left: Candidate, right: Candidate) -> Reason | None:
    """One is the end of the other's full name, and of no other full name in the case."""
    if left.person and right.person:
        for one, other in _pairs(left, right):
            short, long = sorted((names.content(one), names.content(other)), key=len)
            if 0 < len(short) < len(long) and len(short[-1]) > 1 and _within(short, long[-len(short) :]):
                return _reason(surname_of, (left, right), (one, other), score=0.85)
    return None


def given_name_of(left: Candidate, right: Candidate) -> Reason | None:
    """One is a part of the other's full name, and of no other in the case, and both articles name the same others."""
    if left.person and right.person and len(left.scene & right.scene) >= _SHARED_SCENE:
        for one, other in _pairs(left, right):
            short, long = sorted((names.content(one), names.content(other)), key=len)
            if 0 < len(short) < len(long) and len(short[-1]) > 1 and _within(short, long):
                return _reason(given_name_of, (left, right), (one, other), score=0.8)
    return None


def short_for(left: Candidate, right: Candidate) -> Reason | None:
    """One is the short form of the other body's name, and of no other name here."""
    if "Organization" not in left.families | right.families:
        return None
    for one, other in _pairs(left, right):
        short, long = sorted((one, other), key=lambda name: (len(names.words(name)), name))
        if _clipped(short, long):
            return _reason(short_for, (left, right), (short, long), score=0.85)
    return None


def same_single_name(left: Candidate, right: Candidate) -> Reason | None:
    """Both are called by the same single name, and nobody here has it within a full name."""
    for one, other in _pairs(left, right):
        if names.normal(one) == names.normal(other) and names.normal(one):
            return _reason(same_single_name, (left, right), (one, other), score=0.8)
    return None


def full(name: str) -> bool:
    """True when a name has two words or more that carry it."""
    return len(names.content(name)) > 1


@cache
def _known() -> dict[str, str]:
    """Everyday short name, in normal form -> the name it stands for."""
    return {names.normal(form): row["name"] for row in rows("name_countries") for form in (row["name"], row["short"])}


def known(name: str) -> str | None:
    """The country or body that everybody knows by that name."""
    return None if name == "us" else _known().get(names.normal(name))


@lru_cache(maxsize=200_000)
def compatible(one: str, other: str, *, persons: bool) -> bool:
    """True when two names can be of one thing: no two first names, no Junior beside a Senior, no other body."""
    if names.normal(one) == names.normal(other) or (known(one) and known(one) == known(other)):
        return True
    if not persons and (_clipped(one, other) or _clipped(other, one)):
        return True
    left, right = names.content(one), names.content(other)
    if set(left) & _SUFFIXES != set(right) & _SUFFIXES and full(one) and full(other):
        return False
    if min(len(left), len(right)) > 1:
        return names.match(one, other, "Person" if persons else "Organization").score >= names.SAME
    short, long = sorted((left, right), key=len)
    return not persons or not short or any(names.alike(short[0], word) >= 0.9 for word in long)


def _pairs(left: Candidate, right: Candidate) -> Iterator[tuple[str, str]]:
    """All pairs of names, unless the two clash."""
    if not clash(left, right):
        yield from ((one, other) for one in left.names for other in right.names)


def _person_alone(left: Candidate, right: Candidate) -> bool:
    """True when either may be a person: then one name alone says too little."""
    return left.person or right.person


def _spelt_alike(one: str, other: str, *, slip: bool) -> bool:
    """True when each word has its other spelling in the other name; one slip of the pen may be in the full name of a person."""
    marks = [names.alike(a, b) for a, b in zip(names.content(one), names.content(other), strict=True)]
    slips = sum(mark == 0.85 for mark in marks)
    if len(marks) == 1:
        return marks[0] >= 0.95 and len(names.content(one)[0]) > 4
    return all(mark >= 0.85 for mark in marks) and slips <= (slip and min(map(len, names.content(one))) > 4)


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """True when all words of the short name are in the long one; one of a few letters must be the very word."""
    return all(any(names.alike(word, held) >= 0.95 and (word == held or len(word) > 3 < len(held)) for held in long) for word in short)


def head_of(left: Candidate, right: Candidate) -> Reason | None:
    """One is the end of the other body's name, and of no other name in the article."""
    for one, other in _pairs(left, right):
        short, long = sorted((one, other), key=lambda name: (len(names.words(name)), name))
        ends = names.words(long)[-len(names.words(short)) :] == names.words(short)
        if ends and len(names.words(short)) < len(names.words(long)) and "Organization" in left.families & right.families:
            return _reason(head_of, (left, right), (short, long), score=0.8)
    return None


def _clipped(short: str, long: str) -> bool:
    """True when the short name is the first word of a hyphenated name, or the other name less its country or its kind of body."""
    one, other = names.words(short), names.words(long)
    if is_acronym(short) or not one or len(one) >= len(other):
        return False
    if len(one) > 1 and one == other[:-1] and other[-1] in names.listed("name_bodies"):
        return True
    if len(one) == 1:
        return one[0] == other[0] and "-" in long.split()[0] and len(one[0]) > 3
    return one == other[-len(one) :] and len(other) - len(one) == 1


def _reason(rule: Rule, both: tuple[Candidate, Candidate], pair: tuple[str, str], *, score: float = 1.0) -> Reason:
    """The reason row of a rule."""
    said = f"{rule.__doc__ or ''} “{pair[0]}” and “{pair[1]}”."
    return Reason(both[0].id, both[1].id, rule.__name__, said, score)


def by_bracket(candidate: Candidate) -> Iterator[str]:
    """Its own mentions and those in brackets beside them."""
    yield from candidate.mentions
    yield from sorted(candidate.beside)


def by_name(candidate: Candidate) -> Iterator[str]:
    """Its names in normal form."""
    yield from sorted({names.normal(name) for name in candidate.names})


def by_known(candidate: Candidate) -> Iterator[str]:
    """The countries and bodies it may name."""
    yield from sorted({country for name in candidate.names if (country := known(name))})


def by_spot(candidate: Candidate) -> Iterator[str]:
    """The places of the gazetteer that it may name."""
    if candidate.families == {"Place"}:
        yield from sorted({str(spot) for name in candidate.names if (spot := _spot(name))})


def by_spelling(candidate: Candidate) -> Iterator[str]:
    """How many words its names have, with the spelling keys of the first and the last."""
    split = [words for name in candidate.names if (words := names.content(name))]
    yield from sorted({f"{len(words)} {end} {names.skeleton(words[end])}" for words in split for end in (0, -1)})


def by_initials(candidate: Candidate) -> Iterator[str]:
    """Its acronyms, and those that its names give."""
    keys = {"".join(names.words(name)) for name in candidate.names if is_acronym(name)}
    yield from sorted(keys.union(*(names.initials(name) for name in candidate.names)))


def by_word(candidate: Candidate) -> Iterator[str]:
    """The spelling keys of the words of its names."""
    yield from sorted({names.skeleton(word) for name in candidate.names for word in names.content(name)})


def by_end(candidate: Candidate) -> Iterator[str]:
    """The first and the last word of its names."""
    yield from sorted({words[end] for name in candidate.names for words in [names.words(name)] if words for end in (0, -1)})


INSIDE = (
    Sieve(introduced, by_bracket),
    Sieve(same_name, by_name),
    Sieve(known_as, by_known),
    Sieve(same_spot, by_spot),
    Sieve(respelt, by_spelling),
    Sieve(part_of_name, by_word, only=True),
    Sieve(acronym_of, by_initials, only=True),
    Sieve(short_for, by_end, only=True),
    Sieve(head_of, by_end, only=True),
    Sieve(same_single_name, by_name, bare=True),
)
ACROSS = (
    Sieve(same_name, by_name),
    Sieve(known_as, by_known),
    Sieve(same_spot, by_spot),
    Sieve(respelt, by_spelling),
    Sieve(acronym_of, by_initials, only=True),
    Sieve(surname_of, by_word, only=True),
    Sieve(given_name_of, by_word, only=True),
    Sieve(short_for, by_end, only=True),
    Sieve(same_single_name, by_name, bare=True),
)
