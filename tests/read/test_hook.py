"""Telling a webhook."""

import pytest

from twosource.errors import OutputError
from twosource.read import hook


@pytest.fixture
def allowed(server, monkeypatch):
    """A server of the user's own that may be told."""
    monkeypatch.setenv("TWOSOURCE_WEBHOOK_ALLOW", server.place)
    monkeypatch.setenv("TWOSOURCE_FETCH_RETRY_MILLISECONDS", "5")
    return server


def test_a_webhook_is_sent_the_json(allowed):
    """By POST."""
    hook.post(f"http://{allowed.place}/hook", b'{"at": ""}')
    assert allowed.posted == [("/hook", "application/json", b'{"at": ""}')]


def test_a_private_address_is_refused_without_the_setting(server):
    """Though pages may be fetched from it: that is another setting."""
    with pytest.raises(OutputError, match="not on the open net; set TWOSOURCE_WEBHOOK_ALLOW"):
        hook.post(f"http://{server.place}/hook", b"{}")
    assert not server.posted


@pytest.mark.parametrize(("status", "times"), [(500, 3), (429, 3), (404, 1), (302, 1)])
def test_a_webhook_that_does_not_take_it_is_an_error(allowed, status, times):
    """What may pass is tried three times; a redirect is not followed."""
    allowed.put("/hook", status, Location="/other")
    with pytest.raises(OutputError, match=f"was not told .status {status}.; it is told all of it after the next poll"):
        hook.post(f"http://{allowed.place}/hook", b"{}")
    assert len(allowed.posted) == times


@pytest.mark.parametrize("url", ["file:///etc/passwd", "hook", "ftp://a.example/"])
def test_what_is_no_address_of_the_web_is_refused(url):
    """Before anything is polled."""
    with pytest.raises(OutputError, match="no address of a webhook"):
        hook.check(url)
