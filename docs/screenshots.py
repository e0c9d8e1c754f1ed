"""Take a picture of each page of the workbench into docs/screenshots/: 1280 and 390 pixels wide, light and dark.

python docs/screenshots.py                 of the sample story, in which a reader has done some work
python docs/screenshots.py story.db DIR    of a copy of another case, into another folder
"""

import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
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


def work(page: Page) -> None:
    """Do what a reader does, so that there is something to see: take findings, dismiss a disagreement, leave a pair open."""
    headers = {"X-Twosource-Token": page.request.get("/api/token").json()["token"], "X-Twosource-Reader": "Ada"}
    asked = {kind: page.request.get(f"/api/{kind}").json() for kind in ("events", "disagreements", "review")}
    for row in asked["events"]["rows"][:3]:
        page.request.post("/api/findings", headers=headers, data={"event": row["event"]})
    for row in asked["disagreements"][-1:]:
        why = "the later report says it more exactly"
        page.request.post("/api/judgements", headers=headers, data={"decision": "reject", "named": [row["conflict"]], "why": why})
    for row in [row for row in asked["review"]["items"] if len(row["named"]) == 2][-1:]:
        why = "ask the desk"
        page.request.post("/api/judgements", headers=headers, data={"decision": "unsure", "named": row["named"], "why": why})
    page.wait_for_timeout(3 * SETTLED)


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
    with browser.new_context(base_url=address) as context:
        work(context.new_page())
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
                save(page.screenshot(), folder / f"{name}-{width}-{scheme}.png")
            context.close()


def save(picture: bytes, file: Path) -> None:
    """Write a picture with few colours, which is a third of the size."""
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(96).save(file, optimize=True)


def main() -> None:
    """Take them."""
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made, sync_playwright() as started:
        case = Path(made) / (Path(sys.argv[1]).name if len(sys.argv) > 1 else "lighthouse.db")
        if len(sys.argv) > 1:
            shutil.copy(sys.argv[1], case)
        else:
            subprocess.run([sys.executable, "-m", "twosource", "run", str(SAMPLE), "--case", str(case)], check=True)
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        with served(case) as address:
            take(browser, address, folder)
        browser.close()
    print(f"pictures of each page: {folder}")


if __name__ == "__main__":
    main()
