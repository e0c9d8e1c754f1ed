"""kill -9: at random moments while articles come in, at random moments while the picture is made, at random statements to the file."""

import random
import time
from collections.abc import Iterator

from endure.children import watched
from endure.story import Outcome, Story, repeated, seen

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


def _length(story: Story, stage: str) -> float:
    """How long a stage takes, in seconds."""
    run = watched(story.inputs, story.place(f"{stage}-whole") / "case.db")
    run.wait_for(stage)
    start = time.monotonic()
    run.wait_for("end" if stage == PICTURE else PICTURE)
    length = time.monotonic() - start
    run.process.join()
    return length
