"""The site of the docs shows what commands print, builds without a warning and loads nothing from elsewhere."""

import doctest
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PLAYED = [page for page in sorted(DOCS.rglob("*.md")) if "```console\n" in page.read_text(encoding="utf-8")]
LOADED = re.compile(
    r"<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc=[\"']?(?:https?:)?//|<link\b(?![^>]*rel=[\"']?canonical)[^>]*href=[\"']?(?:https?:)?//"
)


@pytest.mark.parametrize("page", PLAYED, ids=lambda page: page.stem)
def test_a_page_shows_what_its_commands_print(page):
    """`make docs` runs them anew; read the change."""
    done = subprocess.run([sys.executable, "docs/play.py", "--check", page], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout
    assert "(exit status" not in page.read_text(encoding="utf-8")


def test_the_tutorials_show_commands():
    """Both of them, many."""
    shown = {page.stem: page.read_text(encoding="utf-8").count("\n$ twosource ") for page in PLAYED}
    assert shown["journalist"] > 8 and shown["analyst"] > 8


def test_the_examples_in_python_run(tmp_path, monkeypatch):
    """Their values are what comes out."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    failed, tried = doctest.testfile(str(DOCS / "python.md"), module_relative=False)
    assert tried > 10 and failed == 0


def test_the_site_builds_strictly_and_loads_nothing_from_elsewhere(tmp_path):
    """Every link leads somewhere, every page stands in the navigation, and a reader's browser asks no other host."""
    pytest.importorskip("material", reason="the site needs the extra `docs`")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    pages = list((tmp_path / "site").rglob("*.html"))
    assert len(pages) > 20
    assert [page.name for page in pages if LOADED.search(page.read_text(encoding="utf-8"))] == []
