"""The reader's brief and the reader's layouts."""


def test_a_finding_is_taken_annotated_moved_and_taken_off(client):
    """In the order that the reader gives."""
    first, second = (row["event"] for row in client.get("/api/events").json()["rows"][:2])
    made = [client.post("/api/findings", json={"event": id}).json() for id in (first, second)]
    assert [row["event"] for row in made] == [first, second] and made[0]["line"]["event"] == first
    client.patch(f"/api/findings/{made[1]['number']}", json={"position": 0, "note": "lead with this"})
    assert [(row["event"], row["note"]) for row in client.get("/api/findings").json()] == [(second, "lead with this"), (first, "")]
    assert client.delete(f"/api/findings/{made[1]['number']}").status_code == 204
    assert [row["event"] for row in client.get("/api/findings").json()] == [first]
    assert client.patch(f"/api/findings/{made[1]['number']}", json={"note": "gone"}).status_code == 404


def test_one_side_of_a_disagreement_is_adopted(client):
    """By its value, as the page shows it."""
    row = client.get("/api/disagreements").json()[0]
    value = row["sides"][1]["value"]
    made = client.post("/api/findings", json={"conflict": row["conflict"], "side": value}).json()
    assert made["side"] == value and made["conflict"] == row["conflict"] and made["fits"]
    assert client.post("/api/findings", json={"conflict": row["conflict"], "side": "neither"}).status_code == 422


def test_a_finding_about_nothing_is_refused(client):
    """Neither, both, or what is not there."""
    for body in ({}, {"event": "a", "conflict": "b"}):
        assert client.post("/api/findings", json=body).status_code == 422
    assert client.post("/api/findings", json={"event": "event-no"}).status_code == 404


def test_a_layout_is_kept_replaced_and_dropped(client):
    """Under its name; actors that are not in the case are left out."""
    actor = client.get("/api/entities").json()["rows"][0]["entity"]
    body = {"actors": [actor, "entity-no"], "places": {actor: [1.5, -2]}}
    made = client.put("/api/layouts/the harbour", json=body).json()
    assert made["places"] == {actor: [1.5, -2]} and made["actors"] == [actor] and made["by"] == "ada"
    assert client.get("/api/layouts").json() == [made]
    assert client.delete("/api/layouts/the harbour").status_code == 204
    assert client.get("/api/layouts").json() == [] and client.delete("/api/layouts/the harbour").status_code == 404
