"""Where a case is: the path of a file, or the address of a PostgreSQL database."""

import re
from pathlib import Path

_SERVER = re.compile(r"postgres(ql)?://")
_PASSWORD = re.compile(r"(://[^:/@]*):[^@]*@|(password=)[^&]*")


def is_server(place: str | Path) -> bool:
    """True for the address of a database.

    >>> is_server("postgresql://localhost/story"), is_server("story.db")
    (True, False)
    """
    return isinstance(place, str) and bool(_SERVER.match(place))


def shown(place: str | Path) -> str:
    """The place as people may read it: an address without its password.

    >>> shown("postgresql://ada:secret@localhost/story")
    'postgresql://ada@localhost/story'
    """
    return _PASSWORD.sub(lambda found: f"{found[1]}@" if found[1] else f"{found[2]}…", str(place)) if is_server(place) else str(place)


def name(place: str | Path) -> str:
    """What a case is called for short: the name of the file, or of the database.

    >>> name("cases/story.db"), name("postgresql://localhost/story?host=/run")
    ('story.db', 'story')
    """
    return Path(shown(place).partition("?")[0]).name
