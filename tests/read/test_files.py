import os
from pathlib import Path

import pytest

from twosource.read import files
from twosource.types import Skipped

TEXT = "Rain fell on the harbour."


def why(*inputs):
    return [found.what for found in files.sources(map(str, inputs)) if isinstance(found, Skipped)]


def names(*inputs):
    return [found.name for found in files.sources(map(str, inputs)) if not isinstance(found, Skipped)]


def test_a_folder_is_walked_in_order_of_names(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.txt", "b/d.md"):
        (tmp_path / name).write_text(TEXT)
    assert names(tmp_path) == ["a.txt", "d.md", "c.txt"]


def test_a_file_of_another_kind_in_a_folder_is_left_with_a_reason(tmp_path):
    (tmp_path / "pier.png").write_bytes(b"\x89PNG")
    [what] = why(tmp_path)
    assert what.startswith("does not end in one of .txt")


def test_a_file_of_another_kind_is_taken_when_it_is_named(tmp_path):
    (tmp_path / "pier.text").write_text(TEXT)
    assert names(tmp_path / "pier.text") == ["pier.text"]


@pytest.mark.parametrize(("name", "what"), [(".hidden.txt", "is hidden"), ("README.md", "is a note about the folder")])
def test_what_is_left_in_a_folder_is_said(tmp_path, name, what):
    (tmp_path / name).write_text(TEXT)
    assert why(tmp_path) == [what]
    assert names(tmp_path / name) == [name]


def test_a_folder_with_the_name_of_a_text_file_is_a_folder(tmp_path):
    (tmp_path / "x.txt").mkdir()
    (tmp_path / "x.txt" / "y.txt").write_text(TEXT)
    assert names(tmp_path / "x.txt") == ["y.txt"]


def test_a_pipe_is_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pier.txt")
    assert why(tmp_path, tmp_path / "pier.txt") == ["is a device or a pipe, not a file"] * 2


def test_a_device_is_never_opened():
    assert why("/dev/zero") == ["is a device or a pipe, not a file"]


def test_a_link_to_nothing_is_said(tmp_path):
    (tmp_path / "pier.txt").symlink_to(tmp_path / "none.txt")
    assert why(tmp_path / "pier.txt") == ["is a link to nothing"]


def test_a_link_in_a_folder_is_not_followed(tmp_path):
    outside = tmp_path / "outside.txt"
    outside.write_text(TEXT)
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "pier.txt").symlink_to(outside)
    (tmp_path / "folder" / "loop").symlink_to(tmp_path / "folder")
    assert names(tmp_path / "folder") == []
    assert len(why(tmp_path / "folder")) == 2


def test_a_link_that_is_named_is_followed(tmp_path):
    (tmp_path / "outside.txt").write_text(TEXT)
    (tmp_path / "pier.txt").symlink_to(tmp_path / "outside.txt")
    assert names(tmp_path / "pier.txt") == ["pier.txt"]


@pytest.mark.parametrize("given", ["none.txt", "a\0b.txt", "x" * 5000], ids=["absent", "NUL in its name", "a name too long"])
def test_what_does_not_exist_is_said(given):
    assert why(given) == ["does not exist"]


def test_a_name_that_is_not_text_can_be_shown():
    assert files.shown(Path(os.fsdecode(b"pier\xff.txt"))) == "pier\ufffd.txt"


def test_a_file_over_the_limit_is_refused_without_being_read_whole(tmp_path, monkeypatch):
    monkeypatch.setenv("TWOSOURCE_MAX_FILE_BYTES", "10")
    (tmp_path / "pier.txt").write_text(TEXT)
    [source] = files.sources([str(tmp_path / "pier.txt")])
    with pytest.raises(files.InputError, match="larger than 10 bytes"):
        source.bytes()


def test_folders_nested_without_end_are_left(tmp_path):
    deep = tmp_path.joinpath(*["d"] * 60)
    deep.mkdir(parents=True)
    [what] = why(tmp_path)
    assert "deeper than" in what
