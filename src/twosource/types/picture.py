"""The nouns across articles, as frozen values. See docs/terms.md for what each word means."""

from dataclasses import dataclass
from typing import NamedTuple

from twosource.types.document import Document, Span


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two things were taken for the same: the rule, its sentence, and the two ids it speaks of."""

    left: str
    right: str
    rule: str
    text: str
    score: float = 1.0


class Location(NamedTuple):
    """Where a place is by the gazetteer (GeoNames). country: two letters, the one that the reports state before the gazetteer's.

    A country or region has no point. why: how this place was told from others of its name, one sentence.
    """

    geonames: int
    name: str
    latitude: float | None = None
    longitude: float | None = None
    country: str | None = None
    region: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Attribute:
    """What the words of one report say of an entity. kind: role (an office, a membership), inside (the place around it).

    value: the words of the span. interval: EDTF, when it holds, as far as the words say. tense: now, past ("former"), coming
    ("elect"). entity: the other one in it: the body of a role, the place around a place. claim: id of the claim that tells it, if one.
    """

    kind: str
    value: str
    article: str
    span: Span
    interval: str | None = None
    tense: str = "now"
    entity: str | None = None
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """Whom or what mentions of several articles mean. mentions: ids, sorted. reasons: the links that tie them.

    attributes: roles and containment as reports put them. location: of a place. inside: entities of the case around a place, by the
    reports or the gazetteer. disputed: why another entity may be this one too, or is said to be; the two are kept apart.
    """

    id: str
    type: str
    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    location: Location | None = None
    inside: tuple[str, ...] = ()
    disputed: tuple[Reason, ...] = ()


class Participant(NamedTuple):
    """A role in an event and the entity that fills it."""

    role: str
    entity: str


@dataclass(frozen=True, slots=True)
class Event:
    """What claims of several articles are about.

    `resolve` gives id, type, mode, arguments, place, claims, reasons; `weigh` adds interval, independent_origins,
    conflicts and before. Its summary is made from its claims by `present`. related: events that may be the same but were kept apart.
    strands: what the number counts, one tuple of claim ids for each independent origin; empty when not worked out.
    """

    id: str
    type: str
    mode: str | None = None
    arguments: tuple[Participant, ...] = ()
    interval: str | None = None
    place: str | None = None
    claims: tuple[str, ...] = ()
    independent_origins: int = 0
    conflicts: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    strands: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a group of claims ultimately comes from. kind: speaker, document, media, agency, outlet.

    why: one sentence a reader can check ("A and B share 14 passages; both name the audit report").
    known: False where it is not said who that is: it may be one of the others.
    """

    id: str
    kind: str
    name: str
    entity: str | None = None
    claims: tuple[str, ...] = ()
    why: str = ""
    known: bool = True


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of one article that stand, alike or reworded, in another."""

    span: Span
    other: Span
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Derivation:
    """Article `article` takes passages from `other`, or both from a common text. direction: known, unknown. kind: copy, rewrite, common."""

    article: str
    other: str
    direction: str
    kind: str
    score: float
    agency: str | None = None
    passages: tuple[Passage, ...] = ()


class Side(NamedTuple):
    """One value of a conflict and the claims that give it."""

    value: str | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims of one event that cannot all hold, in one slot. relation: conflict, update, finer. why: one sentence."""

    id: str
    kind: str
    event: str
    relation: str
    sides: tuple[Side, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision a person took. decision: same, different, reject, confirm, unsure.

    left, right: ids of mentions, claims or articles (never of entities or events, which move): right is None for reject and confirm.
    kind: entity, event, claim, derivation, conflict (a claim on each of two sides), listing (a mention, and on the right the entry of a
    list, `SanctionsList.key`). number: order of the decision. undone: True when it was taken back.
    """

    number: int
    decision: str
    kind: str
    left: str
    right: str | None
    by: str
    at: str
    why: str = ""
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that was not taken, or taken only in part, and why."""

    where: str
    what: str
    remedy: str


class Run(NamedTuple):
    """One `twosource run` that added articles. number: 1 is the first. at: the moment it began, UTC, or "" where it was not told.

    keys: the keys of the articles it added, sorted. Run 0 holds what was in the file before runs were counted.
    """

    number: int
    at: str
    keys: tuple[str, ...]


class Hit(NamedTuple):
    """An article that a search found, with the places of the words."""

    article: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole case: documents, what people decided, and what follows from both. Steps fill it in the order of pipeline.PICTURE_STEPS.

    Documents are sorted by article id; so every step sees the same picture whatever order the input came in.
    """

    documents: tuple[Document, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    entities: tuple[Entity, ...] = ()
    derivations: tuple[Derivation, ...] = ()
    events: tuple[Event, ...] = ()
    origins: tuple[Origin, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    skipped: tuple[Skipped, ...] = ()
