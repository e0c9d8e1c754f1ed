"""Telling another program on the web what is new: one POST, by the same guard against private addresses as fetching."""

import time
from urllib.parse import urlsplit

import urllib3
from urllib3.exceptions import HTTPError

from twosource.config import names, setting
from twosource.errors import OutputError
from twosource.read.dial import NoCallError, pools
from twosource.read.visit import AGENT

_CALL, _READ = 10.0, 15.0
_TRIES = 3
_REMEDY = "it is told all of it after the next poll"


def check(url: str) -> None:
    """Raises where an address cannot be a webhook's.

    Raises:
        OutputError: it is no address of the web.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise OutputError(f"{url}: is no address of a webhook; give one that begins with https://")


def post(url: str, body: bytes) -> None:
    """Send JSON to a webhook; what fails for a moment is tried again, later each time. Redirects are not followed.

    Raises:
        OutputError: it is not on the open net (and not let through by TWOSOURCE_WEBHOOK_ALLOW), or does not take it.
    """
    check(url)
    calls = pools(frozenset(names("webhook_allow")), timeout=_CALL, whole=_READ)
    why = ""
    for turn in range(_TRIES):
        if turn:
            time.sleep(setting("fetch_retry_milliseconds") / 1000 * 2.0 ** (turn - 1))
        try:
            status = _once(calls, url, body)
        except NoCallError as error:
            raise OutputError(f"{url}: cannot be told: {error}; set TWOSOURCE_WEBHOOK_ALLOW=host:port for a server of your own") from error
        except (HTTPError, OSError) as error:
            why = f"{type(error).__name__}: {error}"[:160]
            continue
        if 200 <= status < 300:
            return
        why = f"status {status}"
        if status < 500 and status != 429:
            break
    raise OutputError(f"{url}: was not told ({why}); {_REMEDY}")


def _once(calls: urllib3.PoolManager, url: str, body: bytes) -> int:
    """The status of one answer; its body is not read."""
    timeout = urllib3.Timeout(connect=_CALL, read=_READ)
    sent = {"User-Agent": AGENT, "Content-Type": "application/json"}
    answer = calls.request("POST", url, body=body, headers=sent, redirect=False, preload_content=False, timeout=timeout)
    answer.close()
    return int(answer.status)
