"""A server on this machine that behaves well and badly, for tests of fetching."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = "<html><head><title>{0}</title></head><body><article><h1>{0}</h1><p>{1}</p></article></body></html>"
STORY = (
    "Ada Brook met the harbour workers in Port Ansel on Monday. The council had closed the port for two weeks after the storm. "
    "Nobody was hurt, the mayor said. The workers asked for better pay, and the council is to answer on Friday."
)
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{}</channel></rss>"""


class Server(ThreadingHTTPServer):
    """A server that remembers what it was asked. pages: address, then status, headers and body."""

    def __init__(self):
        """A server on a free port."""
        super().__init__(("127.0.0.1", 0), Answers)
        self.pages, self.asked, self.posted, self.done = {}, [], [], threading.Event()
        self.place = f"127.0.0.1:{self.server_port}"

    def page(self, path, title, **headers):
        """Put a page there; its address."""
        self.pages[path] = (200, {"Content-Type": "text/html", **headers}, PAGE.format(title, STORY).encode())
        return f"http://{self.place}{path}"

    def put(self, path, status, body=b"", **headers):
        """Put any answer there; its address."""
        self.pages[path] = (status, {name.replace("_", "-"): value for name, value in headers.items()}, body)
        return f"http://{self.place}{path}"


class Answers(BaseHTTPRequestHandler):
    """Answers with what was put there."""

    def do_GET(self):
        """One answer."""
        self.server.asked.append((self.path, dict(self.headers)))
        if self.path.startswith(("/slow/", "/endless/")):
            self.linger()
            return
        status, headers, body = self.server.pages.get(self.path, (404, {}, b""))
        if "ETag" in headers and self.headers.get("If-None-Match") == headers["ETag"]:
            status, body = 304, b""
        self.send_response(status)
        for name, value in (headers | {"Content-Length": str(len(body))}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        """Take what is sent; 204 where no other status was put there."""
        self.server.posted.append((self.path, self.headers["Content-Type"], self.rfile.read(int(self.headers["Content-Length"]))))
        status, headers, _ = self.server.pages.get(self.path, (204, {}, b""))
        self.send_response(status)
        for name, value in (headers | {"Content-Length": "0"}).items():
            self.send_header(name, value)
        self.end_headers()

    def linger(self):
        """Send nothing for a while, or a little again and again without an end."""
        endless = self.path.startswith("/endless/")
        if endless:
            self.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n")
        try:
            while not self.server.done.wait(0.05 if endless else 5) and endless:
                self.wfile.write(b"<p>and so on</p>")
        except OSError:
            self.close_connection = True

    def log_message(self, *args):
        """Quiet."""


@contextmanager
def running(made):
    """A server that answers, in a thread."""
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.done.set()
    made.shutdown()
    made.server_close()
