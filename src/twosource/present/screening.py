"""Who of a case may stand on a list of designated people and bodies: reasons, words of the reports, what people decided; no verdict."""

from collections import defaultdict
from dataclasses import dataclass

from twosource.present.decisions import Decision, decision
from twosource.present.evidence import Desk, quote
from twosource.present.labels import count
from twosource.present.values import Quote, marked, one_line
from twosource.types import Designation, Match, SanctionsList, Screened

_MOST_WORDS = 3
_DECIDED = {"same": "decided to be the one on the list", "different": "decided to be a namesake", "unsure": "looked at and left open"}


@dataclass(frozen=True, slots=True)
class Saying:
    """A report's own words on a designation. says: listed; off (taken off, or denied). asked: it is only asked for, planned or supposed.

    claim: the id of the claim, nothing where only a role says it.
    """

    quote: Quote
    says: str
    asked: bool
    claim: str


@dataclass(frozen=True, slots=True)
class Hit:
    """An entity beside an entry of the list. told: what the reports say of its being designated, in their words.

    disagrees: a report says that it is not, or no longer, designated. decided: same (it is the one on the list), different (a namesake),
    unsure, or nothing: the last of the decisions that stand, which are all kept.
    """

    name: str
    type: str
    articles: int
    match: Match
    told: tuple[Saying, ...]
    disagrees: bool
    decided: str
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Screening:
    """What a list holds of a case. entities: how many were asked about. hits: those decided to be namesakes come last.

    unlisted: who is told to be designated and has no entry with such a name: name and words.
    unmatched: decisions on entries of this list that no hit of today belongs to.
    """

    title: str
    day: str
    entries: int
    entities: int
    hits: tuple[Hit, ...]
    unlisted: tuple[tuple[str, tuple[Saying, ...]], ...]
    unmatched: tuple[Decision, ...]


def screening(desk: Desk, held: SanctionsList, found: Screened) -> Screening:
    """The matches of a case with a list as a reader wants them, the best fit first."""
    decided = _decided(desk, held)
    hits = [_hit(desk, row, found, decisions=decided.pop((row.entity, held.key(row.listed.id)), ())) for row in found.matches]
    matched = {row.entity for row in found.matches}
    told = {key: rows for key, rows in found.designated.items() if key not in matched and any(row.says == "listed" for row in rows)}
    unlisted = sorted((desk.by.entity[key].name, _sayings(desk, rows)) for key, rows in told.items())
    unmatched = sorted(row for rows in decided.values() for row in rows)
    ordered = sorted(hits, key=lambda row: row.decided == "different")
    return Screening(held.title, held.day, len(held.entries), len(found.entities), tuple(ordered), tuple(unlisted), tuple(unmatched))


def _decided(desk: Desk, held: SanctionsList) -> dict[tuple[str, str], tuple[Decision, ...]]:
    """The standing decisions on entries of the list, oldest first, by entity and entry; of a mention that means nobody by it."""
    found: dict[tuple[str, str], tuple[Decision, ...]] = defaultdict(tuple)
    for row in sorted(desk.picture.judgements, key=lambda row: row.number):
        if row.kind == "listing" and not row.undone and row.right and row.right.startswith(held.key("")):
            entity = desk.by.entity_of.get(row.left)
            found[entity.id if entity else row.left, row.right] += (decision(desk, row),)
    return found


def _hit(desk: Desk, row: Match, found: Screened, *, decisions: tuple[Decision, ...]) -> Hit:
    """One entity beside one entry."""
    entity, told = desk.by.entity[row.entity], found.designated.get(row.entity, ())
    return Hit(
        name=entity.name,
        type=entity.type,
        articles=len({desk.by.mention[key].article for key in entity.mentions if key in desk.by.mention}),
        match=row,
        told=_sayings(desk, told),
        disagrees=any(said.says == "off" and not said.asked for said in told),
        decided=decisions[-1].decision if decisions else "",
        decisions=decisions,
    )


def _sayings(desk: Desk, rows: tuple[Designation, ...]) -> tuple[Saying, ...]:
    """The first few; those that speak against a listing are among them."""
    chosen = sorted(rows, key=lambda row: row.says != "off")[:_MOST_WORDS]
    return tuple(_saying(desk, row) for row in sorted(chosen, key=lambda row: (row.article, row.span)))


def _saying(desk: Desk, row: Designation) -> Saying:
    """The words of one report, in their sentence."""
    sentences = desk.by.document[row.article].sentences
    around = next((number for number, whole in enumerate(sentences) if whole.holds(row.span)), None)
    return Saying(quote(desk, row.article, row.span, sentence=around), row.says, row.asked, row.claim)


def render(found: Screening) -> str:
    """The screening as text: a hit with its grounds and decisions, possible namesakes said to be so."""
    rows = [f"{found.title}, {f'as of {found.day}' if found.day else 'which does not say of which day it is'}; {found.entries:,} entries"]
    asked = count(found.entities, "person, body or ship", "people, bodies and ships")
    rows.append(f"{asked} by name; {count(len(found.hits), 'possible hit')}; a name alone is no identification")
    for hit in found.hits:
        rows += ["", *_rows(hit)]
    if found.unlisted:
        rows += ["", "told to be designated, with no such name on this list:"]
        rows += [f"  {one_line(name)}: {_said(row)}" for name, told in found.unlisted for row in told]
    if found.unmatched:
        rows += ["", "decided before, and no hit now:"]
        rows += [f"  {row.names[0] or row.of[0]}, {row.of[-1]}: {_ruled(row)}" for row in found.unmatched]
    return "\n".join(rows) + "\n"


def _rows(hit: Hit) -> list[str]:
    """One hit, a line a ground."""
    listed = hit.match.listed
    told = f", listed {listed.since}" if listed.since else ""
    head = f"{hit.match.score:.2f}  {one_line(hit.name)} ({hit.type}, {count(hit.articles, 'article')})  {hit.match.entity}"
    rows = [head, f"      {listed.id} {one_line(listed.names[0].name)}{told}{f', {listed.programme}' if listed.programme else ''}"]
    rows += [f"      {_ruled(row)}" for row in hit.decisions]
    rows += ["      possible namesake: nothing but the name speaks for it"] if hit.match.namesake and not hit.decided else []
    rows += [f"      for: {one_line(row.text)}" for row in hit.match.reasons]
    rows += [f"      against: {one_line(row.text)}" for row in hit.match.against]
    rows += (
        ["      disagreement: it stands on the list, and a report says that it is not, or no longer, designated"] if hit.disagrees else []
    )
    return rows + ([f"      reported: {_said(row)}" for row in hit.told] or ["      reported: nothing of a designation"])


def _said(row: Saying) -> str:
    """The words of a report, and whether they speak of a designation that is not there, or not yet."""
    kind = "taken off or denied; " if row.says == "off" else ""
    return f"{row.quote.label}: {kind}{'only asked for or planned; ' if row.asked else ''}{marked(row.quote)}"


def _ruled(row: Decision) -> str:
    """A decision in words."""
    return f"{_DECIDED[row.decision]} by {one_line(row.by)}, {row.at} (judgement {row.number}){f': {one_line(row.why)}' if row.why else ''}"
