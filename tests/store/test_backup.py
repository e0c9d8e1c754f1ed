"""A case as text: put into a new case it gives the same text again."""

import json
import random

import pytest

from factory import article, document_of
from twosource.errors import CaseError, InputError
from twosource.store import Store
from twosource.store.backup import KEPT, MADE
from twosource.types import Cut, Document, Fetched, Judgement, Layout, Pinned, Skipped, Spot, Visit, Watched


def filled(store: Store) -> Store:
    """The store with something in every table that is kept."""
    run = store.begin("2026-05-01T09:00:00Z")
    store.add(document_of("Ada Brook met Bo Lund.\u2028“Aye,” he said. \U0001f6a2"), run=run)
    store.add(Document(article("Another text.", "b", title="A title", authors=("Ada",), cut=(Cut("Share", "share bar"),))), run=run)
    store.judge(Judgement(0, "same", "entity", "m1", "m2", "ada", "2026-05-01T10:00:00Z", "one man"))
    store.undo(store.judge(Judgement(0, "reject", "claim", "c1", None, "ben", "2026-05-01T11:00:00Z")).number)
    store.note(Skipped("a.pdf", "is broken", "save it again"))
    answer = Fetched("u", "v", "then", 200, (("etag", "x"),), "no hash", bytes(range(256)))
    store.evidence.keep(answer)
    store.notebook.visit("ada", Visit("2026-05-01T12:00:00Z", 2))
    kept = store.notebook.pin(Pinned(0, "c1", None, None, "a note", 0, "ada", "then"))
    store.notebook.unpin(kept, by="ben", at="later")
    store.notebook.keep_layout(Layout("harbour", (Spot("m1", 1.5, 2.25),), "ada", "then"))
    store.watchbook.add([Watched("https://tern.example/1", "https://tern.example/feed")])
    store.watchbook.keep_list(answer)
    store.watchbook.tell("file", 2)
    return store


@pytest.fixture
def lines(places):
    """The text of such a case."""
    with Store(places()) as store:
        return list(filled(store).backup.lines())


def test_every_table_is_kept_or_made(tmp_path):
    """Whoever adds a table says which."""
    with Store(tmp_path / "case.db") as store:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '*words_*'"
        assert {name for (name,) in store._db.execute(query)} == {*KEPT, *MADE}


def test_every_kept_table_has_a_row_in_this_test(lines):
    """So that the others say something."""
    assert {json.loads(line).get("table") for line in lines[1:-1]} == set(KEPT)


def test_a_case_made_from_the_text_gives_the_same_text(place, lines):
    """Byte by byte; its articles wait to be annotated."""
    with Store(place) as store:
        assert store.backup.restore(lines, "x.jsonl")["article"] == 2
        assert list(store.backup.lines()) == lines
        assert [row.title for row in store.stale()].count("A title") == 1 and store.search("another")[0].article == "b"


def test_numbers_go_on_after_the_restored_ones(place, lines):
    """A decision that comes later has a later number."""
    with Store(place) as store:
        store.backup.restore(lines, "x.jsonl")
        assert store.judge(Judgement(0, "same", "entity", "m1", "m3", "ada", "then")).number == 3
        assert store.notebook.pin(Pinned(0, "c2", None, None, "", 0, "ada", "then")).number == 2


DAMAGES = {
    "is no backup": lambda rows: rows[1:],
    "is cut short": lambda rows: rows[:-1],
    "was changed": lambda rows: [rows[0], *rows[2:]],
    "is not JSON": lambda rows: [*rows[:2], "{", *rows[2:]],
    "is no row,": lambda rows: [*rows[:2], "[]\n", *rows[2:]],
    "is no table": lambda rows: [*rows[:2], '{"table": "meta", "name": "picture"}\n', *rows[2:]],
    "no columns of run": lambda rows: [*rows[:2], '{"table": "run", "number": 9, "at": "", "of) --": 1}\n', *rows[2:]],
    "is no row of run": lambda rows: [*rows[:2], rows[1], *rows[2:]],
    "is no row of layout": lambda rows: [*rows[:2], '{"table": "layout", "body": 3}\n', *rows[2:]],
    "is no row of fetched": lambda rows: [*rows[:2], '{"table": "fetched", "body": {"base64": "ß"}}\n', *rows[2:]],
    "the key of the article": lambda rows: [row.replace("Another", "Any") for row in rows],
}


@pytest.mark.parametrize("what", DAMAGES)
def test_what_is_no_whole_backup_is_refused_and_nothing_of_it_is_kept(place, lines, what):
    """One line, with where it stands."""
    with Store(place) as store:
        with pytest.raises(InputError, match=rf"x\.jsonl.*{what.rstrip(',')}"):
            store.backup.restore(DAMAGES[what](lines), "x.jsonl")
        assert store.runs() == () and store.stale() == () and store.judgements() == ()


def test_a_backup_is_of_one_moment(place):
    """Whatever comes in while it is read."""
    with Store(place) as store, Store(place) as other:
        filled(store)
        whole = list(store.backup.lines())
        lines = store.backup.lines()
        begun = [next(lines), next(lines)]
        other.begin("later")
        other.add(document_of("A third text.", "c"))
        assert [*begun, *lines] == whole


@pytest.mark.parametrize("seed", range(40))
def test_whatever_a_line_holds_it_is_refused_in_a_line(place, lines, seed):
    """Or it is a row like any other; never a stack of calls."""
    chance = random.Random(seed)
    strange = (None, 2**70, -1, 1e400, "\ud800", [1], {"base64": "AAA="}, {"base64": 3}, {"a": {}}, True, "")
    at = chance.randrange(1, len(lines) - 1)
    row = json.loads(lines[at])
    name = chance.choice(sorted(row))
    row[name] = chance.choice(strange)
    if chance.random() < 0.3:
        del row[name]
    changed = [*lines[:at], json.dumps(row) + "\n", *lines[at + 1 :]]
    with Store(place) as store, pytest.raises((InputError, CaseError)):
        store.backup.restore(changed, "x.jsonl")


def test_a_case_that_holds_something_is_left_alone(place, lines):
    """A backup is for a new one."""
    with Store(place) as store:
        store.note(Skipped("a.pdf", "is broken", "save it again"))
        with pytest.raises(CaseError, match="holds something already"):
            store.backup.restore(lines, "x.jsonl")
