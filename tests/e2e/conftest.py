"""The workbench in headless Chromium, over the sample story. It skips where it cannot run, but never where it must (`.ci/run`)."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
LIST = ROOT / "examples" / "designated.csv"
SAMPLE, PAGES = ROOT / "examples" / "lighthouse", ROOT / "src" / "twosource" / "web" / "pages" / "index.html"
CHROMIUM = shutil.which("chromium", path="/usr/bin")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WIDE = {"width": 1280, "height": 900}


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium."""
    lacking = [what for what, there in (("/usr/bin/chromium", CHROMIUM), ("the built pages (make pages)", PAGES.exists())) if not there]
    if lacking:
        must = os.environ.get("CI") or os.environ.get("TWOSOURCE_E2E")
        (pytest.fail if must else pytest.skip)(f"the pages are not tried: {' and '.join(lacking)} missing")
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=20_000)
    with sync_playwright() as started:
        made = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield made
        made.close()


@pytest.fixture(scope="session")
def story(tmp_path_factory):
    """A case with the sample story."""
    path = tmp_path_factory.mktemp("e2e") / "story.db"
    subprocess.run([sys.executable, "-m", "twosource", "run", str(SAMPLE), "--case", str(path)], check=True, capture_output=True)
    return path


@pytest.fixture
def address(story, tmp_path, browser):
    """Where a server shows a copy of the case."""
    copy = shutil.copy(story, tmp_path / "story.db")
    command = [sys.executable, "-m", "twosource", "serve", "--case", str(copy), "--port", "0", "--no-browser", "--list", str(LIST)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        yield re.search(r"http://\S+?(?=/ )", server.stderr.readline())[0]
        server.terminate()


def asked_for(said) -> bool:
    """True for what the browser says of an address that a test knows to be wrong."""
    return "no-such" in said.location.get("url", "")


@pytest.fixture
def open_page(browser, address):
    """path -> the page there, in a browser of its own; nothing may go wrong on any of them, and nothing may be asked of another host."""
    faults, contexts = [], []

    def opened(path: str, **options):
        """The page, once its picture is there."""
        context = browser.new_context(base_url=address, viewport=WIDE, locale="en-GB", timezone_id="UTC", **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("console", lambda said: faults.append(said.text) if said.type == "error" and not asked_for(said) else None)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda asked: None if asked.url.startswith((address, "data:", "blob:")) else faults.append(asked.url))
        page.goto(path)
        page.wait_for_selector("h1:visible")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not faults
