"""The layers of a picture against its documents and against one another."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from twosource import ids
from twosource.types import Conflict, Derivation, Entity, Event, Fault, Origin, Picture, Span

_MENDED = "picture"


class _Known(NamedTuple):
    """The ids that the rows of a picture may name, by what they are of, and the texts of its articles. claims: is it no denial?"""

    text: dict[str, str]
    mentions: frozenset[str]
    claims: dict[str, bool]
    entities: frozenset[str]
    events: frozenset[str]
    conflicts: frozenset[str]


def of_picture(picture: Picture) -> Iterator[Fault]:
    """The faults of a picture; its documents are checked by themselves (documents.py)."""
    known = _known(picture)
    for row in picture.entities:
        yield from _entity(row, known)
    for event in picture.events:
        yield from _event(event, known)
    for origin in picture.origins:
        yield from _origin(origin, known)
    for derivation in picture.derivations:
        yield from _derivation(derivation, known)
    for conflict in picture.conflicts:
        yield from _conflict(conflict, known)
    yield from _counted(picture, known)


def _known(picture: Picture) -> _Known:
    """What the rows of a picture may name."""
    return _Known(
        {row.article.id: row.article.text for row in picture.documents},
        frozenset(mention.id for row in picture.documents for mention in row.mentions),
        {claim.id: claim.polarity == "positive" for row in picture.documents for claim in row.claims},
        frozenset(row.id for row in picture.entities),
        frozenset(row.id for row in picture.events),
        frozenset(row.id for row in picture.conflicts),
    )


def _named(where: str, kind: str, names: Iterable[str | None], *, known: Collection[str]) -> Iterator[Fault]:
    """A fault for each name that nothing of the case has."""
    for name in names:
        if name is not None and name not in known:
            yield Fault(where, f"names the {kind} {name}, which is not in the case", _MENDED)


def _entity(row: Entity, known: _Known) -> Iterator[Fault]:
    """The faults of an entity; the words of an attribute are those of its place."""
    yield from _named(row.id, "mention", row.mentions, known=known.mentions)
    yield from _named(row.id, "entity", row.inside, known=known.entities)
    if row.mentions and row.id != ids.make("entity", min(row.mentions)):
        yield Fault(row.id, "its id is not the hash of its first mention", _MENDED)
    for one in row.attributes:
        yield from _named(row.id, "entity", [one.entity], known=known.entities)
        yield from _named(row.id, "claim", [one.claim], known=known.claims)
        yield from _placed(row.id, one.article, one.span, known=known)
        if one.span.of(known.text.get(one.article, "")) != one.value:
            yield Fault(row.id, f"says “{one.value}”, and other words stand there in {one.article}", _MENDED)


def _placed(where: str, article: str, span: Span, *, known: _Known) -> Iterator[Fault]:
    """A fault where a span is no place in the text of its article."""
    if article not in known.text:
        yield Fault(where, f"names the article {article}, which is not in the case", _MENDED)
    elif not 0 <= span.start < span.end <= len(known.text[article]):
        yield Fault(where, f"{span.start}-{span.end} is no place in the text of {article}", _MENDED)


def _event(row: Event, known: _Known) -> Iterator[Fault]:
    """The faults of an event; its number of origins is that of the strands that do more than deny it, or else of all."""
    yield from _named(row.id, "claim", row.claims, known=known.claims)
    yield from _named(row.id, "entity", (row.place, *(part.entity for part in row.arguments)), known=known.entities)
    yield from _named(row.id, "conflict", row.conflicts, known=known.conflicts)
    yield from _named(row.id, "event", (*row.before, *row.related), known=known.events)
    told = [claim for strand in row.strands for claim in strand]
    if not set(told) <= set(row.claims):
        yield Fault(row.id, "counts claims that are not its own", _MENDED)
    behind = sum(any(known.claims.get(claim) for claim in strand) for strand in row.strands) or len(row.strands)
    if row.strands and row.independent_origins != behind:
        yield Fault(row.id, f"rests on {behind} independent origins and says {row.independent_origins}", _MENDED)


def _origin(row: Origin, known: _Known) -> Iterator[Fault]:
    """The faults of an origin."""
    yield from _named(row.id, "claim", row.claims, known=known.claims)
    yield from _named(row.id, "entity", [row.entity], known=known.entities)


def _derivation(row: Derivation, known: _Known) -> Iterator[Fault]:
    """The faults of a derivation: its passages stand in both texts."""
    where = f"{row.article} from {row.other}"
    for passage in row.passages:
        yield from _placed(where, row.article, passage.span, known=known)
        yield from _placed(where, row.other, passage.other, known=known)


def _conflict(row: Conflict, known: _Known) -> Iterator[Fault]:
    """The faults of a conflict."""
    yield from _named(row.id, "event", [row.event], known=known.events)
    yield from _named(row.id, "claim", (claim for side in row.sides for claim in side.claims), known=known.claims)


def _counted(picture: Picture, known: _Known) -> Iterator[Fault]:
    """What stands twice, and claims without an event or an origin, unless people rejected some; those that only refer to one need none."""
    needy = {claim.id for row in picture.documents for claim in row.claims if not claim.refers}
    whole = not any(row.decision == "reject" and not row.undone for row in picture.judgements)
    for kind, rows in (("entity", picture.entities), ("event", picture.events), ("origin", picture.origins)):
        mine = Counter(name for row in rows for name in (row.mentions if isinstance(row, Entity) else row.claims))
        yield from (Fault(name, f"is in {times} rows of the layer of {kind}", _MENDED) for name, times in mine.items() if times > 1)
        if kind != "entity" and whole:
            yield from (Fault(name, f"has no {kind}", _MENDED) for name in sorted(needy - mine.keys()))
    for layer in (picture.entities, picture.events, picture.origins, picture.conflicts):
        twice = Counter(row.id for row in layer)
        yield from (Fault(name, f"stands {times} times", _MENDED) for name, times in twice.items() if times > 1)
