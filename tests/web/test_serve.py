"""`twosource serve` as a user meets it, in a process of its own."""

import re
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest


def serve(*words: str) -> subprocess.Popen:
    """Start the server with these words."""
    command = [sys.executable, "-m", "twosource", "serve", "--no-browser", "--port", "0", *words]
    return subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_it_says_where_it_is_answers_there_and_ends_with_ctrl_c(file):
    """One line, no stack of calls."""
    with serve("--case", str(file)) as server:
        line = server.stderr.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+/", line)
        with urllib.request.urlopen(found[0] + "api/state") as answer:
            assert answer.status == 200
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=30) == 0
        assert server.stderr.read() == "" and server.stdout.read() == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--case", "no.db"], "no such case"),
        (["--case", "CASE", "--host", "0.0.0.0"], "--token"),
        (["--case", "CASE", "--port", "TAKEN"], "--port"),
        (["--case", "CASE", "--host", "no.such.host.invalid", "--token", "word"], "cannot be listened on"),
    ],
)
def test_what_cannot_be_served_is_one_clear_line(file, words, said):
    """With what to do."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        named = {"CASE": str(file), "TAKEN": str(taken.getsockname()[1])}
        with serve(*(named.get(word, word) for word in words)) as server:
            _, error = server.communicate(timeout=60)
    assert server.returncode == 1 and said in error and error.count("\n") == 1


def test_a_new_case_is_made_where_it_is_asked_for(tmp_path):
    """To drop reports on the page."""
    with serve("--case", str(tmp_path / "new.db"), "--new") as server:
        assert "new.db is at" in server.stderr.readline()
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=30) == 0


def test_the_token_may_come_from_the_environment_which_no_list_of_processes_shows(file, monkeypatch):
    """Then the server may be reached by others."""
    monkeypatch.setenv("TWOSOURCE_TOKEN", "a-long-word")
    with serve("--case", str(file), "--host", "0.0.0.0") as server:
        place = re.search(r":(\d+)/", server.stderr.readline())[1]
        asked = urllib.request.Request(f"http://127.0.0.1:{place}/api/state", headers={"Authorization": "Bearer a-long-word"})
        with urllib.request.urlopen(asked) as answer, pytest.raises(urllib.error.HTTPError):
            assert answer.status == 200
            urllib.request.urlopen(f"http://127.0.0.1:{place}/api/state")
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=30) == 0
