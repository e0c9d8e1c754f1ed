"""Who is tied to whom."""

from dataclasses import replace

from factory import article, claim, event
from small_case import story
from small_picture import names, picture
from twosource.present.evidence import desk
from twosource.present.ties import ties
from twosource.types import Argument, Participant


def told(picture):
    """The ties by the names of their two ends."""
    asked = desk(picture)
    return {frozenset((asked.by.entity[row.left].name, asked.by.entity[row.right].name)): row for row in ties(asked)}


def denying(picture):
    """The picture with every claim turned into a denial."""
    documents = tuple(replace(row, claims=tuple(replace(one, polarity="negative") for one in row.claims)) for row in picture.documents)
    return replace(picture, documents=documents)


def test_a_tie_that_is_only_denied_says_so_and_keeps_its_denials():
    found = told(denying(story()))
    assert {row.denied for row in found.values()} == {True}
    assert found[frozenset(("Ada Brook", "Tomas Relling"))].articles == 3


def test_a_tie_that_somebody_asserts_is_not_denied():
    assert {row.denied for row in told(story()).values()} == {False}


def test_what_is_only_supposed_ties_nobody():
    documents = tuple(replace(row, claims=tuple(replace(one, modality="hypothetical") for one in row.claims)) for row in story().documents)
    assert told(replace(story(), documents=documents)) == {}


def gathering(text, **roles):
    """A picture of one MEET claim in which names have roles: words by role, bodies in the role "agent"."""
    made = article(text)
    people, persons = names([made], *roles.get("participant", ()))
    bodies, groups = names([made], *roles.get("agent", ()), type="Organization")
    arguments = (*(Argument("participant", row.id) for row in people), *(Argument("agent", row.id) for row in bodies))
    told = claim(made, text, "met", "MEET", arguments=arguments)
    return picture((made, [told]), mentions=[*people, *bodies], entities=[*persons, *groups])


def test_those_who_take_part_met_and_whose_event_it_is_hosted():
    found = told(gathering("Ada Brook met Tom Relling at the Quay Club.", participant=("Ada Brook", "Tom Relling"), agent=("Quay Club",)))
    kinds = {tuple(sorted(pair)): row.kinds for pair, row in found.items()}
    assert kinds == {
        ("Ada Brook", "Tom Relling"): ("met",),
        ("Ada Brook", "Quay Club"): ("hosted",),
        ("Quay Club", "Tom Relling"): ("hosted",),
    }


def test_two_that_no_claim_names_together_are_tied_through_the_event_only():
    made = article("Ada Brook met officials. Tom Relling met officials.")
    people, persons = names([made], "Ada Brook", "Tom Relling")
    claims = [
        claim(made, words, "met", "MEET", arguments=(Argument("participant", row.id),))
        for words, row in zip(("Ada Brook met officials", "Tom Relling met officials"), people, strict=True)
    ]
    both = event("MEET", *claims, arguments=tuple(Participant("participant", row.id) for row in persons), independent_origins=3)
    (tie,) = told(picture((made, claims), events=[both], mentions=people, entities=persons)).values()
    assert (tie.through, tie.origins, tie.kinds, tie.alleged) == (True, 1, ("named in one event",), True)


def test_a_tie_counts_only_the_origins_of_claims_that_name_both():
    met = next(row for row in story().events if row.type == "MEET" and row.independent_origins == 2)
    lone = tuple(
        replace(row, claims=tuple(replace(one, arguments=one.arguments[:1]) if row.article.id == "post" else one for one in row.claims))
        for row in story().documents
    )
    found = told(replace(story(), documents=lone))
    assert met.id in found[frozenset(("Ada Brook", "Tomas Relling"))].events
    assert found[frozenset(("Ada Brook", "Tomas Relling"))].origins == 1


def test_a_person_who_is_told_to_meet_somebody_met_them():
    assert told(story())[frozenset(("Ada Brook", "Tomas Relling"))].kinds == ("met",)
