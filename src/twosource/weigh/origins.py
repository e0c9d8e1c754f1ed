"""Where each claim ultimately comes from: a speaker, a document, a video, an agency, an outlet's own reporting."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from twosource import ids
from twosource.lookup import lookup
from twosource.types import Claim, Origin, Picture
from twosource.weigh import sources
from twosource.weigh.sources import Source


def add(picture: Picture) -> Picture:
    """The picture with its origins: every claim has exactly one."""
    found: dict[tuple[str, ...], list[tuple[Source, Claim]]] = defaultdict(list)
    for source, claim in _sources(picture):
        found[source.key].append((source, claim))
    return replace(picture, origins=tuple(sorted((_origin(rows) for rows in found.values()), key=lambda row: row.id)))


def _sources(picture: Picture) -> Iterable[tuple[Source, Claim]]:
    """Each claim with its source, in order of article and place."""
    known = sources.known(picture, lookup(picture))
    for document in picture.documents:
        for claim in document.claims:
            yield sources.source(claim, known), claim


def _origin(rows: list[tuple[Source, Claim]]) -> Origin:
    """The origin of the claims that share a source; its kind and name are those of most of them."""
    claims = tuple(sorted(claim.id for _, claim in rows))
    best = min((source for source, _ in rows), key=lambda source: (-sum(source == other for other, _ in rows), source))
    return Origin(ids.make("origin", *best.key), best.kind, best.name, best.entity or None, claims, best.why, best.known)
