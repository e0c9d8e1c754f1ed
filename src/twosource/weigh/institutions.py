"""The bodies that texts name by a common noun, as "the fire service": which words of several articles mean one body."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import networkx as nx

from twosource.lookup import Lookup
from twosource.text import table
from twosource.types import Attribution, Entity, Picture
from twosource.weigh.descent import Descent

_KINDS = ("Organization", "PublicBody", "Company", "Facility")
_VOICE = r"(?:officials?|authorities|staff|spokes(?:man|woman|person|people)|officers?|detectives|investigators|statement)"
_VAGUE = re.compile(r"^(?:an?|some|several|both|all|many|two|three|one|other|senior|former|unnamed|unidentified|local|top|high-ranking)\b")


_DETERMINER = re.compile(r"^(?:the|its?|their|this|that)\s")
_MOST_WORDS = 8


class Body(NamedTuple):
    """A body that an attribution rests on. key: equal for one body; name: as shown; entity: its id, or the empty string."""

    key: str
    name: str
    entity: str


def phrase(words: str) -> str | None:
    """The words that say which body speaks, None when it is no body, or only somebody of it.

    >>> phrase("The harbour police"), phrase("hospital officials"), phrase("a police spokesman"), phrase("a senior police officer")
    ('harbour police', 'hospital', 'police', None)
    """
    found = _body().match(" ".join(words.casefold().split()))
    if not found or (_VAGUE.match(found["start"] or "") and not (found["voice"] or "").startswith("spokes")):
        return None
    return found["body"] if not _VAGUE.match(found["body"]) else None


def bodies(picture: Picture, look: Lookup, descent: Descent) -> dict[str, Body]:
    """Attribution -> the body that speaks: an entity of the story that alone fits, else one with the same words in one event or outlet."""
    said = {row.id: (row, words) for document in picture.documents for row in document.attributions if (words := _spoken(row, look))}
    named = _named(picture, look) if said else {}
    found, graph = {}, nx.Graph()
    for key, (row, words) in said.items():
        if entity := _fitting(words, row.article, named):
            found[key] = Body(entity.id, entity.name, entity.id)
        elif body := phrase(words):
            graph.add_edges_from((("said", key), (body, *tie)) for tie in _ties(row, body, look=look, descent=descent))
    for document in picture.documents:
        for claim in document.claims:
            key = claim.attribution or ""
            if ("said", key) in graph and claim.id in look.event_of:
                graph.add_edge(("said", key), (phrase(said[key][1]), "event", look.event_of[claim.id].id))
    for part in nx.connected_components(graph):
        keys = sorted(node[1] for node in part if node[0] == "said")
        found |= {key: Body(keys[0], phrase(said[keys[0]][1]) or "", "") for key in keys}
    return found


def _spoken(row: Attribution, look: Lookup) -> str | None:
    """The words for who speaks, by no name, in an attribution; None where somebody is named or nobody speaks."""
    if row.source is None or row.kind != "speaker" or row.act != "assertion":
        return None
    mention = look.mention.get(row.mention or "")
    if row.named and mention is not None and mention.form == "named":
        return None
    words = row.source.of(look.article[row.article].text).casefold().replace("’", "'").rstrip(" ,").split()
    return " ".join(words) if len(words) <= _MOST_WORDS else None


def _ties(row: Attribution, body: str, *, look: Lookup, descent: Descent) -> Iterator[tuple[str, str]]:
    """What makes two equal phrases one body: the same text, the same outlet; of a phrase that says which also an event both tell."""
    yield "text", descent.group.get(row.article, (row.article,))[0]
    if publisher := look.article[row.article].publisher:
        yield "outlet", publisher
    if " " in body:
        yield from (("event", look.event_of[claim.id].id) for claim in look.document[row.article].claims if claim.id in look.event_of)


def _named(picture: Picture, look: Lookup) -> dict[str, list[tuple[tuple[str, ...], Entity, frozenset[str]]]]:
    """Last word of a body's name -> its name in words, the entity, and the articles that name it."""
    found: dict[str, list[tuple[tuple[str, ...], Entity, frozenset[str]]]] = defaultdict(list)
    for entity in picture.entities:
        rows = [look.mention[key] for key in entity.mentions if key in look.mention]
        if entity.type not in _KINDS or not any(row.form == "named" for row in rows):
            continue
        where = frozenset(row.article for row in rows if row.form == "named")
        for name in sorted({entity.name, *entity.aliases}):
            if words := tuple(name.casefold().replace("’", "'").split()):
                found[words[-1]].append((words, entity, where))
    return dict(found)


def _fitting(said: str, article: str, named: dict[str, list[tuple[tuple[str, ...], Entity, frozenset[str]]]]) -> Entity | None:
    """The one named body whose name ends in these words: one of the same article; for a body of two words and more, of the story."""
    words = tuple((phrase(said) or _DETERMINER.sub("", said)).split())
    fits = [(entity, where) for name, entity, where in named.get(words[-1], ()) if name[-len(words) :] == words] if words else []
    here = {entity.id: entity for entity, where in fits if article in where}
    found = here if here or len(words) == 1 or not phrase(said) else {entity.id: entity for entity, _ in fits}
    return next(iter(found.values())) if len(found) == 1 else None


@cache
def _body() -> re.Pattern[str]:
    """A determiner, up to two words that say which, a noun of the resource, and who speaks for it."""
    nouns = "|".join(sorted((re.escape(row["noun"]) for row in table.rows("weigh_institutions")), key=lambda noun: (-len(noun), noun)))
    return re.compile(rf"(?P<start>(?:the|an?|its?|their)\s)?(?P<body>(?:[\w'-]+\s){{0,2}}?(?:{nouns}))(?:'s?)?(?:\s(?P<voice>{_VOICE}))?$")
