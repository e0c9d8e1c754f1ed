"""What every request must pass: a host that is ours, the door's token where one is set, the page's token for every write, a size."""

import secrets
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from twosource.web.answers import failed
from twosource.web.neighbours import is_stranger

LOOPBACK = ("127.0.0.1", "localhost", "::1")
COOKIE = "twosource_token"
PAGE_TOKEN = "x-twosource-token"
_READING = ("GET", "HEAD", "OPTIONS")
_MOST_BODY = 2_000_000
_SAME_SITE = ("same-origin", "none")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
    "worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


@dataclass(frozen=True, slots=True)
class Door:
    """Who may come in. host: the address that is listened on. token: what everybody must show, or nothing on a loopback address.

    page: the token that the server puts into its pages, and that every write must bring. most: the largest upload, in bytes.
    """

    host: str = "127.0.0.1"
    token: str = field(default="", repr=False)
    page: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    most: int = 200_000_000


class Guard:
    """The app behind its door: every request is looked at before, every answer gets its headers after."""

    def __init__(self, app: ASGIApp, door: Door) -> None:
        """The app and its door."""
        self._app, self._door = app, door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sending = _with_headers(send, fresh=_is_fresh(scope["path"]))
        refusal = refusal_of(scope, self._door)
        if refusal is not None:
            await refusal(scope, receive, sending)
            return
        limit = self._door.most if scope["path"].endswith(("/uploads", "/judgements/file")) else _MOST_BODY
        await self._app(scope, _limited(receive, limit), sending)


def refusal_of(scope: Scope, door: Door) -> Response | None:
    """The answer to a request that may not come in; None where it may."""
    headers = Headers(scope=scope)
    if not _is_ours(headers.get("host", ""), door):
        return failed(403, "this address is not the workbench's", "open the address that `twosource serve` printed")
    if door.token and not _knows(headers, door.token):
        return _let_in(scope, door.token) or _no_token(scope)
    if not door.token and is_stranger(scope.get("client")):
        return failed(403, "another account of this machine", "start your own workbench, or have this one started with --token")
    if scope["method"] in _READING:
        return None
    if not _is_from_here(headers) or not secrets.compare_digest(headers.get(PAGE_TOKEN, "").encode(), door.page.encode()):
        return failed(403, "a write without this page's token", "reload the page; a script gets the token from /api/token")
    size = headers.get("content-length", "0")
    limit = door.most if scope["path"].endswith(("/uploads", "/judgements/file")) else _MOST_BODY
    return _too_large(limit) if not size.isdigit() or int(size) > limit else None


def _no_token(scope: Scope) -> Response:
    """The answer to who does not show the door's token: JSON for a script, plain words for a browser."""
    what, remedy = "the token is missing or wrong", "open the address with ?token=TOKEN once, or send it as `Authorization: Bearer TOKEN`"
    return failed(403, what, remedy) if scope["path"].startswith("/api/") else PlainTextResponse(f"Twosource: {what}; {remedy}\n", 403)


def _too_large(limit: int) -> Response:
    """The answer to a body over the limit."""
    return failed(413, f"more than {limit:,} bytes at once", "send less at once, or read the files with `twosource run`")


def _is_ours(host: str, door: Door) -> bool:
    """True when the Host header names this server: another name on a loopback address is a page that had its name rebound to it."""
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
    name = name.strip("[]").lower()
    return name in LOOPBACK or name == door.host or bool(door.token)


def _knows(headers: Headers, token: str) -> bool:
    """True when the request shows the door's token, as Bearer or as a cookie."""
    try:
        cookie = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        cookie = None
    shown = (headers.get("authorization", "").removeprefix("Bearer "), cookie.value if cookie else "")
    return any(secrets.compare_digest(one.encode(), token.encode()) for one in shown)


def _let_in(scope: Scope, token: str) -> Response | None:
    """For an address with the right ?token=: a cookie that holds it, and the address without it."""
    query = dict(parse_qsl(scope["query_string"].decode("latin-1")))
    given = query.pop("token", "")
    if scope["method"] != "GET" or not secrets.compare_digest(given.encode(), token.encode()):
        return None
    made = RedirectResponse(scope["path"] + (f"?{urlencode(query)}" if query else ""), 303)
    made.set_cookie(COOKIE, token, httponly=True, samesite="strict")
    return made


def _is_from_here(headers: Headers) -> bool:
    """True unless the browser says that another site sent this."""
    origin, host = headers.get("origin"), headers.get("host", "")
    return headers.get("sec-fetch-site", "none") in _SAME_SITE and (origin is None or origin.partition("://")[2] == host)


def _is_fresh(path: str) -> bool:
    """True for what may change from one look to the next: all but the built files, whose names change when they do."""
    return not path.startswith("/assets/")


def _with_headers(send: Send, *, fresh: bool) -> Send:
    """A sender that puts the headers on."""

    async def sending(message: Message) -> None:
        """Send, with the headers where the answer begins."""
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(HEADERS)
            headers["Cache-Control"] = "no-store" if fresh else "public, max-age=31536000, immutable"
        await send(message)

    return sending


def _limited(receive: Receive, limit: int) -> Receive:
    """A receiver that ends a body which goes on over the limit, whatever its header said."""
    seen = 0

    async def receiving() -> Message:
        """The next piece of the body."""
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise HTTPException(413, f"more than {limit:,} bytes at once")
        return message

    return receiving
