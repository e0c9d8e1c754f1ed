"""A case on a PostgreSQL server is the same case: one writer at a time, the same words found, errors in one line."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from factory import article
from twosource import Case, upkeep
from twosource.errors import CaseError
from twosource.store import Store
from twosource.store.schema import MIGRATIONS
from twosource.store.server import Server
from twosource.types import Document, Judgement, Skipped

psycopg = pytest.importorskip("psycopg")

TEXTS = (
    "The strikers marched to the quay. Nobody else was marching.",
    "Zoë Lund’s ferry, the 3rd one, re-entered Port Ansel; the ferries were late.",
    "A march. " * 40,
    "Strike after strike after strike, and the ferry lay still.",
    "Café no. 12 by the quay: naïve, coöperative, strike_fund.",
    "The ferry sank. Nobody marched with us.",
    "U.S. ferries, the mayor’s own, sank.",
)
ASKED = (
    "us",
    "u s",
    "march",
    "ferries",
    "strike",
    "the",
    "zoe",
    "cafe 12",
    "Strike FUND",
    "quay march",
    "3rd",
    "nobody",
    "nothing here",
    "coöperation",
)


def test_the_same_words_find_the_same_articles_in_the_same_order_as_in_a_file(served, tmp_path):
    """With the same places in their texts."""
    found = []
    for where in (tmp_path / "case.db", served):
        with Store(where) as store:
            for number, text in enumerate(TEXTS):
                store.add(Document(article(text, f"a{number}", title="Ferry strike" if number % 2 else None)))
            found.append([store.search(words) for words in ASKED])
    for words, file, server in zip(ASKED, *found, strict=True):
        assert file == server, words


def test_a_second_writer_waits_for_the_first(served):
    """And goes on when it has ended."""
    with Store(served) as one, Store(served) as other:
        added = []
        waiting = threading.Thread(target=lambda: added.append(other.begin("later")))
        with one._whole():
            waiting.start()
            waiting.join(0.3)
            assert not added and waiting.is_alive()
        waiting.join(10)
        assert added == [1]


def test_a_writer_that_waits_too_long_says_so(served):
    """In one line, with what to do."""
    with Store(served) as one, Store(served) as other:
        other._db.execute("SET lock_timeout = '100ms'")
        with one._whole(), pytest.raises(CaseError, match=r"lock timeout.*; wait until the other run has ended"):
            other.note(Skipped("a.pdf", "is broken", "save it again"))


def test_a_transaction_that_fails_leaves_nothing_and_no_gap(served):
    """Numbers count on from the last one that is there."""
    with Store(served) as store:
        with pytest.raises(RuntimeError), store._whole():
            store._db.execute("INSERT INTO run (at) VALUES ('never')")
            raise RuntimeError
        assert store.begin("then") == 1


def test_tables_of_an_earlier_version_are_brought_up_to_date(served):
    """By the migrations that the file has too."""
    early = Server(served, create=True)
    with early.whole():
        early.migrate(MIGRATIONS[:2], 2)
    early.execute("INSERT INTO judgement VALUES (4, 'same', 'entity', 'm1', 'm2', 'ada', 'then', '')")
    early.close()
    with Store(served) as store:
        assert store._db.version() == len(MIGRATIONS) and [row.number for row in store.judgements()] == [4]
        assert store.judge(Judgement(0, "same", "entity", "m1", "m3", "ada", "then")).number == 5


def test_tables_of_a_newer_version_are_left_alone(served):
    """As a file is."""
    with Store(served) as store:
        store._db.execute("UPDATE meta SET value = '99' WHERE name = 'tables'")
    with pytest.raises(CaseError, match="newer Twosource"):
        Store(served)


def test_another_programs_tables_are_left_alone(served):
    """It says what is there."""
    with psycopg.connect(served, autocommit=True) as db:
        db.execute("CREATE TABLE ledger (entry text)")
    with pytest.raises(CaseError, match="1 table of another program"):
        Store(served)


def test_a_case_that_is_not_there_is_not_made_by_asking(served):
    """Nor is a database."""
    with pytest.raises(CaseError, match="no such case"):
        Store(served, create=False)
    with pytest.raises(CaseError, match=r"does not exist.*createdb"):
        Store(served.replace("/postgres?", "/nowhere?"))


def test_the_password_of_an_address_is_not_told(served):
    """In no message."""
    with pytest.raises(CaseError, match=r"postgresql://ada@/postgres\?") as told:
        Store(served.replace("ada@", "ada:secret@"), create=False)
    assert "secret" not in str(told.value)


def test_words_that_are_missing_in_the_index_are_a_fault_that_is_mended(served):
    """As in a file."""
    with Store(served) as store:
        store.add(Document(article(TEXTS[0])))
        store._db.execute("DELETE FROM article_words WHERE stem = 'march'")
        assert [fault.mended for fault in store.health.faults()] == ["index"] and store.search("march") == ()
        store.health.rebuild_index()
        assert store.health.faults() == () and len(store.search("march")) == 1


def test_a_text_of_very_many_words_goes_in(served):
    """As far as an index has room."""
    with Store(served) as store:
        store.add(Document(article("first " + " ".join(f"wörd{number}" for number in range(90_000)))))
        assert len(store.search("first")) == 1 and store.health.faults() == ()


RUN = "import sys; from twosource import Case; Case(sys.argv[1]).run(sys.argv[2:])"
SAMPLE = str(Path(__file__).parent.parent.parent / "examples" / "lighthouse")


def started(place: str) -> subprocess.Popen:
    """A run of the sample story into a case, in a process of its own."""
    return subprocess.Popen([sys.executable, "-c", RUN, place, SAMPLE], stderr=subprocess.PIPE, text=True)


def test_runs_at_once_and_runs_that_are_killed_end_with_the_bytes_of_a_file(served, tmp_path):
    """Nothing is lost, nothing doubled."""
    with started(served) as killed:
        while not _articles(served):
            time.sleep(0.05)
        killed.kill()
    both = [started(served), started(served)]
    said = [child.communicate()[1] for child in both]
    assert [child.returncode for child in both] == [0, 0], said
    with Case(tmp_path / "case.db") as file, Case(served) as server:
        file.run([SAMPLE])
        assert server.export_as("json") == file.export_as("json")
        assert sum(len(run.keys) for run in server.runs()) == 6
    assert upkeep.check(served).found == ()


def _articles(place: str) -> int:
    """How many articles are there; none while the tables are not."""
    with psycopg.connect(place, autocommit=True) as db:
        made = db.execute("SELECT to_regclass('document')").fetchone()
        return db.execute("SELECT count(*) FROM document").fetchone()[0] if made[0] else 0
