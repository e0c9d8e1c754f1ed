"""What no test reads goes stale: every page is checked against what it speaks of."""

import doctest
import re
import subprocess
import sys
from pathlib import Path

import pytest

from twosource import pipeline
from twosource.cli.app import app
from twosource.config import SETTINGS

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def test_the_generated_pages_are_up_to_date():
    """`make docs` after a change of a term, a setting or a help text."""
    done = subprocess.run([sys.executable, "docs/make.py", "--check"], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_and_path_exists(page):
    """A map that is wrong is worse than none."""
    text = page.read_text(encoding="utf-8")
    links = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    paths = re.findall(r"`((?:src|tests|docs|eval|bench|examples)/[\w./-]+)`", text)
    missing = [link for link in links if not (page.parent / link).exists()] + [path for path in paths if not (ROOT / path).exists()]
    assert not missing


def test_the_tour_runs(monkeypatch):
    """Its values are what comes out."""
    monkeypatch.chdir(ROOT)
    failed, tried = doctest.testfile(str(ROOT / "docs" / "tour.md"), module_relative=False)
    assert tried > 10 and failed == 0


def test_every_verb_and_setting_is_documented():
    """In docs/cli.md and docs/settings.md."""
    verbs = {command.name or command.callback.__name__ for command in app.registered_commands}
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert {verb for verb in verbs if f"## {verb}\n" not in text} == set()
    settings = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    assert all(f"TWOSOURCE_{row.name.upper()}" in settings for row in SETTINGS)


def test_every_step_is_in_the_architecture():
    """By its module's name."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    steps = [step.__module__.removeprefix("twosource.") for step in (*pipeline.DOCUMENT_STEPS, *pipeline.PICTURE_STEPS)]
    assert [step for step in steps if f"`{step}`" not in text] == []


def test_every_command_of_the_readme_is_a_verb():
    """And every make target a target."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    verbs = set(re.findall(r"twosource (\w+)", text)) - {"import"}
    known = {command.name or command.callback.__name__ for command in app.registered_commands} | {"judge"}
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert verbs <= known
    assert set(re.findall(r"make (\w+)", text)) <= set(targets)
