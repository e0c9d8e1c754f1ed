"""What is new after a poll, one line each."""

from twosource.present.alerts import MOST, Alert, alerts, headline
from twosource.present.changes import Changes
from twosource.present.edits import Edit


def test_an_alert_is_one_line_with_who_and_whether_it_is_a_new_origin():
    """Nothing in it moves a terminal's cursor."""
    row = Alert("origin", "Ada\x1b[2J met\nBo", ("Coast Press", "Island Post"), "a new independent origin: 1 → 2", 2)
    assert row.line == "origin: Ada\ufffd[2J met Bo — Coast Press and Island Post; a new independent origin: 1 → 2"


def test_of_many_alerts_of_one_kind_the_rest_is_counted():
    """And it says where all of them are."""
    made = alerts(Changes("then", edited=tuple(Edit(f"a{n}", f"b{n}", (), (), (), ("c",)) for n in range(MOST + 3))))
    assert len(made) == MOST + 1
    assert made[0].line == "edit: changed after it was read: 0 claims withdrawn, 1 brought; both texts are kept — b0"
    assert made[-1].line == "more: 3 more of the kind edit; see `twosource diff`"


def test_no_change_is_no_alert():
    """And a headline of what is no report says so."""
    assert alerts(Changes("then")) == ()
    assert headline((Alert("edit", "x"),)) == "changes"
