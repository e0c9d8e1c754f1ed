"""An assistant may read a case and cite it, and no more."""

import json
import sys
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from twosource import Case

TEXT = "Ada Brook met Tomas Relling in Port Ansel on 3 May 2026. The harbour police denied the meeting."


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What an assistant is told by the command line's server: the tools, and an answer of each."""
    folder = tmp_path_factory.mktemp("case")
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    with Case(folder / "c.db") as case:
        case.run([str(folder / "a.txt")])
        event = case.picture().events[0].id
    asked = {"brief": {}, "search": {"words": "Brook"}, "explain": {"id": event}, "disagreements": {}, "nothing": {"id": "event-0"}}
    # in a thread of its own: a browser of another test may keep an event loop in this one
    with ThreadPoolExecutor(1) as aside:
        return aside.submit(anyio.run, _ask, str(folder / "c.db"), asked).result()


async def _ask(case, asked):
    """Start the server, list its tools, call each."""
    command = StdioServerParameters(command=sys.executable, args=["-m", "twosource", "mcp", "--case", case])
    async with stdio_client(command) as (reading, writing), ClientSession(reading, writing) as session:
        await session.initialize()
        tools = (await session.list_tools()).tools
        answers = {}
        for name, given in asked.items():
            found = await session.call_tool("explain" if name == "nothing" else name, given)
            answers[name] = (found.is_error, "".join(part.text for part in found.content))
    return tools, answers


def test_every_tool_only_reads(told):
    """Their hints say so."""
    tools, _ = told
    assert {row.name for row in tools} == {"brief", "search", "explain", "disagreements"}
    assert all(row.annotations.read_only_hint and row.description for row in tools)


def test_answers_hold_exact_words(told):
    """With the ids and places to cite."""
    _, answers = told
    assert "Ada Brook met Tomas Relling" in answers["brief"][1]
    assert json.loads(answers["search"][1])["entities"][0]["name"] == "Ada Brook"
    assert any(row["exact"] in TEXT for row in json.loads(answers["explain"][1])["quotes"])


def test_a_wrong_id_is_an_error_in_words(told):
    """What is wrong, and where ids stand."""
    _, answers = told
    failed, words = answers["nothing"]
    assert failed and "nothing in the case has this id" in words
