"""Rule 8: small, with a budget. Over budget, split by meaning."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "twosource"
FILES = sorted(SOURCE.rglob("*.py"))
ASKED = ("command", "get", "post", "put", "patch", "delete")
NAMES_TO_AVOID = {"utils", "helpers", "common", "core", "base", "manager"}


def functions(file: Path) -> list[ast.FunctionDef]:
    """Every function of a file, methods too."""
    return [node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.FunctionDef)]


def body_lines(node: ast.FunctionDef) -> int:
    """Lines of the body without the docstring."""
    rows = node.body[1:] if ast.get_docstring(node) else node.body
    return rows[-1].end_lineno - rows[0].lineno + 1 if rows else 0


def is_command(node: ast.FunctionDef) -> bool:
    """True for a verb of the command line or an address of the server: its parameters are what a user gives."""
    return any(isinstance(row, ast.Call) and isinstance(row.func, ast.Attribute) and row.func.attr in ASKED for row in node.decorator_list)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(SOURCE)))
def test_a_file_fits_its_budget(file):
    """Files up to 300 lines, bodies up to 40, parameters up to 5 with two positional."""
    assert len(file.read_text(encoding="utf-8").split("\n")) <= 301
    for node in functions(file):
        positional = [argument.arg for argument in node.args.args if argument.arg not in ("self", "cls")]
        assert body_lines(node) <= 40, node.name
        assert is_command(node) or len(positional) + len(node.args.kwonlyargs) <= 5, node.name
        assert is_command(node) or node.name == "__exit__" or len(positional) <= 3, node.name


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(SOURCE)))
def test_every_function_says_what_it_gives(file):
    """A docstring everywhere; the first line says what you get."""
    silent = [node.name for node in functions(file) if not ast.get_docstring(node)]
    assert not silent


def test_no_drawer_for_everything():
    """A name that says nothing gathers everything."""
    assert not {file.stem for file in FILES} & NAMES_TO_AVOID
