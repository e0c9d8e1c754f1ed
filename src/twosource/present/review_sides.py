"""The two sides of a question of the review queue: what is known of each, and the words it rests on."""

from twosource.present.claim_rows import claim_row
from twosource.present.evidence import Desk
from twosource.present.index import Index
from twosource.present.labels import listed, published, when
from twosource.present.readings import Fact, in_sentence
from twosource.present.refs import Ref, article_ref, entity_ref
from twosource.present.review_values import ReviewSide
from twosource.present.sections import Alike, Disagreement, SideBySide
from twosource.present.sentence import told
from twosource.present.strands import counted
from twosource.present.values import Quote, one_line, plain, shortened
from twosource.types import Claim, Entity, Mention

_MOST_QUOTES = 3
_MOST_WITH = 5
_MOST_CHARACTERS = 110


def facts(*rows: tuple[str, str]) -> tuple[Fact, ...]:
    """Facts by name, those that are known."""
    return tuple(Fact(name, value) for name, value in rows if value)


def words(desk: Desk, row: Mention) -> str:
    """The words of a mention on one line."""
    return one_line(row.span.of(desk.by.article[row.article].text))


def mention_side(index: Index, mention: str) -> ReviewSide:
    """A name as one report uses it: what else the report calls it, what it says it is, with whom it tells of it."""
    desk = index.desk
    row = desk.by.mention[mention]
    entity = desk.by.entity_of[mention]
    here = _in_report(desk, entity, row)
    called = dict.fromkeys(words(desk, one) for one in here if one.form == row.form)
    roles = dict.fromkeys(one_line(one.value) for one in entity.attributes if one.article == row.article and one.kind == "role")
    return ReviewSide(
        ref=Ref("entity", entity.id, f"“{words(desk, row)}” in {desk.label[row.article]}", entity.type),
        facts=facts(
            ("report", f"{desk.label[row.article]}, {published(desk.by.document[row.article])}"),
            ("called here", listed(list(called))),
            ("said to be", listed([f"“{one}”" for one in roles], 3)),
            ("told of with", listed(_with(index, entity, row.article), _MOST_WITH)),
        ),
        quotes=_quotes(desk, [row, *(one for one in here if one.form == row.form)]),
    )


def entity_side(index: Index, row: Entity) -> ReviewSide:
    """An entity: its names, what reports say it is, where it is told, with whom."""
    desk = index.desk
    labels = [desk.label[one] for one in index.naming.get(row.id, ())]
    named = sorted((desk.by.mention[one] for one in row.mentions if one in desk.by.mention), key=lambda one: (one.article, one.span))
    shown = [one for one in named if one.form == "named"] or named
    first_of_each = {one.article: one for one in reversed(shown)}
    roles = dict.fromkeys(one_line(one.value) for one in row.attributes if one.kind == "role")
    return ReviewSide(
        ref=entity_ref(desk, row.id),
        facts=facts(
            ("also called", listed(list(row.aliases), 5)),
            ("reports", listed(labels, 4)),
            ("said to be", listed([f"“{one}”" for one in roles], 4)),
            ("place", f"{row.location.name}, {row.location.country}" if row.location else ""),
            ("told of with", listed(_with(index, row), _MOST_WITH)),
        ),
        quotes=_quotes(desk, sorted(first_of_each.values(), key=lambda one: (one.article, one.span))),
    )


def _in_report(desk: Desk, entity: Entity, row: Mention) -> list[Mention]:
    """The mentions of an entity in the report of one of them, in order."""
    rows = (desk.by.mention[one] for one in entity.mentions if one in desk.by.mention)
    return sorted((one for one in rows if one.article == row.article), key=lambda one: one.span)


def _with(index: Index, entity: Entity, article: str = "") -> list[str]:
    """The names of those who take part in the entity's events with it, the most frequent first; article: in what that one tells."""
    counts: dict[str, int] = {}
    for id in index.with_entity.get(entity.id, ()):
        if not article or article in index.traits[id].articles:
            for other in sorted(index.traits[id].entities - {entity.id}):
                if index.desk.named(other):
                    counts[other] = counts.get(other, 0) + 1
    ordered = sorted(counts, key=lambda one: (-counts[one], index.desk.by.entity[one].name, one))
    return [index.desk.by.entity[one].name for one in ordered]


def _quotes(desk: Desk, rows: list[Mention]) -> tuple[Quote, ...]:
    """The first few mentions in their sentences, each sentence once."""
    found: dict[tuple[str, str, str], Quote] = {}
    for row in rows:
        made = in_sentence(desk, row.article, row.span)
        found.setdefault((made.article, made.before[:40], made.after[-40:]), made)
        if len(found) == _MOST_QUOTES:
            break
    return tuple(found.values())


def claim_side(index: Index, claim: Claim) -> ReviewSide:
    """What one report tells of an event: who, when, where, whose words, and the claim itself."""
    desk = index.desk
    row = claim_row(desk, claim)
    parts = [desk.by.entity_of[one.mention] for one in claim.arguments if one.mention in desk.by.entity_of and one.role != "topic"]
    place = desk.by.name_of(claim.place) if claim.place in desk.by.mention else ""
    event = desk.by.event_of.get(claim.id)
    name = plain(shortened(told(desk.by, claim), _MOST_CHARACTERS))
    return ReviewSide(
        ref=Ref("event", event.id, name, event.type) if event else Ref("claim", claim.id, name, claim.type),
        facts=facts(
            ("report", f"{row.label}, {row.published}"),
            ("who", listed(list(dict.fromkeys(one.name for one in parts)), _MOST_WITH)),
            ("when", when(claim.interval) if claim.interval else ""),
            ("where", place),
            ("how many", claim.quantity or ""),
            ("says", row.speaker),
        ),
        quotes=(row.quote,),
    )


def value_side(dispute: Disagreement, side: SideBySide) -> ReviewSide:
    """One side of a disagreement: its value, who gives it, their words."""
    return ReviewSide(
        ref=Ref("conflict", dispute.conflict, side.value, dispute.kind),
        facts=facts(("reports", listed(side.labels, 4)), ("origins", listed(side.origins, 4))),
        quotes=tuple(row.quote for row in side.evidence[:_MOST_QUOTES]),
    )


def article_side(index: Index, article: str, passages: tuple[Alike, ...], *, left: bool) -> ReviewSide:
    """One of two articles that share text: who printed it when, and the passages."""
    report = index.reports[article]
    return ReviewSide(
        ref=article_ref(index.desk, article),
        facts=facts(("publisher", report.publisher), ("published", f"{report.published} ({report.dated})"), ("address", report.url)),
        quotes=tuple((row.left if left else row.right) for row in passages[:_MOST_QUOTES]),
    )


def origins_told(index: Index, claims: frozenset[str], event: str) -> str:
    """On how many independent origins some claims of an event stand, in words."""
    row = index.desk.by.event[event]
    number = sum(not claims.isdisjoint(strand) for strand in row.strands) if row.strands else min(row.independent_origins, len(claims))
    return counted(max(number, 1), max(number, 1))
