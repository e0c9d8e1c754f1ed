"""What one picture has and the one before had not."""

from dataclasses import replace

from small_case import story
from twosource.present import changes_text
from twosource.present.changes import changes
from twosource.types import Conflict, Picture, Side


def without(*ids: str) -> Picture:
    """The small case before some articles came: their claims and what stood on them are gone."""
    now = story()
    documents = tuple(row for row in now.documents if row.article.id not in ids)
    kept = {claim.id for row in documents for claim in row.claims}
    events = [replace(row, claims=tuple(claim for claim in row.claims if claim in kept)) for row in now.events]
    conflicts = [row for row in now.conflicts if all(set(side.claims) & kept for side in row.sides)]
    lower = [replace(row, independent_origins=min(row.independent_origins, 1)) for row in events if row.claims]
    return replace(now, documents=documents, events=tuple(lower), conflicts=tuple(conflicts))


def test_nothing_is_new_between_equal_pictures():
    """And the text says so."""
    made = changes(story(), story(), since="run 1")
    assert made.none and made.joined == made.fresh == 0
    assert "nothing changed" in changes_text.render(made)


def test_a_new_report_that_brings_an_origin_raises_the_count():
    """With the numbers before and now, and who tells it."""
    made = changes(without("post"), story(), since="run 1")
    assert [row.report.label for row in made.arrived] == ["Northern Post"] and made.arrived[0].leans == ()
    assert made.gained and all(row.before < row.line.origins and "Northern Post" in row.by for row in made.gained)


def test_a_new_copy_leans_on_the_report_known_before():
    """It is no new origin."""
    made = changes(without("daily"), story(), since="run 1")
    (arrived,) = made.arrived
    assert arrived.report.label == "Coast Daily" and arrived.leans == ("Ansel Herald",)


def test_events_told_for_the_first_time_and_claims_are_counted():
    """A claim tells of what was known, or of something new."""
    made = changes(without("blog"), story(), since="run 1")
    assert made.joined + made.fresh == len(next(row for row in story().documents if row.article.id == "blog").claims)
    assert made.fresh and made.thin + len(made.events) > 0


def test_a_disagreement_is_new_once_and_settled_when_it_goes():
    """Sides that grow do not make it new."""
    now = story()
    made = changes(without("post"), now, since="run 1")
    assert {row.conflict for row in made.disagreements} == {row.id for row in now.conflicts} - {row.id for row in without("post").conflicts}
    back = changes(now, replace(now, conflicts=()), since="run 2")
    assert len(back.settled) > 0 and not back.disagreements


def test_a_conflict_with_one_side_in_common_is_another():
    """Two sides must meet two sides."""
    now = story()
    first = now.conflicts[0]
    other = Conflict("conflict-x", first.kind, first.event, first.relation, (first.sides[0], Side("else", ("claim-else",))))
    assert changes(replace(now, conflicts=(other,)), now, since="run 1").disagreements


def test_the_text_fits_the_width_and_names_every_part():
    """As the brief does."""
    text = changes_text.render(changes(without("post", "blog"), story(), since="run 1"), width=70)
    assert max(map(len, text.split("\n"))) <= 70
    assert "New reports" in text and "Now on more independent origins" in text
