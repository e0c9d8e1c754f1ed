"""A picture as the contract's JSON object, format twosource/1 (docs/format.md)."""

import json
from collections.abc import Iterator
from typing import Any

from twosource import __version__
from twosource.lookup import Lookup, lookup
from twosource.present.sentence import summary
from twosource.types import (
    Argument,
    Article,
    Attribute,
    Attribution,
    Claim,
    Conflict,
    Derivation,
    Document,
    Entity,
    Event,
    Mention,
    Origin,
    Picture,
    Span,
    Timex,
)

FORMAT = "twosource/1"
Row = dict[str, Any]


def export(picture: Picture) -> Row:
    """The whole picture as one plain object, every list in a fixed order."""
    return {"format": FORMAT, "version": __version__} | {name: list(rows) for name, rows in _lists(picture)}


def pieces(picture: Picture) -> Iterator[str]:
    """The export as JSON text, row by row, so that a large case need not stand in memory twice. The same picture gives the same bytes."""
    yield f'{{"format":{_json(FORMAT)},"version":{_json(__version__)}'
    for name, rows in _lists(picture):
        yield f",{_json(name)}:["
        for number, row in enumerate(rows):
            yield ("," if number else "") + _json(row)
        yield "]"
    yield "}\n"


def _json(value: object) -> str:
    """A value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _lists(picture: Picture) -> Iterator[tuple[str, Iterator[Row]]]:
    """Each list of the export by name, its rows made one by one."""
    by, documents = lookup(picture), picture.documents
    yield "articles", (_article(document.article, document.published) for document in documents)
    yield "mentions", (_mention(row, by) for document in documents for row in _referring(document, by))
    yield "entities", (_entity(row, by) for row in picture.entities)
    yield "timexes", (_timex(row) for document in documents for row in document.timexes)
    yield "attributions", (_attribution(row, by) for document in documents for row in document.attributions)
    yield "claims", (row for document in documents for row in _claims(document, by))
    yield "events", (_event(row, by) for row in picture.events)
    yield "origins", (_origin(row) for row in picture.origins)
    yield "derivations", (_derivation(row) for row in picture.derivations)
    yield "conflicts", (_conflict(row) for row in picture.conflicts)


def _referring(document: Document, by: Lookup) -> Iterator[Mention]:
    """The mentions that mean an entity or have a part in a claim; of the others nothing is known but that they stand there."""
    parts = {part.mention for row in document.claims for part in (*row.arguments, *row.beside)} | {row.place for row in document.claims}
    return (row for row in document.mentions if row.id in by.entity_of or row.id in parts)


def _article(row: Article, published: str | None) -> Row:
    """An article; `published` is the bound that the text gives where no date is stated."""
    return {
        "id": row.id,
        "path": row.path,
        "url": row.url,
        "title": row.title,
        "publisher": row.publisher,
        "published": published,
        "language": row.language,
        "text": row.text,
    }


def _mention(row: Mention, by: Lookup) -> Row:
    """A mention and the entity it means."""
    entity = by.entity_of.get(row.id)
    return {
        "id": row.id,
        "article": row.article,
        "start": row.span.start,
        "end": row.span.end,
        "form": row.form,
        "type": row.type,
        "entity": entity.id if entity else None,
    }


def _entity(row: Entity, by: Lookup) -> Row:
    """An entity, what reports say of it, where it is, and who else it may be."""
    others = ((one, side) for one in row.disputed for side in (one.left, one.right) if side not in row.mentions)
    perhaps = [(one, by.entity_of[side].id) for one, side in others if side in by.entity_of]
    return {
        "id": row.id,
        "type": row.type,
        "name": row.name,
        "aliases": list(row.aliases),
        "attributes": [_attribute(one) for one in row.attributes],
        "location": row.location._asdict() if row.location else None,
        "inside": list(row.inside),
        "disputed": [{"entity": other, "mentions": [one.left, one.right], "why": one.text} for one, other in perhaps],
    }


def _attribute(row: Attribute) -> Row:
    """What the words of one report say of an entity."""
    return {
        "kind": row.kind,
        "value": row.value,
        "article": row.article,
        "start": row.span.start,
        "end": row.span.end,
        "interval": row.interval,
        "tense": row.tense,
        "entity": row.entity,
        "claim": row.claim,
    }


def _timex(row: Timex) -> Row:
    """A time expression; its value is a TIMEX3 string."""
    return {"id": row.id, "article": row.article, "start": row.span.start, "end": row.span.end, "type": row.type, "value": row.value}


def _attribution(row: Attribution, by: Lookup) -> Row:
    """An attribution and the entity of its source."""
    entity = by.entity_of.get(row.mention) if row.mention else None
    return {
        "id": row.id,
        "article": row.article,
        "source": _span(row.source),
        "cue": [list(span) for span in row.cue],
        "content": [list(span) for span in row.content],
        "entity": entity.id if entity else None,
    }


def _claims(document: Document, by: Lookup) -> Iterator[Row]:
    """The claims of a document. "Brook said" has its content in the attribution that it makes, where nobody else tells of it."""
    made = {place: row.id for row in document.attributions for cue in row.cue for place in range(*cue)}
    for row in document.claims:
        if row.id in by.event_of:
            yield _claim(row, by) | {"attribution": row.attribution or made.get(row.trigger.start)}


def _claim(row: Claim, by: Lookup) -> Row:
    """A claim with the words that make it."""
    return {
        "id": row.id,
        "article": row.article,
        "start": row.span.start,
        "end": row.span.end,
        "quote": by.words(row.article, row.span.start, row.span.end),
        "trigger": list(row.trigger),
        "type": row.type,
        "mode": row.mode,
        "arguments": [_argument(part) for part in (*row.arguments, *row.beside) if part.mention not in row.matters],
        "matters": [_argument(part) for part in row.arguments if part.mention in row.matters],
        "interval": row.interval or row.carried,
        "timex": row.timex,
        "place": row.place,
        "quantity": row.quantity,
        "polarity": row.polarity,
        "certainty": row.certainty,
        "modality": row.modality,
        "attribution": row.attribution,
        "event": by.event_of[row.id].id,
        "origin": by.origin_of[row.id].id,
        **({"offered": row.offered} if row.offered else {}),
    }


def _argument(part: Argument) -> Row:
    """A mention and its role."""
    return {"role": part.role, "mention": part.mention}


def _event(row: Event, by: Lookup) -> Row:
    """An event, what it rests on and what disputes it."""
    return {
        "id": row.id,
        "type": row.type,
        "mode": row.mode,
        "summary": summary(by, row),
        "arguments": [{"role": argument.role, "entity": argument.entity} for argument in row.arguments],
        "interval": row.interval,
        "place": row.place,
        "claims": list(row.claims),
        "independent_origins": row.independent_origins,
        "conflicts": list(row.conflicts),
        "before": list(row.before),
    }


def _origin(row: Origin) -> Row:
    """An origin and its claims."""
    return {"id": row.id, "kind": row.kind, "name": row.name, "entity": row.entity, "claims": list(row.claims)}


def _derivation(row: Derivation) -> Row:
    """A derivation and its passages."""
    passages = [
        {"start": passage.span.start, "end": passage.span.end, "from_start": passage.other.start, "from_end": passage.other.end}
        for passage in row.passages
    ]
    return {
        "article": row.article,
        "from": row.other,
        "direction": row.direction,
        "kind": row.kind,
        "score": row.score,
        "agency": row.agency,
        "passages": passages,
    }


def _conflict(row: Conflict) -> Row:
    """A conflict, a side a value."""
    sides = [{"value": side.value, "claims": list(side.claims)} for side in row.sides]
    return {"id": row.id, "kind": row.kind, "event": row.event, "relation": row.relation, "sides": sides}


def _span(span: Span | None) -> list[int] | None:
    """A span as a pair."""
    return list(span) if span else None
