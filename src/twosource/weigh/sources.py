"""The source of one claim: by its chain of attributions, else by the text that carries it."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from twosource import ids
from twosource.lookup import Lookup
from twosource.types import Article, Attribution, Claim, Entity, Picture, Span
from twosource.weigh import agencies, media
from twosource.weigh.descent import Descent, descent
from twosource.weigh.institutions import Body, bodies

_LONGEST_NAME = 8
_MOST_WORDS = 12
_HANGING = re.compile(r"[,;:(—–]|\s(?:who|whom|whose|that|which|when|where|speaking|citing|quoted)\b")


class Source(NamedTuple):
    """A source as a claim shows it. key: equal for claims of one origin. entity: its id, or the empty string.

    known: False where it is not said who that is.
    """

    key: tuple[str, ...]
    kind: str
    name: str
    entity: str
    why: str
    known: bool = True


@dataclass(frozen=True, slots=True)
class Known:
    """What a source is found with.

    told: event -> the articles that tell it. footage: media attribution -> the film it is one with.
    texts: group of derived articles -> the source that their common text is. bodies: attribution -> the body that speaks.
    """

    look: Lookup
    descent: Descent
    told: dict[str, frozenset[str]]
    footage: dict[str, str]
    texts: dict[tuple[str, ...], Source]
    bodies: dict[str, Body]


def known(picture: Picture, look: Lookup) -> Known:
    """Everything that sources are found with, for one picture."""
    told = {event.id: frozenset(look.claim[claim].article for claim in event.claims if claim in look.claim) for event in picture.events}
    tied = descent(picture)
    return Known(look, tied, told, media.films(picture, look), _common_texts(tied, look.article), bodies(picture, look, tied))


def source(claim: Claim, known: Known) -> Source:
    """The source of a claim: who is said to say it, else the text it stands in, else the outlet."""
    said = attributed(claim, known.look)
    return _said(claim, said, known) if said else _text(claim, known)


def attributed(claim: Claim, look: Lookup) -> Attribution | None:
    """The attribution a claim rests on: the innermost, but one with a name before one without.

    That somebody said something is told by the outlet: the cue's own claim does not rest on its attribution. So is what
    somebody thinks, wants or seems to show: those are not the somebody's words.
    """
    chain: list[Attribution] = []
    at = look.attribution.get(claim.attribution) if claim.attribution else None
    while at is not None and at not in chain:
        chain.append(at)
        at = look.attribution.get(at.parent) if at.parent else None
    chain = [row for row in chain if _speaks(row) and not any(cue.overlaps(claim.trigger) for cue in row.cue)]
    return next((row for row in chain if row.named or row.kind == "media"), chain[0] if chain else None)


def _speaks(row: Attribution) -> bool:
    """True when an attribution gives the words of its source, or says that there is one without saying who."""
    return row.act == "assertion" or row.source is None


def _said(claim: Claim, said: Attribution, known: Known) -> Source:
    """The source that an attribution names: an entity everywhere, a film where it shows one event, else words of one text."""
    words = _words(said, known.look)
    entity = meant(said.mention, known.look)
    if said.kind == "media" and said.id in known.footage:
        return Source(("media", known.footage[said.id]), "media", words, "", f"footage, as “{words}” in {_label(claim, known)}")
    if entity is not None and said.named and is_named(entity, known.look):
        return _of_entity(said, entity)
    if body := known.bodies.get(said.id):
        why = f"“{words}” in {_label(claim, known)} is a body that speaks for itself"
        return Source(("entity", body.entity) if body.entity else ("body", body.key), "speaker", body.name, body.entity, why)
    group = known.descent.group.get(claim.article, (claim.article,))
    if said.source is None:
        why = f"“{words}” in {_label(claim, known)}: by whom, is not said, so its lineage is unknown"
        return Source(("unnamed", group[0], "nobody"), "speaker", "nobody named", "", why, known=False)
    why = f"“{words}” in {_label(claim, known)}: who that is, is not said, so its lineage is unknown"
    return Source(("unnamed", group[0], said.kind, words.casefold()), said.kind, words, "", why, known=False)


def is_named(entity: Entity, look: Lookup) -> bool:
    """True when some mention gives an entity a name: who is only "a commander" in one text is not known from another."""
    return any(look.mention[key].form == "named" for key in entity.mentions if key in look.mention)


def meant(mention: str | None, look: Lookup) -> Entity | None:
    """The entity that a mention means, by itself or by what it refers back to."""
    seen: set[str] = set()
    while mention and mention not in seen and mention not in look.entity_of:
        seen.add(mention)
        mention = look.mention[mention].antecedent if mention in look.mention else None
    return look.entity_of.get(mention) if mention else None


def cues(picture: Picture) -> dict[tuple[str, int], Attribution]:
    """Article and place of each character of a cue -> its attribution."""
    rows = (row for document in picture.documents for row in document.attributions)
    return {(row.article, place): row for row in rows for cue in row.cue for place in range(*cue)}


def speaker(claim: Claim, look: Lookup, cued: dict[tuple[str, int], Attribution]) -> Entity | None:
    """Who speaks, when a claim says no more than that somebody speaks: "Ada Brook said"."""
    said = cued.get((claim.article, claim.trigger.start))
    return meant(said.mention, look) if said is not None and said.named else None


def entity_origin(entity: Entity) -> str:
    """The id of the origin that is an entity."""
    agency = agencies.known(entity.name)
    return ids.make("origin", *(("agency", agency) if agency else ("entity", entity.id)))


def _of_entity(said: Attribution, entity: Entity) -> Source:
    """The source that is an entity; a listed agency is one source with its own texts."""
    if agency := agencies.known(entity.name):
        return _agency(agency, entity.id)
    how = {"document": "its report or papers", "media": "its footage"}.get(said.kind, "its words")
    return Source(("entity", entity.id), said.kind, entity.name, entity.id, f"every claim is given to {entity.name}, by {how}")


def _text(claim: Claim, known: Known) -> Source:
    """The source of a claim nobody is named for: a text shared with other articles, the agency that signs it, or the outlet."""
    shared = _shares(claim, known)
    if agency := known.descent.agency.get(claim.article) if shared or claim.article in known.descent.signed else None:
        return _agency(agency, "")
    if not shared:
        name = _label(claim, known)
        return Source(("outlet", name), "outlet", name, "", f"{name} names no source: its own reporting")
    return known.texts[known.descent.group[claim.article]]


def _common_texts(tied: Descent, articles: Mapping[str, Article]) -> dict[tuple[str, ...], Source]:
    """Each group of derived articles with the source that their common text is."""
    most: Counter[tuple[str, ...]] = Counter()
    kinds: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for (article, other), places in tied.places.items():
        group = tied.group[article]
        most[group] = max(most[group], len(places))
        kinds[group].add(tied.kinds[article, other])
    found = {}
    for group in kinds:
        names = _listed([_outlet(articles[article]) for article in group])
        passages = "a passage" if most[group] == 1 else f"up to {most[group]} passages"
        why = f"{names} share {passages} ({', '.join(sorted(kinds[group]))}) and name no source"
        found[group] = Source(("text", *group), "outlet", f"common text of {names}", "", why)
    return found


def _agency(name: str, entity: str) -> Source:
    """The source that is a news agency."""
    return Source(("agency", name), "agency", name, entity, f"credit, dateline or attribution names {name}")


def _shares(claim: Claim, known: Known) -> bool:
    """True when a claim stands in a shared passage, or its event is told by an article that copies or rewrites this one, or the reverse."""
    event = known.look.event_of.get(claim.id)
    told = known.told.get(event.id, frozenset()) if event else frozenset()
    for other in known.descent.partners.get(claim.article, ()):
        near = known.descent.kinds[claim.article, other] in ("copy", "rewrite")
        if (near and other in told) or any(span.overlaps(claim.trigger) for span in known.descent.places[claim.article, other]):
            return True
    return False


def _words(said: Attribution, look: Lookup) -> str:
    """The words that name the source, as a short noun phrase; of a pronoun what it stands for; the cue where no words do."""
    text = look.article[said.article].text
    if said.source is None:
        return " ".join(said.cue[0].of(text).split()) if said.cue else "a source"
    mention = look.mention.get(said.mention or "")
    entity = meant(said.mention, look) if mention is not None and mention.form == "pronominal" else None
    if entity is not None:
        return entity.name
    end = min([said.source.end, *(cue.start for cue in said.cue if cue.start > said.source.start)])
    return short(Span(said.source.start, end).of(text))


def short(words: str) -> str:
    """A noun phrase without what hangs on it, when it is long.

    >>> short("people who know both men"), short("A former clerk of the council, who asked not to be named because she feared for her job,")
    ('people who know both men', 'A former clerk of the council')
    """
    said = " ".join(words.split()).rstrip(" ,;:")
    if len(said.split()) > _LONGEST_NAME:
        said = _HANGING.split(said)[0]
    return " ".join(said.split()[:_MOST_WORDS])


def _outlet(article: Article) -> str:
    """The outlet's name, else the article's id."""
    return article.publisher or article.id


def _label(claim: Claim, known: Known) -> str:
    """The outlet that tells a claim."""
    return _outlet(known.look.article[claim.article])


def _listed(names: list[str]) -> str:
    """Names in a sentence; of many the first three and a count.

    >>> _listed(["a", "b"]), _listed(["a", "b", "c", "d", "e"])
    ('a and b', 'a, b, c and 2 more')
    """
    shown = list(dict.fromkeys(names))
    if len(shown) > 4:
        return f"{', '.join(shown[:3])} and {len(shown) - 3} more"
    return " and ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else shown[0]


__all__ = ["Known", "Source", "attributed", "known", "source"]
