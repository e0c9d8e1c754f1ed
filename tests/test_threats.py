"""docs/threats.md: each threat has what stops it, and a test that is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "threats.md").read_text(encoding="utf-8")
ROWS = [line.strip("|").split(" | ") for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith("| what they try")]
NAMED = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", PAGE)


def test_each_threat_has_what_stops_it_and_a_test():
    """Three cells a row."""
    assert len(ROWS) > 25
    assert [row for row in ROWS if len(row) != 3 or "`tests/" not in row[2]] == []


@pytest.mark.parametrize("named", sorted(set(NAMED)), ids="::".join)
def test_each_named_test_is_there(named):
    """Under that name."""
    file, name = named
    assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8") or not name
