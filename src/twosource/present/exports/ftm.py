"""FollowTheMoney, for OpenAleph and OpenSanctions' tools: entities one a line, or statements one a value and report.

https://followthemoney.tech. Articles, people, bodies, places, memberships, links and events are kept, each told thing with the articles
that prove it. Spans, certainty of each claim, origins and conflicts have no field there: they stand in words in `summary`.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from twosource import ids
from twosource.present.evidence import Desk
from twosource.present.exports.told import Told, days, things, told
from twosource.present.roles import roles
from twosource.present.values import one_line, plain
from twosource.types import Document, Entity

_SCHEMA = {
    **{name: name for name in ("Person", "Organization", "PublicBody", "Company", "Vehicle", "Vessel", "Airplane")},
    **dict.fromkeys(("Place", "Address", "Facility"), "Address"),
}
_LINKS = {
    "MEMBER_OF": ("Membership", "member", "organization"),
    "LEADS": ("Directorship", "director", "organization"),
    "PART_OF": ("UnknownLink", "subject", "object"),
    "FRONT_OF": ("UnknownLink", "subject", "object"),
    "ALLY_OF": ("UnknownLink", "subject", "object"),
    "OPPOSED_TO": ("UnknownLink", "subject", "object"),
}
_BODIES = frozenset({"Organization", "PublicBody", "Company"})
_LANGUAGES = {"en": "eng"}
_DATASET = "twosource"
_COLUMNS = (
    *("canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset"),
    *("origin", "lang", "original_value", "external", "first_seen", "last_seen", "id"),
)
_TYPES = {
    "address": "address full",
    "checksum": "contentHash",
    "country": "country",
    "date": "date endDate publishedAt retrievedAt startDate",
    "entity": "addressEntity director document involved member object organization proof resolved subject",
    "identifier": "",
    "language": "language",
    "name": "alias name",
    "number": "latitude longitude",
    "text": "description summary",
    "url": "sourceUrl",
}
_PROP_TYPE = {prop: kind for kind, props in _TYPES.items() for prop in props.split()}


@dataclass(frozen=True, slots=True)
class Proxy:
    """An entity of FollowTheMoney. values: property, value and the article that says it ("" where that is the case as a whole)."""

    id: str
    schema: str
    values: tuple[tuple[str, str, str], ...]


def entities(desk: Desk) -> Iterator[str]:
    """One JSON object a line, as `ftm` reads them."""
    for row in proxies(desk):
        found: dict[str, list[str]] = {}
        for prop, value, _ in row.values:
            if value not in found.setdefault(prop, []):
                found[prop].append(value)
        yield json.dumps({"id": row.id, "schema": row.schema, "properties": found}, ensure_ascii=False, sort_keys=True) + "\n"


def statements(desk: Desk) -> Iterator[str]:
    """One CSV row a value and article that says it: `origin` is the article's id, the seen dates are those of its publication."""
    yield _csv(_COLUMNS)
    for row in proxies(desk):
        yield from (_statement(desk, row, value) for value in row.values)


def _statement(desk: Desk, row: Proxy, told: tuple[str, str, str]) -> str:
    """One value as a line of CSV; its key is made as FollowTheMoney makes it."""
    prop, value, article = told
    day = days(desk.by.document[article].published)[0] if article else ""
    key = hashlib.sha1(f"{_DATASET}.{row.id}.{prop}.{value}".encode(), usedforsecurity=False).hexdigest()
    kind = _PROP_TYPE.get(prop, "string")
    return _csv((row.id, row.id, prop, kind, row.schema, value, _DATASET, article, "", "", "f", day, day, key))


def proxies(desk: Desk) -> Iterator[Proxy]:
    """Articles, named things, what ties them, and events: in this order, each by id."""
    for document in desk.picture.documents:
        yield _article(desk, document)
    for entity in things(desk):
        if entity.type in _SCHEMA:
            yield _thing(desk, entity)
            yield from _mentions(desk, entity)
    for row in told(desk):
        yield from _links(desk, row) if row.event.type in _LINKS else (_event(desk, row),)


def _article(desk: Desk, document: Document) -> Proxy:
    """An article without its text: its place, its date and its checksum."""
    row = document.article
    day = days(document.published)
    values = {
        "title": row.title or desk.label[row.id],
        "publisher": row.publisher,
        "sourceUrl": row.url if (row.url or "").startswith(("http://", "https://")) else None,
        "publishedAt": day[0] if day[0] == day[1] else None,
        "language": _LANGUAGES.get(row.language or ""),
        "contentHash": hashlib.sha1(row.text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest(),
        "fileName": row.path,
    }
    kept = [(name, one_line(value), row.id) for name, value in values.items() if value]
    return Proxy(row.id, "Article", (*kept, *(("author", one_line(name), row.id) for name in row.authors)))


def _thing(desk: Desk, entity: Entity) -> Proxy:
    """A named thing with its names and roles, each by the articles that use it."""
    place = _SCHEMA[entity.type] == "Address"
    said = [desk.by.mention[row] for row in entity.mentions if row in desk.by.mention and desk.by.mention[row].form == "named"]
    used = sorted({(one_line(row.span.of(desk.by.article[row.article].text)), row.article) for row in said})
    values = [("name", entity.name, "")] + [("alias", name, article) for name, article in used if name != entity.name]
    if place:
        values.append(("full", entity.name, ""))
    elif entity.type == "Person":
        called = roles(desk, entity, named=said)
        values += [("position", plain(row.sentence), row.evidence.quote.article if row.evidence else "") for row in called]
    if entity.location:
        at = {"latitude": entity.location.latitude, "longitude": entity.location.longitude} if place else {}
        values += [(name, f"{number:.5f}", "") for name, number in at.items() if number is not None]
        values += [("country", entity.location.country.lower(), "")] if entity.location.country else []
    return Proxy(entity.id, _SCHEMA[entity.type], tuple(values))


def _mentions(desk: Desk, entity: Entity) -> Iterator[Proxy]:
    """One Mention for each article that names a person or body: a document, a name, and whom it means."""
    if _SCHEMA[entity.type] == "Address":
        return
    first: dict[str, str] = {}
    for key in entity.mentions:
        row = desk.by.mention.get(key)
        if row and row.form == "named":
            first.setdefault(row.article, one_line(row.span.of(desk.by.article[row.article].text)))
    for article, name in sorted(first.items()):
        values = (("document", article, article), ("name", name, article), ("resolved", entity.id, article))
        yield Proxy(ids.make("ftm", "mention", article, entity.id), "Mention", values)


def _links(desk: Desk, row: Told) -> Iterator[Proxy]:
    """A lasting relation: one link for each two that it ties."""
    schema, near, far = _LINKS[row.event.type]
    groups = [entity for role, entity in row.parts if role == "group" and entity.type in _SCHEMA]
    members = [entity for role, entity in row.parts if role != "group" and entity.type in _SCHEMA]
    pairs = [(one, group) for one in members for group in groups] or list(pairwise(members[:2]))
    for left, right in pairs:
        fits = schema == "UnknownLink" or (right.type in _BODIES and _SCHEMA[left.type] != "Address")
        kind, one, other = (schema, near, far) if fits else ("UnknownLink", "subject", "object")
        words = [("role", row.event.type.replace("_", " ").lower(), "")]
        ends = [(one, left.id, ""), (other, right.id, "")]
        yield Proxy(ids.make("ftm", row.event.id, left.id, right.id), kind, (*ends, *words, *_proof(desk, row)))


def _event(desk: Desk, row: Told) -> Proxy:
    """An event: its sentence, its kind, who has a part in it, and where."""
    values = [("name", row.sentence, ""), ("keywords", row.event.type, ""), ("recordId", row.event.id, "")]
    values += [("keywords", row.event.mode, "")] if row.event.mode else []
    values += [("involved", entity.id, "") for _, entity in row.parts if entity.type in _SCHEMA and _SCHEMA[entity.type] != "Address"]
    if row.place and row.place.type in _SCHEMA:
        values += [("location", row.place.name, ""), ("addressEntity", row.place.id, "")]
    return Proxy(row.event.id, "Event", (*values, *_proof(desk, row)))


def _proof(desk: Desk, row: Told) -> list[tuple[str, str, str]]:
    """The days, the articles that tell it, the exact words, and on how many origins it rests."""
    first, last = days(row.event.interval)
    told = [("date", first, "")] if first and first == last else [("startDate", first, ""), ("endDate", last, "")]
    count = row.event.independent_origins
    rested = f"{count} independent origin{'' if count == 1 else 's'}: {'; '.join(row.origins)}"
    words = [("description", one_line(claim.span.of(desk.by.article[claim.article].text)), claim.article) for claim in row.claims]
    values = [*told, *(("proof", article, article) for article in row.articles), ("summary", rested, ""), *words]
    return [value for value in (*values, ("status", row.mark, "")) if value[1] and _has(row, value[0])]


def _has(row: Told, prop: str) -> bool:
    """True where the schema knows the property: an event has no status."""
    return prop != "status" or row.event.type in _LINKS


def _csv(cells: Iterable[str]) -> str:
    """One row as FollowTheMoney's CSV: every cell in quotation marks."""
    held = io.StringIO()
    csv.writer(held, dialect=csv.unix_dialect).writerow(cells)
    return held.getvalue()
