"""No room, no right: a full disk, a file or a folder that cannot be written, a disk that is read only."""

import random
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from endure.children import Room, begun, without_rights
from endure.story import Outcome, Story, ran, repeated, seen, told

VERBS = (["run", "INPUTS"], ["brief"], ["export"], ["judge", "reject", "CLAIM", "--by", "ada"])


def small_files(story: Story, points: int) -> Iterator[Outcome]:
    """Files that cannot grow over a size, at any size up to that of the case."""
    chance = random.Random(points)
    for point in range(points):
        size = chance.randrange(4096, story.file.stat().st_size)
        yield ran(story, story.place(f"small{point}"), "run", story.inputs, before=Room(size))


def full_disk(story: Story, points: int) -> Iterator[Outcome]:
    """A disk that is full before the case is whole; the case is then moved to another one. Nothing where no disk may be mounted."""
    chance = random.Random(points)
    for point in range(points):
        place, moved = story.place(f"disk{point}"), story.place(f"moved{point}")
        with _disk(place, f"size={chance.randrange(8, 2 * story.file.stat().st_size // 1024)}k") as mounted:
            if not mounted:
                return
            said = told(begun(["run", story.inputs, "--case", str(place / "case.db")], moved / "words").said())
            inside = seen(place / "case.db")
            for file in place.glob("case.db*"):
                shutil.copy(file, moved)
        yield repeated(story, moved / "case.db", inside)._replace(said=said.said, wrong=said.wrong)


def no_right(story: Story, points: int) -> Iterator[Outcome]:
    """A file, a folder, or both that may not be written, for each verb."""
    for number, (file, folder) in enumerate(((0o400, 0o700), (0o600, 0o500), (0o400, 0o500))[:points]):
        for words in VERBS:
            place = story.place(f"right{number}-{words[0]}")
            case = Path(shutil.copy(story.file, place / "case.db"))
            case.chmod(file)
            place.chmod(folder)
            said = told(begun(_words(story, words, case), story.folder / f"words{number}-{words[0]}", without_rights).said())
            place.chmod(0o700)
            case.chmod(0o600)
            yield repeated(story, case, seen(story.file))._replace(said=said.said, wrong=said.wrong)


def no_folder(story: Story, points: int) -> Iterator[Outcome]:
    """A new case in a folder that may not be written, and in one that is not there."""
    for number, name in enumerate(("case.db", "nowhere/case.db")[:points]):
        place = story.place(f"folder{number}")
        place.chmod(0o500)
        said = begun(["run", story.inputs, "--case", str(place / name)], story.folder / f"nofolder{number}", without_rights).said()
        place.chmod(0o700)
        yield told(said) if said.status else Outcome(wrong="it was written")


def read_only_disk(story: Story, points: int) -> Iterator[Outcome]:
    """A case on a disk that is read only, for each verb. Nothing where no disk may be mounted."""
    for words in VERBS[:points]:
        place = story.place(f"readonly-{words[0]}")
        with _disk(place, "size=16m") as mounted:
            if not mounted:
                return
            case = Path(shutil.copy(story.file, place / "case.db"))
            _call("mount", "-o", "remount,ro", str(place))
            said = told(begun(_words(story, words, case), story.folder / f"read-{words[0]}").said())
            _call("mount", "-o", "remount,rw", str(place))
            yield repeated(story, case, seen(story.file))._replace(said=said.said, wrong=said.wrong)


def _words(story: Story, words: list[str], case: Path) -> list[str]:
    """The words of a command on that case."""
    return [{"INPUTS": story.inputs, "CLAIM": story.claim}.get(word, word) for word in words] + ["--case", str(case)]


@contextmanager
def _disk(place: Path, options: str) -> Iterator[bool]:
    """A small disk at a folder; False where none may be mounted."""
    mounted = _call("mount", "-t", "tmpfs", "-o", options, "none", str(place))
    try:
        yield mounted
    finally:
        if mounted:
            _call("umount", "-l", str(place))


def _call(*words: str) -> bool:
    """True when the command did what it should."""
    return shutil.which(words[0]) is not None and subprocess.run(words, capture_output=True).returncode == 0
