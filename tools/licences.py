"""List the licences of all that Twosource needs when it runs; fail on one that binds what is built with it, and on none.

python tools/licences.py
"""

import re
import sys

from dependencies import installed, licence

# GPL and AGPL, not LGPL: a library under the LGPL may be used by a program under any licence.
_BINDING = re.compile(r"(?<![a-z])a?gpl|(?<!lesser )(?:affero )?general public licen[cs]e|non.?commercial|-nc\b|proprietary", re.I)


def binds(told: str) -> bool:
    """True for a licence that cannot be depended on. Of several to choose from, one that does not bind is enough.

    >>> binds("GPL-3.0-or-later"), binds("LGPL-2.1"), binds("MIT OR GPL-2.0"), binds("CC-BY-NC-4.0"), binds("")
    (True, False, False, True, True)
    """
    return all(not part.strip() or _BINDING.search(part) is not None for part in re.split(r"\s+OR\s+", told))


def rows() -> tuple[tuple[str, str, str], ...]:
    """Name, version and licence of each package."""
    return tuple((held.name.lower(), held.version, licence(held)) for held in installed())


def main() -> int:
    """1 when one binds or says nothing."""
    found = rows()
    wide = max(len(name) for name, _, _ in found)
    for name, version, told in found:
        print(f"{name:<{wide}}  {version:<12}  {told or 'states no licence'}{'  <- BINDS' if binds(told) else ''}")
    wrong = [name for name, _, told in found if binds(told)]
    print(f"{len(found)} packages; {'none binds' if not wrong else 'look at ' + ', '.join(wrong)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
