"""The server: one address, until Ctrl-C."""

import os
import socket
import threading
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import uvicorn

from twosource.errors import ServerError
from twosource.places import shown
from twosource.web.app import create_app
from twosource.web.live import Live
from twosource.web.security import LOOPBACK, Door


class Address(NamedTuple):
    """Where to listen, what everybody must show there, and the list of designated people and bodies that is shown there."""

    host: str
    port: int
    token: str = ""
    listed: str = ""

    @property
    def url(self) -> str:
        """As it is typed into a browser."""
        shown = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{shown}:{self.port}/"


def serve(case: str | Path, address: Address, *, reader: str, say: Callable[[str], None], browser: bool) -> None:
    """Serve the case until Ctrl-C. say: is given the one line with the address.

    Raises:
        ServerError: the address cannot be listened on, or is not a loopback address and has no token.
    """
    if address.host not in LOOPBACK and not address.token:
        raise ServerError(f"{address.host}: others could read and write the case; give --token WORD that they must show")
    with _listening(address) as listening:
        bound = address._replace(port=listening.getsockname()[1])
        live = Live(case)
        app = create_app(live, Door(bound.host, bound.token), reader, listed=bound.listed)
        settings = uvicorn.Config(app, log_level="error", server_header=False, access_log=False, timeout_graceful_shutdown=3)
        with suppress(KeyboardInterrupt):
            say(f"{shown(case)} is at {bound.url} (Ctrl-C ends)")
            if browser:
                threading.Timer(0.5, webbrowser.open, (bound.url + (f"?token={bound.token}" if bound.token else ""),)).start()
            uvicorn.Server(settings).run(sockets=[listening])
    if live.busy:
        # The article or picture that is being made cannot be stopped half way and need not be: what is kept is kept whole.
        os._exit(0)


def _listening(address: Address) -> socket.socket:
    """A socket on the address.

    Raises:
        ServerError: it cannot be listened on.
    """
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((address.host, address.port))
        made.listen(128)
    except (OSError, OverflowError) as error:
        made.close()
        why = getattr(error, "strerror", None) or str(error)
        raise ServerError(f"{address.url}: cannot be listened on ({why}); end what uses the port, or give another with --port") from error
    return made
