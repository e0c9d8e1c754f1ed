"""What the reports say of each entity: its roles, where a place is and what is around it, and who else it may be."""

from collections import defaultdict
from dataclasses import replace

from twosource.lookup import Lookup, lookup
from twosource.resolve import disputes
from twosource.resolve.nesting import Nest, nests
from twosource.resolve.roles import roles
from twosource.resolve.surroundings import countries, stated, surroundings
from twosource.resolve.tellings import SITES
from twosource.resolve.whereabouts import Found, locate
from twosource.types import Attribute, Location, Picture


def add(picture: Picture) -> Picture:
    """The picture with what its reports say of each entity."""
    by = lookup(picture)
    named = {row.id for document in picture.documents for row in document.mentions if row.form == "named"}
    sites = [row for row in picture.entities if row.type in SITES and not named.isdisjoint(row.mentions)]
    every = nests(picture)
    found = locate([row for row in sites if row.type == "Place"], every, picture.documents)
    said = stated(every, found)
    around, told = surroundings(sites, said, found), countries(said, found)
    attributes, perhaps = _attributes(picture, by, said, found=found), disputes.disputes(picture, by)
    told_of = {*attributes, *found, *around, *perhaps}
    entities = (
        replace(
            row,
            attributes=tuple(attributes.get(row.id, ())),
            location=_location(found[row.id], told.get(row.id)) if row.id in found else None,
            inside=tuple(sorted(around.get(row.id, ()))),
            disputed=tuple(perhaps.get(row.id, ())),
        )
        if row.id in told_of
        else row
        for row in picture.entities
    )
    return replace(picture, entities=tuple(entities))


def _attributes(picture: Picture, by: Lookup, said: list[Nest], *, found: dict[str, Found]) -> dict[str, list[Attribute]]:
    """Entity -> its roles and the places around it, as the reports put them."""
    made: dict[str, list[Attribute]] = defaultdict(list)
    named = {by.entity_of[row.id].id for row in by.mention.values() if row.form == "named" and row.id in by.entity_of}
    for document in picture.documents:
        for entity, role in roles(document, by):
            if entity in named:
                made[entity].append(role)
    for nest in said:
        if nest.plain or nest.outer in found:
            words = " ".join(by.words(nest.article, *nest.span).split())
            made[nest.inner].append(Attribute("inside", words, nest.article, nest.span, entity=nest.outer))
    return made


def _location(found: Found, told: str | None) -> Location:
    """Where a place is; the country that the reports state stands before the gazetteer's, none where they state two."""
    spot = found.spot
    country = spot.country if told is None else told or None
    return Location(spot.id, spot.name, spot.latitude, spot.longitude, country, spot.region or None, found.why)
