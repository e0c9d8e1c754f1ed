"""Kill a run at twenty points, run again: the same bytes as an unbroken run.

python eval/kill.py [FOLDER]        default: examples/lighthouse
"""

import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
POINTS = 20


def twosource(*words: str, folder: str) -> bytes:
    """What the command prints."""
    return subprocess.run([sys.executable, "-m", "twosource", *words], cwd=folder, check=True, capture_output=True).stdout


def killed(inputs: str, seconds: float) -> bytes:
    """The export after a run that was killed after some seconds, and a second run."""
    with tempfile.TemporaryDirectory() as folder:
        with subprocess.Popen(
            [sys.executable, "-m", "twosource", "run", inputs, "--case", "c.db"], cwd=folder, stderr=subprocess.DEVNULL
        ) as child:
            time.sleep(seconds)
            child.send_signal(signal.SIGKILL)
        twosource("run", inputs, "--case", "c.db", folder=folder)
        return twosource("export", "--case", "c.db", folder=folder)


def main() -> int:
    """1 when a killed run ends with other bytes."""
    inputs = str(Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parent / "examples" / "lighthouse").resolve())
    with tempfile.TemporaryDirectory() as folder:
        start = time.monotonic()
        twosource("run", inputs, "--case", "c.db", folder=folder)
        length = time.monotonic() - start
        whole = twosource("export", "--case", "c.db", folder=folder)
    same = [killed(inputs, length * (point + 1) / (POINTS + 1)) == whole for point in range(POINTS)]
    print(f"killed at {POINTS} points of a run of {length:.1f} s: {sum(same)} of {POINTS} end with the same bytes")
    return 0 if all(same) else 1


if __name__ == "__main__":
    raise SystemExit(main())
