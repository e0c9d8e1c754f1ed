"""The verb for pipes, in a process of its own."""

import json
import signal
import subprocess
import sys

GOOD = json.dumps({"id": "a1", "text": "The council met in Port Ansel on Monday."}).encode() + b"\n"


def started():
    """`twosource stream`, with pipes."""
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-m", "twosource", "stream", "--strict"], stdin=pipe, stdout=pipe, stderr=pipe)


def test_each_line_comes_at_once_and_a_bad_one_is_told():
    with started() as made:
        for line, key in ((GOOD, "articles"), (b"Rain fell.\n", "skipped")):
            made.stdin.write(line)
            made.stdin.flush()
            assert key in json.loads(made.stdout.readline())
        rest, told = made.communicate(timeout=60)
    assert (rest, told, made.returncode) == (b"", b"", 3)


def test_ctrl_c_and_a_closed_pipe_end_it_without_a_word():
    with started() as stopped, started() as closed:
        closed.stdout.close()
        for made in (stopped, closed):
            made.stdin.write(GOOD)
            made.stdin.flush()
        stopped.stdout.readline()
        stopped.send_signal(signal.SIGINT)
        assert (closed.wait(60), stopped.wait(60)) == (1, 130)
        assert closed.stderr.read() == stopped.stderr.read() == b""
