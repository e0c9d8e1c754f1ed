"""What goes with a release: dependencies by hash, their licences, the list of parts."""

import json
import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "tools"))

import licences
import lock
import sbom
from dependencies import installed, names, wanted

FILE = {"url": "https://x.example/", "archive_info": {"hashes": {"sha256": "0" * 64}}}
REPORT = {"install": [{"metadata": {"name": name, "version": "1.2"}, "download_info": FILE} for name in ("Harbour_News", "anchor")]}


def test_everything_twosource_needs_is_found():
    """What its dependencies need too."""
    found = {held.name.lower().replace("_", "-") for held in installed()}
    assert set(names(wanted())) <= found and {"numpy", "starlette", "lxml"} <= found
    assert not found & {"pytest", "schemathesis", "mypy", "ruff"}


def test_a_lock_names_a_version_and_hashes_for_each():
    """By name, without the address of an index."""
    head, *rows = lock.locked(REPORT).splitlines()
    assert head.startswith("# What Twosource")
    assert rows == [f"{name}==1.2 --hash=sha256:{'0' * 64}" for name in ("anchor", "harbour-news")]
    with pytest.raises(KeyError):
        lock.locked({"install": [{"metadata": {"name": "a", "version": "1"}, "download_info": {"archive_info": {}}}]})


def test_no_dependency_binds():
    """And each says its licence."""
    assert [row for row in licences.rows() if licences.binds(row[2])] == []


@pytest.mark.parametrize(
    ("told", "does"),
    [
        ("GPL-3.0-or-later", True),
        ("GNU Affero General Public License v3", True),
        ("CC-BY-NC-4.0", True),
        ("", True),
        ("GNU Lesser General Public License v3 (LGPLv3)", False),
        ("MIT OR GPL-2.0-only", False),
        ("BSD-3-Clause AND MIT", False),
        ("GPL-2.0-only AND MIT", True),
    ],
)
def test_a_licence_that_binds_is_known(told, does):
    """Of several to choose from, one that does not is enough."""
    assert licences.binds(told) is does


def test_the_list_of_parts_has_every_dependency(tmp_path, monkeypatch):
    """In the form of CycloneDX, each with version, licence and name in its registry; the same bytes for the same parts."""
    monkeypatch.setattr(sys, "argv", ["sbom", str(tmp_path / "parts.json")])
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")
    sbom.main()
    text = (tmp_path / "parts.json").read_text()
    told = json.loads(text)
    assert (told["bomFormat"], told["specVersion"], told["metadata"]["component"]["name"]) == ("CycloneDX", "1.6", "twosource")
    assert len(told["components"]) == len(installed())
    assert all(re.fullmatch(r"pkg:pypi/[\w.-]+@\S+", row["purl"]) and row["licenses"] and row["version"] for row in told["components"])
    known = {row["bom-ref"] for row in told["components"]} | {"twosource"}
    assert {row["ref"] for row in told["dependencies"]} == known
    assert {name for row in told["dependencies"] for name in row.get("dependsOn", ())} < known
    sbom.main()
    assert (tmp_path / "parts.json").read_text() == text
