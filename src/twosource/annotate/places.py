"""Where: which mentions are places, and which words lead to one."""

TYPES = frozenset({"Place", "Facility", "Address"})
SOURCES = frozenset({"from", "off", "across", "through", "along", "between", "compound"})
WORDS = frozenset({"in", "at", "near", "to", "outside", "inside", "around", "into", "towards", "toward", "within", "on", "over"}) | SOURCES
INSIDE = frozenset({"in", "at", "near", "outside", "inside"})
