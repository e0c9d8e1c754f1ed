"""The list of faults, each with how often it is tried."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from endure import damages, killed, meetings, rooms
from endure.story import Outcome, Story


class Fault(NamedTuple):
    """name: as the table has it; tries: gives the outcomes; times: how often the whole list tries it."""

    name: str
    tries: Callable[[Story, int], Iterator[Outcome]]
    times: int


class Tried(NamedTuple):
    """What a fault did over all times. same: how often the bytes were the same; said: the line most worth reading; wrong: each once."""

    name: str
    times: int
    lost: int
    doubled: int
    same: int
    said: str
    wrong: tuple[str, ...]

    @property
    def is_endured(self) -> bool:
        """True when nothing was lost, doubled, other or unclear."""
        return not self.lost and not self.doubled and self.same == self.times and not self.wrong


FAULTS = (
    Fault("kill -9 while articles come in", partial(killed.moments, stage="open"), 60),
    Fault("kill -9 while the picture is made", partial(killed.moments, stage=killed.PICTURE), 60),
    Fault("kill -9 at a statement to the file", killed.statements, 80),
    Fault("kill -9 of a run with two workers", killed.with_workers, 6),
    Fault("the disk is full", rooms.full_disk, 10),
    Fault("files cannot grow", rooms.small_files, 10),
    Fault("file or folder may not be written", rooms.no_right, 3),
    Fault("a new case where none may be written", rooms.no_folder, 2),
    Fault("the disk is read only", rooms.read_only_disk, 4),
    Fault("the case is held for two seconds", meetings.held_for_a_moment, 2),
    Fault("the case is held for long", meetings.held_for_long, 1),
    Fault("two to four runs at the same time", meetings.several_writers, 6),
    Fault("brief, export and judge beside a run", meetings.others_beside_a_run, 3),
    Fault("the clock goes back between runs", meetings.clock_jumps, 4),
    Fault("the case file is cut short", damages.cut_short, 20),
    Fault("a block of the case file is overwritten", damages.overwritten, 20),
    Fault("the file is no case", damages.foreign, 4),
    Fault("tables of an older version", damages.old_tables, 99),
    Fault("kill -9 while tables are brought up to date", damages.half_migrated, 20),
)


def tried(fault: Fault, story: Story, points: int) -> Tried:
    """The fault, tried as often as it is worth, and at most that often."""
    place = story._replace(folder=story.place(fault.name.replace(" ", "-")))
    found = list(fault.tries(place, min(points, fault.times)))
    shutil.rmtree(place.folder, ignore_errors=True)
    said = sorted({_short(row.said, place.folder) for row in found if row.said}, key=lambda line: (len(line), line))
    wrong = sorted({_short(row.wrong, place.folder) for row in found if row.wrong})
    return Tried(
        fault.name,
        len(found),
        sum(row.lost for row in found),
        sum(row.doubled for row in found),
        sum(row.same for row in found),
        (said or [""])[-1],
        tuple(wrong),
    )


def _short(line: str, folder: Path) -> str:
    """A line without the place where the trial was."""
    head, mark, tail = line.partition(str(folder))
    return f"{head}{tail.partition('/')[2].partition('/')[2]}" if mark else line
