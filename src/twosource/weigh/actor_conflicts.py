"""Who: two different names in a role that only one can fill."""

from collections.abc import Iterator

from twosource.text.shingles import words
from twosource.types import Claim, Conflict, Entity, Event
from twosource.weigh import sources
from twosource.weigh.scene import Scene, Value, against, claims_of, conflict, filler, pairs

_SINGLE = {"ASSAULT": "agent", "CHARGE": "agent", "CONVICT": "agent", "DESIGNATE": "agent", "ESTABLISH": "agent"}
_UNDERGOING = ("patient", "victim", "target", "recipient")
_TYPES = ("Person", "Organization", "Company", "PublicBody")


def actors(event: Event, scene: Scene) -> Iterator[Conflict]:
    """The names that different articles or speakers give for who did it, where one alone did it to the same one."""
    if event.type not in _SINGLE:
        return
    values = [value for claim in claims_of(event, scene) if claim.polarity == "positive" for value in _named(claim, event, scene)]
    clashing = [
        value
        for left, right in pairs(values, scene)
        if _differ(left, right, scene) and _same_victim(left.claim, right.claim, scene)
        for value in (left, right)
    ]
    if clashing:
        shown = against(clashing)
        yield conflict("actor", event.id, "conflict", values=clashing, why=f"{shown}: who did it is told differently")


def _named(claim: Claim, event: Event, scene: Scene) -> list[Value]:
    """The one filler of the event's single role that has a name; none where there are several, or where it also suffers it."""
    suffering = {entity.id for entity in filler(claim, _UNDERGOING, scene)}
    found = [entity for entity in filler(claim, (_SINGLE[event.type],), scene) if entity.type in _TYPES]
    plain = len(found) == 1 and found[0].id not in suffering and sources.is_named(found[0], scene.look)
    return [Value(found[0].name, claim)] if plain else []


def _differ(left: Value, right: Value, scene: Scene) -> bool:
    """True when two fillers are of one kind and their names share no word."""
    one, two = _filler(left, scene), _filler(right, scene)
    if one is None or two is None or one.type != two.type:
        return False
    names = [frozenset(word.text for name in (row.name, *row.aliases) for word in words(name)) for row in (one, two)]
    return one.id != two.id and names[0].isdisjoint(names[1])


def _filler(value: Value, scene: Scene) -> Entity | None:
    """The entity behind a value."""
    return next((row for row in filler(value.claim, ("agent",), scene) if row.name == value.shown), None)


def _same_victim(left: Claim, right: Claim, scene: Scene) -> bool:
    """True when it was done to the same one."""
    one, two = ({row.id for row in filler(claim, _UNDERGOING, scene)} for claim in (left, right))
    return not one.isdisjoint(two)
