"""Which names of one text mean the same: equal words, a short form in brackets, initials, a part of one longer name."""

import itertools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from twosource.annotate import words
from twosource.annotate.initials import stands_for
from twosource.text import table
from twosource.types import Mention

_APART = "|"
FAMILY = {"PublicBody": "Organization", "Company": "Organization", "Facility": "Place", "Address": "Place"}


def groups(text: str, named: Sequence[Mention]) -> list[list[Mention]]:
    """The named mentions, those that mean the same together; each group and its mentions in order of the text."""
    held: dict[str, list[Mention]] = defaultdict(list)
    key_of = _keys(text, named)
    for mention in named:
        held[key_of[mention.id]].append(mention)
    parent = {key: key for key in held}
    for rule in (_bracketed(text, named), _initials(held), _parts(held)):
        for short, whole in rule.items():
            if parent[short] == short and _root(parent, whole) != short:
                parent[short] = whole
    joined: dict[str, list[Mention]] = defaultdict(list)
    for key, mentions in held.items():
        joined[_root(parent, key)] += mentions
    return [sorted(mentions, key=lambda mention: mention.span) for mentions in joined.values()]


def _keys(text: str, named: Sequence[Mention]) -> dict[str, str]:
    """Mention -> its spelling, with the gender where the text has a Mr and a Mrs of that name."""
    genders: dict[str, set[str]] = defaultdict(set)
    for mention in named:
        if mention.gender:
            genders[_known_as(spelling(mention.span.of(text)))].add(mention.gender)
    spelled = {mention.id: _known_as(spelling(mention.span.of(text))) for mention in named}
    return {m.id: f"{spelled[m.id]}{_APART}{m.gender}" if len(genders[spelled[m.id]]) > 1 else spelled[m.id] for m in named}


def _told(mentions: Sequence[Mention]) -> str | None:
    """The gender that the mentions of one spelling tell."""
    return next((mention.gender for mention in mentions if mention.gender), None)


def family(mention: Mention) -> str:
    """The broad kind of a mention."""
    return FAMILY.get(mention.type, mention.type)


def spelling(name: str) -> str:
    """A name without what writers vary: apostrophes, and capitals in all but short forms such as HwU.

    >>> spelling("ADA  BROOK") == spelling("Ada Brook")
    True
    """
    plain = " ".join(name.replace("’", "'").replace("‑", "-").split())
    return plain.lower() if len(plain) > 5 or plain[1:].islower() else plain


def _known_as(spelled: str) -> str:
    """The name that everybody knows a spelling for: `United States`, of `US`; else the spelling."""
    return _known().get(spelled, spelled)


@cache
def _known() -> Mapping[str, str]:
    """The other spellings of names with two forms, and the form they stand for."""
    return MappingProxyType({spelling(row["short"]): spelling(row["name"]) for row in table.rows("name_countries")})


def _root(parent: dict[str, str], key: str) -> str:
    """The name that a chain of short forms leads to."""
    while parent[key] != key:
        key = parent[key]
    return key


def _bracketed(text: str, named: Sequence[Mention]) -> dict[str, str]:
    """Short form -> full name, where one stands in brackets right after the other."""
    found: dict[str, str] = {}
    for left, right in itertools.pairwise(named):
        if text[left.span.end : right.span.start].strip() != "(" or text[right.span.end : right.span.end + 1] != ")":
            continue
        short, whole = sorted((left.span.of(text), right.span.of(text)), key=len)
        if stands_for(short, whole):
            found.setdefault(_known_as(spelling(short)), _known_as(spelling(whole)))
    return found


def _initials(held: Mapping[str, Sequence[Mention]]) -> dict[str, str]:
    """Initials -> the one name of a body whose initials they are."""
    found = {}
    by_initials: dict[str, list[str]] = defaultdict(list)
    bodies = [key for key, mentions in held.items() if family(mentions[0]) == "Organization"]
    for key in bodies:
        by_initials["".join(word[0] for word in key.split() if word not in ("of", "the", "and", "for", "&")).upper()].append(key)
    for key in bodies:
        whole = by_initials.get(key.upper(), []) if key.isalpha() and 3 <= len(key) <= 6 else []
        if len(whole) == 1 and whole[0] != key:
            found[key] = whole[0]
    return found


def _parts(held: Mapping[str, Sequence[Mention]]) -> dict[str, str]:
    """Short form -> the one longer name of the text that it is a part of."""
    longer: dict[tuple[str, str], set[str]] = defaultdict(set)
    for key, mentions in held.items():
        for part in _short_forms(key.split(_APART)[0], family(mentions[0])):
            longer[part, family(mentions[0])].add(key)
    found = {}
    for key, mentions in held.items():
        wholes = sorted(longer.get((key.split(_APART)[0], family(mentions[0])), set()), key=lambda name: (-len(name), name))
        gender = _told(mentions)
        wholes = [whole for whole in wholes if gender is None or _told(held[whole]) in (None, gender)]
        before = [whole for whole in wholes if held[whole][0].span < mentions[-1].span]
        wholes = before or [whole for whole in wholes if family(mentions[0]) != "Person" or _ends(key, whole)]
        if wholes and all(_within(other, wholes[0]) for other in wholes[1:]):
            found[key] = wholes[0]
    return found


def _ends(key: str, whole: str) -> bool:
    """True when a name is the end of another: a surname may come before the full name, as in a headline; a first name does not."""
    return f" {whole.split(_APART)[0]}".endswith(f" {key.split(_APART)[0]}")


def _short_forms(name: str, kind: str) -> list[str]:
    """The shorter forms under which a name goes on: a person's first or last name, a body's first or last words."""
    parts = name.split(" ")
    if kind == "Person":
        ends = [parts[0], parts[-1], " ".join(parts[1:]), f"{parts[0]} {parts[-1]}", " ".join(parts[:-1])]
        return [end for end in ends if end != name] if len(parts) > 1 else []
    if kind != "Organization":
        return []
    first = [name.split("-")[0]] if len(parts) == 1 and name.count("-") > 1 else []
    heads = [" ".join(parts[:n]) for n in range(2, len(parts)) if parts[n] in ("of", "for")]
    tails = [" ".join(parts[1:])] if len(parts) > 2 and parts[0].title() in words.places() | words.demonyms() else []
    return first + heads + tails


def _within(short: str, whole: str) -> bool:
    """True when all words of one name come, in order, in the other."""
    rest = iter(whole.split(" "))
    return all(word in rest for word in short.split(" "))
