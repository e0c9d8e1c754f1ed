"""Try hostile inputs on every reader; print how many, how fast, and what failed.

python -m fuzz [--inputs N] [--seed N] [--only WORD]
python -m fuzz --only NAME --show N                    the input of that number, to try it again
"""

import argparse
import math
import sys

from fuzz import archives, contract, files, grammars
from fuzz.target import Target
from fuzz.worker import Fuzzed, fuzzed, given

TARGETS: tuple[Target, ...] = (*grammars.TARGETS, *files.TARGETS, *archives.TARGETS, *contract.TARGETS)
HEAD = f"{'what was fuzzed':<30} {'inputs':>9} {'seconds':>8} {'a second':>8} {'slowest':>9} {'memory':>8}  failed"


def line(target: Target, row: Fuzzed) -> str:
    """A row of the table, and a line for each kind of failure."""
    rate = row.inputs / max(row.seconds, 0.001)
    measured = f"{row.inputs:>9,} {row.seconds:>8.0f} {rate:>8,.0f} {row.slowest:>7.2f} s {row.memory:>4} MiB"
    first = f"{target.name:<30} {measured}  {len(row.crashes)}"
    return "\n".join([first, *(f"    input {crash.number}: {crash.what} {crash.where}" for crash in row.crashes)])


def main() -> int:
    """1 when anything failed."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--inputs", type=int, default=20_000, help="of all targets together, by their shares")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--only", default="")
    asked.add_argument("--show", type=int)
    told = asked.parse_args()
    targets = [target for target in TARGETS if told.only in target.name]
    if told.show is not None:
        sys.stdout.buffer.write(given(targets[0], told.seed, told.show))
        return 0
    print(HEAD, flush=True)
    rows = []
    for target in targets:
        rows.append(fuzzed(target, told.seed, math.ceil(told.inputs * target.share / sum(row.share for row in targets))))
        print(line(target, rows[-1]), flush=True)
    failed = sum(len(row.crashes) for row in rows)
    print(f"{sum(row.inputs for row in rows):,} inputs in {sum(row.seconds for row in rows):.0f} s, {failed} kinds of failure")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
