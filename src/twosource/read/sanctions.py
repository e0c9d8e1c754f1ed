"""Lists of designated people and bodies, from the files that their makers publish."""

from collections.abc import Callable, Iterator

from twosource.errors import InputError
from twosource.read import files, sanctions_ofac, sanctions_open, sanctions_un
from twosource.read.files import Source
from twosource.types import SanctionsList, Skipped

_KNOWN = "the UN's consolidated XML, OFAC's sdn.csv (alt.csv beside it) or SDN_ADVANCED.XML, OpenSanctions' simple CSV or FtM JSON"


def sanctions(place: str) -> SanctionsList:
    """The list in a file, whichever of the known forms it has.

    Raises:
        InputError: it cannot be read, or has none of the known forms.
    """
    source = next(files.sources((place,)))
    if isinstance(source, Skipped):
        raise InputError(source.where, source.what, source.remedy)
    body = source.bytes()
    for reads in _readers(source, body):
        found = reads(source, body)
        if found and found.entries:
            return found
    raise InputError(source.where, "is no list of designated people and bodies that is known here", f"give {_KNOWN}")


def _readers(source: Source, body: bytes) -> Iterator[Callable[[Source, bytes], SanctionsList | None]]:
    """The readers that may fit, by the first bytes."""
    start = body[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<"):
        yield sanctions_un.read
        yield sanctions_ofac.advanced
    elif start.startswith(b"{"):
        yield sanctions_open.entities
    else:
        yield sanctions_open.simple
        yield sanctions_ofac.tables
