"""The verbs: parse the words, call one function, print.

Exit status: 0 done; 1 it could not be done, the reason is on standard error; 2 wrong usage; 3 with `run --strict`, an input
was skipped; 130 stopped by Ctrl-C (what was annotated is kept).
"""

import getpass
import sys
from pathlib import Path
from typing import Annotated

import typer

from twosource.case import BACKUP, Case
from twosource.cli import judge, keep, output, pipe, watch
from twosource.errors import OutputError
from twosource.extractor import Model
from twosource.moments import LAST
from twosource.places import shown
from twosource.present import changes_text, html, markdown, screening, search, terminal, values
from twosource.present import explain as explaining
from twosource.present.exports import FOLDERS, FORMS
from twosource.read import one
from twosource.read.pairs import Pair, pairs
from twosource.spread import workers
from twosource.text import names

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="What a pile of news reports really says: who says what, on how many independent origins, and what disagrees.",
)
app.add_typer(judge.app, name="judge")
app.command(epilog="Example: twosource check --case story.db --repair")(keep.check)
app.command("import", epilog="Example: twosource import backup.jsonl --case restored.db")(keep.restore)
app.registered_commands += watch.app.registered_commands
app.command(epilog="Example: cat articles.jsonl | twosource stream > documents.jsonl")(pipe.stream)


@app.command(epilog="Example: twosource run reports/ --case story.db")
def run(
    inputs: Annotated[
        list[str],
        typer.Argument(
            help="Files or folders (.txt .md .html .pdf .docx .jsonl .eml .mbox .warc .warc.gz), addresses of pages, feeds and sitemaps, "
            ".opml, or - for standard input."
        ),
    ],
    case: output.CaseFile,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 3 when an input is skipped.")] = False,
    count: Annotated[int, typer.Option("--workers", min=0, help="So many processes annotate; 0: as many as there are cores.")] = 0,
    cluster: Annotated[str, typer.Option("--cluster", metavar="ADDRESS|local:N", help="Workers of a Dask cluster annotate.")] = "",
    extractor: Annotated[
        str, typer.Option(metavar="URL", help="An endpoint like OpenAI's whose model offers claims; off by default.")
    ] = "",
    model: Annotated[str, typer.Option("--extractor-model", help="The name of the model there.")] = "default",
    as_json: output.AsJson = False,
) -> None:
    """Read reports into a case; again with more reports to go on."""
    asked = Model(extractor, model) if extractor else None
    try:
        with workers(count, cluster=cluster) as hands, Case(case, workers=hands, model=asked) as opened, output.progress() as say:
            report = opened.run(inputs, at=output.moment(), stdin=sys.stdin.buffer, progress=say)
    except KeyboardInterrupt:
        output.complain(f"{shown(case)}: stopped; what was annotated is kept, run the same command again to go on")
        raise typer.Exit(130) from None
    for row in report.skipped:
        output.complain(output.skipped_line(row))
    if as_json:
        output.write_json({"added": report.added, "known": report.known, "skipped": [output.skipped_row(row) for row in report.skipped]})
    else:
        output.complain(output.run_line(report, case))
    if report.skipped and not (report.added or report.known):
        raise typer.Exit(1)
    raise typer.Exit(3 if strict and report.skipped else 0)


@app.command(epilog="Example: twosource brief --case story.db --html brief.html")
def brief(
    case: output.CaseFile,
    html_file: Annotated[Path | None, typer.Option("--html", help="Write one self-contained HTML file.")] = None,
    markdown_file: Annotated[Path | None, typer.Option("--markdown", help="Write Markdown; - for standard output.")] = None,
    as_of: Annotated[str | None, typer.Option("--as-of", metavar="DAY", help="What could be known on that day, as 2026-05-01.")] = None,
    width: output.Width = 0,
    as_json: output.AsJson = False,
) -> None:
    """What is reported, by whom, on how many independent origins, and what disagrees."""
    with Case(case, create=False) as opened, output.progress() as say:
        opened.picture(progress=say)
        made = opened.brief(as_of=as_of)
    if html_file:
        output.save(html_file, html.render(made))
    if markdown_file:
        output.save(markdown_file, markdown.render(made))
    if as_json:
        output.write_json(values.as_plain(made))
    elif not (html_file or markdown_file):
        output.write(terminal.render(made, **output.screen(width)))


@app.command(epilog="Example: twosource diff --case story.db --since 2026-05-01")
def diff(
    case: output.CaseFile,
    since: Annotated[str, typer.Option("--since", metavar="WHEN|RUN", help="A run's number, a day or a moment (UTC), or last.")] = LAST,
    as_of: Annotated[str | None, typer.Option("--as-of", metavar="DAY", help="Against what could be known on that day.")] = None,
    width: output.Width = 0,
    as_json: output.AsJson = False,
) -> None:
    """What changed: new reports and claims, new origins, new disagreements, reports that were edited."""
    with Case(case, create=False) as opened, output.progress() as say:
        opened.picture(progress=say)
        made = opened.changes(since, as_of=as_of)
    if as_json:
        output.write_json(values.as_plain(made))
    else:
        output.write(changes_text.render(made, **output.screen(width)))


@app.command(epilog="Example: twosource runs --case story.db")
def runs(case: output.CaseFile, as_json: output.AsJson = False) -> None:
    """The runs that added articles: number, moment, how many."""
    with Case(case, create=False) as opened:
        rows = opened.runs()
    if as_json:
        output.write_json([{"number": row.number, "at": row.at, "articles": len(row.keys)} for row in rows])
    else:
        output.write("".join(f"{row.number}  {row.at or 'moment not kept'}  {len(row.keys)} added\n" for row in rows) or "no runs yet\n")


@app.command(epilog="Example: twosource export --case story.db --as ftm > story.ftm.json")
def export(
    case: output.CaseFile,
    form: Annotated[str, typer.Option("--as", help=f"The format: {', '.join((*FORMS, BACKUP, *FOLDERS))}.")] = "json",
    folder: Annotated[Path | None, typer.Option("--to", help=f"A folder, for formats of several files: {', '.join(FOLDERS)}.")] = None,
) -> None:
    """The whole case on standard output, and nothing else; several files into a folder."""
    with Case(case, create=False) as opened:
        if form not in FOLDERS:
            output.write_all(opened.export_pieces(form))
        elif folder is None:
            raise OutputError(f"export --as {form}: makes several files; name a folder with --to FOLDER")
        else:
            output.save_all(folder, opened.export_files(form))


@app.command(epilog="Example: twosource explain event-1f0c --case story.db")
def explain(
    name: Annotated[str, typer.Argument(metavar="ID", help="An id, or its unique beginning.")],
    case: output.CaseFile,
    as_json: output.AsJson = False,
) -> None:
    """From any id back to the words: what it rests on, and why things were taken for the same."""
    with Case(case, create=False) as opened:
        found = opened.explain(name)
    if as_json:
        output.write_json(explaining.plain(found))
    else:
        output.write(explaining.render(found))


@app.command("search", epilog="Example: twosource search harbour strike --case story.db")
def search_words(
    words: Annotated[list[str], typer.Argument(help="Words that must all stand in the article.")],
    case: output.CaseFile,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many articles at most.")] = 20,
    as_json: output.AsJson = False,
) -> None:
    """Find words in the articles, and names among the entities and events."""
    with Case(case, create=False) as opened:
        found = search.results(opened.picture(), " ".join(words), opened.search(" ".join(words), limit=limit))
    if as_json:
        output.write_json(search.plain(found))
    else:
        output.write(search.render(found))


@app.command(epilog="Example: twosource serve --case story.db")
def serve(
    case: output.CaseFile,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="The port; 0 takes a free one.")] = 8765,
    host: Annotated[str, typer.Option("--host", help="The address to listen on; any but this machine's own needs --token.")] = "127.0.0.1",
    token: Annotated[
        str, typer.Option("--token", envvar="TWOSOURCE_TOKEN", show_envvar=True, help="A word that everybody must show to come in.")
    ] = "",
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Do not open the browser.")] = False,
    listed: Annotated[str, typer.Option("--list", metavar="FILE", help="A list of designated people and bodies; see `screen`.")] = "",
    new: Annotated[bool, typer.Option("--new", help="Make an empty case where there is none; reports are dropped on the page.")] = False,
) -> None:
    """The workbench: the case in the browser, to read, doubt, correct and hand over."""
    from twosource.web.serve import Address, serve

    Case(case, create=new).close()
    serve(case, Address(host, port, token, listed), reader=getpass.getuser(), say=output.complain, browser=not no_browser)


@app.command(epilog="Example: twosource read page.html --show-cut")
def read(
    file: Annotated[str, typer.Argument(help="A file with one article.")],
    show_cut: Annotated[bool, typer.Option("--show-cut", help="Show what was kept out of the text, and why.")] = False,
    as_json: output.AsJson = False,
) -> None:
    """What Twosource takes from a file: text, title, publisher, date, and what it left out."""
    found = one(file)
    if as_json:
        output.write_json(output.article_row(found, show_cut))
    else:
        output.write(output.article_text(found, show_cut))


@app.command(epilog="Example: twosource screen --case story.db --list consolidated.xml")
def screen(
    case: output.CaseFile,
    place: Annotated[str, typer.Option("--list", metavar="FILE", help="The UN's XML, OFAC's CSV or XML, OpenSanctions' CSV or FtM JSON.")],
    as_json: output.AsJson = False,
) -> None:
    """Who of a case may stand on a list of designated people and bodies, with what speaks for it and against it."""
    with Case(case, create=False) as opened:
        found = opened.screen(place)
    if as_json:
        output.write_json(values.as_plain(found))
    else:
        output.write(screening.render(found))


@app.command(epilog="Example: twosource mcp --case story.db")
def mcp(case: output.CaseFile) -> None:
    """Serve a case to an assistant on standard input and output (Model Context Protocol): it may ask and cite, and change nothing."""
    try:
        from twosource import assistant
    except ModuleNotFoundError as error:
        raise OutputError(f"mcp: {error.name} is not installed; install it with: pip install 'twosource[mcp]'") from error
    assistant.server(case).run()


@app.command(epilog='Example: twosource match "Jon Smyth" "John Smith" --type Person')
def match(
    left: Annotated[str, typer.Argument(help="A name.")] = "",
    right: Annotated[str, typer.Argument(help="Another name.")] = "",
    kind: Annotated[str, typer.Option("--type", help="Person, Organization, Place, …")] = "Person",
    pairs_file: Annotated[Path | None, typer.Option("--pairs", help="A CSV file with the columns left, right, type.")] = None,
    form: Annotated[str, typer.Option("--as", help="text or json.")] = "text",
) -> None:
    """Is it the same name? A score from 0 to 1 with reasons; 0.7 and above means the same."""
    for pair in pairs(pairs_file) if pairs_file else (Pair(left, right, kind),):
        score, reasons = names.match(pair.left, pair.right, pair.type)
        if form == "json":
            output.write_json({"score": round(score, 4), "reasons": list(reasons)})
        else:
            output.write(f"{score:.2f}  {pair.left} | {pair.right}  {'; '.join(reasons)}\n")
