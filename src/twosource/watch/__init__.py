"""Watching feeds and pages for one story: what belongs to it goes into a case, the rest is remembered, and changes are told."""

from twosource.watch.poll import Plan, Polled, poll
from twosource.watch.relevance import Relevance
from twosource.watch.sought import Sought, sought
from twosource.watch.watching import Channel, News, Turn, Watch

__all__ = ["Channel", "News", "Plan", "Polled", "Relevance", "Sought", "Turn", "Watch", "poll", "sought"]
