"""An event loop in a thread of its own: one that Dask starts is given up after ten seconds, which a busy machine may take."""

import asyncio
import threading
from concurrent.futures import Future
from typing import Any


class Loop:
    """A loop that runs until `end`. running: the loop as tornado knows it."""

    def __init__(self) -> None:
        """It runs."""
        begun: Future[Any] = Future()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run(begun)), name="cluster", daemon=True)
        self._thread.start()
        self.running = begun.result()

    async def _run(self, begun: "Future[Any]") -> None:
        """Run until the end."""
        from tornado.ioloop import IOLoop

        self._ended = asyncio.Event()
        begun.set_result(IOLoop.current())
        await self._ended.wait()

    def end(self) -> None:
        """Stop it, and wait until it has."""
        self.running.add_callback(self._ended.set)
        self._thread.join()
