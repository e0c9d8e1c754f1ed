"""Where: which mentions are places, and which words lead to one."""

TYPES = frozenset({"Place", "Facility", "Address"})
_WORDS = "in at near from to outside inside around across off into towards toward within on over through along between"
WORDS = frozenset(_WORDS.split())
STAYS = frozenset({"in", "at", "near", "outside", "inside", "around", "across", "off", "within", "on"})
