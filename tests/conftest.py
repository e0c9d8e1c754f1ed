"""Fixtures. Policy: build inputs by hand with factory.py; `parsed` is for tests of rules that read a sentence's syntax."""

import signal

import pytest

from factory import document_of
from loopback import Server, running

# A shell that starts the tests in the background has Ctrl-C ignored by all that they start, and tests of Ctrl-C would wait for ever.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def parsed():
    """Text -> Document with tokens and sentences, by the parser that the package depends on."""
    return document_of


@pytest.fixture
def server(monkeypatch):
    """A running server that may be fetched from."""
    with running(Server()) as made:
        monkeypatch.setenv("TWOSOURCE_FETCH_ALLOW", made.place)
        monkeypatch.setenv("TWOSOURCE_FETCH_PAUSE_MILLISECONDS", "0")
        yield made
