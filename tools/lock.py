"""Write every dependency with its version and the hash of its file into out/requirements.txt, for a release.

python tools/lock.py [FILE]

pip chooses as it would on a new machine of this kind (system, processor, version of Python), from whichever index it is set up with; no
address is written. `pip install --require-hashes --requirement out/requirements.txt` then takes these files and no others.
"""

import json
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Any

from dependencies import version, wanted
from packaging.utils import canonicalize_name

OUT = Path(__file__).resolve().parent.parent / "out" / "requirements.txt"


def chosen() -> dict[str, Any]:
    """What pip would install, as its report says."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        asked = ["install", "--quiet", "--dry-run", "--ignore-installed", "--only-binary", ":all:", "--report", str(report)]
        subprocess.run([sys.executable, "-m", "pip", *asked, *wanted()], check=True)
        found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
        return found


def locked(report: dict[str, Any]) -> str:
    """The lines of a requirements file: a version and hashes for each package, by name.

    Raises:
        KeyError: a package comes without a hash.
    """
    rows = {}
    for row in report["install"]:
        hashes = row["download_info"]["archive_info"]["hashes"]
        told = " ".join(f"--hash={kind}:{value}" for kind, value in sorted(hashes.items()))
        rows[canonicalize_name(row["metadata"]["name"])] = f"{row['metadata']['version']} {told}"
    kind = f"Python {sys.version_info.major}.{sys.version_info.minor} on {sysconfig.get_platform()}"
    return "".join([f"# What Twosource {version()} needs, for {kind}\n", *(f"{name}=={told}\n" for name, told in sorted(rows.items()))])


def main() -> None:
    """Write the file."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    out.parent.mkdir(parents=True, exist_ok=True)
    text = locked(chosen())
    out.write_text(text, encoding="utf-8")
    print(f"{out}: {text.count('==')} packages")


if __name__ == "__main__":
    main()
