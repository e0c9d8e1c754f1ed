"""Take a picture of each page of the workbench into docs/screenshots/: 1280 and 390 pixels wide, light and dark.

python docs/screenshots.py                 of the sample story
python docs/screenshots.py story.db DIR    of another case, into another folder
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
SAMPLE, FOLDER = ROOT / "examples" / "lighthouse", ROOT / "docs" / "screenshots"
CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
WIDTHS = {1280: 900, 390: 844}
SETTLED = 1800


def shots(page: Page) -> dict[str, str]:
    """Each picture's name and the address that it is of."""
    first = {kind: page.request.get(f"/api/{kind}?limit=1").json()["rows"] for kind in ("events", "entities", "sources", "articles")}
    keys = ("event", "entity", "origin", "article")
    event, entity, source, article = (rows[0][key] for rows, key in zip(first.values(), keys, strict=True))
    return {
        "overview": "/",
        "evidence": f"/?evidence={event}",
        "event": f"/events/{event}",
        "entity": f"/entities/{entity}",
        "source": f"/sources/{source}",
        "article": f"/articles/{article}",
        "disagreements": "/disagreements",
        "timeline": "/timeline",
        "network": f"/network?around={entity}&actor={entity}",
        "map": "/map",
        "review": "/review",
        "decisions": "/decisions",
        "search": f"/search?q={first['entities'][0]['name'].split()[-1]}",
        "brief": "/brief",
        "upload": "/upload",
    }


@contextmanager
def served(case: Path) -> Iterator[str]:
    """The address of a server that shows the case."""
    command = [sys.executable, "-m", "twosource", "serve", "--case", str(case), "--port", "0", "--no-browser"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr
        yield next(word for word in server.stderr.readline().split() if word.startswith("http://"))
        server.terminate()


def take(browser: Browser, address: str, folder: Path) -> None:
    """All pictures, in each width and colour."""
    for width, height in WIDTHS.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(
                base_url=address, viewport={"width": width, "height": height}, color_scheme=scheme, locale="en-GB", timezone_id="UTC"
            )
            page = context.new_page()
            page.set_default_timeout(60_000)
            for name, path in shots(page).items():
                page.goto(path)
                page.wait_for_selector("h1:visible")
                page.wait_for_timeout(SETTLED)
                page.screenshot(path=folder / f"{name}-{width}-{scheme}.png")
            context.close()


def main() -> None:
    """Take them."""
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made, sync_playwright() as started:
        case = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(made) / "lighthouse.db"
        if len(sys.argv) < 2:
            subprocess.run([sys.executable, "-m", "twosource", "run", str(SAMPLE), "--case", str(case)], check=True)
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        with served(case) as address:
            take(browser, address, folder)
        browser.close()
    print(f"pictures of each page: {folder}")


if __name__ == "__main__":
    main()
