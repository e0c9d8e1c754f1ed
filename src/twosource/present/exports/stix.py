"""A STIX 2.1 bundle, for OpenCTI, MISP and others: https://docs.oasis-open.org/cti/stix/v2.1/.

Articles are reports, people and bodies identities, places locations, events notes, lasting relations relationships. What STIX has no
field for (speaker, certainty, origins, the exact place of the words) stands in an extension of ours. Ids are made from ours, and the
moments are the last day that an article of the case was published: the same case gives the same bytes.
"""

import hashlib
import json
import uuid
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from twosource.present.evidence import Desk
from twosource.present.exports.told import Told, days, things, told
from twosource.present.labels import speaker
from twosource.present.roles import roles
from twosource.present.values import one_line, plain
from twosource.types import Claim, Document, Entity

_SPACE = uuid.UUID("6f0d4c9e-4c0b-5d0a-9d4f-2c1f6a1b7e55")
_UNKNOWN = "1970-01-01"
_CLASSES = {"Person": "individual", **dict.fromkeys(("Organization", "PublicBody", "Company"), "organization")}
_PLACES = frozenset({"Place", "Address", "Facility"})
_TIES = {"MEMBER_OF": "part-of", "PART_OF": "part-of"} | dict.fromkeys(("LEADS", "FRONT_OF", "ALLY_OF", "OPPOSED_TO"), "related-to")
_SCHEMA = "https://twosource.example/schemas/told-1.json"
Row = dict[str, Any]


def bundle(desk: Desk) -> Iterator[str]:
    """The bundle, object by object."""
    rows = list(_objects(desk))
    head = {"type": "bundle", "id": _id("bundle", *(row["id"] for row in rows))}
    yield json.dumps(head, ensure_ascii=False)[:-1] + ', "objects": ['
    for number, row in enumerate(rows):
        yield (",\n" if number else "\n") + json.dumps(row, ensure_ascii=False)
    yield "\n]}\n"


def _objects(desk: Desk) -> Iterator[Row]:
    """All objects: who made it, its extension, things, what is told, and the articles."""
    moment = _moment(desk)
    yield from _preface(moment)
    known = {row.id: made for row in things(desk) if (made := _thing(desk, row, moment))}
    yield from known.values()
    refs: dict[str, set[str]] = {document.article.id: set() for document in desk.picture.documents}
    for row in told(desk):
        for made in _told(desk, row, known, moment=moment):
            yield made
            for article in row.articles:
                refs[article].add(made["id"])
    for document in desk.picture.documents:
        yield _report(desk, document, sorted(refs[document.article.id]), moment=moment)


def _id(type: str, *parts: str) -> str:
    """The id of an object, made from what it stands for."""
    return f"{type}--{uuid.uuid5(_SPACE, chr(31).join((type, *parts)))}"


def _moment(desk: Desk) -> str:
    """The last day that an article states, as an instant."""
    stated = [days(document.article.published)[1] for document in desk.picture.documents]
    return f"{max(stated, default='') or _UNKNOWN}T00:00:00.000Z"


def _row(type: str, key: str, moment: str, **fields: Any) -> Row:
    """An object with the fields that every one has; empty ones are left out."""
    made = {"type": type, "spec_version": "2.1", "id": _id(type, key), "created": moment, "modified": moment}
    return made | {name: value for name, value in fields.items() if value not in (None, "", [], {})}


def _preface(moment: str) -> Iterator[Row]:
    """Twosource itself, and what its extension holds."""
    maker = _row("identity", "twosource", moment, name="Twosource", identity_class="system")
    yield maker
    yield _row(
        "extension-definition",
        "told",
        moment,
        created_by_ref=maker["id"],
        name="told",
        description="What reports tell: the kind of event, the time (EDTF), independent origins, and each claim with its exact words.",
        schema=_SCHEMA,
        version="1.0.0",
        extension_types=["property-extension"],
    )


def _thing(desk: Desk, entity: Entity, moment: str) -> Row | None:
    """A person or body as an identity, a place that is known to the gazetteer as a location; None for anything else."""
    if entity.type in _CLASSES:
        named = [desk.by.mention[row] for row in entity.mentions if row in desk.by.mention and desk.by.mention[row].form == "named"]
        said = [plain(row.sentence) for row in roles(desk, entity, named=named)]
        also = [f"also called {name}" for name in entity.aliases if name != entity.name]
        words = "; ".join(map(one_line, (*said, *also)))
        return _row("identity", entity.id, moment, name=one_line(entity.name), identity_class=_CLASSES[entity.type], description=words)
    at = entity.location
    if entity.type not in _PLACES or at is None or not (at.country or at.latitude is not None):
        return None
    point = {"latitude": at.latitude, "longitude": at.longitude} if at.latitude is not None and at.longitude is not None else {}
    return _row("location", entity.id, moment, name=one_line(entity.name), country=at.country, **point)


def _told(desk: Desk, row: Told, known: dict[str, Row], *, moment: str) -> Iterator[Row]:
    """A lasting relation as relationships, all else as a note about who has a part in it."""
    extension = {_id("extension-definition", "told"): _extension(desk, row)}
    parts = [known[entity.id]["id"] for _, entity in row.parts if entity.id in known]
    if row.event.type in _TIES:
        groups = [known[entity.id]["id"] for role, entity in row.parts if role == "group" and entity.id in known]
        members = [part for part in parts if part not in groups]
        pairs = [(one, group) for one in members for group in groups] or list(pairwise(members[:2]))
        for left, right in pairs:
            ends = {"relationship_type": _TIES[row.event.type], "source_ref": left, "target_ref": right}
            key = f"{row.event.id} {left} {right}"
            yield _row("relationship", key, moment, **ends, description=row.sentence, extensions=extension)
        return
    refs = [*parts, *([known[row.place.id]["id"]] if row.place and row.place.id in known else [])]
    if refs:
        content = "\n".join(f"“{words}” ({label})" for words, label in _words(desk, row.claims))
        labels = [row.event.type.lower(), *([row.mark] if row.mark else [])]
        authors = [name for name in row.speakers if name]
        fields = {"abstract": row.sentence, "content": content, "authors": authors, "object_refs": refs, "labels": labels}
        yield _row("note", row.event.id, moment, **fields, extensions=extension)


def _words(desk: Desk, claims: tuple[Claim, ...]) -> list[tuple[str, str]]:
    """The exact words of each claim and the label of its article, each once."""
    found = [(one_line(row.span.of(desk.by.article[row.article].text)), desk.label[row.article]) for row in claims]
    return list(dict.fromkeys(found))


def _extension(desk: Desk, row: Told) -> Row:
    """What STIX has no field for."""
    return {
        "extension_type": "property-extension",
        "event": row.event.id,
        "event_type": row.event.type,
        "when": row.event.interval or "unknown",
        "independent_origins": row.event.independent_origins,
        "origins": list(row.origins),
        "claims": [_claim(desk, claim) for claim in row.claims],
    }


def _claim(desk: Desk, row: Claim) -> Row:
    """One claim with its exact place and words."""
    return {
        "id": row.id,
        "article": row.article,
        "start": row.span.start,
        "end": row.span.end,
        "exact": row.span.of(desk.by.article[row.article].text),
        "speaker": one_line(speaker(desk.by, row)),
        "polarity": row.polarity,
        "certainty": row.certainty,
        "modality": row.modality,
    }


def _report(desk: Desk, document: Document, refs: list[str], *, moment: str) -> Row:
    """An article: where it stands, and all that it tells. One whose date is not known carries the case's moment and says so."""
    row = document.article
    first, last = days(document.published)
    stated = f"{first}T00:00:00.000Z" if first and first == last else None
    digest = hashlib.sha256(row.text.encode("utf-8", "surrogatepass")).hexdigest()
    source: Row = {"source_name": row.publisher or desk.label[row.id], "external_id": row.id}
    if (row.url or "").startswith(("http://", "https://")):
        source |= {"url": row.url, "hashes": {"SHA-256": digest}}
    return _row(
        "report",
        row.id,
        moment,
        name=one_line(row.title or desk.label[row.id]),
        published=stated or moment,
        labels=[] if stated else ["publication-date-not-known"],
        object_refs=refs or [_id("identity", "twosource")],
        external_references=[source],
    )
