"""Alerts as an e-mail."""

from email import message_from_bytes
from email.policy import default

from twosource.present.alerts import Alert
from twosource.present.letter import letter

ROWS = (Alert("report", "“Café closed” (5 May 2026; 2 claims)", ("Coast Press",), "shares no text with the reports known before"),)
AT = "2026-05-05T10:00:00Z"


def test_a_letter_has_what_is_new_in_its_subject_and_its_lines():
    """Read back by a mail program."""
    found = message_from_bytes(letter("story", ROWS, at=AT), policy=default)
    assert found["Subject"] == "story: 1 new report" and found["Date"].startswith("Tue, 05 May 2026 10:00:00")
    assert "report: “Café closed” (5 May 2026; 2 claims) — Coast Press; shares no text" in found.get_content()


def test_a_name_with_line_breaks_makes_no_header():
    """It stays in the subject."""
    found = message_from_bytes(letter("story\r\nBcc: x@example.org", ROWS, at=AT), policy=default)
    assert found["Bcc"] is None and found["Subject"].startswith("story Bcc:")


def test_the_same_alerts_give_the_same_bytes():
    """And another moment others."""
    assert letter("story", ROWS, at=AT) == letter("story", ROWS, at=AT) != letter("story", ROWS, at="2026-05-06T10:00:00Z")
