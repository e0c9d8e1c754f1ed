"""Hosts that send nothing, too slowly or without end, and hosts that say how often they may be asked."""

import socketserver
import threading
import time

import pytest

from twosource.errors import InputError
from twosource.read.visit import Visitor

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
WAYS = {
    "nothing": [],
    "head by drops": [bytes([letter]) for letter in HEAD * 20],
    "body by drops": [HEAD + b"Content-Length: 100000\r\n\r\n", *[b"x"] * 500],
    "body without end": [HEAD + b"\r\n", *[b"x" * 10] * 500],
    "chunks by drops": [HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"ffff\r\n", *[b"x"] * 500],
}


class Slow(socketserver.StreamRequestHandler):
    """Answers as the path says, a piece at a time; robots.txt is not there."""

    def handle(self):
        """One answer."""
        path = self.rfile.readline().split()[1].decode().partition("?")[0].strip("/").replace("_", " ")
        self.server.asked.append((path, time.monotonic()))
        if path == "robots.txt":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(self.server.robots) + self.server.robots)
            return
        try:
            for piece in WAYS.get(path, [HEAD + b"Content-Length: 2\r\n\r\nok"]):
                self.wfile.write(piece)
                self.server.done.wait(0.02)
        except OSError:
            return
        if path == "nothing":
            self.server.done.wait(5)


@pytest.fixture
def server(monkeypatch):
    """A running server that may be fetched from, with short limits."""
    made = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Slow, bind_and_activate=True)
    made.daemon_threads, made.asked, made.robots, made.done = True, [], b"", threading.Event()
    made.place = f"127.0.0.1:{made.server_address[1]}"
    for name, value in {"ALLOW": made.place, "PAUSE_MILLISECONDS": "0", "READ_MILLISECONDS": "200", "WHOLE_MILLISECONDS": "400"}.items():
        monkeypatch.setenv(f"TWOSOURCE_FETCH_{name}", value)
    monkeypatch.setenv("TWOSOURCE_FETCH_RETRY_MILLISECONDS", "10")
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.done.set()
    made.shutdown()
    made.server_close()


@pytest.mark.parametrize("way", [way for way in WAYS if way != "nothing"])
def test_an_answer_that_takes_too_long_as_a_whole_is_cut_off(server, way):
    """Though each piece comes in time."""
    begun = time.monotonic()
    with pytest.raises(InputError, match=r"takes longer than 0\.4 seconds"):
        Visitor().fetch(f"http://{server.place}/{way.replace(' ', '_')}")
    assert time.monotonic() - begun < 6


def test_a_host_that_sends_nothing_is_asked_three_times_and_then_let_be(server):
    """After three such pages in a row it is not asked for more of them."""
    visitor = Visitor()
    said = []
    for number in range(4):
        with pytest.raises(InputError) as error:
            visitor.fetch(f"http://{server.place}/nothing?{number}")
        said.append(error.value.what)
    assert "ReadTimeoutError" in said[0] and "did not answer in time 3 times in a row" in said[-1]


def test_a_host_that_answers_without_end_is_let_be_too(server):
    """Three times in a row is enough."""
    visitor = Visitor()
    for word in ("longer", "longer", "longer", "in time 3 times"):
        with pytest.raises(InputError, match=word):
            visitor.fetch(f"http://{server.place}/body_without_end")


def test_a_host_is_asked_as_seldom_as_its_robots_txt_says(server):
    """Where that is more seldom than we ask anyway."""
    server.robots = b"User-agent: *\nCrawl-delay: 1\n"
    visitor = Visitor()
    for path in ("a", "b"):
        visitor.fetch(f"http://{server.place}/{path}")
    (first, second) = (moment for path, moment in server.asked if path in ("a", "b"))
    assert second - first >= 0.95
