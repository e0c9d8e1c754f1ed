"""Run what a page shows: each command of a ```console block, and write what it printed below it.

python docs/play.py            run all pages that show commands and write what they print
python docs/play.py --check    say which pages show something else than what the commands print
python docs/play.py PAGE …     only these pages

The commands of one page run one after the other in one empty folder that has a copy of examples/. A line that begins with `$ ` is a
command, what follows it is what it printed, standard error too. A moment in what is printed is written as MOMENT, for it is another one
each time.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
MOMENT = "2026-05-04T09:30:00Z"
_BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
_NOW = re.compile(r"\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_LONGEST = 120


def pages() -> list[Path]:
    """The pages that show commands."""
    return [page for page in sorted(DOCS.rglob("*.md")) if _BLOCK.search(page.read_text(encoding="utf-8"))]


def commands(block: str) -> list[str]:
    """The commands of a block, each with the lines that a backslash at the end adds to it.

    >>> commands("$ twosource run a \\\\\\n    b\\n2 added\\n$ ls\\n")
    ['twosource run a \\\\\\n    b', 'ls']
    """
    return [row[2:] for row in re.findall(r"^\$ (?:.*\\\n)*.*", block, re.MULTILINE)]


def played(text: str) -> str:
    """The page with what its commands print now."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "examples", Path(folder) / "examples")
        return _BLOCK.sub(lambda block: "".join(_shown(row, folder) for row in commands(block[1])), text)


def _shown(command: str, folder: str) -> str:
    """A command and what it prints."""
    bin = str(Path(sys.executable).parent)
    env = {"PATH": f"{bin}{os.pathsep}{os.environ['PATH']}", "HOME": folder, "COLUMNS": "100", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        timeout=_LONGEST,
    )
    lines = [line.rstrip() for line in _NOW.sub(MOMENT, done.stdout.decode("utf-8")).splitlines()]
    failed = [f"(exit status {done.returncode})"] if done.returncode else []
    return "\n".join([f"$ {command}", *lines, *failed]) + "\n"


def main() -> int:
    """Write the pages, or with --check say which differ."""
    named = [Path(row).resolve() for row in sys.argv[1:] if not row.startswith("-")]
    stale = []
    for page in named or pages():
        text = page.read_text(encoding="utf-8")
        made = played(text)
        if made != text and "--check" in sys.argv:
            stale += [page.name]
        elif made != text:
            page.write_text(made, encoding="utf-8")
    if stale:
        print(f"what these pages show is not what the commands print, run `make docs` and read the change: {', '.join(stale)}")
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
