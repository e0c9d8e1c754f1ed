"""Who of a case may stand on a list of designated people and bodies: the reasons, the words of the reports, no verdict."""

from dataclasses import dataclass

from twosource.present.evidence import Desk, evidence
from twosource.present.labels import count
from twosource.present.values import Evidence, marked, one_line
from twosource.types import Match, Picture, SanctionsList

_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """An entity beside an entry of the list. told: what the reports say of its being designated, in their words."""

    name: str
    type: str
    articles: int
    match: Match
    told: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Screening:
    """What a list holds of a case. unlisted: who is told to be designated and has no entry with such a name: name and words."""

    title: str
    day: str
    entries: int
    hits: tuple[Hit, ...]
    unlisted: tuple[tuple[str, tuple[Evidence, ...]], ...]


def screening(desk: Desk, found: tuple[Match, ...], held: SanctionsList) -> Screening:
    """The matches of a case with a list as a reader wants them, the best fit first."""
    told = _designated(desk.picture, desk)
    hits = tuple(_hit(desk, row, told) for row in found)
    known = {row.entity for row in found}
    unlisted = sorted((desk.by.entity[key].name, rows) for key, rows in told.items() if key not in known)
    return Screening(held.title, held.day, len(held.entries), hits, tuple(unlisted))


def _hit(desk: Desk, row: Match, told: dict[str, tuple[Evidence, ...]]) -> Hit:
    """One entity beside one entry."""
    entity = desk.by.entity[row.entity]
    articles = {desk.by.mention[key].article for key in entity.mentions if key in desk.by.mention}
    return Hit(entity.name, entity.type, len(articles), row, told.get(row.entity, ()))


def _designated(picture: Picture, desk: Desk) -> dict[str, tuple[Evidence, ...]]:
    """What the reports say of who is designated: the first few claims, by entity."""
    found: dict[str, list[Evidence]] = {}
    for document in picture.documents:
        for claim in (row for row in document.claims if row.type == "DESIGNATE" and row.id in desk.by.event_of):
            for part in claim.arguments:
                entity = desk.by.entity_of.get(part.mention)
                if entity and part.role in ("patient", "target", "member", "recipient") and desk.named(entity.id):
                    found.setdefault(entity.id, []).append(evidence(desk, claim))
    return {key: tuple(rows[:_MOST_WORDS]) for key, rows in found.items()}


def render(found: Screening) -> str:
    """The screening as text: a hit with its grounds, possible namesakes said to be so."""
    rows = [f"{found.title}, {f'as of {found.day}' if found.day else 'which does not say of which day it is'}; {found.entries:,} entries"]
    rows.append(f"{count(len(found.hits), 'possible hit')}; a name alone is no identification")
    for hit in found.hits:
        rows += ["", *_rows(hit)]
    if found.unlisted:
        rows += ["", "told to be designated, with no such name on this list:"]
        rows += [f"  {one_line(name)}: {row.quote.label}: {marked(row.quote)}" for name, told in found.unlisted for row in told]
    return "\n".join(rows) + "\n"


def _rows(hit: Hit) -> list[str]:
    """One hit, a line a ground."""
    listed = hit.match.listed
    told = f", listed {listed.since}" if listed.since else ""
    head = f"{hit.match.score:.2f}  {one_line(hit.name)} ({hit.type}, {count(hit.articles, 'article')})  {hit.match.entity}"
    rows = [head, f"      {listed.id} {one_line(listed.names[0].name)}{told}{f', {listed.programme}' if listed.programme else ''}"]
    rows += ["      possible namesake: nothing but the name speaks for it"] if hit.match.namesake else []
    rows += [f"      for: {one_line(row.text)}" for row in hit.match.reasons]
    rows += [f"      against: {one_line(row.text)}" for row in hit.match.against]
    return rows + [f"      reported: {row.quote.label}: {marked(row.quote)}" for row in hit.told]
