"""Make the case files of released versions that tests/store/cases holds as SQL: `python tools/frozen_cases.py VERSION COMMIT …`.

Each version is taken out of the repository's history, run on three invented reports with two decisions (one taken back) and what its
readers could keep, and its case file is written as text. A dump is made once, when a version is released, and never changed.
"""

import io
import os
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests" / "store" / "cases"
REPORTS = {
    "gull.txt": "The Gull, 3 March 2026\n\nTilda Marn met Oskar Venn in Port Ilsen on 2 March. Venn said that 12 boats were missing.",
    "tern.txt": "The Tern, 4 March 2026\n\nHarbour police said that Marn met Venn in Port Ilsen on 2 March. Some 14 boats were missing.",
    "late.txt": "The Plover, 6 March 2026\n\nOskar Venn denied that he met Tilda Marn.",
}
STORY = """
import hashlib
from twosource.case import Case
from twosource.judging import Asked

with Case("case.db") as case:
    case.run(["first", "broken.pdf"], at="2026-03-05T08:00:00Z")
    one, other = [row.id for row in case.picture().entities if row.type == "Person"][:2]
    case.judge(Asked("different", (one, other), "ada", "2026-03-05T09:00:00Z", "two people"))
    claim = case.picture().documents[0].claims[0].id
    row = case.judge(Asked("reject", (claim,), "ben", "2026-03-05T10:00:00Z", "misread"))
    case.undo(row.number)
    case.run(["late"], at="2026-03-06T08:00:00Z")
    if hasattr(case, "notebook"):
        from twosource.types import Fetched, Layout, Pinned, Spot, Visit
        mention = case.picture().documents[0].mentions[0].id
        case.notebook.pin(Pinned(0, claim, None, None, "look again", 0, "ada", "2026-03-06T09:00:00Z"))
        gone = case.notebook.pin(Pinned(0, claim, None, None, "", 0, "ben", "2026-03-06T09:01:00Z"))
        case.notebook.unpin(gone, by="ben", at="2026-03-06T09:02:00Z")
        case.notebook.keep_layout(Layout("harbour", (Spot(mention, 1.5, 2.0),), "ada", "2026-03-06T09:03:00Z"))
        case.notebook.visit("ada", Visit("2026-03-06T09:04:00Z", 3))
        address, body = "https://gull.example/boats", b"\\x00\\xff"
        held = hashlib.sha256(body).hexdigest()
        case._store.evidence.keep(Fetched(address, address, "2026-03-06T08:00:00Z", 200, (("etag", "x"),), held, body))
"""


def source_of(commit: str, folder: Path) -> Path:
    """The source of a commit, in a folder."""
    packed = subprocess.run(["git", "archive", commit, "src"], cwd=ROOT, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as files:
        files.extractall(folder, filter="data")
    return folder / "src"


def case_of(source: Path, folder: Path) -> Path:
    """The case file that this source makes of the reports."""
    for name, text in REPORTS.items():
        held = folder / ("late" if name == "late.txt" else "first")
        held.mkdir(exist_ok=True)
        (held / name).write_text(text, encoding="utf-8")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
    subprocess.run([sys.executable, "-c", STORY], env=os.environ | {"PYTHONPATH": str(source)}, cwd=folder, check=True)
    return folder / "case.db"


def dump(file: Path) -> Iterator[str]:
    """The tables of a case file and their rows as SQL. What FTS5 keeps for itself is left out: the triggers write it again."""
    with sqlite3.connect(file) as db:
        found = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB 'article_words_*' ORDER BY rowid"
        tables = db.execute(found).fetchall()
        yield from (f"{sql};" for _, sql in tables)
        for name in [name for name, sql in tables if sql.startswith("CREATE TABLE")]:
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({name})")]
            cells = " || ', ' || ".join(f"quote({column})" for column in columns)
            for (row,) in db.execute(f"SELECT {cells} FROM {name}"):  # noqa: S608
                yield f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({row});"  # noqa: S608
        yield f"PRAGMA user_version = {db.execute('PRAGMA user_version').fetchone()[0]};"
    db.close()


def main() -> None:
    """Write the dump of each version that is named with its commit."""
    CASES.mkdir(exist_ok=True)
    for version, commit in zip(sys.argv[1::2], sys.argv[2::2], strict=True):
        with tempfile.TemporaryDirectory() as made:
            source = source_of(commit, Path(made))
            assert f'__version__ = "{version}"' in (source / "twosource" / "__init__.py").read_text(encoding="utf-8"), commit
            (CASES / f"{version}.sql").write_text("\n".join(dump(case_of(source, Path(made)))) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
