"""kill -9: at random moments while articles come in, at random moments while the picture is made, at random statements to the file."""

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from endure.children import still_there, watched
from endure.story import Outcome, Story, repeated, seen
from endure.story import story as told_of

PICTURE = "resolving"


def moments(story: Story, points: int, stage: str) -> Iterator[Outcome]:
    """Killed at random moments of a stage, which begins when the run tells of it: `open` or `resolving`."""
    chance = random.Random(f"{stage} {points}")
    length = _length(story, stage)
    for point in range(points):
        file = story.place(f"{stage}{point}") / "case.db"
        run = watched(story.inputs, file)
        run.wait_for(stage)
        time.sleep(chance.uniform(0, length))
        inside = seen(file)
        run.kill()
        yield repeated(story, file, inside)._replace(wrong=run.wrong)


def statements(story: Story, points: int) -> Iterator[Outcome]:
    """Killed before random statements to the file, the tables' own too: in the middle of what must be whole."""
    told = watched(story.inputs, story.place("counted") / "case.db").wait_for("end")
    number = int(told.partition(" ")[2])
    for point in random.Random(points).sample(range(1, number + 1), min(points, number)):
        file = story.place(f"statement{point}") / "case.db"
        run = watched(story.inputs, file, point)
        run.wait_for("stopped")
        inside = seen(file)
        run.kill()
        yield repeated(story, file, inside)._replace(wrong=run.wrong)


def with_workers(story: Story, points: int) -> Iterator[Outcome]:
    """Killed while two worker processes annotate the reports of the story, each under two names: the workers end too."""
    larger = _twice(story)
    chance = random.Random(points)
    words = [sys.executable, "-m", "twosource", "run", larger.inputs, "--workers", "2", "--case"]
    start = time.monotonic()
    subprocess.run([*words, str(larger.folder / "counted.db")], check=True, capture_output=True)
    length = time.monotonic() - start
    for point in range(points):
        file = larger.place(f"workers{point}") / "case.db"
        run = subprocess.Popen([*words, str(file)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        time.sleep(chance.uniform(0.3, 1) * length)
        inside = seen(file)
        run.kill()
        run.wait()
        yield repeated(larger, file, inside)._replace(wrong=still_there(run.pid))


def _twice(story: Story) -> Story:
    """The story with each of its reports under two names: enough to be spread over workers."""
    inputs = story.place("reports")
    for file in sorted(Path(story.inputs).iterdir()):
        for name in ("a", "b"):
            shutil.copy(file, inputs / f"{name}_{file.name}")
    return told_of(inputs, story.place("twice"))


def _length(story: Story, stage: str) -> float:
    """How long a stage takes, in seconds."""
    run = watched(story.inputs, story.place(f"{stage}-whole") / "case.db")
    run.wait_for(stage)
    start = time.monotonic()
    run.wait_for("end" if stage == PICTURE else PICTURE)
    length = time.monotonic() - start
    run.process.join()
    return length
