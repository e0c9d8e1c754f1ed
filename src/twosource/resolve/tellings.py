"""What event resolution sees of a claim: its kind, who, where, when, and its words."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from twosource.terms import STATIVE
from twosource.text import similarity
from twosource.types import Claim, Document, Picture

OBJECTS = ("patient", "victim", "target", "recipient", "topic", "group")


@dataclass(frozen=True, slots=True)
class Telling:
    """A claim made ready for comparing.

    roles: (role, entity) of its named arguments. who: named entities of its arguments. near: those of its sentence.
    words: stems of its span. sentence: stems of its sentence. object: stems of the words of what it is done to.
    """

    claim: Claim
    stem: str
    roles: frozenset[tuple[str, str]]
    who: frozenset[str]
    near: frozenset[str]
    places: frozenset[str]
    words: frozenset[str]
    sentence: frozenset[str]
    object: frozenset[str]

    @property
    def stative(self) -> bool:
        """True for a lasting relation."""
        return self.claim.type in STATIVE

    def having(self, *roles: str) -> frozenset[str]:
        """The named entities in any of the roles."""
        return frozenset(entity for role, entity in self.roles if role in roles)


class Weights(NamedTuple):
    """How rare words and entities are over the case's claims."""

    word: Callable[[str], float]
    entity: Callable[[str], float]


def tellings(picture: Picture) -> list[Telling]:
    """All claims of a picture made ready, in order of document and place."""
    named = {mention.id for document in picture.documents for mention in document.mentions if mention.form == "named"}
    entity_of = {mention: row.id for row in picture.entities if named & set(row.mentions) for mention in row.mentions}
    return [telling for document in picture.documents for telling in _of_document(document, entity_of)]


def weights(found: list[Telling]) -> Weights:
    """The rarities over the tellings."""
    return Weights(similarity.rarity(row.words for row in found), similarity.rarity(row.who | row.near for row in found))


def _of_document(document: Document, entity_of: dict[str, str]) -> list[Telling]:
    """The tellings of one document."""
    text = document.article.text
    words = {mention.id: mention.span.of(text) for mention in document.mentions}
    starts = [(span.start, span.end, number) for number, span in enumerate(document.sentences)]
    near: dict[int, set[str]] = defaultdict(set)
    number = 0
    for mention in sorted(document.mentions, key=lambda mention: mention.span):
        while number < len(starts) and starts[number][1] <= mention.span.start:
            number += 1
        if number < len(starts) and mention.id in entity_of:
            near[number].add(entity_of[mention.id])
    stems = [frozenset(similarity.stems(span.of(text))) for span in document.sentences]
    return [
        Telling(
            claim=claim,
            stem=similarity.stem(claim.lemma),
            roles=frozenset((row.role, entity_of[row.mention]) for row in claim.arguments if row.mention in entity_of),
            who=frozenset(entity_of[row.mention] for row in claim.arguments if row.mention in entity_of),
            near=frozenset(near[claim.sentence]),
            places=frozenset(entity_of[key] for key in _places(claim) if key in entity_of),
            words=frozenset(similarity.stems(claim.span.of(text))),
            sentence=stems[claim.sentence] if claim.sentence < len(stems) else frozenset(),
            object=frozenset(
                stem
                for row in claim.arguments
                if row.role in OBJECTS and row.mention in words
                for stem in similarity.stems(words[row.mention])
            ),
        )
        for claim in sorted(document.claims, key=lambda claim: (claim.trigger, claim.id))
    ]


def _places(claim: Claim) -> list[str]:
    """The mentions that say where."""
    return [row.mention for row in claim.arguments if row.role == "place"] + ([claim.place] if claim.place else [])
