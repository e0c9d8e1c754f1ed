"""What one document offers to name resolution: the mentions that its own chains tie together."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from twosource.text import names
from twosource.types import Document, Mention

FAMILY = {"Company": "Organization", "PublicBody": "Organization", "Address": "Place"}
_VOTES = 0.25
_LONG_NAME = 4
_OPENING = re.compile(r"[\s,]*\(\s*[\"'“‘]?")
_CAPITAL_FIRST = re.compile(r"(?:[Tt]he )?[A-Z]\S* \w")
_ACRONYM = re.compile(r"(?=(?:.*[A-Z]){2})[A-Za-z][A-Za-z.&-]{1,9}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Mentions of one document that are one by its own chains, at least one of them by name.

    id: of the mention that names it first. names: as written, the most frequent first. families: what it may be by votes
    of the document and the case; empty when any. start: where it is named first. beside: mentions in brackets right after one of its own.
    scene: all full names of its article.
    """

    id: str
    article: str
    names: tuple[str, ...]
    families: frozenset[str]
    gender: str | None
    mentions: tuple[str, ...]
    start: int = 0
    beside: frozenset[str] = frozenset()
    scene: frozenset[str] = frozenset()

    @property
    def person(self) -> bool:
        """True when it may be a person."""
        return "Person" in self.families


def family(type: str) -> str | None:
    """The kind that types of names are compared by; None fits all kinds."""
    return None if type == "Other" else FAMILY.get(type, type)


def is_acronym(name: str) -> bool:
    """True for a short name with two capitals or more and no space, as HWU, HwU, U.N."""
    return bool(_ACRONYM.fullmatch(name)) and not (name[0].isupper() and name[1:].islower())


def chains(document: Document) -> list[list[Mention]]:
    """The document's mentions by chain, both in order of place."""
    ordered = sorted(document.mentions, key=lambda mention: (mention.span, mention.id))
    known = {mention.id: mention for mention in ordered}
    parent = {mention.id: mention.id for mention in ordered}

    def top(key: str) -> str:
        """The first link of the mention's chain."""
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for mention in ordered:
        if mention.antecedent in known:
            one, other = top(mention.id), top(mention.antecedent)
            parent[one] = other
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in ordered:
        groups[top(mention.id)].append(mention)
    return sorted(groups.values(), key=lambda group: (group[0].span, group[0].id))


def surface(mention: Mention, document: Document) -> str:
    """The words of a mention with single spaces, without a full stop that ends a sentence."""
    words = " ".join(mention.span.of(document.article.text).split())
    return words[:-1] if len(words) > 1 and words.endswith(".") and "." not in words[:-1] else words


def ballot(documents: Iterable[Document]) -> dict[str, Counter[str]]:
    """How often each name, in normal form, is given each kind over the whole case."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for document in documents:
        for mention in document.mentions:
            kind = family(mention.type)
            if mention.form == "named" and kind:
                votes[names.normal(surface(mention, document))][kind] += 1
    return votes


def candidates(document: Document, votes: dict[str, Counter[str]]) -> list[Candidate]:
    """The candidates of a document, in order of place."""
    beside = _in_brackets(document)
    found = ((chain, naming(chain, document, votes)) for chain in chains(document))
    made = [_candidate(document, chain, by, votes=votes, beside=beside) for chain, by in found if by]
    scene = frozenset(names.normal(name) for candidate in made for name in candidate.names if len(names.content(name)) > 1)
    return [replace(candidate, scene=scene) for candidate in _people(made)]


def _people(made: list[Candidate]) -> list[Candidate]:
    """The candidates; a full name and its last word alone in one article are a person's where either is known for one."""
    ends = defaultdict(list)
    for candidate in made:
        for name in candidate.names:
            ends[names.words(name)[-1:]].append((candidate, len(names.words(name))))
    persons: set[str] = set()
    for end, held in ends.items():
        known = any(candidate.person for candidate, _ in held) and end not in _units()
        if known and {1} < {min(size, 2) for _, size in held}:
            persons |= {candidate.id for candidate, size in held if size < _LONG_NAME}
    return [replace(row, families=row.families | {"Person"}) if row.id in persons and not row.person else row for row in made]


@cache
def _units() -> frozenset[tuple[str, ...]]:
    """The words that end the name of a body or a place."""
    return frozenset((word,) for word in names.listed("name_units") | names.listed("name_bodies"))


def naming(chain: list[Mention], document: Document, votes: dict[str, Counter[str]]) -> list[Mention]:
    """The mentions of a chain that are names, else those that are a body's name elsewhere in the case: “the Norland navy”."""
    named = [mention for mention in chain if mention.form == "named"]
    return named or [row for row in chain if row.form == "nominal" and _names_body(surface(row, document), votes)]


def _names_body(words: str, votes: dict[str, Counter[str]]) -> bool:
    """True for words with a capital, two or more, that name a body elsewhere in the case and nothing else."""
    return bool(_CAPITAL_FIRST.match(words)) and set(votes.get(names.normal(words), ())) == {"Organization"}


def _candidate(
    document: Document, chain: list[Mention], named: list[Mention], *, votes: dict[str, Counter[str]], beside: dict[str, str]
) -> Candidate:
    """The candidate of one chain, by the mentions that name it."""
    forms = Counter(surface(mention, document) for mention in named)
    own = Counter(kind for mention in named if (kind := family(mention.type)))
    genders = {mention.gender for mention in chain if mention.gender}
    mentions = tuple(sorted(mention.id for mention in chain))
    case = sum((votes[form] for form in {names.normal(form) for form in forms}), Counter[str]())
    return Candidate(
        id=min(named, key=lambda mention: (mention.span, mention.id)).id,
        article=document.article.id,
        names=tuple(sorted(forms, key=lambda form: (-forms[form], -len(form), form))),
        families=_likely(own) | _likely(case),
        gender=genders.pop() if len(genders) == 1 else None,
        mentions=mentions,
        start=min(mention.span.start for mention in named),
        beside=frozenset(beside[mention.id] for mention in named if mention.id in beside),
    )


def _likely(votes: Counter[str]) -> frozenset[str]:
    """The kinds with a good share of the votes."""
    total = sum(votes.values())
    return frozenset(kind for kind, count in votes.items() if count >= _VOTES * total)


def _in_brackets(document: Document) -> dict[str, str]:
    """Mention -> the acronym in brackets right after it that its letters give."""
    text = document.article.text
    named = sorted((mention for mention in document.mentions if mention.form == "named"), key=lambda mention: mention.span)
    found = {}
    for left, right in pairwise(named):
        short = right.span.of(text)
        if _OPENING.fullmatch(text[left.span.end : right.span.start]) and is_acronym(short) and _gives(left.span.of(text), short):
            found[left.id] = right.id
    return found


def _gives(long: str, short: str) -> bool:
    """True when the letters of the acronym stand in the long name, in order, the first at the start of a word."""
    letters = iter("".join(names.words(long)))
    wanted = "".join(names.words(short))
    return bool(wanted) and any(word[0] == wanted[0] for word in names.words(long)) and all(letter in letters for letter in wanted)
