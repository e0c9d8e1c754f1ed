"""Several at once, and a clock that goes back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from endure.children import begun, holding, twice
from endure.story import Outcome, Story, repeated, seen, told
from twosource import Case

SHORT, LONG = 2.0, 120.0
FIRST = "2026-05-01T09:00:00Z"
SECOND = ("2026-04-30T09:00:00Z", FIRST, "", "1970-01-01T00:00:00Z")


def held_for_a_moment(story: Story, points: int) -> Iterator[Outcome]:
    """Another program holds the case for two seconds: the run waits."""
    for point in range(points):
        found = _held(story, story.place(f"moment{point}"), SHORT)
        yield found._replace(wrong=found.wrong or found.said)


def held_for_long(story: Story, points: int) -> Iterator[Outcome]:
    """Another program holds the case for longer than a run waits."""
    for point in range(points):
        found = _held(story, story.place(f"long{point}"), LONG)
        yield found if found.said else found._replace(wrong=found.wrong or "it did not say that the case is held")


def _held(story: Story, place: Path, seconds: float) -> Outcome:
    """A run into a case that is held."""
    Case(place / "case.db").close()
    holder = holding(place / "case.db", seconds)
    said = told(begun(["run", story.inputs, "--case", str(place / "case.db")], place / "words").said())
    holder.kill()
    holder.join()
    return repeated(story, place / "case.db", seen(place / "case.db"))._replace(said=said.said, wrong=said.wrong)


def several_writers(story: Story, points: int) -> Iterator[Outcome]:
    """Two, three, four runs into one new case at the same time."""
    for point in range(points):
        place = story.place(f"writers{point}")
        words = ["run", story.inputs, "--case", str(place / "case.db")]
        running = [begun(words, place / f"words{number}") for number in range(2 + point % 3)]
        said = [told(one.said()) for one in running]
        wrong = " ".join(one.wrong or one.said for one in said).strip()
        yield repeated(story, place / "case.db", seen(place / "case.db"))._replace(wrong=wrong)


def others_beside_a_run(story: Story, points: int) -> Iterator[Outcome]:
    """A brief, an export and a decision while a run goes on: they wait, or show what is in by then."""
    for point in range(points):
        place = story.place(f"beside{point}")
        file = Path(shutil.copy(story.file, place / "case.db"))
        running = begun(["run", story.inputs, "--case", str(file)], place / "words")
        verbs = (["brief"], ["export"], ["judge", "confirm", story.claim, "--by", "ada"])
        beside = [begun([*words, "--case", str(file)], place / words[0]) for words in verbs]
        said = [told(one.said()) for one in (running, *beside)]
        with Case(file) as case:
            kept = len(case.judgements())
            case.undo(1)
        wrong = " ".join(one.wrong or one.said for one in said).strip() or ("" if kept == 1 else f"{kept} decisions kept")
        yield repeated(story, file, seen(story.file))._replace(wrong=wrong)


def clock_jumps(story: Story, points: int) -> Iterator[Outcome]:
    """Two runs, the second at an earlier moment, at the same one, at none, and at one long ago: what came last is what came last."""
    reports = sorted(Path(story.inputs).iterdir())
    for point, second in enumerate(SECOND[:points]):
        place = story.place(f"clock{point}")
        halves = [_folder(place / "one", reports[::2]), _folder(place / "two", reports[1::2])]
        twice(halves, place / "case.db", [FIRST, second])
        with Case(place / "case.db") as case:
            numbers, arrived = [row.number for row in case.runs()], len(case.changes().arrived)
        wrong = "" if numbers == [1, 2] and arrived == len(reports[1::2]) else f"runs {numbers}, {arrived} new in the last one"
        yield repeated(story, place / "case.db", seen(place / "case.db"))._replace(wrong=wrong)


def _folder(place: Path, files: list[Path]) -> str:
    """A folder with copies of the files."""
    place.mkdir()
    for file in files:
        shutil.copy(file, place)
    return str(place)
