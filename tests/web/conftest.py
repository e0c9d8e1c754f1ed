"""A server over the small invented case, asked as a browser asks."""

import time

import pytest
from starlette.testclient import TestClient

from small_case import story
from twosource.store import Store, basis_of, packed
from twosource.web.app import create_app
from twosource.web.live import Live
from twosource.web.security import Door

PAGE = {"X-Twosource-Token": "page"}


class Asking(TestClient):
    """A client that can wait for a picture."""

    def version(self) -> int:
        """The version of the picture."""
        return self.get("/api/state").json()["version"]

    def wait_for(self, holds, seconds: float = 30):
        """Ask until what is asked holds; what was answered last."""
        end = time.monotonic() + seconds
        while not (found := holds()) and time.monotonic() < end:
            time.sleep(0.02)
        return found

    def after(self, version: int) -> int:
        """Wait for a later picture than that one."""
        return self.wait_for(lambda: self.version() > version and self.version())


@pytest.fixture
def file(tmp_path):
    """A case file with the small case in it, its picture made."""
    with Store(tmp_path / "case.db") as store:
        for document in story().documents:
            store.add(document, run=store.begin("2026-03-05T09:00:00Z"))
        made = story()
        store.topics.keep("topic", [row.article.key for row in made.documents], packed(made))
        store.topics.settle(["topic"], basis_of(made))
    return tmp_path / "case.db"


@pytest.fixture
def client(file):
    """A browser in front of the case, with the page's token."""
    app = create_app(Live(file), Door(page="page"), "ada")
    with Asking(app, base_url="http://127.0.0.1:8765", headers=PAGE, raise_server_exceptions=False) as asking:
        yield asking
