"""Try every fault on the sample story, and print what was tried and what was lost.

python -m endure [--points N] [--only WORD] [--inputs FOLDER]

--points: how many times each fault is tried at most (200: the whole list). --only: faults whose name has that word.
"""

import argparse
import tempfile
import time
from pathlib import Path

from endure.faults import FAULTS, Tried, tried
from endure.story import story

SAMPLE = Path(__file__).parents[1] / "examples" / "lighthouse"
HEAD = f"{'what was tried':<44} {'times':>5} {'lost':>5} {'doubled':>7} {'same bytes':>10}   what was said"


def line(row: Tried) -> str:
    """A row of the table, and a line for each thing that must not be."""
    same = f"{row.same} of {row.times}" if row.times else "-"
    told = row.said if row.times else "not tried: no disk may be mounted here"
    first = f"{row.name:<44} {row.times:>5} {row.lost:>5} {row.doubled:>7} {same:>10}   {told}"
    return "\n".join([first, *(f"    WRONG: {wrong}" for wrong in row.wrong)])


def main() -> int:
    """1 when anything was lost, doubled, other, or told in more or less than one clear line."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--points", type=int, default=200)
    asked.add_argument("--only", default="")
    asked.add_argument("--inputs", type=Path, default=SAMPLE)
    given = asked.parse_args()
    start = time.monotonic()
    print(HEAD)
    with tempfile.TemporaryDirectory(prefix="twosource-endure-") as folder:
        told = story(given.inputs.resolve(), Path(folder))
        rows = []
        for fault in FAULTS:
            if given.only in fault.name:
                rows.append(tried(fault, told, given.points))
                print(line(rows[-1]), flush=True)
    endured = all(row.is_endured for row in rows)
    print(f"{sum(row.times for row in rows)} faults in {time.monotonic() - start:.0f} s: {'nothing lost' if endured else 'NOT endured'}")
    return 0 if endured else 1


if __name__ == "__main__":
    raise SystemExit(main())
