"""Whether a short form stands for a name: HWU for Harbour Workers' Union."""


def stands_for(short: str, name: str) -> bool:
    """True when the short form begins with the name's first letter and its letters come, in order, in the name.

    >>> stands_for("HWU", "Harbour Workers' Union")
    True
    >>> stands_for("AP", "Harbour Workers' Union")
    False
    """
    letters = iter(name.lower())
    plain = [letter for letter in short.lower() if letter.isalnum()]
    return bool(plain) and len(short) < len(name) and plain[0] == name[:1].lower() and all(letter in letters for letter in plain)
