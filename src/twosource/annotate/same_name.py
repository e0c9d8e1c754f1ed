"""Which names of one text mean the same: equal words, a short form in brackets, initials, a part of one longer name."""

import itertools
from collections import defaultdict
from collections.abc import Sequence

from twosource.annotate import words
from twosource.annotate.initials import stands_for
from twosource.types import Mention

FAMILY = {"PublicBody": "Organization", "Company": "Organization", "Facility": "Place", "Address": "Place"}


def groups(text: str, named: Sequence[Mention]) -> list[list[Mention]]:
    """The named mentions, those that mean the same together; each group and its mentions in order of the text."""
    held: dict[str, list[Mention]] = defaultdict(list)
    for mention in named:
        held[spelling(mention.span.of(text))].append(mention)
    parent = {key: key for key in held}
    kinds = {key: family(mentions[0]) for key, mentions in held.items()}
    for rule in (_bracketed(text, named), _initials(kinds), _parts(kinds)):
        for short, whole in rule.items():
            if parent[short] == short and _root(parent, whole) != short:
                parent[short] = whole
    joined: dict[str, list[Mention]] = defaultdict(list)
    for key, mentions in held.items():
        joined[_root(parent, key)] += mentions
    return [sorted(mentions, key=lambda mention: mention.span) for mentions in joined.values()]


def family(mention: Mention) -> str:
    """The broad kind of a mention."""
    return FAMILY.get(mention.type, mention.type)


def spelling(name: str) -> str:
    """A name without what writers vary: apostrophes, and capitals in all but short forms such as LeT.

    >>> spelling("ADA  BROOK") == spelling("Ada Brook")
    True
    """
    plain = " ".join(name.replace("’", "'").replace("‑", "-").split())
    return plain.lower() if len(plain) > 5 or plain[1:].islower() else plain


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
            found.setdefault(spelling(short), spelling(whole))
    return found


def _initials(kinds: dict[str, str]) -> dict[str, str]:
    """Initials -> the one name of a body whose initials they are."""
    found = {}
    bodies = [key for key, kind in kinds.items() if kind == "Organization" and " " in key]
    by_initials: dict[str, list[str]] = defaultdict(list)
    for key in bodies:
        by_initials["".join(word[0] for word in key.split() if word not in ("of", "the", "and", "for", "&")).upper()].append(key)
    for key, kind in kinds.items():
        whole = by_initials.get(key.upper(), []) if key.isalpha() and 3 <= len(key) <= 6 and kind == "Organization" else []
        if len(whole) == 1 and whole[0] != key:
            found[key] = whole[0]
    return found


def _parts(kinds: dict[str, str]) -> dict[str, str]:
    """Short form -> the one longer name of the text that it is a part of."""
    longer: dict[tuple[str, str], set[str]] = defaultdict(set)
    for key, kind in kinds.items():
        for part in _short_forms(key, kind):
            longer[part, kind].add(key)
    found = {}
    for key, kind in kinds.items():
        wholes = sorted(longer.get((key, kind), set()), key=lambda name: (-len(name), name))
        if wholes and all(_within(other, wholes[0]) for other in wholes[1:]):
            found[key] = wholes[0]
    return found


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
