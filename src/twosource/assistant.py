"""A case for an assistant, by the Model Context Protocol (https://modelcontextprotocol.io): it may ask and cite, and change nothing.

Every answer holds exact words with where they stand, so that what an assistant says of a case can be held against them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations

from twosource import __version__
from twosource.case import Case
from twosource.errors import TwosourceError
from twosource.present import explain as explaining
from twosource.present import markdown, values
from twosource.present import search as searching

_READING = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
_INSTRUCTIONS = (
    "A case of news reports. Twosource says who reports what, on how many independent origins, and where reports disagree; it never says "
    "that something is true, and neither should you. Cite the exact words, the outlet and the id of each thing you tell, and name the "
    "number of independent origins. Where the case has nothing on a question, say so."
)
_MOST = 50


def server(path: str | Path) -> MCPServer[Any]:
    """The server of one case. Each answer reads the case as it is then."""
    made: MCPServer[Any] = MCPServer("twosource", version=__version__, instructions=_INSTRUCTIONS)
    tool = made.tool(annotations=_READING)

    @tool
    def brief() -> str:
        """The brief of the case as Markdown: what rests on several independent origins, what on one, disagreements, who is who."""
        with _opened(path) as case:
            return markdown.render(case.brief())

    @tool
    def search(words: str, limit: int = 10) -> dict[str, Any]:
        """Entities and events with these words in their name or sentence, and places in the articles where all of the words stand."""
        with _opened(path) as case:
            hits = case.search(words, limit=max(1, min(limit, _MOST)))
            return searching.plain(searching.results(case.picture(), words, hits))

    @tool
    def explain(id: str) -> dict[str, Any]:
        """From the id of an event, claim, entity, origin, article or conflict, or its beginning, back to the exact words and reasons."""
        with _opened(path) as case:
            return explaining.plain(case.explain(id))

    @tool
    def disagreements() -> list[dict[str, Any]]:
        """Where reports disagree: what is asked, each value with the words and outlets that give it, and why both cannot hold."""
        with _opened(path) as case:
            return [values.as_plain(row) for row in case.brief().disagreements]

    return made


@contextmanager
def _opened(path: str | Path) -> Iterator[Case]:
    """The open case; what cannot be done is told to the assistant in its words.

    Raises:
        ToolError: see Case.
    """
    try:
        with Case(path, create=False) as case:
            yield case
    except TwosourceError as error:
        raise ToolError(str(error)) from error
