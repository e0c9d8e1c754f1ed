"""Tables: one flat table of claims as CSV, and tables of nodes and relations for Neo4j.

A cell that a spreadsheet would run as a formula gets an apostrophe in front: articles are written by strangers.
"""

import csv
import io
from collections.abc import Iterable, Iterator

from twosource.present.evidence import Desk, origin_name
from twosource.present.exports.told import told
from twosource.present.labels import speaker
from twosource.present.values import one_line
from twosource.types import Claim

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
CLAIMS = (
    *("claim", "event", "event_type", "mode", "independent_origins", "article", "publisher", "title", "url", "published"),
    *("start", "end", "quote", "speaker", "origin", "agents", "others", "when", "place", "quantity"),
    *("polarity", "certainty", "modality", "event_sentence", "offered"),
)


def claims(desk: Desk) -> Iterator[str]:
    """One row a claim, in order of article and place, each with its event and origin."""
    sentence = {row.event.id: row.sentence for row in told(desk)}
    rows = (row for document in desk.picture.documents for row in document.claims if row.id in desk.by.event_of)
    yield from _csv(CLAIMS, (claim_cells(desk, row, sentence) for row in rows))


def claim_cells(desk: Desk, row: Claim, sentence: dict[str, str]) -> tuple[object, ...]:
    """The cells of one claim, in the order of CLAIMS. sentence: of each event."""
    event, article, origin = desk.by.event_of[row.id], desk.by.article[row.article], desk.by.origin_of.get(row.id)
    parts = [(part.role, desk.by.name_of(part.mention)) for part in row.arguments if part.mention in desk.by.mention]
    return (
        row.id,
        event.id,
        row.type,
        row.mode,
        event.independent_origins,
        article.id,
        article.publisher,
        article.title,
        article.url,
        desk.by.document[row.article].published,
        row.span.start,
        row.span.end,
        row.span.of(article.text),
        speaker(desk.by, row),
        origin_name(desk, origin.id) if origin else "",
        "; ".join(name for role, name in parts if role == "agent"),
        "; ".join(f"{name} ({role})" for role, name in parts if role != "agent"),
        row.interval,
        desk.by.name_of(row.place) if row.place in desk.by.mention else "",
        row.quantity,
        row.polarity,
        row.certainty,
        row.modality,
        sentence.get(event.id, ""),
        row.offered,
    )


def neo4j(desk: Desk) -> dict[str, Iterator[str]]:
    """Files for `neo4j-admin database import`: nodes.csv and relations.csv, of entities, events, articles and origins."""
    return {"nodes.csv": _csv(_NODE, _nodes(desk)), "relations.csv": _csv(_RELATION, _relations(desk))}


_NODE = ("id:ID", ":LABEL", "name", "type", "when", "independent_origins:int", "url")
_RELATION = (":START_ID", ":END_ID", ":TYPE", "role", "claims:int")


def _nodes(desk: Desk) -> Iterator[tuple[object, ...]]:
    """Every entity, event, article and origin of the picture."""
    for entity in desk.picture.entities:
        yield entity.id, "Entity", entity.name, entity.type, "", "", ""
    for row in told(desk):
        yield row.event.id, "Event", row.sentence, row.event.type, row.event.interval, row.event.independent_origins, ""
    for document in desk.picture.documents:
        article = document.article
        yield article.id, "Article", article.title or desk.label[article.id], article.publisher, document.published, "", article.url
    for origin in desk.picture.origins:
        yield origin.id, "Origin", origin_name(desk, origin.id), origin.kind, "", "", ""


def _relations(desk: Desk) -> Iterator[tuple[object, ...]]:
    """Who has a part in what, which article tells it, on which origin it rests, and which article derives from which."""
    for row in told(desk):
        yield from ((entity.id, row.event.id, "TAKES_PART_IN", role, "") for role, entity in row.parts)
        if row.place:
            yield row.event.id, row.place.id, "TAKES_PLACE_IN", "", ""
        for article in row.articles:
            yield article, row.event.id, "TELLS", "", sum(claim.article == article for claim in row.claims)
        origins = sorted(desk.by.origin_of[claim.id].id for claim in row.claims if claim.id in desk.by.origin_of)
        yield from ((row.event.id, origin, "RESTS_ON", "", origins.count(origin)) for origin in dict.fromkeys(origins))
    for derivation in desk.picture.derivations:
        kind = "DERIVES_FROM" if derivation.direction == "known" else "SHARES_TEXT_WITH"
        yield derivation.article, derivation.other, kind, derivation.kind, ""


def _csv(head: Iterable[str], rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    """The rows as CSV, row by row."""
    yield _row(head)
    yield from (_row(map(_cell, row)) for row in rows)


def _cell(value: object) -> str:
    """A cell: one line of text that no spreadsheet takes for a formula.

    >>> _cell("=1+1"), _cell(None), _cell(-1)
    ("'=1+1", '', '-1')
    """
    text = "" if value is None else one_line(str(value))
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text


def _row(cells: Iterable[str]) -> str:
    """One row as a line of CSV."""
    held = io.StringIO()
    csv.writer(held, lineterminator="\n").writerow(cells)
    return held.getvalue()
