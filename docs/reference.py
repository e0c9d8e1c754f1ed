"""The pages of the reference that are made from the code: the names of the Python package, and the addresses of the workbench's server."""

import dataclasses
import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from twosource import errors, types
from twosource.case import Case
from twosource.intake import RunReport
from twosource.judging import Asked
from twosource.pipeline import annotate_text

DOCS = Path(__file__).resolve().parent
_MODULES = re.compile(r"\b(?:twosource|collections|pathlib|typing)(?:\.\w+)*\.(?=[A-Z])")
_ADDRESS = "<"


def api_page(note: str) -> str:
    """Every public name of the package: its signature and what its docstring says."""
    verbs = [row for name, row in vars(Case).items() if not name.startswith("_") and inspect.isfunction(row)]
    kept = [row for name in types.__all__ if inspect.isclass(row := getattr(types, name))]
    parts = [
        f"# Python: every name\n\n{note}`from twosource import Case, annotate`; examples that run are in [python.md](python.md). "
        "Types are frozen.\n",
        "## annotate\n\n" + _callable("annotate", annotate_text),
        f"## Case\n\n{_plain(Case)}\n",
        _callable("Case", Case.__init__),
        *(_callable(f"Case.{row.__name__}", row) for row in verbs),
        "## Asked\n\nIn `twosource.judging`.\n\n" + _record(Asked),
        "## RunReport\n\nIn `twosource.intake`.\n\n" + _record(RunReport),
        "## Types\n\nIn `twosource.types`.\n",
        *(f"### {row.__name__}\n\n{_record(row)}" for row in kept),
        "## Errors\n\nIn `twosource.errors`.\n\n```\n" + inspect.cleandoc(errors.__doc__ or "").split("\n\n", 1)[1] + "\n```\n",
    ]
    return "\n".join(parts)


def _callable(name: str, row: Any) -> str:
    """A function: how it is called, what it gives."""
    signature = inspect.signature(row)
    kept = [part for part in signature.parameters.values() if part.name != "self"]
    shown = _MODULES.sub("", str(signature.replace(parameters=[_shown(part) for part in kept]))).replace("Ellipsis", "...")
    return f"```python\n{name}{shown}\n```\n\n{_plain(row)}\n"


def _shown(part: inspect.Parameter) -> inspect.Parameter:
    """A parameter whose default can be read: a function by its name alone."""
    plain = part.default is inspect.Parameter.empty or not callable(part.default)
    return part if plain else part.replace(default=inspect.Parameter.empty).replace(default=...)


def _record(row: Any) -> str:
    """A frozen value: what it is, and its fields."""
    names = [field.name for field in dataclasses.fields(row)] if dataclasses.is_dataclass(row) else list(row._fields)
    hints = inspect.get_annotations(row)
    cells = "".join(f"| `{name}` | `{_kind(hints[name])}` |\n" for name in names)
    return f"{_plain(row)}\n\n| field | type |\n|---|---|\n{cells}"


def _kind(hint: Any) -> str:
    """A type as it is written."""
    return _MODULES.sub("", hint.__name__ if inspect.isclass(hint) else str(hint)).replace("|", "\\|")


def _plain(row: Any) -> str:
    """The docstring as Markdown: examples and errors as blocks."""
    told = inspect.cleandoc(row.__doc__ or "").replace("# doctest: +SKIP", "").split("\n\n")
    return "\n\n".join(f"```\n{_trimmed(part)}\n```" if part.startswith((">>>", "Raises:", "Args:")) else part for part in told)


def _trimmed(part: str) -> str:
    """The lines without spaces at their ends."""
    return "\n".join(line.rstrip() for line in part.split("\n"))


def http_page(note: str) -> str:
    """The addresses of the workbench's server, as docs/openapi.json has them."""
    described = json.loads((DOCS / "openapi.json").read_text(encoding="utf-8"))
    rows = "".join(f"| `{verb} {place}` | {told} | {asked} |\n" for verb, place, told, asked in _routes(described))
    return (
        f"# The API of the workbench\n\n{note}The server of `twosource serve` answers in JSON. [openapi.json](openapi.json) describes every"
        " "
        "field; the server gives the same at `/api/openapi.json`. How to write, and what keeps strangers out: [the workbench]"
        f"(workbench.md#the-api).\n\n| call | what it gives | may be asked for |\n|---|---|---|\n{rows}"
    )


def _routes(described: dict[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """Method, address, what it gives and the parameters of its query."""
    for place, verbs in described["paths"].items():
        for verb, row in verbs.items():
            told = " ".join((row.get("description") or row["summary"]).split()).replace("|", "\\|").replace(_ADDRESS, "&lt;")
            asked = ", ".join(f"`{part['name']}`" for part in row.get("parameters", ()) if part["in"] == "query")
            yield verb.upper(), place, told, asked
