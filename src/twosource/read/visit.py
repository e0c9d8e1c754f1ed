"""Fetching from the web: politely, within limits, each answer kept as evidence.

robots.txt is kept to, a host is asked at most once a second (more seldom where its robots.txt says so), a page that was fetched before
is asked for only if it changed, what fails for a moment is asked for again, later and later, and a host that does not answer is let be.
Redirects are followed one by one, each checked as the first address was.
"""

import hashlib
import time
from collections.abc import Iterator
from typing import Protocol
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import urllib3
from urllib3.exceptions import HTTPError, LocationParseError

from twosource import __version__
from twosource.config import names, setting
from twosource.errors import InputError
from twosource.read.dial import NoCallError, cut_after, pools
from twosource.types import Fetched

AGENT = f"Twosource/{__version__} (reads news for an investigation; keeps to robots.txt)"
_SENT = {
    "User-Agent": AGENT,
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_MOVED = frozenset({301, 302, 303, 307, 308})
_PASSING = frozenset({429, 500, 502, 503, 504})
_MOST_MOVES, _MOST_TRIES, _MOST_SILENT, _LONGEST_WAIT = 8, 3, 3, 30.0
_CALL = 10.0
_CHUNK = 65536
_OK, _SAME = 200, 304
_WHY = {
    401: "asks for a password",
    402: "asks to be paid",
    403: "is refused",
    404: "is not there",
    410: "is gone",
    451: "is blocked by law",
}


class Evidence(Protocol):
    """Where answers are kept: what was fetched from an address before, and a place for what is fetched now."""

    def fetched(self, url: str) -> Fetched | None:
        """The last answer with a page from that address."""

    def keep(self, answer: Fetched) -> None:
        """Keep an answer."""


class _Nowhere:
    """Keeps nothing."""

    def fetched(self, url: str) -> Fetched | None:
        """Nothing was fetched before."""

    def keep(self, answer: Fetched) -> None:
        """Let it go."""


class Visitor:
    """Fetches pages. at: the moment of the run, kept with each answer. evidence: where answers are kept."""

    def __init__(self, at: str = "", evidence: Evidence | None = None) -> None:
        """A visitor who has been nowhere yet."""
        self._at, self._evidence = at, evidence or _Nowhere()
        self._allowed = frozenset(names("fetch_allow"))
        self._pools = pools(self._allowed, timeout=_CALL, whole=_seconds("fetch_whole"))
        self._robots: dict[str, RobotFileParser] = {}
        self._asked: dict[str, float] = {}
        self._pause: dict[str, float] = {}
        self._silent: dict[str, int] = {}

    def fetch(self, url: str) -> Fetched:
        """The answer at an address, after redirects.

        Raises:
            InputError: not an address of the open net, refused, gone, too large, too slow, or its robots.txt does not want it read.
        """
        here = _moved(url, "", url)
        for _ in range(_MOST_MOVES):
            if not self._rules(url, here).can_fetch(AGENT, here):
                raise InputError(url, "is not to be read by programs (robots.txt)", "save the page by hand and give the file")
            answer = self._patient(url, here)
            if answer.status == _SAME and (before := self._evidence.fetched(here)):
                return before
            if answer.status not in _MOVED or not answer.header("location"):
                found = _sound(url, answer)
                self._evidence.keep(found)
                return found
            here = _moved(url, here, answer.header("location"))
        raise InputError(url, f"redirects more than {_MOST_MOVES} times", "give the address where it ends")

    def keep(self, answer: Fetched) -> None:
        """Keep an answer that another got, as an archive of pages holds it; a page that is kept already is not kept twice."""
        self._evidence.keep(answer)

    def _patient(self, url: str, here: str) -> Fetched:
        """One answer; what fails for a moment is asked for again, each time later."""
        host = urlsplit(here).netloc
        if self._silent.get(host, 0) >= _MOST_SILENT:
            raise InputError(url, f"is not asked for: {host} did not answer in time {_MOST_SILENT} times in a row", "try again later")
        for turn in range(_MOST_TRIES):
            last = turn + 1 == _MOST_TRIES
            try:
                answer = self._once(url, here)
            except (NoCallError, LocationParseError) as error:
                raise InputError(url, f"cannot be fetched: {error}", "check the address, or save the page and give the file") from error
            except _SlowError:
                self._silent[host] = self._silent.get(host, 0) + 1
                raise
            except (HTTPError, OSError) as error:
                if last:
                    self._silent[host] = self._silent.get(host, 0) + 1
                    raise InputError(url, f"cannot be fetched ({_reason(error)})", "check the address, or try again later") from error
                _sleep(turn)
                continue
            self._silent[host] = 0
            if answer.status not in _PASSING or last:
                return answer
            _sleep(turn, answer.header("retry-after"))
        raise AssertionError("the last turn returns or raises")

    def _once(self, url: str, here: str) -> Fetched:
        """One answer to one request, within the limits of size and time."""
        parts = urlsplit(here)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
            raise InputError(url, f"leads to {here[:200]}, which is no address of a page", "give an address that begins with https://")
        self._wait(parts.netloc)
        until = time.monotonic() + _seconds("fetch_whole")
        try:
            answer, body = self._answer(url, here)
        except (HTTPError, OSError) as error:
            raise (_too_long(url) if time.monotonic() >= until else error) from error
        if time.monotonic() >= until:
            raise _too_long(url)
        told = tuple((name.lower(), value) for name, value in answer.headers.items())
        return Fetched(url, here, self._at, answer.status, told, hashlib.sha256(body).hexdigest(), body)

    def _answer(self, url: str, here: str) -> tuple[urllib3.BaseHTTPResponse, bytes]:
        """The answer to a request, and its body; cut off where it takes too long as a whole."""
        timeout = urllib3.Timeout(connect=_CALL, read=_seconds("fetch_read"))
        answer = self._pools.request(
            "GET", here, headers=_SENT | self._conditions(here), redirect=False, preload_content=False, timeout=timeout
        )
        try:
            with cut_after(_seconds("fetch_whole"), answer.connection):
                return answer, b"".join(_limited(url, answer))
        finally:
            answer.close()

    def _conditions(self, here: str) -> dict[str, str]:
        """What asks for a page only if it changed since it was fetched."""
        before = self._evidence.fetched(here)
        asked = {"If-None-Match": before.header("etag"), "If-Modified-Since": before.header("last-modified")} if before else {}
        return {name: value for name, value in asked.items() if value}

    def _wait(self, host: str) -> None:
        """Wait until the host may be asked again."""
        due = self._asked.get(host, 0.0) + max(_seconds("fetch_pause"), self._pause.get(host, 0.0))
        time.sleep(max(due - time.monotonic(), 0.0))
        self._asked[host] = time.monotonic()

    def _rules(self, url: str, here: str) -> RobotFileParser:
        """The rules of the host; where it has none, all may be read; where it answers with an error of its own, nothing."""
        parts = urlsplit(here)
        place = f"{parts.scheme}://{parts.netloc}"
        if place not in self._robots:
            rules = RobotFileParser()
            answer = self._patient(url, f"{place}/robots.txt")
            if answer.status == _OK:
                rules.parse(answer.body[:500_000].decode("utf-8", "replace").splitlines())
                self._pause[parts.netloc] = min(float(rules.crawl_delay(AGENT) or 0), _LONGEST_WAIT)
            elif answer.status in (401, 403):
                rules.disallow_all = True  # type: ignore[attr-defined]
            else:
                rules.allow_all = True  # type: ignore[attr-defined]
            self._robots[place] = rules
        return self._robots[place]


def _moved(url: str, here: str, told: str) -> str:
    """The address that one leads to from another.

    Raises:
        InputError: it cannot be read as an address.
    """
    try:
        found = urljoin(here, told)
        urlsplit(found)
    except ValueError as error:
        raise InputError(url, f"leads to {told[:200]}, which is no address ({error})", "check the address") from error
    return found


def _limited(url: str, answer: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
    """The body in pieces, decompressed, within the limit.

    Raises:
        InputError: it is larger than may be.
    """
    limit, size = setting("max_file_bytes"), 0
    for piece in answer.stream(_CHUNK, decode_content=True):
        size += len(piece)
        if size > limit:
            raise InputError(url, f"is larger than {limit:,} bytes", "raise TWOSOURCE_MAX_FILE_BYTES")
        yield piece


def _seconds(name: str) -> float:
    """A setting of so many milliseconds, in seconds."""
    return setting(f"{name}_milliseconds") / 1000


def _sleep(turn: int, told: str = "") -> None:
    """Wait before the next try: as long as the host says, else twice as long each time."""
    time.sleep(min(float(told) if told.isdigit() else _seconds("fetch_retry") * 2.0**turn, _LONGEST_WAIT))


class _SlowError(InputError):
    """An answer that takes too long as a whole."""


def _too_long(url: str) -> _SlowError:
    """The error of such an answer."""
    return _SlowError(url, f"takes longer than {_seconds('fetch_whole'):g} seconds", "try again later, or save the page and give the file")


def _sound(url: str, answer: Fetched) -> Fetched:
    """The answer, where it is a page.

    Raises:
        InputError: it is an error.
    """
    if answer.status == _OK:
        return answer
    said = _WHY.get(answer.status, "cannot be had")
    raise InputError(url, f"{said} (status {answer.status})", "open it in a browser, save the page and give the file")


def _reason(error: Exception) -> str:
    """Why a call failed, in a few words."""
    return f"{type(error).__name__}: {error}"[:160]
