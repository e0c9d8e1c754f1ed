"""The verbs that keep a case: check it, and take a backup into a new one."""

from pathlib import Path
from typing import Annotated

import typer

from twosource import upkeep
from twosource.cli import output
from twosource.places import shown
from twosource.types import Fault

Repair = Annotated[bool, typer.Option("--repair", help="Make anew what can be: index, documents, picture.")]
_ANEW = {"index": "the index", "document": "its document", "picture": "the picture"}


def check(case: output.CaseFile, repair: Repair = False, as_json: output.AsJson = False) -> None:
    """Is the case whole? Every span, id, reference, count and index; one line a fault, and status 1 where one is left."""
    with output.progress() as say:
        done = upkeep.check(case, repair=repair, progress=say)
    if as_json:
        output.write_json([{**row._asdict(), "left": row in done.left} for row in (*done.found, *_new(done))])
    else:
        output.write("".join(f"{_line(row, done, repair)}\n" for row in (*done.found, *_new(done))))
    waiting = f"; {done.waiting} are yet to be annotated by this version: run or open the case, then check again" if done.waiting else ""
    output.complain(f"{shown(case)}: {done.articles} articles checked, {_counted(done, repair)}{waiting}")
    raise typer.Exit(1 if done.left else 0)


def restore(
    file: Annotated[Path, typer.Argument(help="A file that `export --as case` wrote; - for standard input.")], case: output.CaseFile
) -> None:
    """Make a case from a backup: all that people gave and all that was fetched; the rest is made anew from it."""
    with output.progress() as say:
        made = upkeep.restore(output.lines_of(file), str(file), place=case, progress=say)
    output.complain(f"{shown(case)}: " + ", ".join(f"{many} {table}" for table, many in made.items() if many))


def _new(done: upkeep.Checked) -> tuple[Fault, ...]:
    """What is at fault after a repair and was not before."""
    return tuple(row for row in done.left if row not in done.found)


def _line(row: Fault, done: upkeep.Checked, repair: bool) -> str:
    """One fault: where, what, and what can be done."""
    if row not in done.left:
        return f"{row.where}: {row.what}; made anew"
    if row.mended:
        told = (
            f"`--repair` makes {_ANEW[row.mended]} anew"
            if not repair
            else f"{_ANEW[row.mended]} was made anew and it is so still: report it"
        )
    else:
        told = "nothing can make it anew: take it from a backup (`twosource export --as case`)"
    return f"{row.where}: {row.what}; {told}"


def _counted(done: upkeep.Checked, repair: bool) -> str:
    """How many faults, in words."""
    many = len(done.found)
    told = "no fault" if not many else f"{many} fault{'' if many == 1 else 's'}"
    return f"{told}, {len(done.left)} left" if repair and many else told
