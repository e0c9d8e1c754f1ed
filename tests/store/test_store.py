"""A case file keeps what it was given, whole or not at all."""

import sqlite3
from dataclasses import replace

import pytest

from factory import article, document_of
from twosource import __version__
from twosource.errors import CaseError
from twosource.store import Store, basis_of, packed
from twosource.store.schema import MIGRATIONS
from twosource.types import Document, Entity, Judgement, Picture, Skipped, Span


def decision(left: str = "m1", right: str | None = "m2") -> Judgement:
    """A decision that the store has not numbered yet."""
    return Judgement(0, "same", "entity", left, right, "ada", "2026-05-01T10:00:00Z", "one man")


def test_a_document_comes_back_without_its_tokens(store):
    """Tokens are working material."""
    document = document_of("Ada Brook met Bo Lund.")
    store.add(document)
    (kept,) = store.documents()
    assert kept.article == document.article and kept.sentences == document.sentences and kept.tokens == ()


def test_the_same_article_twice_is_one(store):
    """Adding again replaces."""
    store.add(document_of("One text."))
    store.add(document_of("One text."))
    assert len(store.documents()) == 1


def test_two_texts_under_one_id_are_told_apart_whatever_the_order(places):
    """An article that was changed after it was first fetched keeps both texts."""
    texts = ("First text.", "Second text.")
    found = []
    for order in (texts, texts[::-1]):
        with Store(places()) as store:
            for text in order:
                store.add(document_of(text, id="same"))
            found.append(store.documents())
    assert found[0] == found[1]
    assert len({document.article.id for document in found[0]}) == 2


def settled(store, *entities):
    """Have the picture of the case made: one topic with these entities."""
    documents = store.documents()
    keys = [row.article.key for row in documents]
    store.topics.keep("topic", keys, packed(Picture(documents, entities=entities)))
    store.topics.settle(["topic"], basis_of(Picture(documents, store.judgements())))


def test_a_picture_is_current_until_something_changes(store):
    """A new article or a decision makes it stale."""
    store.add(document_of("One text."))
    settled(store, Entity("e1", "Person", "Ada"))
    ground, parts = store.made()
    assert store.current() and parts["topic"].entities[0].name == "Ada" and ground.documents == store.documents()
    store.judge(decision())
    assert not store.current()


def test_a_picture_shows_the_articles_that_it_was_made_of(store):
    """Another process may add articles while a picture is made: it is not current, and shows none of them."""
    store.add(document_of("One text."))
    settled(store)
    store.add(document_of("Another text.", id="other"))
    assert not store.current() and len(store.made()[0].documents) == 1


def test_topics_that_are_not_settled_are_not_shown(store):
    """A run that was broken off leaves them in the file; the next run takes them up or lets go of them."""
    store.add(document_of("One text."))
    store.topics.keep("begun", [], packed(Picture()))
    assert store.topics.kept() == {"begun"} and store.topics.parts({}) == {}
    settled(store)
    assert store.topics.kept() == {"topic"} and len(store.topics.parts({})) == 1


@pytest.mark.parametrize(("decided", "kind"), [("reject", "conflict"), ("same", "listing")])
def test_to_dismiss_a_conflict_or_decide_a_hit_leaves_the_layers_of_the_picture_as_they_are(store, decided, kind):
    """They are not made anew; but there is something new to see."""
    settled(store)
    seen = store.state()
    store.judge(replace(decision(), decision=decided, kind=kind))
    assert store.current() and store.state() != seen


def test_a_judgement_is_numbered_and_can_be_undone_once(store):
    """Nothing is deleted: the row stays, marked."""
    row = store.judge(decision())
    assert row.number == 1
    assert store.undo(1) and not store.undo(1) and not store.undo(7) and not store.undo(10**30) and not store.undo(-1)
    assert store.judgements()[0].undone


def test_search_finds_word_forms_and_their_places(store):
    """The porter stemmer finds met for meeting's kin; the spans hold the words."""
    store.add(document_of("The strikers marched. Nobody else was marching."))
    (hit,) = store.search("march")
    assert [span.of("The strikers marched. Nobody else was marching.") for span in hit.spans] == ["marched", "marching"]


@pytest.mark.parametrize("words", ["", '"', "NOT OR", "text*", "title: one", "(", "\x00"])
def test_search_takes_any_words_as_words(store, words):
    """No query language, no error."""
    store.add(document_of("One text."))
    assert isinstance(store.search(words), tuple)


def test_a_text_with_the_marks_in_it_gives_no_false_places(store):
    """Hostile text cannot shift the spans."""
    for text in ("bridge \x02 bridge \x03", "one \x00 bridge"):
        store.add(Document(article(text, text)))
        (hit,) = [row for row in store.search("bridge") if row.article == store.editions()[article(text, text).key]]
        assert all(span.of(text) == "bridge" for span in hit.spans)


def test_skipped_inputs_are_remembered_once(store):
    """Nothing vanishes."""
    for _ in range(2):
        store.note(Skipped("a.pdf", "is broken", "save it again"))
    assert store.skipped() == (Skipped("a.pdf", "is broken", "save it again"),)


def test_a_file_that_is_no_case_is_refused_in_one_line(tmp_path):
    """What, where and what to do."""
    (tmp_path / "x.db").write_text("not a database, but long enough to be taken for one " * 30)
    with pytest.raises(CaseError, match=r"x\.db: cannot be opened as a case"):
        Store(tmp_path / "x.db")


def test_a_case_that_is_not_there_is_not_made_by_asking(tmp_path):
    """`brief` of a mistyped name must not leave an empty file."""
    with pytest.raises(CaseError, match="no such case"):
        Store(tmp_path / "no.db", create=False)
    assert not (tmp_path / "no.db").exists()


def test_a_case_of_a_newer_version_is_left_alone(tmp_path):
    """Old programs do not touch new files."""
    Store(tmp_path / "case.db").close()
    with sqlite3.connect(tmp_path / "case.db") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(CaseError, match="newer Twosource"):
        Store(tmp_path / "case.db")


def test_an_article_goes_in_whole_or_not_at_all(store):
    """When the second row fails, the first is gone too."""
    bad = Document(article("One text."), sentences=(Span(0, object()),))
    with pytest.raises(TypeError):
        store.add(bad)
    assert store.documents() == () and store.search("text") == ()


def test_runs_keep_what_each_added(store):
    """An article stays with the run that brought it first."""
    first = store.begin("2026-05-01T09:00:00Z")
    store.add(document_of("One text."), run=first)
    second = store.begin("2026-05-02T09:00:00Z")
    store.add(document_of("One text."), run=second)
    store.add(document_of("Another text."), run=second)
    assert [(row.number, row.at[:10], len(row.keys)) for row in store.runs()] == [(1, "2026-05-01", 1), (2, "2026-05-02", 1)]


def test_a_document_of_other_fields_is_to_be_annotated_anew(store):
    """Also where the version is the same: its row may not fit."""
    store.add(document_of("One text."))
    assert store.stale() == ()
    store._db.execute("UPDATE document SET made_by = ?", (f"{__version__} of other fields",))
    assert [row.text for row in store.stale()] == ["One text."]


def test_a_file_of_the_first_tables_is_brought_up_to_date(tmp_path):
    """Its articles came before runs were counted."""
    old = sqlite3.connect(tmp_path / "old.db")
    old.executescript(MIGRATIONS[0] + "PRAGMA user_version = 1;")
    old.close()
    with Store(tmp_path / "old.db") as store:
        store.add(document_of("One text."))
        assert [(row.number, row.at) for row in store.runs()] == [(0, "")]
