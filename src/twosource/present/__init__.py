"""present: a Picture -> plain values and texts: brief, timeline, network, explain, search, exports."""
