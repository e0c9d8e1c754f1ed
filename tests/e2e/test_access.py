"""Everything can be reached and read by everybody: axe-core finds nothing serious on any page."""

from pathlib import Path

import pytest

AXE = Path(__file__).parent.parent.parent / "workbench" / "node_modules" / "axe-core" / "axe.min.js"
PATHS = (
    "/", "/events", "/entities", "/sources", "/articles", "/disagreements", "/timeline", "/network?most=40", "/map", "/review",
    "/decisions", "/screening", "/search?q=depot", "/brief", "/upload", "/no-such-page",
)  # fmt: skip
RUN = "() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})"


def pages_of_things(page) -> list[str]:
    """The page of the first event, entity, source and article, the evidence open on one of them."""
    names = {"events": "event", "entities": "entity", "sources": "origin", "articles": "article"}
    ids = {kind: page.request.get(f"/api/{kind}").json()["rows"][0][key] for kind, key in names.items()}
    return [f"/{kind}/{id}" for kind, id in ids.items()] + [f"/?evidence={ids['events']}"]


def serious(page) -> list[str]:
    """What axe-core finds that keeps somebody out."""
    page.wait_for_timeout(700)
    page.add_script_tag(path=str(AXE))
    found = page.evaluate(RUN)["violations"]
    return [f"{row['id']}: {row['nodes'][0]['html'][:160]}" for row in found if row["impact"] in ("serious", "critical")]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_keeps_anybody_out(open_page, scheme):
    """In light and dark, wide and narrow."""
    page = open_page("/", bypass_csp=True, color_scheme=scheme)
    found = {}
    for width, height in ((1280, 900), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        for path in (*PATHS, *pages_of_things(page)):
            page.goto(path)
            page.wait_for_selector("h1:visible")
            found[f"{path} at {width}"] = serious(page)
    assert {path: rows for path, rows in found.items() if rows} == {}
