"""Other accounts of this machine are strangers."""

import socket

import pytest
from starlette.testclient import TestClient

from twosource.web import neighbours
from twosource.web.app import create_app
from twosource.web.live import Live
from twosource.web.neighbours import is_stranger, owner_of
from twosource.web.security import Door

LINE = " 1: {} 0100007F:2241 01 00000000:00000000 00:00000000 00000000 {:>5}        0 38204 1 0000 20 4 30 10 -1\n"
LISTED = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n" + "".join(
    LINE.format(place, owner)
    for place, owner in (
        ("0100007F:D431", 4321),
        ("0000000000000000FFFF00000100007F:D432", 4322),
        ("00000000000000000000000001000000:D433", 4323),
    )
)


@pytest.mark.parametrize(
    ("client", "owner"),
    [
        (("127.0.0.1", 54321), 4321),
        (("127.0.0.1", 54322), 4322),
        (("::1", 54323), 4323),
        (("127.0.0.1", 9), None),
        (("testclient", 1), None),
    ],
)
def test_the_owner_of_a_connection_is_read_from_the_systems_list(client, owner):
    """In each of the ways that the list writes an address."""
    assert owner_of(client, LISTED) == owner


def test_our_own_connection_is_no_strangers():
    """As this machine lists it."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as caller:
        assert not is_stranger(caller.getsockname())
    assert not is_stranger(None)


def test_another_account_is_refused_unless_a_token_opens_the_door(file, tmp_path, monkeypatch):
    """By the list, here one that names another account."""
    listed = tmp_path / "tcp"
    listed.write_text(LISTED.replace("0100007F:D431", "0100007F:C350"))
    monkeypatch.setattr(neighbours, "LISTS", (listed,))
    for door, status in ((Door(page="page"), 403), (Door("127.0.0.1", "word", "page"), 200)):
        with TestClient(create_app(Live(file), door, "ada"), base_url="http://127.0.0.1", client=("127.0.0.1", 50000)) as asking:
            assert asking.get("/api/state", headers={"Authorization": "Bearer word"}).status_code == status
