"""How often one visitor may ask: a bucket for each that fills evenly, and of which each request takes one."""

from __future__ import annotations

import ipaddress
import time

from shoals.web._board import Board
from shoals.web._problems import Problem


class Pace:
    """Buckets of visitors, the same for all workers.

    Parameters
    ----------
    board : Board
    requests_per_minute : int
        Of one visitor; as many may come at once after a pause.
    """

    def __init__(self, board: Board, requests_per_minute: int) -> None:
        self._board, self._most = board, float(requests_per_minute)

    def take(self, who: str) -> None:
        """Take one request from a visitor's bucket.

        Raises
        ------
        Problem
            429 if it is empty, with the time after which it is not.
        """
        left = self._board.take(who, time.monotonic(), self._most, self._most / 60.0)
        if left < 0.0:
            wait = f"{max(-left * 60.0 / self._most, 1.0):.0f}"
            raise Problem(429, "too many requests", f"ask again in {wait} s", {"retry-after": wait})


def address_of(client: tuple[str, int] | None) -> str:
    """Return what is counted of the address that asks: all of IPv4, of IPv6 the network that one customer is given.

    Examples
    --------
    >>> address_of(("192.0.2.7", 1)), address_of(("2001:db8::7", 1)), address_of(("2001:db8::8:1", 1))
    ('192.0.2.7', '2001:db8::/64', '2001:db8::/64')
    """
    host = client[0] if client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv6Address):
        return str(address.ipv4_mapped or ipaddress.IPv6Network((int(address), 64), strict=False))
    return host
