"""What readers keep is added to, never changed."""

from dataclasses import replace

from twosource.types import Layout, Pinned, Spot, Visit


def finding(left: str, note: str = "") -> Pinned:
    """A finding that has no number yet."""
    return Pinned(0, left, None, None, note, 0, "ada", "2026-05-01T10:00:00Z")


def test_the_last_visit_of_each_reader_counts(store):
    """Readers do not share it."""
    store.notebook.visit("ada", Visit("2026-05-01T10:00:00Z", 3))
    store.notebook.visit("ada", Visit("2026-05-02T10:00:00Z", 5))
    assert store.notebook.last_visit("ada") == Visit("2026-05-02T10:00:00Z", 5)
    assert store.notebook.last_visit("ben") is None


def test_findings_stand_in_the_order_given_and_can_be_moved(store):
    """A new one comes last."""
    first, second = store.notebook.pin(finding("claim-1")), store.notebook.pin(finding("claim-2"))
    assert (first.number, first.position, second.position) == (1, 1, 2)
    store.notebook.change(replace(second, position=0.5, note="first"), by="ben", at="later")
    assert [(row.left, row.note, row.by) for row in store.notebook.findings()] == [("claim-2", "first", "ada"), ("claim-1", "", "ada")]


def test_a_finding_taken_off_leaves_its_history(store):
    """Nothing is deleted."""
    row = store.notebook.pin(finding("claim-1", "why"))
    store.notebook.unpin(row, by="ben", at="later")
    assert store.notebook.findings() == ()
    rows = store._db.execute("SELECT note, undone, by_whom FROM finding_edit ORDER BY number").fetchall()
    assert rows == [("why", 0, "ada"), ("why", 1, "ben")]


def test_the_last_layout_of_a_name_holds_until_it_is_dropped(store):
    """Each is kept whole."""
    one = Layout("harbour", (Spot("mention-1", 1.5, 2),), "ada", "then")
    store.notebook.keep_layout(replace(one, spots=()))
    store.notebook.keep_layout(one)
    assert store.notebook.layouts() == (one,)
    store.notebook.keep_layout(one, undone=True)
    assert store.notebook.layouts() == ()
