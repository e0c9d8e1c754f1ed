"""What a watch keeps in a case."""

from twosource.types import Fetched, Skipped, Watched

A, B = "https://coast.example/a", "https://coast.example/b"


def test_an_address_named_again_stays_what_it_became(store):
    """Nothing is looked at twice."""
    book = store.watchbook
    book.add([Watched(A), Watched(B)])
    book.mark(Watched(A, outcome="apart", about="strike", score=0.2))
    book.add([Watched(A), Watched(B)])
    assert [row.url for row in book.due("2026-05-01T10:00:00Z")] == [B]
    assert [row.url for row in book.rows()] == [A, B]


def test_a_report_whose_list_says_that_it_was_changed_is_due_again(store):
    """One that was kept apart is not."""
    book = store.watchbook
    book.mark(Watched(A, stamp="1", outcome="taken"))
    book.mark(Watched(B, stamp="1", outcome="apart"))
    book.add([Watched(A, stamp="2"), Watched(B, stamp="2")])
    assert [(row.url, row.stamp) for row in book.due("x")] == [(A, "2")]


def test_what_failed_is_due_at_its_moment(store):
    """Not before."""
    book = store.watchbook
    book.mark(Watched(A, outcome="failed", tries=1, due="2026-05-01T11:00:00Z"))
    assert not book.due("2026-05-01T10:59:59Z") and book.due("2026-05-01T11:00:00Z")


def test_what_was_kept_apart_is_judged_again_by_other_words_or_a_lower_threshold(store):
    """By the same ones it is not."""
    book = store.watchbook
    book.mark(Watched(A, outcome="apart", about="strike", score=0.4))
    book.judge_again("strike", 0.5)
    assert not book.due("x")
    book.judge_again("strike", 0.3)
    assert book.due("x")
    book.mark(Watched(A, outcome="apart", about="strike", score=0.4))
    book.judge_again("harbour", 0.5)
    assert book.due("x")


def test_a_list_is_kept_as_it_was_last(store):
    """And is no evidence of a report."""
    for body in (b"<rss/>", b"<rss></rss>"):
        store.watchbook.keep_list(Fetched(A, A, "", 200, (("etag", "x"),), "", body))
    assert store.watchbook.last_list(A).body == b"<rss></rss>" and store.watchbook.last_list(B) is None
    assert store.evidence.all() == ()


def test_what_was_told_is_kept_by_channel(store):
    """A channel that failed is told the rest later."""
    store.watchbook.tell("lines", 7)
    assert (store.watchbook.told("lines"), store.watchbook.told("hook")) == (7, None)


def test_the_line_of_a_failure_goes_when_the_address_is_asked_again(store):
    """The others stay."""
    store.note(Skipped(A, "is not there", "try later"))
    store.note(Skipped(B, "is not there", "try later"))
    store.watchbook.forget_failure(A)
    assert [row.where for row in store.skipped()] == [B]
