"""How often one visitor may ask: a bucket for each that fills evenly, and of which each request takes one."""

from __future__ import annotations

import ipaddress
import time
from collections import OrderedDict

from shoals.web._problems import Problem

VISITORS_MAX = 10_000
"""Buckets that are kept; the one that was used longest ago goes first."""


class Pace:
    """Buckets of visitors. Used from the event loop alone.

    Parameters
    ----------
    requests_per_minute : int
        Of one visitor; as many may come at once after a pause.
    """

    def __init__(self, requests_per_minute: int) -> None:
        self._most = float(requests_per_minute)
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, who: str) -> None:
        """Take one request from a visitor's bucket.

        Raises
        ------
        Problem
            429 if it is empty, with the time after which it is not.
        """
        now = time.monotonic()
        left, at = self._buckets.pop(who, (self._most, now))
        left = min(self._most, left + (now - at) * self._most / 60.0)
        allowed = left >= 1.0
        self._buckets[who] = (left - 1.0 if allowed else left, now)
        while len(self._buckets) > VISITORS_MAX:
            self._buckets.popitem(last=False)
        if not allowed:
            wait = f"{max((1.0 - left) * 60.0 / self._most, 1.0):.0f}"
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
