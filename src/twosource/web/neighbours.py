"""Who is at the other end of a connection on this machine: another account's program is a stranger, though its address is the loopback's.

Only Linux tells; elsewhere, and where a connection is not listed, nobody is called a stranger.
"""

import os
from ipaddress import ip_address
from pathlib import Path

LISTS = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
_ROOT = 0
_MAPPED = "0000000000000000FFFF0000"


def is_stranger(client: tuple[str, int] | None) -> bool:
    """True when the program that called from there is another account's; root may read everything anyhow."""
    owner = owner_of(client, _listed()) if client else None
    return owner is not None and owner not in (os.getuid(), _ROOT)


def owner_of(client: tuple[str, int], listed: str) -> int | None:
    """The account that a connection belongs to at its end there, by the lines of the system's list; None where it is not in it.

    >>> line = "1: 0100007F:D431 0100007F:2241 01 00000000:00000000 00:00000000 00000000  1000        0 38204 1"
    >>> owner_of(("127.0.0.1", 54321), line), owner_of(("127.0.0.1", 54322), line), owner_of(("testclient", 5), line)
    (1000, None, None)
    """
    names = _written(client)
    for line in listed.splitlines():
        cells = line.split()
        if len(cells) > 7 and cells[1] in names and cells[7].isdigit():
            return int(cells[7])
    return None


def _written(client: tuple[str, int]) -> tuple[str, ...]:
    """The address as the lists write it: each four bytes turned round, in hexadecimal; one of four bytes also inside one of sixteen."""
    try:
        packed = ip_address(client[0]).packed
    except ValueError:
        return ()
    words = "".join(packed[start : start + 4][::-1].hex().upper() for start in range(0, len(packed), 4))
    made = f"{words}:{client[1]:04X}"
    return (made, _MAPPED + made) if len(packed) == 4 else (made,)


def _listed() -> str:
    """The system's lists of connections; nothing where it has none."""
    return "".join(place.read_text(encoding="ascii") for place in LISTS if place.exists())
