"""Bytes to articles: files, folders, standard input; page furniture gone, dates and publisher found. The only room that touches files."""

from twosource.read.inputs import articles, one

__all__ = ["articles", "one"]
