"""What is wrong with a case file, told by `twosource check`."""

from typing import NamedTuple


class Fault(NamedTuple):
    """One thing that is not as it must be. where: the table, article or id. mended: what `--repair` makes anew, or nothing.

    mended is one of: index (the words that a search finds), document (an article's layers), picture (what follows across articles).
    """

    where: str
    what: str
    mended: str = ""
