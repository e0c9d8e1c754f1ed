"""The command line as a user meets it, in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parent.parent.parent / "examples" / "lighthouse"


def call(*words: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess:
    """Run `twosource` with these words."""
    return subprocess.run([sys.executable, "-m", "twosource", *words], cwd=cwd, input=stdin, capture_output=True, timeout=120)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with a case of the sample story."""
    made = tmp_path_factory.mktemp("cli")
    assert call("run", str(SAMPLE), "--case", "story.db", cwd=made).returncode == 0
    return made


def test_export_prints_the_json_and_nothing_else(folder):
    """A script can read standard output."""
    done = call("export", "--case", "story.db", "--as", "json", cwd=folder)
    assert json.loads(done.stdout)["format"] == "twosource/1"
    assert done.stderr == b""


def test_brief_writes_html_and_markdown_files(folder):
    """And says which."""
    done = call("brief", "--case", "story.db", "--html", "b.html", "--markdown", "b.md", cwd=folder)
    assert done.returncode == 0 and b"wrote b.html" in done.stderr
    assert (folder / "b.html").read_text().startswith("<!doctype html>") and (folder / "b.md").stat().st_size > 1000


def test_brief_fits_the_width_asked_for(folder):
    """No line runs over."""
    text = call("brief", "--case", "story.db", "--width", "80", cwd=folder).stdout.decode()
    assert max(map(len, text.split("\n"))) <= 80


@pytest.mark.parametrize(
    "words",
    [
        ["export", "--case", "no.db"],
        ["explain", "zz", "--case", "story.db"],
        ["read", "no.txt"],
        ["judge", "undo", "9", "--case", "story.db"],
        ["diff", "--since", "yesterday", "--case", "story.db"],
        ["brief", "--as-of", "soon", "--case", "story.db"],
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_one(folder, words):
    """No stack of calls on the screen."""
    done = call(*words, cwd=folder)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1 and done.stdout == b""


def test_wrong_usage_is_status_two(folder):
    """As shells expect."""
    assert call("export", "--no-such", cwd=folder).returncode == 2


def test_a_run_in_which_nothing_could_be_read_is_status_one(tmp_path):
    """Each input has its line."""
    (tmp_path / "empty.txt").write_bytes(b"")
    done = call("run", "empty.txt", "--case", "c.db", cwd=tmp_path)
    assert done.returncode == 1 and b"empty.txt" in done.stderr


def test_strict_tells_a_script_that_an_input_was_skipped(tmp_path):
    """Status three; the good one is in."""
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "good.txt").write_text("The bridge at Port Ansel was closed on Monday, the mayor said.")
    assert call("run", "empty.txt", "good.txt", "--case", "c.db", cwd=tmp_path).returncode == 0
    assert call("run", "empty.txt", "good.txt", "--case", "c.db", "--strict", cwd=tmp_path).returncode == 3


def test_standard_input_is_read(tmp_path):
    """JSON Lines by pipe; only a line feed ends a line, offsets refer to the text as given."""
    line = {"id": "x", "text": "Ada Brook met\u2028 Bo Lund in Port Ansel.", "published": "2026-05-01T09"}
    done = call("run", "-", "--case", "c.db", "--json", cwd=tmp_path, stdin=json.dumps(line).encode() + b"\n")
    assert json.loads(done.stdout)["added"] == ["x"]
    article = json.loads(call("export", "--case", "c.db", cwd=tmp_path).stdout)["articles"][0]
    assert article["text"] == line["text"] and article["published"].startswith("2026-05-01T09")


def test_match_gives_a_json_line_a_row(tmp_path):
    """In the order of the file."""
    (tmp_path / "p.csv").write_text("left,right,type\nAda Brook,Ada Brook,Person\nAda Brook,Port Ansel,Person\n")
    done = call("match", "--pairs", "p.csv", "--as", "json", cwd=tmp_path)
    scores = [json.loads(line)["score"] for line in done.stdout.decode().strip().split("\n")]
    assert scores[0] >= 0.7 > scores[1]


def test_judge_list_and_undo(folder):
    """A decision has a number, a name and a time."""
    picture = json.loads(call("export", "--case", "story.db", cwd=folder).stdout)
    claim = picture["claims"][0]["id"]
    assert call("judge", "confirm", claim, "--case", "story.db", "--by", "ada", "--why", "seen", cwd=folder).returncode == 0
    rows = json.loads(call("judge", "list", "--case", "story.db", "--json", cwd=folder).stdout)
    assert rows[-1]["by"] == "ada" and rows[-1]["left"] == claim
    assert call("judge", "undo", str(rows[-1]["number"]), "--case", "story.db", cwd=folder).returncode == 0


def test_search_and_explain_lead_to_the_words(folder):
    """From a word to a claim to its quotation."""
    found = json.loads(call("search", "depot", "--case", "story.db", "--json", cwd=folder).stdout)
    assert found["articles"]
    picture = json.loads(call("export", "--case", "story.db", cwd=folder).stdout)
    claim = picture["claims"][0]
    assert claim["quote"][:20] in call("explain", claim["id"], "--case", "story.db", cwd=folder).stdout.decode()


def test_every_verb_has_help_with_an_example(tmp_path):
    """Example first."""
    verbs = ["run", "brief", "export", "explain", "search", "read", "match", "judge same", "judge undo", "judge list"]
    for verb in verbs:
        assert b"Example: twosource" in call(*verb.split(), "--help", cwd=tmp_path).stdout, verb


def test_diff_tells_what_changed_and_runs_lists_the_runs(folder):
    """As text and as JSON."""
    assert b"Since the beginning: 6 new reports" in call("diff", "--case", "story.db", cwd=folder).stdout
    assert len(json.loads(call("diff", "--case", "story.db", "--as-of", "2026-03-03", "--json", cwd=folder).stdout)["arrived"]) == 3
    (row,) = json.loads(call("runs", "--case", "story.db", "--json", cwd=folder).stdout)
    assert row["number"] == 1 and row["articles"] == 6 and row["at"].endswith("Z")


def test_the_brief_of_a_day_names_what_it_leaves_out(folder):
    """What was published later."""
    text = call("brief", "--case", "story.db", "--as-of", "2026-03-03", cwd=folder).stdout.decode()
    assert text.startswith("3 reports") and "left out of what could be known on 3 March 2026" in text


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("verb", ["export", "brief", "runs"])
def test_a_full_disk_behind_standard_output_is_one_line(folder, verb):
    """No stack of calls."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "twosource", verb, "--case", "story.db"], cwd=folder, stdout=full, stderr=subprocess.PIPE
        )
    assert done.returncode == 1 and done.stderr.count(b"\n") == 1 and b"standard output: cannot be written" in done.stderr


def test_what_is_printed_moves_no_cursor(folder, tmp_path):
    """Neither out of an article nor out of the name of a file, which stays on one line."""
    (tmp_path / "a\x1b[2J\nb.txt").write_text("  ")
    (tmp_path / "good.txt").write_text("Ada \x1b]0;owned\x07Brook met Bo Lund in Port Ansel on Monday, the harbour office said.\n")
    done = call("run", str(tmp_path), "--case", "odd.db", cwd=folder)
    read = call("read", str(tmp_path / "good.txt"), cwd=folder)
    assert done.returncode == 0 and done.stderr.count(b"\n") == 2
    assert b"\x1b" not in done.stderr + read.stdout and b"Brook met" in read.stdout
