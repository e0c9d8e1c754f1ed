"""An endpoint like OpenAI's on loopback, for tests: it answers what it is given and remembers what it was asked."""

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@contextmanager
def model(said, *, status=200, headers=()):
    """Its address, and the list of bodies that it was asked with. said: the content of its message, or bytes sent as they are."""
    asked = []
    body = said if isinstance(said, bytes) else json.dumps({"choices": [{"message": {"content": said}}]}).encode()

    class Answers(BaseHTTPRequestHandler):
        """Answers every question alike."""

        def do_POST(self):
            """The answer."""
            asked.append((self.path, json.loads(self.rfile.read(int(self.headers["Content-Length"]))), dict(self.headers)))
            self.send_response(status)
            for name, value in (("Content-Length", str(len(body))), *headers):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *cells):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
