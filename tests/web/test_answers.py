"""Every address answers in the shape that the API says."""

import pytest

ROWS = ["/api/events", "/api/claims", "/api/entities", "/api/sources", "/api/articles"]
LISTS = ["/api/disagreements", "/api/judgements", "/api/findings", "/api/layouts"]


@pytest.mark.parametrize("path", ROWS)
def test_a_list_says_how_many_there_are_and_gives_a_part(client, path):
    """And nothing for words that nothing has."""
    found = client.get(path, params={"limit": 1}).json()
    assert len(found["rows"]) == 1 <= found["total"]
    assert client.get(path, params={"q": "zzzz"}).json()["rows"] == []


@pytest.mark.parametrize("path", LISTS)
def test_a_short_list_is_given_whole(client, path):
    """As a list."""
    assert isinstance(client.get(path).json(), list)


@pytest.mark.parametrize(("path", "key"), [("events", "event"), ("entities", "entity"), ("sources", "origin"), ("articles", "article")])
def test_every_row_of_a_list_has_a_page(client, path, key):
    """By its id."""
    for row in client.get(f"/api/{path}").json()["rows"]:
        id = row[key]
        assert id in client.get(f"/api/{path}/{id}").text


@pytest.mark.parametrize("path", ["events", "entities", "sources", "articles", "disagreements", "nothing"])
def test_a_wrong_id_is_not_found_and_says_what_to_do(client, path):
    """In one shape."""
    found = client.get(f"/api/{path}/no-such-id")
    assert found.status_code == 404 and set(found.json()) == {"error", "remedy"}


@pytest.mark.parametrize(
    "path", ["/api/events?limit=no", "/api/events?limit=100000", "/api/events?clash=maybe", "/api/events?from=soon", "/api/network?most=x"]
)
def test_a_parameter_that_does_not_fit_is_told(client, path):
    """Not taken for another."""
    found = client.get(path)
    assert found.status_code in (404, 422) and found.json()["error"]


def test_the_schema_describes_every_address(client):
    """By what it answers; a script can be written from it."""
    made = client.get("/api/openapi.json").json()
    silent = [
        f"{verb} {path}"
        for path, verbs in made["paths"].items()
        for verb, row in verbs.items()
        if not row.get("description") or not row["responses"]
    ]
    assert silent == [] and "EventPage" in made["components"]["schemas"]


@pytest.mark.parametrize(
    ("path", "name"),
    [("/api/events", "ListingLine"), ("/api/entities", "ListingEntityRow"), ("/api/state", "State"), ("/api/network", "Network")],
)
def test_an_answer_has_just_the_fields_of_its_schema(client, path, name):
    """The schema is made from what is answered."""
    wanted = client.get("/api/openapi.json").json()["components"]["schemas"][name]["properties"]
    assert set(client.get(path).json()) == set(wanted)


def test_script_in_an_article_stays_text(client):
    """JSON, never HTML; and the browser is told not to guess."""
    found = client.get("/api/claims", params={"q": "script"})
    assert found.headers["content-type"] == "application/json" and found.headers["x-content-type-options"] == "nosniff"
    texts = [client.get(f"/api/articles/{row['article']}").json()["text"] for row in client.get("/api/articles").json()["rows"]]
    assert any("<script>alert('x')</script>" in text for text in texts)


@pytest.mark.parametrize(
    ("path", "key"),
    [("events", "event"), ("entities", "entity"), ("sources", "origin"), ("claims", "claim"), ("disagreements", "conflict")],
)
def test_everything_has_its_evidence(client, path, key):
    """One key away: the exact words, by origin."""
    found = client.get(f"/api/{path}").json()
    first = (found if isinstance(found, list) else found["rows"])[0][key]
    drawer = client.get(f"/api/evidence/{first}").json()
    assert drawer["id"] == first and drawer["rests"][0]["evidence"][0]["quote"]["words"]


def test_a_tie_has_its_evidence_too(client):
    """By its two ends."""
    tie = client.get("/api/network", params={"most": 10}).json()["ties"][0]
    assert client.get("/api/evidence/tie", params={"left": tie["left"], "right": tie["right"]}).json()["rests"]
    assert client.get("/api/evidence/tie", params={"left": tie["left"], "right": "entity-no"}).status_code == 404


def test_search_the_time_line_and_the_map_answer(client):
    """With what the words, the days and the places hold."""
    found = client.get("/api/search", params={"q": "Brook"}).json()
    assert found["total"]["articles"] >= 2 and found["articles"][0]["quotes"][0]["words"]
    assert client.get("/api/timeline", params={"from": "2026-03-02", "to": "2026-03-02"}).json()["bars"]
    assert client.get("/api/map").json() == []


def test_a_way_between_two_actors_is_found(client):
    """With the lines that each step rests on."""
    ends = [row["entity"] for row in client.get("/api/network", params={"most": 10}).json()["actors"][:2]]
    found = client.get("/api/network/path", params={"from": ends[0], "to": ends[1]}).json()
    assert found["why"] and found["found"] == bool(found["lines"])
    assert client.get("/api/network/path", params={"from": "entity-no", "to": ends[1]}).status_code == 404


@pytest.mark.parametrize("form", ["html", "markdown", "docx", "pdf"])
def test_the_readers_brief_is_handed_over_as_a_file(client, form):
    """With what was taken."""
    client.post("/api/findings", json={"event": client.get("/api/events").json()["rows"][0]["event"]})
    made = client.get("/api/findings/file", params={"as": form, "title": "Harbour"})
    assert made.status_code == 200 and "attachment" in made.headers["content-disposition"] and len(made.content) > 500
    assert client.get("/api/findings/file", params={"as": "exe"}).status_code == 422


def test_the_review_queue_asks_and_a_decision_answers(client):
    """What was decided is not asked again."""
    found = client.get("/api/review").json()
    item = found["items"][0]
    assert item["question"] and item["left"]["ref"]["name"] and found["open"] == sum(found["counts"].values())
    decision = "reject" if item["kind"] in ("conflict", "derivation") else "different"
    assert client.post("/api/judgements", json={"decision": decision, "named": item["named"]}).status_code == 201
    client.after(1)
    assert item["id"] not in {row["id"] for row in client.get("/api/review").json()["items"]}
    assert client.get("/api/review", params={"kind": "nonsense"}).status_code == 404


def test_the_whole_case_goes_out_for_other_tools(client):
    """As the command line gives it."""
    assert client.get("/api/export").json()["format"] == "twosource/1"
    assert client.get("/api/export", params={"as": "csv"}).text.count("\n") > 3
    assert client.get("/api/export", params={"as": "exe"}).status_code == 404


@pytest.mark.parametrize("path", ["/api/disagreements", "/api/network?most=20"])
def test_the_days_that_are_looked_at_narrow_what_has_no_list_too(client, path):
    """And what is no day is told."""
    joint = "&" if "?" in path else "?"
    found = client.get(f"{path}{joint}from=1950&to=1951").json()
    assert (found if isinstance(found, list) else found["ties"]) == []
    assert client.get(f"{path}{joint}from=soon").status_code == 404
