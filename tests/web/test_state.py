"""Several readers, several writers, one case."""

from urllib.parse import quote

from factory import document_of
from twosource.store import Store


def reader(name: str) -> dict[str, str]:
    """The header of a reader."""
    return {"X-Twosource-Reader": quote(name)}


def test_two_readers_see_each_other_and_their_decisions_carry_their_names(client):
    """Whatever letters these have."""
    client.get("/api/state", headers=reader("Jovana Čirić"))
    state = client.get("/api/state", headers=reader("ben")).json()
    assert state["reader"] == "ben" and {"ben", "Jovana Čirić"} <= set(state["readers"])
    event = client.get("/api/events").json()["rows"][0]["event"]
    assert client.post("/api/findings", json={"event": event}, headers=reader("Jovana Čirić")).json()["by"] == "Jovana Čirić"


def test_a_reader_may_give_a_name_that_stays(client):
    """In a cookie; on one line, and not without end."""
    assert client.put("/api/reader", json={"name": "Ute\n Ärmel" + "x" * 500}).json()["name"].startswith("Ute Ärmel")
    assert len(client.get("/api/state").json()["reader"]) == 60
    assert client.put("/api/reader", json={"name": " \n"}).status_code == 422


def test_a_run_beside_the_server_is_seen(client, file):
    """Its articles are shown, when it rests."""
    assert client.get("/api/overview").json()["header"]["reports"] == 4
    with Store(file) as beside:
        beside.add(document_of("Ada Brook left Port Ansel on Friday.", id="late"), run=beside.begin("2026-03-06T09:00:00Z"))
    assert client.wait_for(lambda: client.get("/api/state").json()["articles"] == 5)
    assert client.get("/api/state").json()["as_of"] == "2026-03-06T09:00:00Z"


def test_what_came_after_a_visit_is_new_to_that_reader_alone(client, file):
    """Until the next visit."""
    client.post("/api/visits", headers=reader("ben"))
    with Store(file) as beside:
        beside.add(document_of("Ada Brook left Port Ansel on Friday.", id="late"), run=beside.begin("2026-03-06T09:00:00Z"))
    client.wait_for(lambda: client.get("/api/state").json()["articles"] == 5)

    def fresh(name: str) -> list[str]:
        """The articles that are new to a reader."""
        rows = client.get("/api/articles", headers=reader(name)).json()["rows"]
        return [row["article"] for row in rows if row["fresh"]]

    assert fresh("ben") == ["late"] and fresh("ada") == []
    assert client.wait_for(lambda: client.get("/api/overview", headers=reader("ben")).json()["fresh"])
    client.post("/api/visits", headers=reader("ben"))
    assert fresh("ben") == []
