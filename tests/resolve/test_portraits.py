"""What an event is, from the claims that tell it."""

from dataclasses import replace

from factory import article, claim, entity, mention
from twosource.resolve.portraits import gallery, portrait
from twosource.types import Argument, Document, Picture

TEXT = "Ada Brook struck a guard at a villa in Carrow and met Tom Vale"
MADE = article(TEXT)
STRUCK = claim(MADE, TEXT, "struck", "ASSAULT", mode="beating")
SAID = claim(MADE, "met Tom Vale", "met", "SPEAK")


def portrayed(*claims, mentions=(), entities=(), wider=None):
    """The event of the claims."""
    picture = Picture((Document(MADE, mentions=mentions, claims=claims),), entities=entities)
    return portrait(list(claims), (), gallery(picture, wider or {}))


def test_half_of_the_claims_outweigh_speech():
    assert portrayed(STRUCK, SAID).type == "ASSAULT"


def test_a_type_that_says_nothing_comes_last():
    other = replace(SAID, id="claim-x", type="OTHER")
    assert portrayed(other, replace(other, id="claim-y"), SAID).type == "SPEAK"


def test_a_mode_that_says_more_is_told():
    plain = replace(STRUCK, id="claim-x", mode="attack")
    assert portrayed(plain, replace(plain, id="claim-y"), STRUCK).mode == "beating"


def test_the_place_is_the_innermost_by_name():
    villa, town, land = (
        mention(MADE, word, form=form, type="Place") for word, form in (("villa", "nominal"), ("Carrow", "named"), ("Vale", "named"))
    )
    known = {row.id: entity(row.id, row, type="Place") for row in (villa, town, land)}
    claims = [replace(STRUCK, id=f"claim-{number}", place=row.id) for number, row in enumerate((villa, land, land, town))]
    wider = {known[town.id].id: frozenset((known[land.id].id,))}
    made = portrayed(*claims, mentions=(villa, town, land), entities=tuple(known.values()), wider=wider)
    assert made.place == known[town.id].id


def test_a_person_is_no_place():
    person = mention(MADE, "Tom Vale")
    made = portrayed(replace(STRUCK, place=person.id), mentions=(person,), entities=(entity("Tom Vale", person),))
    assert made.place is None


def test_one_on_the_same_side_has_one_part():
    ada = mention(MADE, "Ada Brook")
    rows = [
        replace(STRUCK, id=f"claim-{number}", arguments=(Argument(role, ada.id),))
        for number, role in enumerate(("agent", "agent", "participant"))
    ]
    made = portrayed(*rows, mentions=(ada,), entities=(entity("Ada Brook", ada),))
    assert [row.role for row in made.arguments] == ["agent"]
