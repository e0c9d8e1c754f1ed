"""The case from end to end: the same input gives the same bytes, whatever the order, the split, the repetition."""

import sqlite3
from pathlib import Path

import pytest

from twosource import Case
from twosource.errors import NotFoundError
from twosource.intake import annotated
from twosource.judging import Asked
from twosource.types import Article

SAMPLE = Path(__file__).parent.parent / "examples" / "lighthouse"
FILES = [str(file) for file in sorted(SAMPLE.iterdir())]


def export_of(path: Path, *runs: list[str]) -> str:
    """The export of a case after these runs."""
    with Case(path) as case:
        for inputs in runs:
            case.run(inputs)
        return case.export_as("json")


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The export of the sample story, read in one run."""
    return export_of(tmp_path_factory.mktemp("whole") / "case.db", FILES)


@pytest.mark.parametrize(
    "runs",
    [[FILES[::-1]], [FILES[:2], FILES[2:]], [FILES, FILES], [[str(SAMPLE)]], [FILES[3:], FILES[:4] + FILES[:1]]],
    ids=["reversed", "split", "twice", "folder", "overlapping"],
)
def test_order_split_and_repetition_change_nothing(tmp_path, whole, runs):
    """Promise five."""
    assert export_of(tmp_path / "case.db", *runs) == whole


def entity_id(case: Case, name: str) -> str:
    """The id of the entity of that name."""
    return next(entity.id for entity in case.picture().entities if entity.name == name)


def test_a_judgement_survives_a_run_with_more_articles_and_undo_brings_the_old_picture_back(tmp_path, whole):
    """People have the last word."""
    with Case(tmp_path / "case.db") as case:
        case.run(FILES[:4])
        named = (entity_id(case, "Mira Kalvan"), entity_id(case, "Anna Kalvan"))
        row = case.judge(Asked("same", named, "ada", "2026-05-01T10:00:00Z", "a test"))
        case.run(FILES)
        held = [entity for entity in case.picture().entities if {"Mira Kalvan", "Anna Kalvan"} <= {entity.name, *entity.aliases}]
        assert len(held) == 1
        case.undo(row.number)
        assert case.export_as("json") == whole


def test_different_splits_what_was_one_and_stays_so(tmp_path):
    """A split is kept over a re-run."""
    with Case(tmp_path / "case.db") as case:
        case.run(FILES)
        picture = case.picture()
        venn = next(entity for entity in picture.entities if entity.name == "Dario Venn")
        articles = {
            mention.id: mention.article for document in picture.documents for mention in document.mentions if mention.form == "named"
        }
        first = min(key for key in venn.mentions if key in articles)
        other = min(key for key in venn.mentions if articles.get(key, articles[first]) != articles[first])
        case.judge(Asked("different", (first, other), "ada", "2026-05-01T10:00:00Z"))
        case.run(FILES)
        held = [entity for entity in case.picture().entities if {first, other} & set(entity.mentions)]
        assert len(held) == 2


def told(case: Case, *ends: str) -> list[str]:
    """For each claim id the event that has it."""
    return [next(event.id for event in case.picture().events if end in event.claims) for end in ends]


def two_events(case: Case) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The claims of the two events with most claims."""
    first, second = sorted(case.picture().events, key=lambda event: (-len(event.claims), event.id))[:2]
    return first.claims, second.claims


def test_two_events_judged_the_same_stay_whole_over_runs_and_undo_brings_the_bytes_back(tmp_path, whole):
    """Each side comes with all of its claims."""
    with Case(tmp_path / "case.db") as case:
        case.run(FILES)
        first, second = two_events(case)
        row = case.judge(Asked("same", (first[0], second[0]), "ada", "2026-05-01T10:00:00Z"))
        case.run(FILES)
        assert len(set(told(case, *first, *second))) == 1
        case.undo(row.number)
        assert case.export_as("json") == whole


def test_an_event_split_by_hand_stays_split_though_many_reasons_tie_it(tmp_path, whole):
    """Two claims judged different are never in one event again, by whatever way round."""
    with Case(tmp_path / "case.db") as case:
        case.run(FILES)
        claims, _ = two_events(case)
        row = case.judge(Asked("different", (claims[0], claims[-1]), "ada", "2026-05-01T10:00:00Z"))
        case.run(FILES)
        assert len(set(told(case, claims[0], claims[-1]))) == 2
        case.undo(row.number)
        assert case.export_as("json") == whole


def test_a_later_decision_on_the_same_two_events_counts(tmp_path):
    """Same, then different."""
    with Case(tmp_path / "case.db") as case:
        case.run(FILES)
        (one, *_), (other, *_) = two_events(case)
        case.judge(Asked("same", (one, other), "ada", "2026-05-01T10:00:00Z"))
        case.judge(Asked("different", (one, other), "ben", "2026-05-02T10:00:00Z"))
        assert len(set(told(case, one, other))) == 2


def test_a_rejected_claim_is_left_out_until_undone(tmp_path, whole):
    """Reject hides, undo shows again; nothing is deleted."""
    with Case(tmp_path / "case.db") as case:
        case.run(FILES)
        claim = case.picture().events[0].claims[0]
        row = case.judge(Asked("reject", (claim,), "ada", "2026-05-01T10:00:00Z"))
        assert claim not in case.export_as("json")
        assert claim in {told.id for document in case.picture().documents for told in document.claims}
        case.undo(row.number)
        assert case.export_as("json") == whole


def test_an_unknown_id_is_one_clear_line(tmp_path):
    """What, and what to do."""
    with Case(tmp_path / "case.db") as case, pytest.raises(NotFoundError, match="nothing in this case"):
        case.judge(Asked("same", ("entity-no", "entity-nix"), "ada", "2026-05-01T10:00:00Z"))


def test_no_article_is_a_case_too(tmp_path):
    """An empty case exports empty lists."""
    assert '"articles":[]' in export_of(tmp_path / "case.db", [])


def test_changes_since_a_run_a_moment_and_a_day(tmp_path):
    """What the second run brought."""
    with Case(tmp_path / "case.db") as case:
        case.run(FILES[:2], at="2026-05-01T09:00:00Z")
        case.run(FILES[2:4], at="2026-05-02T09:00:00Z")
        made = [case.changes(since) for since in ("last", "1", "2026-05-02")]
        assert made[0] == made[1] == made[2] and len(made[0].arrived) == 2
        assert case.changes("2026-05-03").none
        assert [row.number for row in case.runs()] == [1, 2]
        later = case.changes(as_of="2026-03-03")
        assert {row.report.label for row in later.arrived} == {"The Island Post"}
        assert case.brief(as_of="2026-03-03").header.reports == 3


def test_a_report_read_again_with_other_words_is_shown_as_edited(tmp_path):
    """Both texts are kept."""
    file = tmp_path / "ferry.txt"
    with Case(tmp_path / "case.db") as case:
        for died in ("Two", "Three"):
            file.write_text(f"The ferry sank off Lund Island on Monday. {died} people died, the harbour office said.\n")
            case.run([str(file)])
        (edit,) = case.changes().edited
    assert edit.removed[0].words.startswith("Two people") and edit.added[0].words.startswith("Three people")
    assert edit.withdrawn and edit.brought


def test_a_case_of_an_older_version_is_read_by_this_one(tmp_path, whole):
    """Documents that another version made are annotated anew, whichever verb comes first."""
    with Case(tmp_path / "case.db") as case:
        case.run(FILES)
    with sqlite3.connect(tmp_path / "case.db") as old:
        old.execute("UPDATE document SET made_by = '0.0', body = '[]'")
        old.execute("DELETE FROM picture")
        old.execute("DELETE FROM topic")
        old.execute("UPDATE meta SET value = ''")
    with Case(tmp_path / "case.db") as case:
        assert case.export_as("json") == whole


def test_a_fault_on_one_text_is_noted_and_the_rest_goes_on():
    """The article is kept, without layers, and one line says what happened."""

    def failing(article):
        """A step that cannot read this text."""
        raise ValueError("a day without end")

    document, noted = annotated(Article("a", "k", "The wall fell."), failing)
    assert document.article.id == "a" and not document.claims
    assert noted and noted.where == "a" and "a day without end" in noted.what and "report it" in noted.remedy
