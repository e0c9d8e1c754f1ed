"""The verb `judge`: take a decision, list them, take one back."""

import getpass
from pathlib import Path
from typing import Annotated

import typer

from twosource.case import Case
from twosource.cli import output
from twosource.judging import Asked

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Take a decision, list them, or take one back.")

By = Annotated[str, typer.Option("--by", help="Who decides (default: your user name).")]
Ids = Annotated[list[str], typer.Argument(help="Two ids; with --list an entity and an entry of the list.")]
ListFile = Annotated[str, typer.Option("--list", metavar="FILE", help="The list that the second id is an entry of; see `screen`.")]
Why = Annotated[str, typer.Option("--why", help="The reason, kept with the decision.")]


def _decision(asked: Asked, case: str, place: str = "") -> None:
    """Take a decision and say its number; place: the list that the second id is an entry of."""
    with Case(case, create=False) as opened:
        row = opened.judge_listed(asked, place) if place else opened.judge(asked)
        opened.picture()
    output.write(output.judgement_line(row) + "\n")


def _asked(decision: str, named: list[str], by: str, *, why: str) -> Asked:
    """What is decided, now."""
    return Asked(decision, tuple(named), by or getpass.getuser(), output.moment(), why)


@app.command(epilog="Example: twosource judge same entity-1f entity-9c --case story.db --why 'one man'")
def same(ids: Ids, case: output.CaseFile, place: ListFile = "", by: By = "", why: Why = "") -> None:
    """The two are one; with --list: the entity is the one on the list."""
    _decision(_asked("same", ids, by, why=why), case, place)


@app.command(epilog="Example: twosource judge different entity-1f entity-9c --case story.db")
def different(ids: Ids, case: output.CaseFile, place: ListFile = "", by: By = "", why: Why = "") -> None:
    """The two are not one; with --list: the entity is a namesake of the one on the list."""
    _decision(_asked("different", ids, by, why=why), case, place)


@app.command(epilog="Example: twosource judge unsure entity-1f entity-9c --case story.db")
def unsure(ids: Ids, case: output.CaseFile, place: ListFile = "", by: By = "", why: Why = "") -> None:
    """Looked at and left open; with --list: it may or may not be the one on the list."""
    _decision(_asked("unsure", ids, by, why=why), case, place)


@app.command(epilog="Example: twosource judge reject claim-77 --case story.db --why 'misread'")
def reject(
    ids: Annotated[list[str], typer.Argument(help="A claim, event or conflict; two articles for a derivation.")],
    case: output.CaseFile,
    by: By = "",
    why: Why = "",
) -> None:
    """The reading is wrong: leave it out."""
    _decision(_asked("reject", ids, by, why=why), case)


@app.command(epilog="Example: twosource judge confirm claim-77 --case story.db")
def confirm(
    ids: Annotated[list[str], typer.Argument(help="A claim, event or conflict; two articles for a derivation.")],
    case: output.CaseFile,
    by: By = "",
    why: Why = "",
) -> None:
    """The reading is right."""
    _decision(_asked("confirm", ids, by, why=why), case)


@app.command(epilog="Example: twosource judge undo 3 --case story.db")
def undo(number: Annotated[int, typer.Argument(help="The number of the decision.")], case: output.CaseFile) -> None:
    """Take a decision back."""
    with Case(case, create=False) as opened:
        opened.undo(number)
        opened.picture()
    output.write(f"judgement {number} undone\n")


@app.command("list", epilog="Example: twosource judge list --case story.db")
def list_judgements(case: output.CaseFile, as_json: output.AsJson = False) -> None:
    """Every decision, oldest first, those taken back too."""
    with Case(case, create=False) as opened:
        rows = opened.judgements()
    if as_json:
        output.write_json([output.judgement_row(row) for row in rows])
    else:
        output.write("".join(output.judgement_line(row) + "\n" for row in rows) or "no judgements yet\n")


@app.command("export", epilog="Example: twosource judge export --case story.db > decisions.json")
def export_judgements(case: output.CaseFile) -> None:
    """The standing decisions as a file that another case can take."""
    with Case(case, create=False) as opened:
        output.write(opened.judgements_file())


@app.command("import", epilog="Example: twosource judge import decisions.json --case story.db")
def import_judgements(file: Annotated[Path, typer.Argument(help="A file that `judge export` wrote.")], case: output.CaseFile) -> None:
    """Take the decisions of another case; what does not fit is told line by line."""
    with Case(case, create=False) as opened:
        found = opened.take_judgements(output.text_of(file), str(file))
        opened.picture()
    for line in found.unfit:
        output.complain(line)
    output.write(f"{len(found.taken)} taken, {found.known} known already, {len(found.unfit)} do not fit\n")
