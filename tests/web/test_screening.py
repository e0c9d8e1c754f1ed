"""Hits of a list are shown and decided in the workbench."""

import pytest
from starlette.testclient import TestClient

from twosource.web.app import create_app
from twosource.web.live import Live
from twosource.web.security import Door

LIST = """id,schema,name,aliases,birth_date,countries,sanctions,dataset,first_seen,last_seen
X-1,Person,Ada Brook,,,,,A list,2026-01-01,2026-02-01
"""


@pytest.fixture
def screened(file, tmp_path):
    """A browser in front of a server with a list."""
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    app = create_app(Live(file), Door(page="page"), "ada", listed=str(tmp_path / "list.csv"))
    with TestClient(app, base_url="http://127.0.0.1:8765", headers={"X-Twosource-Token": "page"}, raise_server_exceptions=False) as asking:
        yield asking


def test_a_hit_is_decided_and_the_decision_is_shown_listed_and_undone(screened, client):
    """By the reader, with the reason; the hit stays."""
    (hit,) = screened.get("/api/screening").json()["hits"]
    assert hit["name"] == "Ada Brook" and hit["decided"] == ""
    made = screened.post("/api/screening", json={"decision": "different", "named": [hit["match"]["entity"], "X-1"], "why": "a namesake"})
    assert made.status_code == 201 and made.json()["names"] == ["Ada Brook", "OpenSanctions: X-1"]
    shown = client.wait_for(lambda: screened.get("/api/screening").json()["hits"][0]["decisions"])
    assert [(row["decision"], row["by"], row["why"]) for row in shown] == [("different", "ada", "a namesake")]
    assert [row["kind"] for row in screened.get("/api/judgements").json()] == ["listing"]
    screened.post(f"/api/judgements/{made.json()['number']}/undo")
    assert client.wait_for(lambda: not screened.get("/api/screening").json()["hits"][0]["decided"])


def test_without_a_list_it_is_said_how_to_name_one(client):
    """And nothing can be decided."""
    found = client.get("/api/screening")
    assert found.status_code == 404 and "--list" in found.json()["remedy"]
    assert client.post("/api/screening", json={"decision": "same", "named": ["a", "b"]}).status_code == 404


@pytest.mark.parametrize(("decision", "entry", "status"), [("same", "X-9", 404), ("reject", "X-1", 422)])
def test_what_is_no_decision_on_an_entry_is_told(screened, decision, entry, status):
    """In the shape of every failure."""
    (hit,) = screened.get("/api/screening").json()["hits"]
    found = screened.post("/api/screening", json={"decision": decision, "named": [hit["match"]["entity"], entry]})
    assert found.status_code == status and found.json()["error"]
