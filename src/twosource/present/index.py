"""A picture made ready for pages: its desk and brief, the ways through its events, and what pages ask of names, origins and articles."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from twosource.present.brief import brief_of
from twosource.present.copies import plainest
from twosource.present.disagreement import by_conflict
from twosource.present.edits import places
from twosource.present.evidence import Desk, desk
from twosource.present.lines import Lines, lines
from twosource.present.network import Web, web
from twosource.present.roles import roles
from twosource.present.sections import Brief, Disagreement, Report
from twosource.present.values import PEOPLE, Lane, Line, plain
from twosource.present.ways import Ways, speakers, turned, ways
from twosource.present.who import Parts, mentions, namesakes, parts
from twosource.types import Claim, Conflict, Derivation, Entity, Mention, Picture


@dataclass(frozen=True, slots=True)
class Index(Ways):
    """A picture, the ways through its events, and what pages ask of everything else.

    lines: those that the brief has made, by event.
    named: entities with a name, those in most articles, then events first; naming: the articles that have it; alike: people of like names.
    names: of an entity, in lower case; role: what most call it. standing: claims by origin, less those that were rejected.
    sources: whom reports lean on, then their own reporting, then those of whom it is not said who they are; most events first.
    speaks: the origin that an entity is. said: claims told in its words. parts: claims it has a part in, where it is seen. web: all ties.
    shared: derivations by article. editions: articles by what one is known by when it comes again.
    reports: by article, in order of day. conflicts: by id; rows: the row that a conflict stands in.
    """

    desk: Desk
    brief: Brief
    lines: dict[str, Line]
    named: tuple[str, ...]
    naming: dict[str, tuple[str, ...]]
    names: dict[str, str]
    role: dict[str, str]
    alike: dict[str, tuple[Entity, ...]]
    sources: tuple[str, ...]
    standing: dict[str, tuple[Claim, ...]]
    speaks: dict[str, str]
    web: Web
    parts: Parts
    said: dict[str, tuple[Claim, ...]]
    reports: dict[str, Report]
    shared: dict[str, tuple[Derivation, ...]]
    conflicts: dict[str, Conflict]
    rows: dict[str, Disagreement]
    editions: dict[tuple[str, str], tuple[str, ...]]

    def disagreements(self, conflicts: Iterable[str]) -> tuple[Disagreement, ...]:
        """The rows of some conflicts, each once."""
        found = (self.rows[id] for id in conflicts if id in self.rows)
        return tuple({row.conflict: row for row in found}.values())

    @property
    def picture(self) -> Picture:
        """The picture itself."""
        return self.desk.picture


def index(picture: Picture) -> Index:
    """The picture made ready; the same picture gives the same index."""
    asked = desk(picture)
    lanes = lines(asked)
    made, found = brief_of(asked, lanes), ways(asked, lanes)
    naming = _naming(asked)
    told = sorted(found.claims, key=lambda row: (row.article, row.span, row.id))
    standing = turned((row, {asked.by.origin_of[row.id].id}) for row in told if row.id in asked.by.origin_of)
    return Index(
        **{field.name: getattr(found, field.name) for field in fields(found)},
        desk=asked,
        brief=made,
        lines={row.event: row for lane in _lanes(lanes) for row in lane.lines},
        named=tuple(sorted(naming, key=lambda id: (-len(naming[id]), -len(found.with_entity.get(id, ())), asked.by.entity[id].name, id))),
        naming=naming,
        names={row.id: " ".join((row.name, *row.aliases)).casefold() for row in picture.entities},
        role={id: called for id in naming if (called := _role(asked, asked.by.entity[id]))},
        alike=namesakes([asked.by.entity[id] for id in naming if asked.by.entity[id].type in PEOPLE]),
        sources=tuple(sorted(standing, key=lambda id: _reach(asked, id, len(found.of_origin[id])))),
        standing=standing,
        speaks={row.entity: row.id for row in sorted(picture.origins, key=lambda row: (len(row.claims), row.id)) if row.entity},
        web=web(asked),
        parts=parts(asked),
        said=turned((row, speakers(asked, row)) for row in told),
        reports={row.article: row for row in made.reports},
        shared=turned((row, {row.article, row.other}) for row in sorted(picture.derivations, key=plainest)),
        conflicts={row.id: row for row in picture.conflicts},
        rows=by_conflict(asked),
        editions=turned((document.article.id, places(document.article)) for document in picture.documents),
    )


def _lanes(lanes: Lines) -> tuple[Lane, ...]:
    """The lanes whose lines are those of any list; a set phrase is told in a way of its own."""
    return lanes.corroborated, lanes.relations, lanes.single, lanes.tail, lanes.denials


def _naming(desk: Desk) -> dict[str, tuple[str, ...]]:
    """The articles that have a name of an entity, by the entity."""
    found = turned((row.article, [desk.by.entity_of[row.id].id]) for row in desk.by.mention.values() if _is_name(desk, row))
    return {id: tuple(dict.fromkeys(rows)) for id, rows in found.items()}


def _role(desk: Desk, entity: Entity) -> str:
    """What most reports call an entity, besides its name."""
    if not entity.attributes:
        return ""
    named = [row for row in mentions(desk, entity) if row.form == "named"]
    return next((plain(row.sentence) for row in roles(desk, entity, named=named)), "")


def _is_name(desk: Desk, row: Mention) -> bool:
    """True for a mention by name of a known entity."""
    return row.form == "named" and row.id in desk.by.entity_of


def _reach(desk: Desk, id: str, events: int) -> tuple[bool, bool, int, int, str, str]:
    """The order of origins: see Index.sources."""
    row = desk.by.origin[id]
    return not row.known, row.kind == "outlet", -events, -len(row.claims), row.name.casefold(), id
