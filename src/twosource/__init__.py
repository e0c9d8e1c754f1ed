"""Twosource: what a pile of news reports really says, with every word pointing back at the words it came from."""

__version__ = "0.1.0"
