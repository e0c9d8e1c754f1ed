"""The verbs of watching as a user meets them."""

import json
import signal
import subprocess
import sys
import time

import pytest

from loopback import FEED

WORDS = ("--about", "Port Ansel harbour")


def started(*words, cwd):
    """A process of `twosource` with these words."""
    command = [sys.executable, "-m", "twosource", *words, "--case", "story.db"]
    # Ctrl-C has to come through also where the test itself runs in the background
    ready = {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.default_int_handler)}
    return subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", **ready)


def call(*words, cwd):
    """Status, standard output and standard error of `twosource` with these words."""
    with started(*words, cwd=cwd) as child:
        said, complained = child.communicate(timeout=120)
    return child.returncode, said, complained


@pytest.fixture
def feed(server, monkeypatch):
    """A feed of one report, and of a page that is not there."""
    monkeypatch.setenv("TWOSOURCE_WEBHOOK_ALLOW", server.place)
    links = [server.page("/a", "Port closed"), f"http://{server.place}/gone"]
    return server.put("/feed", 200, FEED.format("".join(f"<item><link>{link}</link></item>" for link in links)).encode())


def test_once_tells_lines_a_webhook_and_a_letter(feed, server, tmp_path):
    """Relevance with what is asked, what failed with its reason."""
    hook = f"http://{server.place}/hook"
    status, said, complained = call("watch", feed, *WORDS, "--once", "--mail", "mail", "--webhook", hook, cwd=tmp_path)
    assert status == 0
    assert "taken: " in said and "relevance 1.00 (0.60 is asked): shares Port Ansel, harbour" in said and "report: “Port closed" in said
    assert "2 addresses asked: 1 taken, 0 not of the story, 1 failed" in said
    assert "/gone: is not there (status 404)" in complained and "asked again after" in complained
    assert json.loads(server.posted[0][2])["alerts"][0]["kind"] == "report"
    (letter,) = (tmp_path / "mail").iterdir()
    assert letter.name.endswith("-story.eml") and b"Subject: story: 1 new report" in letter.read_bytes()


def test_json_lines_are_for_programs(feed, tmp_path):
    """One object a line: what is new, then the poll."""
    _, said, _ = call("watch", feed, *WORDS, "--once", "--json", cwd=tmp_path)
    rows = [json.loads(line) for line in said.splitlines()]
    assert rows[0]["kind"] == "report" and rows[0]["origin"] and rows[-1]["kind"] == "poll" and len(rows[-1]["looked"]) == 2


def test_watched_lists_what_became_of_each_address(feed, tmp_path):
    """All of them, or those of one outcome."""
    call("watch", feed, *WORDS, "--once", cwd=tmp_path)
    assert [row["outcome"] for row in json.loads(call("watched", "--json", cwd=tmp_path)[1])] == ["taken", "failed"]
    assert call("watched", "--outcome", "failed", cwd=tmp_path)[1].count("\n") == 1


def test_nothing_to_go_by_is_one_line(feed, tmp_path):
    """With what to do."""
    status, said, complained = call("watch", feed, "--once", cwd=tmp_path)
    assert status == 1 and said == "" and complained.count("\n") == 1 and "--about" in complained


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_in_one_line_and_loses_nothing(feed, tmp_path, how):
    """The next one goes on."""
    with started("watch", feed, *WORDS, "--every", "60", cwd=tmp_path) as child:
        while "addresses asked" not in (line := child.stdout.readline()):
            assert line, child.stderr.read()
        time.sleep(0.1)
        child.send_signal(how)
        _, complained = child.communicate(timeout=60)
    assert child.returncode == 130 and "stopped; what was taken is kept, run the same command again to go on" in complained
    assert "0 addresses asked" in call("watch", feed, *WORDS, "--once", cwd=tmp_path)[1]
