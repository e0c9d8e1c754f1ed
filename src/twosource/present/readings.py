"""What each kind of thing is and rests on, for `explain`: one function a kind."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from twosource.present.disagreement import value_words
from twosource.present.evidence import Desk, origin_name, quote, rests
from twosource.present.labels import count, firmness, listed, published, speaker, when
from twosource.present.sentence import summary, told
from twosource.present.strands import support
from twosource.present.values import Quote, plain
from twosource.types import Attribute, Claim, Derivation, Entity, Event, Reason, Span

_MOST = 40


class Fact(NamedTuple):
    """Something known about the thing, with its name."""

    name: str
    value: str


class Link(NamedTuple):
    """Another id on the way, how it is reached, and its words."""

    relation: str
    id: str
    words: str


class Why(NamedTuple):
    """A rule that tied two things, and the words of both."""

    left: str
    left_words: str
    right: str
    right_words: str
    rule: str
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """What is behind one id. rests_on: ids that a decision about it would name."""

    what: str
    facts: tuple[Fact, ...] = ()
    quotes: tuple[Quote, ...] = ()
    links: tuple[Link, ...] = ()
    reasons: tuple[Why, ...] = ()
    rests_on: tuple[str, ...] = ()


def event(asked: Desk, id: str) -> Found:
    """An event: what it rests on, origin by origin, its conflicts and why its claims are one event."""
    row = asked.by.event[id]
    claims = asked.claims(row.claims)
    rested = rests(asked, row)
    facts = [Fact("type", f"{row.type} ({row.mode})" if row.mode else row.type), Fact("when", when(row.interval))]
    facts += [Fact("where", asked.by.entity[row.place].name)] if row.place in asked.by.entity else []
    facts += [Fact(part.role, asked.by.entity[part.entity].name) for part in row.arguments if part.entity in asked.by.entity]
    facts.append(Fact("rests on", support(asked, rested, row.independent_origins)))
    facts += [Fact(f"origin: {rest.name}", rest.why or listed(rest.articles)) for rest in rested]
    links = [Link("claim", claim.id, plain(told(asked.by, claim))) for claim in claims]
    links += [Link("origin", rest.origin, rest.name) for rest in rested if rest.origin]
    links += [Link("conflict", conflict, "") for conflict in row.conflicts]
    links += [Link("before", other, summary(asked.by, asked.by.event[other])) for other in row.before if other in asked.by.event]
    links += [Link("perhaps the same", other, summary(asked.by, asked.by.event[other])) for other in row.related if other in asked.by.event]
    return Found(
        what=summary(asked.by, row),
        facts=tuple(facts),
        quotes=tuple(_claim_quote(asked, claim) for claim in claims[:_MOST]),
        links=tuple(links),
        reasons=reasons(asked, row.reasons),
        rests_on=row.claims,
    )


def _claim_quote(asked: Desk, row: Claim) -> Quote:
    """The words of a claim in their sentence."""
    return quote(asked, row.article, row.span, link=row.id, sentence=row.sentence)


def claim(asked: Desk, id: str) -> Found:
    """A claim: its words, who says it and how firmly, its arguments, its event and its origin."""
    row = asked.by.claim[id]
    text = asked.by.article[row.article].text
    facts = [Fact("type", f"{row.type} ({row.mode})" if row.mode else row.type), Fact("trigger", row.trigger.of(text))]
    facts += [Fact("speaker", speaker(asked.by, row)), Fact("put how", firmness(row)), Fact("when", when(row.interval))]
    facts += [Fact("hedge", row.hedge.of(text))] if row.hedge else []
    facts += [Fact("quantity", row.quantity)] if row.quantity else []
    facts += [Fact("offered by", f"the language model “{row.offered}”; its words stand in the text")] if row.offered else []
    facts += [Fact(part.role, asked.by.name_of(part.mention)) for part in row.arguments if part.mention in asked.by.mention]
    links = [
        Link(part.role, part.mention, _mention_words(asked, part.mention)) for part in row.arguments if part.mention in asked.by.mention
    ]
    links += [Link("timex", row.timex, asked.by.timex[row.timex].span.of(text))] if row.timex in asked.by.timex else []
    links += [Link("attribution", row.attribution, "")] if row.attribution in asked.by.attribution else []
    links += [Link("event", found.id, summary(asked.by, found))] if (found := asked.by.event_of.get(id)) else []
    links += [Link("origin", made.id, origin_name(asked, made.id))] if (made := asked.by.origin_of.get(id)) else []
    return Found(plain(told(asked.by, row)), tuple(facts), (_claim_quote(asked, row),), tuple(links), rests_on=(row.article,))


def _mention_words(asked: Desk, id: str) -> str:
    """The words of a mention."""
    row = asked.by.mention[id]
    return row.span.of(asked.by.article[row.article].text)


def entity(asked: Desk, id: str) -> Found:
    """An entity: its names, where each stands, and why they mean one."""
    row = asked.by.entity[id]
    mentions = sorted((asked.by.mention[one] for one in row.mentions if one in asked.by.mention), key=lambda one: (one.article, one.span))
    ordered = [one for form in ("named", "nominal", "pronominal") for one in mentions if one.form == form]
    facts = [Fact("type", row.type), Fact("mentions", str(len(mentions)))]
    facts += [Fact("also called", ", ".join(row.aliases))] if row.aliases else []
    facts += [*_where(row), *(_attribute(asked, one) for one in row.attributes), *(Fact("disputed", one.text) for one in row.disputed)]
    links = [Link("inside", other, asked.by.entity[other].name) for other in row.inside if other in asked.by.entity]
    links += [Link("perhaps the same", other.id, other.name) for one in row.disputed if (other := other_of(asked, row, one))]
    links += [Link("event", found.id, summary(asked.by, found)) for found in asked.picture.events if _takes_part(found, id)]
    return Found(
        what=f"{row.name} ({row.type})",
        facts=tuple(facts),
        quotes=tuple(in_sentence(asked, one.article, one.span) for one in ordered[:_MOST]),
        links=tuple(links),
        reasons=reasons(asked, row.reasons),
        rests_on=row.mentions,
    )


def _where(row: Entity) -> list[Fact]:
    """Where a place is by the gazetteer, and why it was taken for this one of its name."""
    at = row.location
    if at is None:
        return []
    point = f", {at.latitude}, {at.longitude}" if at.latitude is not None else ""
    return [Fact("place", f"{at.name}, {at.country or 'country disputed'}{point} (GeoNames {at.geonames}). {at.why}")]


def _attribute(asked: Desk, row: Attribute) -> Fact:
    """What a report says of an entity, when it holds, and where the words stand."""
    time = "".join(f", {word}" for word in (row.tense if row.tense != "now" else "", when(row.interval) if row.interval else "") if word)
    return Fact(row.kind, f"“{row.value}”{time} ({asked.label[row.article]} {row.span.start}:{row.span.end})")


def other_of(asked: Desk, row: Entity, reason: Reason) -> Entity | None:
    """The other entity of a reason."""
    others = (key for key in (reason.left, reason.right) if key not in row.mentions)
    return next((asked.by.entity_of[key] for key in others if key in asked.by.entity_of), None)


def _takes_part(row: Event, entity: str) -> bool:
    """True when the entity has a role in the event."""
    return any(part.entity == entity for part in row.arguments) or row.place == entity


def in_sentence(asked: Desk, article: str, span: Span) -> Quote:
    """Words in the sentence that holds them."""
    sentences = asked.by.document[article].sentences
    return quote(asked, article, span, sentence=bisect_right(sentences, span.start, key=lambda row: row.start) - 1)


def mention(asked: Desk, id: str) -> Found:
    """A mention: its words, what it means, and the mention it points back to."""
    row = asked.by.mention[id]
    words = _mention_words(asked, id)
    found = asked.by.entity_of.get(id)
    links = [Link("entity", found.id, found.name)] if found else []
    links += [Link("points back to", row.antecedent, _mention_words(asked, row.antecedent))] if row.antecedent in asked.by.mention else []
    links += [Link("in claim", claim.id, plain(told(asked.by, claim))) for claim in _claims_with(asked, row.article, id)]
    facts = [Fact("form", row.form), Fact("type", row.type)]
    facts += [Fact("title", row.title.of(asked.by.article[row.article].text))] if row.title else []
    ties = tuple(why for why in reasons(asked, found.reasons) if id in (why.left, why.right)) if found else ()
    return Found(f"“{words}”", tuple(facts), (in_sentence(asked, row.article, row.span),), tuple(links), ties)


def _claims_with(asked: Desk, article: str, mention: str) -> list[Claim]:
    """The claims of an article in which a mention has a part."""
    return [
        row for row in asked.by.document[article].claims if row.place == mention or any(part.mention == mention for part in row.arguments)
    ]


def attribution(asked: Desk, id: str) -> Found:
    """An attribution: source, cue and content, and the claims told in it."""
    row = asked.by.attribution[id]
    spans = [row.source] if row.source else []
    spans += [*row.cue, *row.content]
    told_in = [one for one in asked.by.document[row.article].claims if one.attribution == id]
    links = [Link("source", row.mention, asked.by.name_of(row.mention))] if row.mention in asked.by.mention else []
    links += [Link("claim", one.id, plain(told(asked.by, one))) for one in told_in]
    links += [Link("inside", row.parent, "")] if row.parent in asked.by.attribution else []
    text = asked.by.article[row.article].text
    facts = [Fact("source", row.source.of(text) if row.source else "not said"), Fact("named", "yes" if row.named else "no")]
    facts += [Fact("cue", " … ".join(cue.of(text) for cue in row.cue)), Fact("kind", row.kind), Fact("put how", row.certainty)]
    quotes = tuple(in_sentence(asked, row.article, span) for span in spans)
    return Found("who says what", tuple(facts), quotes, tuple(links))


def timex(asked: Desk, id: str) -> Found:
    """A time expression: its value, and what it was read against."""
    row = asked.by.timex[id]
    facts = [
        Fact("type", row.type),
        Fact("value", row.value),
        Fact("days", when(row.interval)),
        Fact("read against", row.anchor or "nothing"),
    ]
    links = [Link("claim", one.id, plain(told(asked.by, one))) for one in asked.by.document[row.article].claims if one.timex == id]
    return Found(when(row.interval), tuple(facts), (in_sentence(asked, row.article, row.span),), tuple(links))


def origin(asked: Desk, id: str) -> Found:
    """An origin: why its claims count as one, and which they are."""
    row = asked.by.origin[id]
    claims = asked.claims(row.claims)
    articles = tuple(dict.fromkeys(asked.label[one.article] for one in claims))
    facts = [Fact("kind", row.kind), Fact("why one origin", asked.said(row.why) or "not recorded"), Fact("articles", listed(articles))]
    links = [Link("claim", one.id, plain(told(asked.by, one))) for one in claims]
    links += [Link("entity", row.entity, asked.by.entity[row.entity].name)] if row.entity in asked.by.entity else []
    return Found(
        f"{origin_name(asked, id)} ({row.kind})", tuple(facts), tuple(_claim_quote(asked, one) for one in claims[:_MOST]), tuple(links),
        rests_on=(*row.claims, *dict.fromkeys(one.article for one in claims)),
    )  # fmt: skip


def conflict(asked: Desk, id: str) -> Found:
    """A conflict: its values and the claims on each side."""
    row = next(one for one in asked.picture.conflicts if one.id == id)
    facts = [Fact("kind", row.kind), Fact("relation", row.relation), Fact("why", asked.said(row.why) or "not recorded")]
    claims = [(side, one) for side in row.sides for one in asked.claims(side.claims)]
    links = [Link(f"says {value_words(asked.by, row.kind, side.value)}", one.id, plain(told(asked.by, one))) for side, one in claims]
    links += [Link("event", row.event, summary(asked.by, asked.by.event[row.event]))] if row.event in asked.by.event else []
    values = " against ".join(value_words(asked.by, row.kind, side.value) for side in row.sides)
    quotes = tuple(_claim_quote(asked, one) for _, one in claims)
    return Found(values, tuple(facts), quotes, tuple(links), rests_on=tuple(one.id for _, one in claims))


def article(asked: Desk, id: str) -> Found:
    """An article: what was read in it, and with which others it shares its text."""
    document = asked.by.document[id]
    row = document.article
    facts = [
        Fact(name, value)
        for name, value in (("title", row.title), ("publisher", row.publisher), ("url", row.url), ("file", row.path))
        if value
    ]
    facts += [Fact("published", published(document)), Fact("length", count(len(row.text), "character"))]
    facts += [Fact("read", f"{count(len(document.sentences), 'sentence')}, {count(len(document.claims), 'claim')}")]
    facts += [Fact("kept out of the text", f"{cut.reason}: {cut.text[:120]}") for cut in row.cut]
    shared = [one for one in asked.picture.derivations if id in (one.article, one.other)]
    links = [Link(f"{one.kind}, direction {one.direction}", _twin(one, id), asked.label.get(_twin(one, id), "")) for one in shared]
    quotes = [quote(asked, id, passage.span if one.article == id else passage.other) for one in shared for passage in one.passages]
    links += [Link("claim", one.id, plain(told(asked.by, one))) for one in document.claims]
    return Found(asked.label[id], tuple(facts), tuple(quotes[:_MOST]), tuple(links))


def _twin(row: Derivation, id: str) -> str:
    """The other article of a pair."""
    return row.other if row.article == id else row.article


def reasons(asked: Desk, rows: tuple[Reason, ...]) -> tuple[Why, ...]:
    """Reasons with the words of both sides."""
    return tuple(
        Why(row.left, _any_words(asked, row.left), row.right, _any_words(asked, row.right), row.rule, row.text, row.score) for row in rows
    )


def _any_words(asked: Desk, id: str) -> str:
    """The words of a mention or a claim; the id itself for anything else."""
    if id in asked.by.mention:
        return _mention_words(asked, id)
    return plain(told(asked.by, asked.by.claim[id])) if id in asked.by.claim else id
