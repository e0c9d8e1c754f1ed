"""What a count rests on, in words."""

from dataclasses import replace

from small_case import story
from twosource.present.evidence import desk, rests
from twosource.present.lines import lines
from twosource.present.strands import NOT_WORKED_OUT, strands, support

EVENT = story().events[0]


def said(event, independent, picture=None):
    """The count of an event in words."""
    asked = desk(picture or story())
    return support(asked, rests(asked, event), independent)


def test_what_is_not_told_apart_stands_together():
    assert said(EVENT, 2) == "2 origins: Coastal Press (Coast Daily and Ansel Herald), with “harbour police” (Northern Post)"


def test_independent_strands_are_numbered():
    by_origin = [tuple(row for row in EVENT.claims if row in origin.claims) for origin in story().origins[:2]]
    apart = replace(EVENT, strands=tuple(by_origin))
    assert said(apart, 2) == "2 origins: (1) Coastal Press (Coast Daily and Ansel Herald); (2) “harbour police” (Northern Post)"
    asked = desk(story())
    assert len(strands(asked, rests(asked, apart), 2)) == 2


def test_a_source_that_nobody_names_may_be_one_of_the_others():
    picture = story()
    unsaid = replace(picture.origins[1], known=False)
    picture = replace(picture, origins=(picture.origins[0], unsaid, *picture.origins[2:]))
    apart = replace(EVENT, strands=tuple(tuple(row for row in EVENT.claims if row in origin.claims) for origin in picture.origins[:2]))
    assert said(apart, 2, picture) == (
        "1 to 2 origins: (1) Coastal Press (Coast Daily and Ansel Herald); (2) “harbour police” (Northern Post), perhaps the other"
    )
    (found,) = lines(desk(replace(picture, events=(apart, *picture.events[1:])))).corroborated.lines
    assert (found.fewest, found.origins, found.number) == (1, 2, "1–2")


def test_a_report_of_its_own_goes_by_its_label():
    assert said(story().events[4], 1) == "1 origin: blog"


def test_claims_without_an_origin_say_so():
    assert said(EVENT, 0, replace(story(), origins=())) == NOT_WORKED_OUT
