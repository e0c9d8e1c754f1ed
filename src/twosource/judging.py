"""From what a person names to what a decision is kept on.

Entities and events move when articles come in, so decisions are kept on what does not: mentions, claims and articles.
"""

from typing import Any, NamedTuple

from twosource.errors import JudgementError, NotFoundError
from twosource.lookup import Lookup, lookup
from twosource.types import Conflict, Entity, Event, Judgement, Picture, SanctionsList


class Asked(NamedTuple):
    """What a person decides: the decision, the ids named, by whom, when and why."""

    decision: str
    named: tuple[str, ...]
    by: str
    at: str
    why: str = ""


PAIRS = ("same", "different", "unsure")
DECISIONS = (*PAIRS, "reject", "confirm")
LISTING = "listing"
ANCHORS = {"entities": "entity", "events": "event", "mentions": "entity", "claims": "claim", "articles": "derivation"}


def judgement(picture: Picture, asked: Asked, *, by: Lookup | None = None) -> Judgement:
    """The decision about what the ids (or unique beginnings of ids) name. Its number is given by the store.

    by: the lookup of the picture, where the caller holds it.

    Raises:
        NotFoundError: an id names nothing in the picture.
        JudgementError: the decision does not fit what is named.
    """
    if conflict := _conflict(picture, asked):
        return Judgement(0, asked.decision, "conflict", *sides(conflict), asked.by, asked.at, asked.why)
    known = by or lookup(picture)
    found = [anchor(known, name) for name in asked.named]
    kinds = {kind for kind, _ in found}
    wanted = 2 if asked.decision in PAIRS or kinds == {"derivation"} else 1
    if len(found) != wanted:
        raise JudgementError(f"judge {asked.decision}: takes {wanted} ids here, {len(found)} given; see `twosource judge --help`")
    if len(kinds) != 1:
        raise JudgementError(
            f"judge {asked.decision}: {' and '.join(asked.named)} are not of one kind; name two entities, events or articles"
        )
    kind = "event" if asked.decision in PAIRS and kinds == {"claim"} else kinds.pop()
    keys = sorted({key for _, key in found})
    if len(keys) != wanted:
        raise JudgementError(f"judge {asked.decision}: both ids name the same thing; name two")
    return Judgement(0, asked.decision, kind, keys[0], keys[1] if wanted == 2 else None, asked.by, asked.at, asked.why)


def listing(picture: Picture, asked: Asked, held: SanctionsList, *, by: Lookup | None = None) -> Judgement:
    """The decision whether an entity is an entry of a list: the ids named are the entity's and the list's own. It shapes no picture.

    same: it is the one on the list. different: a namesake. unsure: looked at, left open.

    Raises:
        NotFoundError: an id names nothing in the picture, or no entry of the list.
        JudgementError: the decision does not fit, or no entity is named.
    """
    if asked.decision not in PAIRS or len(asked.named) != 2:
        raise JudgementError(f"judge {asked.decision}: with a list, name an entity and an entry, and decide same, different or unsure")
    name, entry = asked.named
    if entry not in {row.id for row in held.entries}:
        raise NotFoundError(f"{entry}: no entry of {held.title} has this id; ids stand in `twosource screen`")
    kind, key = anchor(by or lookup(picture), name)
    if kind != "entity":
        raise JudgementError(f"judge {asked.decision}: {name} is no entity; only an entity can be an entry of a list")
    return Judgement(0, asked.decision, LISTING, key, held.key(entry), asked.by, asked.at, asked.why)


def _conflict(picture: Picture, asked: Asked) -> Conflict | None:
    """The conflict that is decided on, where one is named; None where something else is.

    Raises:
        NotFoundError: no conflict, or more than one, has an id that begins so.
        JudgementError: the decision does not fit a conflict.
    """
    if len(asked.named) != 1 or not asked.named[0].startswith("conflict-"):
        return None
    if asked.decision not in ("reject", "confirm", "unsure"):
        raise JudgementError(f"judge {asked.decision}: a conflict is rejected, confirmed or left unsure; name one of these decisions")
    return conflict(picture, asked.named[0])


def conflict(picture: Picture, name: str) -> Conflict:
    """The conflict of an id, or of the unique beginning of one.

    Raises:
        NotFoundError: no conflict, or more than one, has an id that begins so.
    """
    found = [row for row in picture.conflicts if row.id.startswith(name)]
    if len(found) != 1:
        problem = "no conflict" if not found else f"{len(found)} conflicts"
        raise NotFoundError(f"{name}: {problem} in this case has an id that begins so; copy an id from `twosource explain` or the export")
    return found[0]


def sides(conflict: Conflict) -> tuple[str, str]:
    """The two claims that a conflict is known by: the least of each of the two sides with the least claims, in order.

    The conflict's own id moves when a side gets another claim; that these two stand on different sides does not.
    """
    left, right, *_ = sorted(min(side.claims) for side in conflict.sides if side.claims)
    return left, right


def anchor(by: Lookup, name: str) -> tuple[str, str]:
    """The kind of decision and the id it is kept on, for an id, the unique beginning of one, or the file name of an article.

    Raises:
        NotFoundError: nothing, or more than one thing, has an id that begins so.
    """
    tables: dict[str, dict[str, Any]] = {
        "entities": by.entity,
        "events": by.event,
        "mentions": by.mention,
        "claims": by.claim,
        "articles": by.article,
    }
    exact = [(table, name) for table, rows in tables.items() if name in rows]
    files = [("articles", article.id) for article in by.article.values() if article.path == name]
    found = exact or files or [(table, key) for table, rows in tables.items() for key in rows if key.startswith(name)]
    if len(found) != 1:
        problem = "nothing" if not found else f"{len(found)} things"
        raise NotFoundError(f"{name}: {problem} in this case has an id that begins so; copy an id from `twosource brief` or `explain`")
    table, key = found[0]
    if table == "entities":
        return "entity", entity_anchor(by, by.entity[key])
    if table == "events":
        return "event", event_anchor(by.event[key])
    return ANCHORS[table], key


def entity_anchor(by: Lookup, entity: Entity) -> str:
    """The mention an entity is known by: of those that have its whole name the first by id, else of the named ones, else of all."""
    rows = [by.mention[key] for key in entity.mentions]
    return min((by.words(row.article, *row.span) != entity.name, row.form != "named", row.id) for row in rows)[2]


def event_anchor(event: Event) -> str:
    """The claim an event is known by."""
    return min(event.claims)
