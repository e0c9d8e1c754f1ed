"""Bytes to articles: files, folders, standard input, the web; page furniture gone, dates and publisher found. No other room does."""

from twosource.read.inputs import articles, one, stream
from twosource.read.visit import Visitor

__all__ = ["Visitor", "articles", "one", "stream"]
