"""The story that is run into a case, and what is asked of the case after a fault."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from endure.children import AT, Said, begun
from twosource import Case


class Outcome(NamedTuple):
    """What one fault did. lost, doubled: articles; same: the bytes after a repeated run; said: the last line; wrong: what must not be."""

    lost: int = 0
    doubled: int = 0
    same: bool = True
    said: str = ""
    wrong: str = ""

    @property
    def is_endured(self) -> bool:
        """True when nothing was lost, doubled or unclear."""
        return not self.lost and not self.doubled and self.same and not self.wrong


class Story(NamedTuple):
    """inputs: a folder of reports; folder: where cases go; whole: the export after an unbroken run; file: the case of that run."""

    inputs: str
    folder: Path
    whole: bytes
    file: Path

    @property
    def claim(self) -> str:
        """The id of a claim."""
        return str(json.loads(self.whole)["claims"][0]["id"])

    def place(self, name: str) -> Path:
        """A new folder for one trial."""
        made = self.folder / name
        made.mkdir(parents=True)
        return made


def story(inputs: Path, folder: Path) -> Story:
    """The story, run once without a fault."""
    file = folder / "whole.db"
    with Case(file) as case:
        case.run([str(inputs)], at=AT)
        return Story(str(inputs), folder, case.export_as("json").encode(), file)


def seen(file: Path) -> frozenset[str]:
    """The keys of the articles that another process sees in a case file now."""
    try:
        db = sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=30)
    except sqlite3.OperationalError:
        return frozenset()
    try:
        return frozenset(key for (key,) in db.execute("SELECT key FROM document"))
    except sqlite3.DatabaseError:
        return frozenset()
    finally:
        db.close()


def repeated(story: Story, file: Path, before: Iterable[str] = ()) -> Outcome:
    """What is in a case after the run is repeated. before: the articles that were in it before the fault."""
    lost = set(before) - seen(file)
    with Case(file) as case:
        case.run([story.inputs], at=AT)
        keys = [key for run in case.runs() for key in run.keys]
        same = case.export_as("json").encode() == story.whole
    return Outcome(len(lost | (set(before) - set(keys))), len(keys) - len(set(keys)), same)


def told(said: Said) -> Outcome:
    """The outcome of a command that had to succeed or to say in one clear line why not."""
    line = said.lines[-1] if said.lines else ""
    return Outcome(said=line if said.status else "", wrong="" if said.is_clear else f"status {said.status}: {' | '.join(said.lines[-3:])}")


def ran(story: Story, place: Path, *words: str, before: object = None) -> Outcome:
    """What a command into `place/case.db` says, and what is in the case when the run is repeated without the fault."""
    file = place / "case.db"
    inside = seen(file)
    said = told(begun([*words, "--case", str(file)], place / "words", before).said())  # type: ignore[arg-type]
    return repeated(story, file, inside)._replace(said=said.said, wrong=said.wrong)
