"""Watching feeds and pages for one story: what belongs to it goes into a case, the rest is remembered, and changes are told."""

from twosource.watch.relevance import Relevance
from twosource.watch.topics import Topic, topic

__all__ = ["Relevance", "Topic", "topic"]
