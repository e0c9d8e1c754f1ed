"""Alerts as a letter: an e-mail that a mail program can send or show."""

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from twosource.ids import digest
from twosource.present.alerts import Alert, headline
from twosource.present.values import one_line

_FROM = "Twosource <twosource@localhost>"
_LONGEST = 200


def letter(name: str, rows: tuple[Alert, ...], *, at: str) -> bytes:
    """The letter on what is new in the case of that name. The same alerts at the same moment give the same bytes."""
    made = EmailMessage(policy=SMTP)
    made["From"] = _FROM
    made["To"] = _FROM
    made["Subject"] = one_line(f"{name}: {headline(rows)}")[:_LONGEST]
    made["Date"] = format_datetime(datetime.fromisoformat(at))
    made["Message-ID"] = f"<{digest(name, at, [row.line for row in rows])}@twosource.localhost>"
    made.set_content("\n\n".join(row.line for row in rows) + "\n", charset="utf-8", cte="8bit")
    return made.as_bytes()
