"""Who and what the mentions mean, across articles: sieves of rules about names, most precise first."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from twosource import ids
from twosource.resolve import votes
from twosource.resolve.candidates import Candidate, ballot, candidates, chains, surface
from twosource.resolve.clusters import Clusters
from twosource.resolve.judged import judge
from twosource.resolve.name_rules import ACROSS, INSIDE, Sieve, compatible, full
from twosource.text import names
from twosource.types import Document, Entity, Mention, Picture, Reason

_HEADS = 8
_CROWD = 80


def add(picture: Picture) -> Picture:
    """The picture with its entities: one for each thing that is named, and one for each unnamed thing that takes part in a claim."""
    cast = ballot(picture.documents)
    found = [candidate for document in picture.documents for candidate in candidates(document, cast)]
    found, clusters = judge(found, picture)
    for group in _by_article(found):
        for sieve in INSIDE:
            _run(sieve, group, found, clusters)
    for sieve in ACROSS:
        _run(sieve, range(len(found)), found, clusters)
    named = _named(picture, found, clusters)
    return replace(picture, entities=tuple(sorted((*named, *_unnamed(picture)), key=lambda entity: entity.id)))


def _by_article(found: list[Candidate]) -> list[list[int]]:
    """The numbers of the candidates of each article."""
    groups: dict[str, list[int]] = defaultdict(list)
    for number, candidate in enumerate(found):
        groups[candidate.article].append(number)
    return list(groups.values())


def _run(sieve: Sieve, numbers: Iterable[int], found: list[Candidate], clusters: Clusters) -> None:
    """Let one sieve tie what meets under its keys."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for number in numbers:
        for key in sieve.keys(found[number]):
            blocks[key].append(number)
    for key in sorted(blocks):
        if len(blocks[key]) > 1:
            (_tie_only if sieve.only else _tie)(sieve, blocks[key], found, clusters)


def _tie(sieve: Sieve, block: list[int], found: list[Candidate], clusters: Clusters) -> None:
    """Tie each member of a block to the first group in it that the rule and all its names allow."""
    heads: list[int] = []
    for number in block:
        if any(clusters.root(number) == clusters.root(head) for head in heads):
            continue
        for head in heads:
            reason = sieve.rule(found[head], found[number])
            if reason and _agree(head, number, found, clusters) and clusters.join(head, number, reason):
                break
        else:
            if len(heads) < _HEADS:
                heads.append(number)


def _tie_only(sieve: Sieve, block: list[int], found: list[Candidate], clusters: Clusters) -> None:
    """Tie a member of a block to another group where that is the only one that fits; in a crowd none is."""
    shown = {(clusters.root(number), found[number].names): number for number in reversed(block)}
    if len(shown) > _CROWD:
        return
    for number in sorted(shown.values()):
        fits: dict[int, tuple[int, Reason]] = {}
        for other in sorted(shown.values()):
            if clusters.root(other) != clusters.root(number) and _longer(other, number, found):
                reason = sieve.rule(found[number], found[other])
                if reason and _agree(number, other, found, clusters):
                    fits.setdefault(clusters.root(other), (other, reason))
        if len(fits) == 1:
            other, reason = next(iter(fits.values()))
            clusters.join(number, other, reason)


def _longer(left: int, right: int, found: list[Candidate]) -> bool:
    """True when the first has the longer name."""
    return max(map(len, found[left].names)) > max(map(len, found[right].names))


def _agree(left: int, right: int, found: list[Candidate], clusters: Clusters) -> bool:
    """True when every name of one group can be a name of the other, and no two of their members are man and woman."""
    ones, others = ([found[number] for number in clusters.members(item)] for item in (left, right))
    genders = {candidate.gender for candidate in (*ones, *others) if candidate.gender}
    if len(genders) > 1:
        return False
    left_names, right_names = ({name for candidate in group for name in candidate.names} for group in (ones, others))
    if {names.normal(name) for name in left_names if full(name)} & {names.normal(name) for name in right_names if full(name)}:
        return True
    persons = any(candidate.person for candidate in ones) and any(candidate.person for candidate in others)
    return all(compatible(one, other, persons) for one in left_names for other in right_names)


def _named(picture: Picture, found: list[Candidate], clusters: Clusters) -> list[Entity]:
    """The entities of all groups of candidates, but for those who only wrote the articles."""
    mentions = {mention.id: (mention, document) for document in picture.documents for mention in document.mentions}
    writers = {document.article.id: {names.normal(author) for author in document.article.authors} for document in picture.documents}
    made = []
    for group in clusters.groups():
        members = [found[number] for number in group]
        if all(names.normal(name) in writers[candidate.article] for candidate in members for name in candidate.names):
            continue
        held = [mentions[key] for candidate in members for key in candidate.mentions]
        forms = Counter(surface(mention, document) for mention, document in held if mention.form == "named")
        best = votes.name(forms)
        made.append(
            Entity(
                id=ids.make("entity", min(mention.id for mention, _ in held)),
                type=votes.kind(mention.type for mention, _ in held if mention.form == "named"),
                name=best,
                aliases=tuple(sorted(set(forms) - {best})),
                mentions=tuple(sorted(mention.id for mention, _ in held)),
                reasons=clusters.reasons(group[0]),
            )
        )
    return made


def _unnamed(picture: Picture) -> list[Entity]:
    """One entity for each chain without a name that takes part in a claim or says something, in its own document alone."""
    return [entity for document in picture.documents for chain in chains(document) if (entity := _local(document, chain))]


def _local(document: Document, chain: list[Mention]) -> Entity | None:
    """The entity of a chain of noun phrases; None when it has a name, no noun, or no part in anything."""
    nominal = [mention for mention in chain if mention.form == "nominal"]
    if not nominal or any(mention.form == "named" for mention in chain) or not _takes_part(document, chain):
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


def _takes_part(document: Document, chain: list[Mention]) -> bool:
    """True when a mention of the chain is an argument, a place or a source."""
    parts = {argument.mention for claim in document.claims for argument in claim.arguments}
    parts |= {claim.place for claim in document.claims if claim.place}
    parts |= {row.mention for row in document.attributions if row.mention}
    return any(mention.id in parts for mention in chain)
