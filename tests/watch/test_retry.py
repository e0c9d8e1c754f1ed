"""When what failed is asked for again."""

from twosource.types import Watched
from twosource.watch.retry import failed

AT = "2026-05-01T10:00:00Z"


def test_an_address_is_given_up_after_six_failures():
    """Until then it is due later each time."""
    row, dues = Watched("u"), []
    for _ in range(6):
        row = failed(row, "is not there", at=AT)
        dues.append((row.outcome, row.due[11:16]))
    assert dues == [("failed", f"1{hour}") for hour in ("0:10", "0:20", "0:40", "1:20", "2:40")] + [("given up", "")]


def test_a_list_is_never_given_up():
    """It is asked once a day in the end."""
    row = Watched("u", outcome="list")
    for _ in range(50):
        row = failed(row, "is not there", at=AT, lasting=True)
    assert (row.outcome, row.due) == ("list", "2026-05-02T10:00:00Z")
