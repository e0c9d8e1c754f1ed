"""People have the last word, and it can be taken back."""

import json

import pytest


def names(client) -> list[str]:
    """The names of the entities."""
    return sorted(row["name"] for row in client.get("/api/entities").json()["rows"])


def two_places(client) -> list[str]:
    """The ids of two places."""
    return [row["entity"] for row in client.get("/api/entities", params={"type": "Place"}).json()["rows"][:2]]


def test_a_decision_makes_another_picture_and_undo_brings_the_first_back(client):
    """Both within sight of the reader."""
    client.post("/api/judgements", json={"decision": "unsure", "named": two_places(client)})
    first = client.after(1)
    before = names(client)
    made = client.post("/api/judgements", json={"decision": "same", "named": two_places(client), "why": "one place"})
    assert made.status_code == 201 and (made.json()["by"], made.json()["why"], made.json()["fits"]) == ("ada", "one place", True)
    second = client.after(first)
    assert len(names(client)) == len(before) - 1
    assert client.post(f"/api/judgements/{made.json()['number']}/undo").json()["undone"] is True
    client.after(second)
    assert names(client) == before
    assert [row["undone"] for row in client.get("/api/judgements").json()] == [False, True]


def test_a_conflict_that_was_dismissed_stays_listed_with_the_reason(client):
    """Nothing is deleted."""
    row = client.get("/api/disagreements").json()[0]
    client.post("/api/judgements", json={"decision": "reject", "named": [row["conflict"]], "why": "a misprint"})
    client.after(1)
    (dismissed,) = client.get("/api/disagreements", params={"status": "dismissed"}).json()
    assert dismissed["decision"]["why"] == "a misprint" and dismissed["decision"]["by"] == "ada"
    assert row["conflict"] not in {one["conflict"] for one in client.get("/api/disagreements", params={"status": "open"}).json()}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"decision": "same", "named": ["entity-no", "entity-nix"]}, 404),
        ({"decision": "burn", "named": ["entity-no"]}, 422),
        ({"decision": "same", "named": []}, 422),
        ({"decision": "same"}, 422),
        ([], 422),
    ],
)
def test_a_decision_that_does_not_fit_is_told(client, body, status):
    """And nothing is kept."""
    found = client.post("/api/judgements", json=body)
    assert found.status_code == status and found.json()["error"]
    assert client.get("/api/judgements").json() == []


def test_undoing_what_was_not_decided_is_not_found(client):
    """One clear line."""
    assert client.post("/api/judgements/7/undo").status_code == 404


def test_decisions_go_out_as_a_file_and_come_in_again(client):
    """What is known is counted, what does not fit is told."""
    client.post("/api/judgements", json={"decision": "unsure", "named": two_places(client)})
    made = client.get("/api/judgements/file")
    assert "attachment" in made.headers["content-disposition"]
    text = json.loads(made.text)
    text["judgements"].append(text["judgements"][0] | {"left": "mention-of-another-case"})
    found = client.post("/api/judgements/file", content=json.dumps(text)).json()
    assert (found["taken"], found["known"], len(found["unfit"])) == (0, 1, 1)
    assert client.post("/api/judgements/file", content=b"\xff\xfe").status_code == 400
    assert client.post("/api/judgements/file", files={"file": ("d.json", made.text)}).json()["known"] == 1
