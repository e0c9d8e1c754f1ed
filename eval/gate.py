"""Quality against its floors: it may not fall silently.

    python eval/gate.py                              measure, print the table, fail below a floor
    python eval/gate.py --only stories tempeval3     some benchmarks
    python eval/gate.py --update                     raise floors to what was measured, less a margin; never lowers one
    python eval/gate.py --update --allow-regression  lower floors too: say why in the changelog

One benchmark is in the repo, eval/benchmark. The others lie in ../shared, outside it; where they are not, the gate says so and
measures its own. A floor stands beside a digest of its gold data: other data, another floor.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("TWOSOURCE_SHARED", HERE.parent.parent / "shared"))
FLOORS = HERE / "floors.json"
MARGIN = 0.01
# Measured by a script of the repo.
OWN = {"gum": HERE / "coreference.py", "page_days": HERE / "page_days.py", "benchmark": HERE / "benchmark" / "score.py"}
HERE_TOO = {"benchmark": HERE / "benchmark" / "stories"}  # gold data in the repo
EXACT = {"anchored", "articles_matched"}  # promises, not measurements: no margin
GOLD = {
    "stories": "stories",
    "lineage": "bench/lineage",
    "tempeval3": "bench/tempeval3",
    "polnear": "bench/polnear",
    "meantime": "bench/meantime",
    "page_days": "bench/article_extraction",
}


def gold_of(name: str) -> Path:
    """The folder of a benchmark's gold data."""
    return HERE_TOO.get(name) or SHARED / GOLD.get(name, f"bench/{name.removesuffix('_uw').removesuffix('_uds_ih2')}")


def at_hand(name: str) -> bool:
    """True when a benchmark can be measured here; says so when it cannot."""
    found = name in HERE_TOO or (SHARED / "bench" / "score.py").exists()
    if not found:
        print(f"{name}: not measured, no benchmarks at {SHARED}")
    return found


def digest(folder: Path) -> str:
    """Sixteen digits that change when a file of the folder does."""
    found = hashlib.sha256()
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        found.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return found.hexdigest()[:16]


def measured(name: str) -> dict[str, float]:
    """What score.py, or a script of our own, prints for a benchmark, metric by metric."""
    command = f"{sys.executable} -m twosource"
    done = subprocess.run(
        [sys.executable, str(OWN[name])] if name in OWN else [sys.executable, "score.py", name],
        cwd=HERE if name in HERE_TOO else SHARED / "bench",
        env={**os.environ, "TWOSOURCE": command},
        capture_output=True,
        encoding="utf-8",
    )
    if done.returncode:
        raise SystemExit(f"{name}: the script failed\n{done.stderr[-2000:]}")
    rows = [line.split() for line in done.stdout.split("\n") if line.startswith("  ")]
    return {" ".join(words[:-1]): float(words[-1]) for words in rows}


def seeds() -> dict[str, float]:
    """The metrics of the five seeds, given as files."""
    with tempfile.TemporaryDirectory() as folder:
        twosource = [sys.executable, "-m", "twosource"]
        subprocess.run(
            [*twosource, "run", *map(str, sorted((SHARED / "seeds").glob("*.txt"))), "--case", "c.db"],
            cwd=folder,
            check=True,
            capture_output=True,
        )
        made = subprocess.run([*twosource, "export", "--case", "c.db"], cwd=folder, check=True, capture_output=True).stdout
        Path(folder, "export.json").write_bytes(made)
        command = [sys.executable, "story.py", "--story", SHARED / "stories/seeds", "--predictions", Path(folder, "export.json")]
        values = json.loads(subprocess.run(command, cwd=SHARED / "bench", check=True, capture_output=True).stdout)
    return {name: float(value) for name, value in values.items() if isinstance(value, int | float)}


def report(name: str, values: dict[str, float], floors: dict[str, float]) -> list[str]:
    """Print one benchmark's table; the metrics that fell below their floor."""
    low = []
    print(name)
    for metric, value in values.items():
        floor = floors.get(metric)
        fell = floor is not None and value < floor
        low += [f"{name} {metric}: {value:.4f} < {floor:.4f}"] if fell else []
        print(f"  {metric:<32} {value:8.4f}" + (f"   floor {floor:.4f}{'  BELOW' if fell else ''}" if floor is not None else ""))
    return low


def raised(old: dict[str, float], values: dict[str, float], lower: bool) -> dict[str, float]:
    """The new floors of the metrics that have one; lower ones only when allowed."""
    made = {metric: round(values[metric] - (0.0 if metric in EXACT else MARGIN), 4) for metric in old}
    return {metric: made[metric] if lower else max(floor, made[metric]) for metric, floor in old.items()}


def main() -> int:
    """1 when a floor is broken."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", nargs="+", metavar="NAME")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--allow-regression", action="store_true")
    args = parser.parse_args()
    rows, low = json.loads(FLOORS.read_text(encoding="utf-8")), []
    for name, row in rows.items():
        if (args.only and name not in args.only) or not at_hand(name):
            continue
        values = seeds() if name == "seeds" else measured(name)
        now = digest(SHARED / "seeds" if name == "seeds" else gold_of(name))
        if now != row["gold"]:
            print(f"{name}: the gold data changed ({row['gold']} -> {now}); its floors are set anew with --update")
        low += report(name, values, row["floors"] if now == row["gold"] else {})
        if args.update:
            row["floors"] = raised(row["floors"], values, args.allow_regression or now != row["gold"])
            row["gold"] = now
    if args.update:
        FLOORS.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    print("\n".join(["below the floor:", *low]) if low else "no floor is broken")
    return 1 if low and not args.update else 0


if __name__ == "__main__":
    raise SystemExit(main())
