"""Which machines may be called: those of the open net, by the address that the name has when it is called, and no other.

A page, a feed or a redirect may name anything: the user's router, a database on this machine, the address where clouds keep their keys.
"""

import socket
from collections.abc import Container, Iterator
from contextlib import contextmanager, suppress
from ipaddress import IPv4Address, IPv6Address, ip_address
from threading import Timer
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection


class NoCallError(Exception):
    """A host that is not called: it has no address, or one that is not on the open net. No OSError: those pass and are tried again."""


def is_open(address: str) -> bool:
    """True for an address of the open net; an IPv4 address inside an IPv6 one is judged as itself.

    >>> is_open("93.184.216.34"), is_open("127.0.0.1"), is_open("169.254.169.254"), is_open("::ffff:10.0.0.1"), is_open("64:ff9b::a00:1")
    (True, False, False, False, False)
    """
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    inner = _inside(found) if isinstance(found, IPv6Address) else None
    return (inner or found).is_global and not (inner or found).is_multicast


def _inside(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for: mapped, 6to4, Teredo, or translated (64:ff9b::/96)."""
    if address.teredo:
        return address.teredo[1]
    if address.packed[:12] == bytes.fromhex("0064ff9b0000000000000000"):
        return IPv4Address(address.packed[12:])
    return address.ipv4_mapped or address.sixtofour


def dial(host: str, port: int, *, timeout: float, allowed: Container[str]) -> socket.socket:
    """A connection to the first address of the host that answers; all of them must be on the open net. allowed: `host:port` let through.

    Raises:
        NoCallError: it has no address, or one that is private, local, of a cloud's metadata, or otherwise not on the open net.
        OSError: none answers.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as error:
        raise NoCallError(f"{host} has no address") from error
    if f"{host}:{port}" not in allowed and not all(is_open(str(place[0])) for *_, place in found):
        raise NoCallError(f"{host} is not on the open net")
    failed: OSError = OSError(f"{host} has no address")
    for family, kind, protocol, _, place in found:
        called = socket.socket(family, kind, protocol)
        called.settimeout(timeout)
        try:
            called.connect(place)
            return called
        except OSError as error:
            called.close()
            failed = error
    raise failed


@contextmanager
def cut_after(seconds: float, connection: Any) -> Iterator[None]:
    """Let a connection be read for so long, then cut it off: a host that sends a byte now and then never times out by itself."""
    alarm = Timer(seconds, _cut, (getattr(connection, "used", None),))
    alarm.daemon = True
    alarm.start()
    try:
        yield
    finally:
        alarm.cancel()


def _cut(used: socket.socket | None) -> None:
    """End what a socket waits for."""
    with suppress(OSError):
        if used:
            used.shutdown(socket.SHUT_RDWR)


def pools(allowed: Container[str], *, timeout: float, whole: float) -> PoolManager:
    """Connections that are made by `dial` alone, by whatever name or redirect a host is reached. whole: seconds for an answer's head."""

    class Plain(HTTPConnection):
        """A connection that calls checked addresses alone."""

        def _new_conn(self) -> socket.socket:
            """The checked connection."""
            return dial(self._dns_host, self.port or self.default_port, timeout=timeout, allowed=allowed)

        def getresponse(self) -> Any:
            """The head of the answer, in time."""
            self.used = self.sock
            with cut_after(whole, self):
                return super().getresponse()

    class Secure(HTTPSConnection):
        """The same with TLS: the certificate is checked against the name."""

        def _new_conn(self) -> socket.socket:
            """The checked connection."""
            return dial(self._dns_host, self.port or self.default_port, timeout=timeout, allowed=allowed)

        def getresponse(self) -> Any:
            """The head of the answer, in time."""
            self.used = self.sock
            with cut_after(whole, self):
                return super().getresponse()

    made = PoolManager(num_pools=20, maxsize=2, retries=False)
    made.pool_classes_by_scheme = {"http": _pool(HTTPConnectionPool, Plain), "https": _pool(HTTPSConnectionPool, Secure)}
    return made


def _pool(kind: Any, connection: Any) -> Any:
    """A kind of pool with that kind of connection."""
    return type(kind.__name__, (kind,), {"ConnectionCls": connection})
