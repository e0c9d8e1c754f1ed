"""Who and what the mentions mean, across articles: sieves of rules about names, most precise first."""

from collections import Counter, defaultdict
from dataclasses import replace

from twosource import ids
from twosource.resolve import sieving, votes
from twosource.resolve.candidates import Candidate, ballot, candidates, chains, surface
from twosource.resolve.judged import decided, judge, rejected, standing
from twosource.resolve.name_rules import ACROSS, INSIDE
from twosource.resolve.sieving import Cast
from twosource.text import names
from twosource.types import Document, Entity, Mention, Picture


def add(picture: Picture) -> Picture:
    """The picture with its entities: one for each thing that is named, and one for each unnamed thing that takes part in a claim."""
    polled = ballot(picture.documents)
    found = [candidate for document in picture.documents for candidate in candidates(document, polled)]
    cast = Cast(*judge(found, picture))
    for group in _by_article(cast.found):
        for sieve in INSIDE:
            sieving.run(sieve, group, cast)
    for sieve in ACROSS:
        sieving.run(sieve, range(len(cast.found)), cast)
    named = _named(picture, cast)
    thrown = rejected(picture.judgements, "entity")
    everyone = _given_names(named, _unnamed(picture, named), picture)
    kept = [entity for entity in everyone if thrown.isdisjoint(entity.mentions)]
    return replace(picture, entities=tuple(sorted(kept, key=lambda entity: entity.id)))


def _given_names(named: list[Entity], unnamed: list[Entity], picture: Picture) -> list[Entity]:
    """All entities; an unnamed one that people took for a named one is told with it."""
    made = {row.id: row for row in (*named, *unnamed)}
    place = {mention: row.id for row in made.values() for mention in row.mentions}
    low = {row.id for row in unnamed}
    for row in standing(picture.judgements, "entity"):
        ends = sorted({place[key] for key in (row.left, row.right or "") if key in place}, key=lambda key: (key in low, key))
        if row.decision == "same" and len(ends) == 2 and [key in low for key in ends] == [False, True]:
            whole, part = made[ends[0]], made.pop(ends[1])
            place.update(dict.fromkeys(part.mentions, whole.id))
            mentions = tuple(sorted((*whole.mentions, *part.mentions)))
            made[whole.id] = replace(whole, mentions=mentions, reasons=(*whole.reasons, decided(row)))
    return list(made.values())


def _by_article(found: list[Candidate]) -> list[list[int]]:
    """The numbers of the candidates of each article."""
    groups: dict[str, list[int]] = defaultdict(list)
    for number, candidate in enumerate(found):
        groups[candidate.article].append(number)
    return list(groups.values())


def _named(picture: Picture, cast: Cast) -> list[Entity]:
    """The entities of all groups of candidates, but for those who only wrote the articles."""
    mentions = {mention.id: (mention, document) for document in picture.documents for mention in document.mentions}
    writers = {document.article.id: {names.normal(author) for author in document.article.authors} for document in picture.documents}
    made = []
    for group in cast.clusters.groups():
        members = [cast.found[number] for number in group]
        if all(names.normal(name) in writers[candidate.article] for candidate in members for name in candidate.names):
            continue
        held = [mentions[key] for candidate in members for key in candidate.mentions]
        by_name = [(mention, document) for mention, document in held if mention.form == "named"] or held
        forms = Counter(surface(mention, document) for mention, document in by_name)
        best = votes.name(forms)
        made.append(
            Entity(
                id=ids.make("entity", min(mention.id for mention, _ in held)),
                type=votes.kind(mention.type for mention, _ in by_name),
                name=best,
                aliases=tuple(sorted(set(forms) - {best})),
                mentions=tuple(sorted(mention.id for mention, _ in held)),
                reasons=cast.clusters.reasons(group[0]),
            )
        )
    return made


def _unnamed(picture: Picture, named: list[Entity]) -> list[Entity]:
    """One entity for each chain without a name that takes part in a claim or says something, in its own document alone."""
    told = {mention for row in named for mention in row.mentions}
    return [entity for document in picture.documents for entity in _locals(document, told)]


def _locals(document: Document, told: set[str]) -> list[Entity]:
    """The entities of one document's chains that are told by no name, but are an argument, a place or a source."""
    parts = _parts(document)
    taking = (chain for chain in chains(document) if chain[0].id not in told and any(mention.id in parts for mention in chain))
    return [entity for chain in taking if (entity := _local(document, chain))]


def _local(document: Document, chain: list[Mention]) -> Entity | None:
    """The entity of a chain of noun phrases; None when it has a name, or no noun."""
    nominal = [mention for mention in chain if mention.form == "nominal"]
    if not nominal or any(mention.form == "named" for mention in chain):
        return None
    forms = Counter(surface(mention, document) for mention in nominal)
    best = max(forms, key=lambda form: (len(form) <= 60, len(form), form))
    return Entity(
        id=ids.make("entity", min(mention.id for mention in chain)),
        type=votes.kind(mention.type for mention in nominal),
        name=best,
        aliases=tuple(sorted(set(forms) - {best})),
        mentions=tuple(sorted(mention.id for mention in chain)),
    )


def _parts(document: Document) -> set[str]:
    """The mentions of a document that are an argument, a place or a source."""
    parts = {argument.mention for claim in document.claims for argument in claim.arguments}
    parts |= {claim.place for claim in document.claims if claim.place}
    return parts | {row.mention for row in document.attributions if row.mention}
