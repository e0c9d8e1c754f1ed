"""The verbs of watching: ask feeds and pages again and again for what belongs to a story, and say what changed."""

import json
import signal
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import Annotated, Any

import typer

from twosource import places
from twosource.case import Case
from twosource.cli import output
from twosource.errors import OutputError
from twosource.places import shown
from twosource.present.letter import letter
from twosource.present.values import one_line
from twosource.read import hook
from twosource.types import Watched
from twosource.watch import Channel, News, Plan, Polled, Watch

app = typer.Typer()


@app.command(epilog="Example: twosource watch feeds.opml --case story.db --about 'Port Ansel harbour strike, Ada Brook' --every 15")
def watch(
    sources: Annotated[list[str], typer.Argument(help="Feeds, lists of feeds (OPML), sitemaps, pages: addresses or files.")],
    case: output.CaseFile,
    about: Annotated[
        str, typer.Option("--about", help="What belongs: names and words, alternatives between commas (default: what is in the case).")
    ] = "",
    threshold: Annotated[
        float | None, typer.Option("--threshold", min=0, max=1, help="The relevance to reach (default 0.6 with --about, else 0.25).")
    ] = None,
    every: Annotated[float, typer.Option("--every", min=0.01, metavar="MINUTES", help="How long to wait between polls.")] = 15,
    once: Annotated[bool, typer.Option("--once", help="One poll and no more, as for cron.")] = False,
    webhook: Annotated[str, typer.Option("--webhook", metavar="URL", help="Send what is new there as JSON, by POST.")] = "",
    mail: Annotated[Path | None, typer.Option("--mail", metavar="FOLDER", help="Write what is new as e-mail files (.eml) there.")] = None,
    as_json: output.AsJson = False,
) -> None:
    """Watch feeds for one story: what belongs to it goes into the case, the rest is remembered, and each poll says what changed."""
    plan = Plan(tuple(sources), about, threshold)
    # whoever ends a service sends this signal: it stops as Ctrl-C does
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with Case(case) as opened:
            watching = Watch(opened, plan, _channels(as_json, webhook, mail), name=Path(places.name(case)).stem)
            while True:
                _turn(watching, as_json)
                if once:
                    return
                Event().wait(every * 60)
    except KeyboardInterrupt:
        output.complain(f"{shown(case)}: stopped; what was taken is kept, run the same command again to go on")
        raise typer.Exit(130) from None


@app.command(epilog="Example: twosource watched --case story.db --outcome apart")
def watched(
    case: output.CaseFile,
    outcome: Annotated[str, typer.Option("--outcome", help="Only these: due, taken, apart, failed, 'given up' or list.")] = "",
    as_json: output.AsJson = False,
) -> None:
    """Every address that a watch came across, what became of it, and why."""
    with Case(case, create=False) as opened:
        rows = [row for row in opened.watchbook.rows() if outcome in ("", row.outcome)]
    if as_json:
        output.write_json([row._asdict() for row in rows])
    else:
        output.write("".join(f"{_line(row)}\n" for row in rows) or "nothing watched yet\n")


def _turn(watching: Watch, as_json: bool) -> None:
    """One poll, and what is to be said of it besides what is new."""
    with output.progress() as say:
        turn = watching.turn(at=output.moment(), progress=say)
    failed = turn.polled.of("failed", "given up", "list")
    for row in failed:
        if row.tries == 1 or row.outcome == "given up":
            output.complain(_line(row))
    for notice in turn.polled.report.skipped:
        if notice.where not in {row.url for row in failed}:
            output.complain(output.skipped_line(notice))
    for error in turn.failed:
        output.complain(f"twosource: {error}")
    if as_json:
        output.write_json({"kind": "poll", "at": turn.polled.at, "looked": [row._asdict() for row in turn.polled.rows]})
        return
    for row in turn.polled.of("taken"):
        output.write(f"{_line(row)}\n")
    output.write(f"{turn.polled.at}  {_counted(turn.polled)}\n")


def _counted(polled: Polled) -> str:
    """One line on what a poll did.

    >>> _counted(Polled("", (Watched("u", outcome="taken"), Watched("v", outcome="apart")), None))
    '2 addresses asked: 1 taken, 1 not of the story, 0 failed'
    """
    taken, apart, bad = (len(polled.of(*names)) for names in (("taken",), ("apart",), ("failed", "given up", "list")))
    asked = len(polled.rows)
    return f"{asked} address{'' if asked == 1 else 'es'} asked: {taken} taken, {apart} not of the story, {bad} failed"


def _line(row: Watched) -> str:
    """One address, what became of it, and why."""
    due = f" (asked again after {row.due})" if row.due else ""
    return one_line(f"{row.outcome}: {row.url}{f': {row.why}' if row.why else ''}{due}")


def _channels(as_json: bool, webhook: str, mail: Path | None) -> tuple[Channel, ...]:
    """Where news are told: always on standard output, and where else they were asked for.

    Raises:
        OutputError: the webhook is no address, or the folder cannot be made.
    """
    made = [Channel("lines", _write_json if as_json else _write)]
    if webhook:
        hook.check(webhook)
        made.append(Channel(f"webhook {webhook}", lambda news: hook.post(webhook, json.dumps(_plain(news), ensure_ascii=False).encode())))
    if mail:
        output.save_all(mail, {})
        made.append(Channel(f"mail {mail.absolute()}", partial(_post, mail)))
    return tuple(made)


def _write(news: News) -> None:
    """What is new, a line each."""
    output.write("".join(f"{row.line}\n" for row in news.alerts))


def _write_json(news: News) -> None:
    """What is new, an object of JSON a line."""
    for row in _plain(news)["alerts"]:
        output.write_json({"at": news.at, **row})


def _plain(news: News) -> dict[str, Any]:
    """What is new as a plain value."""
    return {"case": news.case, "at": news.at, "alerts": [row._asdict() for row in news.alerts]}


def _post(folder: Path, news: News) -> None:
    """What is new as a letter in a folder, there whole or not at all.

    Raises:
        OutputError: it cannot be written.
    """
    stamp = datetime.fromisoformat(news.at).strftime("%Y%m%dT%H%M%SZ")
    place = folder / f"{stamp}-{news.case}.eml"
    try:
        place.with_suffix(".part").write_bytes(letter(news.case, news.alerts, at=news.at))
        place.with_suffix(".part").replace(place)
    except OSError as error:
        raise OutputError(f"{place}: cannot be written ({error.strerror}); name a folder where you may write with --mail") from error
