"""Fixtures. Policy: build inputs by hand with factory.py; `parsed` is for tests of rules that read a sentence's syntax."""

import pytest

from factory import document_of


@pytest.fixture(scope="session")
def parsed():
    """Text -> Document with tokens and sentences, by the parser that the package depends on."""
    return document_of
