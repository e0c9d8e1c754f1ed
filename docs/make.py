"""Write the generated files of docs/: terms.md from terms.py, cli.md from the help texts, settings.md from config.py, openapi.json
and http.md from the routes of the workbench's server, api.md from the package. What pages show of commands is written by play.py.

python docs/make.py            write them
python docs/make.py --check    say which are out of date
"""

import json
import sys
from pathlib import Path

import reference
from typer.testing import CliRunner

from twosource import terms
from twosource.cli.app import app
from twosource.config import LISTS, SETTINGS
from twosource.web.app import create_app
from twosource.web.live import Live
from twosource.web.security import Door

DOCS = Path(__file__).resolve().parent
NOTE = "<!-- Made by `make docs`; change the source instead. -->\n\n"
VERBS = (
    "run",
    "brief",
    "diff",
    "watch",
    "watched",
    "runs",
    "export",
    "explain",
    "search",
    "check",
    "import",
    "read",
    "stream",
    "match",
    "screen",
    "serve",
    "mcp",
    "judge",
    "judge same",
    "judge reject",
    "judge undo",
    "judge list",
    "judge export",
    "judge import",
)
NOUNS = (
    ("Article", "one published text"),
    ("Span", "a half-open range of one article's text, counted in Unicode code points"),
    ("Mention", "words that refer to an entity"),
    ("Timex", "a time expression with type and value (TIMEX3), stored as EDTF"),
    ("Attribution", "who says what: the words of the source, of the cue and of the content"),
    ("Claim", "one article's assertion of one event or relation"),
    ("Entity", "whom or what the mentions mean, across articles"),
    ("Event", "what the claims are about, across articles; a lasting relation is an event with a stative type"),
    ("Origin", "where a group of claims ultimately comes from"),
    ("Derivation", "one article takes passages from another, or both from a common text"),
    ("Conflict", "two or more claims of one event that cannot all hold, in one slot"),
    ("Run", "one `twosource run` that added articles"),
    ("Topic", "articles of a case that may tell of one event and are resolved together; a small case is one topic"),
    ("Judgement", "a pair or a thing that a person decided on, with who, when and why"),
    ("Case", "one store that holds one or many stories"),
    ("Document", "an article with its layers"),
    ("Picture", "all documents of a case, the judgements, and what follows from both"),
)


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [" | ".join(row).join(("| ", " |")) for row in (head, tuple("---" for _ in head), *rows)]
    return "\n".join(lines) + "\n"


def terms_page() -> str:
    """The terms: one word per thing."""
    parts = ["# Terms\n\nOne word per thing, in code, docs and screens.\n\n" + NOTE + table(("term", "what it is"), list(NOUNS))]
    events = [
        (f"`{row.name}`", row.definition, row.example, "yes" if row.stative else "", row.cameo, row.ace, row.ftm)
        for row in terms.EVENT_TYPES
    ]
    heads = ("type", "what it is", "example", "lasting", "CAMEO", "ACE", "FollowTheMoney")
    parts.append("## Types of events\n\nPLOVER's sixteen, and what a network of actors needs.\n\n" + table(heads, events))
    for name, rows in terms.VOCABULARIES.items():
        parts.append(
            f"## {name[0].upper()}{name[1:]}\n\n"
            + table(("word", "what it is", "example"), [(f"`{r.name}`", r.definition, r.example) for r in rows])
        )
    return "\n".join(parts)


def cli_page() -> str:
    """The command line, verb by verb, as its own help says it."""
    parts = ["# The command line\n\n" + NOTE]
    for verb in VERBS:
        shown = (
            CliRunner()
            .invoke(app, [*verb.split(), "--help"], prog_name="twosource", terminal_width=100, env={"COLUMNS": "100", "TERM": "dumb"})
            .stdout
        )
        text = "\n".join(line.rstrip() for line in shown.strip().split("\n"))
        parts.append(f"## {verb}\n\n```\n{text}\n```\n")
    return "\n".join(parts)


def settings_page() -> str:
    """The settings table."""
    rows = [(f"`TWOSOURCE_{row.name.upper()}`", f"{row.default:,}", row.help) for row in SETTINGS]
    rows += [(f"`TWOSOURCE_{name.upper()}`", "none", told) for name, told in LISTS.items()]
    return (
        "# Settings\n\nThe environment sets them; nothing needs setting.\n\n" + NOTE + table(("variable", "default", "what it does"), rows)
    )


def openapi_page() -> str:
    """The API of the workbench's server, as the server itself describes it at /api/openapi.json."""
    return json.dumps(create_app(Live(Path("case.db")), Door(), "").openapi(), indent=1, ensure_ascii=False) + "\n"


def gist(name: str, text: str) -> object:
    """What must be up to date of a page: all of it; of the API its addresses and the fields of its answers, for how these are written
    differs with the version of the framework."""
    if not name.endswith(".json"):
        return text
    made = json.loads(text)
    fields = {kind: sorted(row.get("properties", ())) for kind, row in made["components"]["schemas"].items()}
    return {path: sorted(verbs) for path, verbs in made["paths"].items()}, fields


PAGES = {
    "terms.md": terms_page,
    "cli.md": cli_page,
    "settings.md": settings_page,
    "openapi.json": openapi_page,
    "http.md": lambda: reference.http_page(NOTE),
    "api.md": lambda: reference.api_page(NOTE),
}


def main() -> int:
    """Write the pages, or with --check say which differ."""
    stale = []
    for name, page in PAGES.items():
        made, file = page(), DOCS / name
        if "--check" in sys.argv:
            stale += [name] if not file.exists() or gist(name, file.read_text(encoding="utf-8")) != gist(name, made) else []
        else:
            file.write_text(made, encoding="utf-8")
    if stale:
        print(f"out of date, run `make docs`: {', '.join(stale)}")
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
