"""Now. The only file of the room that looks at a clock."""

import time
from datetime import UTC, datetime


def moment() -> str:
    """Now, UTC, as the case keeps moments."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def readable() -> str:
    """Now, as a reader reads it."""
    now = datetime.now(UTC)
    return f"{now.day} {now:%B %Y, %H:%M} UTC"


def seconds() -> float:
    """Seconds that only ever grow, for measuring how long ago something was."""
    return time.monotonic()
