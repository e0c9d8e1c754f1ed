"""Unnamed people and things that are one across articles: they have one part in one event, or two articles of one story call them alike."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from twosource import ids
from twosource.resolve.clusters import Clusters
from twosource.resolve.judged import decided, standing
from twosource.text import numbers, similarity
from twosource.types import Document, Entity, Event, Judgement, Participant, Picture, Reason

_CROWD = 40
_BEFORE = 12
_BODIES = frozenset(("Organization", "PublicBody"))
_DEFINITE = re.compile(r"\b(?:the|this|that|these|those)\s+$", re.IGNORECASE)


class Unnamed(NamedTuple):
    """An unnamed entity of one article. head: stem of its main word; words: of its name; known: told with “the”;
    parts: events it takes part in, each with its role. story: events that its article shares with others."""

    entity: Entity
    article: str
    head: str
    words: frozenset[str]
    known: bool
    parts: frozenset[tuple[str, str]]
    story: frozenset[str] = frozenset()


Rule = Callable[[Unnamed, Unnamed], Reason | None]


def add(picture: Picture) -> Picture:
    """The picture with unnamed entities tied across articles, and the events that name them told so."""
    found = _unnamed(picture)
    clusters = Clusters(len(found))
    _decide("different", found, clusters=clusters, judgements=picture.judgements)
    for rule, keys in ((same_part, _by_part), (same_words, _by_words)):
        for block in _blocks(found, keys):
            for left, right in combinations(block, 2):
                reason = rule(found[left], found[right])
                if reason and _agree(clusters.members(left), clusters.members(right), found):
                    clusters.join(left, right, reason)
    _decide("same", found, clusters=clusters, judgements=picture.judgements)
    return _tied(picture, found, clusters)


def same_part(left: Unnamed, right: Unnamed) -> Reason | None:
    """Both have the same part in one event, and one says of it no more than the other."""
    if left.parts & right.parts and _says_no_more(left, right):
        return _reason(same_part, left, right, score=0.8)
    return None


def same_words(left: Unnamed, right: Unnamed) -> Reason | None:
    """Two articles that tell of one event call it by the same words."""
    shared = left.story & right.story or left.article == right.article
    if shared and left.words == right.words and _telling(left) and _telling(right):
        return _reason(same_words, left, right, score=0.7)
    return None


def _unnamed(picture: Picture) -> list[Unnamed]:
    """The unnamed entities of a picture, in order of id."""
    where = {mention.id: (document, mention) for document in picture.documents for mention in document.mentions}
    parts, stories = _parts(picture), _stories(picture)
    made = []
    for entity in picture.entities:
        held = [where[key] for key in entity.mentions]
        if any(mention.form == "named" for _, mention in held):
            continue
        document, mention = next((row for row in held if row[1].form == "nominal"), held[0])
        text = document.article.text
        made.append(
            Unnamed(
                entity=entity,
                article=document.article.id,
                head=similarity.stem(mention.head.of(text).lower()),
                words=frozenset(similarity.stems(entity.name)),
                known=any(_known(document, mention.span.start) for document, mention in held),
                parts=frozenset(part for key in entity.mentions for part in parts.get(key, ())),
                story=stories.get(document.article.id, frozenset()),
            )
        )
    return made


def _known(document: Document, start: int) -> bool:
    """True when “the” or the like stands before that place."""
    return bool(_DEFINITE.search(document.article.text[max(0, start - _BEFORE) : start]))


def _parts(picture: Picture) -> dict[str, set[tuple[str, str]]]:
    """Mention -> the events it takes part in, each with its role."""
    event_of = {claim: event.id for event in picture.events for claim in event.claims}
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for document in picture.documents:
        for claim in document.claims:
            for role, mention in claim.arguments:
                found[mention].add((event_of[claim.id], role))
            if claim.place:
                found[claim.place].add((event_of[claim.id], "place"))
    return found


def _stories(picture: Picture) -> dict[str, frozenset[str]]:
    """Article -> the events that it tells and another article tells too."""
    article_of = {claim.id: document.article.id for document in picture.documents for claim in document.claims}
    found: dict[str, set[str]] = defaultdict(set)
    for event in picture.events:
        articles = {article_of[claim] for claim in event.claims}
        for article in articles if len(articles) > 1 else ():
            found[article].add(event.id)
    return {article: frozenset(events) for article, events in found.items()}


def _by_part(row: Unnamed) -> Iterator[str]:
    """Its parts in events, each with its main word."""
    yield from sorted(f"{event} {role} {row.head}" for event, role in row.parts)


def _by_words(row: Unnamed) -> Iterator[str]:
    """Its words, where they may be enough to know it by."""
    if _telling(row):
        yield " ".join(sorted(row.words))


def _telling(row: Unnamed) -> bool:
    """True when it is told as something known, by two words or more, or as a body like “police”; none of the words a number."""
    return (
        bool(row.words)
        and (row.known or len(row.words) > 1 or row.entity.type in _BODIES)
        and not any(numbers.number(word) is not None for word in row.entity.name.lower().split())
    )


def _blocks(found: list[Unnamed], keys: Callable[[Unnamed], Iterator[str]]) -> Iterator[list[int]]:
    """The numbers of those that share a key, by key; a crowd says nothing."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(found):
        for key in keys(row):
            blocks[key].append(number)
    yield from (block for _, block in sorted(blocks.items()) if 1 < len(block) <= _CROWD)


def _says_no_more(left: Unnamed, right: Unnamed) -> bool:
    """True when the words of one are among those of the other, and the main word is the same."""
    return left.head == right.head and (left.words <= right.words or right.words <= left.words)


def _agree(ones: list[int], others: list[int], found: list[Unnamed]) -> bool:
    """True when no two of them are told by words that differ."""
    return all(_says_no_more(found[one], found[other]) for one in ones for other in others)


def _decide(decision: str, found: list[Unnamed], *, clusters: Clusters, judgements: tuple[Judgement, ...]) -> None:
    """Put in what people decided about unnamed entities: differences before the rules speak, the same after."""
    place = {mention: number for number, row in enumerate(found) for mention in row.entity.mentions}
    for row in standing(judgements, "entity"):
        left, right = place.get(row.left), place.get(row.right or "")
        if row.decision != decision or left is None or right is None or clusters.root(left) == clusters.root(right):
            continue
        if decision == "different":
            clusters.forbid(left, right)
        else:
            clusters.join(left, right, decided(row))


def _tied(picture: Picture, found: list[Unnamed], clusters: Clusters) -> Picture:
    """The picture with each group of unnamed entities as one."""
    made: dict[str, Entity] = {}
    for group in clusters.groups():
        members = [found[number].entity for number in group]
        whole = members[0] if len(members) == 1 else _whole(members, clusters.reasons(group[0]))
        made.update({row.id: whole for row in members})
    entities = {row.id: row for row in (made.get(entity.id, entity) for entity in picture.entities)}
    events = tuple(_renamed(event, made) for event in picture.events)
    return replace(picture, entities=tuple(sorted(entities.values(), key=lambda row: row.id)), events=events)


def _whole(members: list[Entity], reasons: tuple[Reason, ...]) -> Entity:
    """The entity of several that are one, called by the fullest of their names."""
    mentions = tuple(sorted(mention for row in members for mention in row.mentions))
    names = {name for row in members for name in (row.name, *row.aliases)}
    best = max(members, key=lambda row: (len(row.name) <= 60, len(row.name), row.name))
    return Entity(
        id=ids.make("entity", mentions[0]),
        type=best.type,
        name=best.name,
        aliases=tuple(sorted(names - {best.name})),
        mentions=mentions,
        reasons=reasons,
        disputed=tuple(reason for row in members for reason in row.disputed),
    )


def _renamed(event: Event, made: dict[str, Entity]) -> Event:
    """The event with each unnamed entity in it replaced by its whole."""
    arguments = {Participant(row.role, made[row.entity].id if row.entity in made else row.entity) for row in event.arguments}
    return replace(event, arguments=tuple(sorted(arguments)), place=made[event.place].id if event.place in made else event.place)


def _reason(rule: Rule, left: Unnamed, right: Unnamed, *, score: float) -> Reason:
    """The reason row of a rule."""
    said = f"{rule.__doc__ or ''} “{left.entity.name}” and “{right.entity.name}”."
    return Reason(left.entity.mentions[0], right.entity.mentions[0], rule.__name__, said, score)
