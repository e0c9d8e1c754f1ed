"""The overview."""

from dataclasses import replace

from small_case import story
from twosource.present.changes import changes
from twosource.present.index import index
from twosource.present.overview import overview
from twosource.present.values import as_plain, plain

INDEX = index(story())


def _before(*gone):
    """The story before some articles came."""
    left = tuple(row for row in story().documents if row.article.id not in gone)
    claims = {row.id for document in left for row in document.claims}
    events = (replace(row, claims=tuple(id for id in row.claims if id in claims)) for row in story().events)
    kept = tuple(replace(row, independent_origins=1) for row in events if row.claims)
    return replace(story(), documents=left, events=kept, conflicts=(), derivations=())


def test_the_overview_shows_what_most_origins_tell_without_proofs():
    found = overview(INDEX)
    assert [plain(row.sentence) for row in found.corroborated.lines] == ["Ada Brook met Tomas Relling in Port Ansel on 2 March"]
    assert all(row.rests == () for lane in (found.corroborated, found.single, found.denials, found.set_phrases) for row in lane.lines)
    assert (found.open_disagreements, [row.relation for row in found.disagreements]) == (1, ["update"])
    assert found.header.reports == 4


def test_a_first_visit_has_no_news():
    found = overview(INDEX)
    assert (found.since, found.fresh) == ("", None)
    assert overview(INDEX, since="yesterday").since == "yesterday"


def test_news_are_articles_counts_and_disagreements_since_the_last_visit():
    found = overview(INDEX, changes(_before("post", "blog"), story(), since="yesterday"))
    assert found.since == "yesterday"
    assert [row.report.article for row in found.fresh.arrived] == ["post", "blog"]
    assert {(row.line.type, row.before) for row in found.fresh.risen} == {("MEET", 1), ("FRONT_OF", 1)}
    assert [row.relation for row in found.fresh.opened] == ["update"]


def test_the_overview_is_made_plain():
    made = as_plain(overview(INDEX, changes(_before("post"), story(), since="yesterday")))
    assert made["fresh"]["arrived"][0]["report"]["article"] == "post"
    assert made["corroborated"]["lines"][0]["rests"] == []
