"""Who may come in, who may write, and how much."""

import pytest
from starlette.testclient import TestClient

from twosource.web.app import create_app
from twosource.web.live import Live
from twosource.web.security import Door


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "evil.example:8765", "localhost.evil"])
def test_a_foreign_host_is_refused(client, host):
    """A page whose name was rebound to this machine reads nothing."""
    assert client.get("/api/state", headers={"Host": host}).status_code == 403


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8765", "[::1]:8765", "LOCALHOST"])
def test_this_machines_own_names_are_let_in(client, host):
    """With any port."""
    assert client.get("/api/state", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("token", ["", "wrong", "pagepage"])
@pytest.mark.parametrize(
    ("verb", "path"),
    [
        ("POST", "/api/judgements"),
        ("POST", "/api/uploads"),
        ("PUT", "/api/layouts/a"),
        ("DELETE", "/api/findings/1"),
        ("POST", "/api/visits"),
    ],
)
def test_a_write_without_the_pages_token_is_refused(client, verb, path, token):
    """Whatever it writes."""
    assert client.request(verb, path, headers={"X-Twosource-Token": token}).status_code == 403


@pytest.mark.parametrize("header", [{"Origin": "http://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}])
def test_a_write_from_another_site_is_refused(client, header):
    """Even with the token."""
    assert client.post("/api/visits", headers=header).status_code == 403
    assert client.post("/api/visits", headers={"Origin": "http://127.0.0.1:8765", "Sec-Fetch-Site": "same-origin"}).status_code == 200


@pytest.mark.parametrize("path", ["/", "/api/state", "/api/nothing", "/nothing"])
def test_every_answer_has_the_headers(client, path):
    """Nothing may be run, framed, or kept."""
    found = client.get(path).headers
    assert "default-src 'none'" in found["content-security-policy"] and "unsafe" not in found["content-security-policy"]
    assert found["cache-control"] == "no-store" and found["x-frame-options"] == "DENY" and found["referrer-policy"] == "no-referrer"


def test_too_much_at_once_is_refused(client):
    """By its length where it is told, by its bytes where it is not."""
    assert client.post("/api/judgements", content=b"x" * 3_000_000).status_code == 413
    assert client.post("/api/judgements", content=(b"x" * 100_000 for _ in range(30))).status_code == 413


@pytest.fixture
def guarded(file):
    """A server that others can reach."""
    with TestClient(create_app(Live(file), Door("0.0.0.0", "word", "page"), "ada"), base_url="http://desk.example:8765") as made:
        yield made


def test_with_a_token_nobody_comes_in_without_it(guarded):
    """Neither page nor API."""
    assert guarded.get("/").status_code == guarded.get("/api/state").status_code == 403
    assert guarded.get("/api/state", headers={"Authorization": "Bearer wrong"}).status_code == 403
    assert guarded.get("/api/state", headers={"Authorization": "Bearer word"}).status_code == 200


def test_the_address_with_the_token_opens_the_door_once_and_hides_it(guarded):
    """It goes into a cookie, and out of the address."""
    found = guarded.get("/events?token=word&q=a", follow_redirects=False)
    assert found.status_code == 303 and found.headers["location"] == "/events?q=a"
    assert "httponly" in found.headers["set-cookie"].lower() and "samesite=strict" in found.headers["set-cookie"].lower()
    assert guarded.get("/api/state").status_code == 200


def test_who_came_in_by_the_cookie_still_needs_the_pages_token_to_write(guarded):
    """A page of another site sends the cookie along, but cannot read that token."""
    guarded.get("/?token=word")
    foreign = {"X-Twosource-Token": "page", "Origin": "http://evil.example", "Sec-Fetch-Site": "cross-site"}
    assert guarded.post("/api/visits").status_code == guarded.post("/api/visits", headers=foreign).status_code == 403
    assert guarded.post("/api/visits", headers={"X-Twosource-Token": "page"}).status_code == 200


def test_a_door_does_not_show_its_tokens():
    """In no message, in no stack of calls."""
    assert "word" not in repr(Door("0.0.0.0", "word", "page")) and "page=" not in repr(Door("0.0.0.0", "word", "page"))
