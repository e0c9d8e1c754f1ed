"""What was fetched from the web, kept as evidence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fetched:
    """The answer to one request. url: as asked; final: where redirects led. at: the moment of the run, UTC. sha256: of the body, hex.

    headers: names in small letters, in the order of the answer. body: as sent, after its transfer coding was taken off.
    """

    url: str
    final: str
    at: str
    status: int
    headers: tuple[tuple[str, str], ...]
    sha256: str
    body: bytes

    def header(self, name: str) -> str:
        """The first value of a header, or nothing.

        >>> Fetched("u", "u", "", 200, (("etag", "x"),), "", b"").header("etag")
        'x'
        """
        return next((value for key, value in self.headers if key == name), "")
