"""Files that are no whole case: cut short, overwritten, of another program, of older tables, of tables half brought up to date."""

import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from endure.children import begun, watched
from endure.story import Outcome, Story, repeated, seen, told
from twosource.store.schema import MIGRATIONS, statements

BLOCK = 512


def cut_short(story: Story, points: int) -> Iterator[Outcome]:
    """A file of which only the beginning is left."""
    chance = random.Random(points)
    size = story.file.stat().st_size
    for point in range(points):
        file = Path(shutil.copy(story.file, story.place(f"cut{point}") / "case.db"))
        os.truncate(file, chance.randrange(1, size))
        yield _refused(story, file)


def overwritten(story: Story, points: int) -> Iterator[Outcome]:
    """A file of which a block holds something else."""
    chance = random.Random(points)
    size = story.file.stat().st_size
    for point in range(points):
        file = Path(shutil.copy(story.file, story.place(f"block{point}") / "case.db"))
        with file.open("r+b") as handle:
            handle.seek(chance.randrange(0, size - BLOCK))
            handle.write(chance.randbytes(BLOCK))
        yield _refused(story, file)


def foreign(story: Story, points: int) -> Iterator[Outcome]:
    """Bytes of chance, zeros, a text, and the file of another program that keeps its data as a case does."""
    made = (random.Random(points).randbytes(50_000), bytes(50_000), b"Minutes of the harbour board, as typed.\n" * 500, None)
    for point, content in enumerate(made[:points]):
        file = story.place(f"foreign{point}") / "case.db"
        if content is None:
            with sqlite3.connect(file) as db:
                db.execute("CREATE TABLE recipe (name TEXT, steps TEXT)")
            db.close()
        else:
            file.write_bytes(content)
        found = _refused(story, file)
        yield found if found.said else found._replace(wrong=found.wrong or "it was taken for a case")


def _refused(story: Story, file: Path) -> Outcome:
    """A file that may be refused in one clear line, untouched; what is printed without a line must be the whole truth."""
    before = file.read_bytes()
    ended = [begun([verb, "--case", str(file)], file.parent / verb).said() for verb in ("export", "brief")]
    ended.append(begun(["run", story.inputs, "--case", str(file)], file.parent / "run").said())
    outcomes = [told(said) for said in ended]
    wrong = next((one.wrong for one in outcomes if one.wrong), "")
    if not wrong and ended[0].status == 0 and ended[0].printed != story.whole:
        wrong = "it printed other bytes without a word"
    if not wrong and all(said.status for said in ended) and file.read_bytes() != before:
        wrong = "it wrote into a file that it refused"
    return Outcome(said=next((one.said for one in outcomes if one.said), ""), wrong=wrong)


def old_tables(story: Story, points: int) -> Iterator[Outcome]:
    """A case as an older version left it, of every version of the tables."""
    for version in range(1, len(MIGRATIONS))[:points]:
        file = story.place(f"old{version}") / "case.db"
        _older(story.file, file, version)
        yield repeated(story, file, seen(story.file))


def half_migrated(story: Story, points: int) -> Iterator[Outcome]:
    """kill -9 at every statement, as far as the points go, of bringing the tables of the first version up to date."""
    for point in range(1, 1 + points):
        file = story.place(f"half{point}") / "case.db"
        _older(story.file, file, 1)
        run = watched(story.inputs, file, point)
        run.wait_for("stopped")
        run.kill()
        yield repeated(story, file, seen(story.file))


def _older(whole: Path, file: Path, version: int) -> None:
    """A case with the tables of an older version and what of the whole case they can hold."""
    db = sqlite3.connect(file, isolation_level=None)
    for statement in statements(*MIGRATIONS[:version]):
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {version}")
    db.execute("ATTACH ? AS whole", (str(whole),))
    for table in ("article", "document", "skipped"):
        names = [row[1] for row in db.execute(f"PRAGMA main.table_info({table})")]
        held = {row[1] for row in db.execute(f"PRAGMA whole.table_info({table})")}
        columns = ", ".join(name for name in names if name in held)
        db.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM whole.{table}")  # noqa: S608 - names of our own tables
    db.close()
