"""How long the workbench's server takes to answer, one process, one request at a time: the middle, the 95th of a hundred, the longest.

python bench/pages.py CASE [--requests N]

CASE: a case file whose picture is made. Every list is asked for, and so many pages of events, entities, sources, articles and
disagreements, evenly spread over the whole case; the largest, which are first in each list, are always among them.
"""

import argparse
import resource
import statistics
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from starlette.testclient import TestClient

from twosource.web.app import create_app
from twosource.web.live import Live
from twosource.web.security import Door

LISTS = (
    "/api/state",
    "/api/overview",
    "/api/events",
    "/api/claims",
    "/api/entities",
    "/api/sources",
    "/api/articles",
    "/api/disagreements",
    "/api/timeline",
    "/api/map",
    "/api/review",
    "/api/search?q=president",
    "/api/events?q=vote",
    "/api/entities?type=Person",
)
KINDS = {"events": "event", "entities": "entity", "sources": "origin", "articles": "article", "disagreements": "conflict"}
WAIT = 1800.0


def addresses(asking: TestClient, count: int) -> Iterator[str]:
    """So many addresses: all lists, then pages of each kind by turns."""
    yield from LISTS
    each = max(1, (count - len(LISTS)) // (len(KINDS) + 1))
    for kind in KINDS:
        ids = list(spread(asking, kind, each))
        yield from (f"/api/{kind}/{id}" for id in ids)
        if kind == "entities":
            yield from (f"/api/network?around={id}" for id in ids)


def spread(asking: TestClient, kind: str, count: int) -> Iterator[str]:
    """The ids of so many things of a kind, evenly spread over its list, the first among them."""
    if kind == "disagreements":
        rows = asking.get("/api/disagreements").json()
        yield from [row[KINDS[kind]] for row in (rows["rows"] if isinstance(rows, dict) else rows)][:count]
        return
    total = asking.get(f"/api/{kind}?limit=1").json()["total"]
    for offset in range(0, total, max(1, total // count)):
        yield from (row[KINDS[kind]] for row in asking.get(f"/api/{kind}?limit=1&offset={offset}").json()["rows"])


def main() -> None:
    """Ask, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("case", type=Path)
    parser.add_argument("--requests", type=int, default=200)
    options = parser.parse_args()
    live, began = Live(options.case), time.perf_counter()
    app = create_app(live, Door(page="bench"), "bench")
    with TestClient(app, base_url="http://127.0.0.1:8765", headers={"X-Twosource-Token": "bench"}) as asking:
        while live.now is None and time.perf_counter() - began < WAIT:
            time.sleep(0.2)
        print(f"{len(live.held().picture.documents):,} articles, open after {time.perf_counter() - began:.0f} s", flush=True)
        took: dict[str, float] = {}
        for address in addresses(asking, options.requests):
            start = time.perf_counter()
            answer = asking.get(address)
            took[address] = (time.perf_counter() - start) * 1000
            if answer.status_code != 200:
                print(f"{address}: {answer.status_code}")
    report(took)


def report(took: dict[str, float]) -> None:
    """Print milliseconds for all addresses, and by their kind."""
    kinds: dict[str, list[float]] = defaultdict(list)
    for address, milliseconds in took.items():
        kinds["/".join(address.split("?")[0].split("/")[:3])].append(milliseconds)
        kinds["all"].append(milliseconds)
    for kind, found in sorted(kinds.items()):
        low, high = statistics.median(found), sorted(found)[max(0, -(-len(found) * 95 // 100) - 1)]
        print(f"{kind:24} {len(found):4} requests   median {low:7.1f} ms   p95 {high:7.1f} ms   longest {max(found):7.1f} ms")
    print(f"most memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
