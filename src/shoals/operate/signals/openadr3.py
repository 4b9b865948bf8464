"""Events of OpenADR 3: a client that asks a server (VTN) for its events, again and again.

What the server lists now is the truth: an event that differs is a newer version, one that it lists no more is taken
back. Only a whole list counts, and one must be missing in two of them, since deleting is how OpenADR 3 cancels. What an
event asks to be told of its intervals is reported when they are over.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from shoals.core.errors import InputError, ShoalsError
from shoals.operate.drivers._options import Options
from shoals.operate.machine import Device
from shoals.operate.orders import Order
from shoals.operate.signals._backoff import Backoff
from shoals.operate.signals._form import moment_us
from shoals.operate.signals._reports import Reporter
from shoals.operate.tls import check_clear

if TYPE_CHECKING:
    import httpx

    from shoals.operate.signals import Receiver

LIMIT, LEVEL = "IMPORT_CAPACITY_LIMIT", "SIMPLE"
PAGE, PAGES_MAX = 50, 40
WAIT_SECONDS = 5.0
ENDLESS = timedelta(days=366)
TAKEN = 409
AGAIN = (401, 403, 408, 429)
"""Refusals of a report that may be lifted: by a new token, or by time."""
UNITS_W = {"W": 1.0, "KW": 1e3, "MW": 1e6}
_DURATION = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?"
)
_SECONDS = (31_622_400, 2_678_400, 604_800, 86_400, 3_600, 60, 1)


class OpenAdr3:
    """Asks for events.

    Parameters
    ----------
    device : Device
        Its `address` is the server's, ``https://vtn.example/openadr3/3.0.1``. `secret` holds the secret of
        ``client``, or without it a token. `options`:

        ``program``
            Id of the programme whose events count; all that the server shows unless said.
        ``client``
            Our name with the server, for a token by OAuth's client credentials.
        ``level_1_w``, ``level_2_w``, ``level_3_w``
            What the loads may draw at a level of ``SIMPLE``; 0 unless said. [W]
        ``poll_seconds``
            5 by default. [s]
        ``resource``
            What reports call this site; the name of the signal unless said.
        ``plain``
            Whether a server on another machine may be spoken to in the clear.

    Raises
    ------
    InputError
        If an option cannot be meant, or the server would be spoken to in the clear.
    """

    def __init__(self, device: Device) -> None:
        self.device, self.source = device, device.id
        read = Options(device.id, device.options)
        self.program = read.text("program", "")
        self.client = read.text("client", "")
        self.levels_w = tuple(int(read.number(f"level_{level}_w", 0.0)) for level in (1, 2, 3))
        self.poll_seconds = read.number("poll_seconds", 5.0)
        resource = read.text("resource", device.id)
        plain = read.flag("plain")
        read.done()
        url = urlsplit(device.address)
        if url.scheme not in ("http", "https") or not url.hostname:
            raise InputError(f"`{device.address}` is no address of a server", "write `https://host/openadr3/3.0.1`")
        if url.scheme == "http" or device.tls is None:
            check_clear(device.id, url.hostname, plain=plain)
        if self.poll_seconds <= 0.0:
            raise InputError(f"`poll_seconds` of `{device.id}` is 0", "give more")
        self._missing: set[str] = set()
        gap_us = round(max(3.0 * self.poll_seconds, 3.0 * WAIT_SECONDS) * 1e6)
        self.reporter = Reporter(self.client or device.id, resource, gap_us)

    async def run(self, receiver: Receiver) -> None:
        """Ask; a lost server is tried again."""
        import httpx

        waits = Backoff()
        while True:
            try:
                await self._talk(receiver, waits)
            except (httpx.HTTPError, ValueError, KeyError, TypeError, OSError) as error:
                reason = str(error) or type(error).__name__
                receiver.alarm("signal_unreached", source=self.source, reason=reason)
            except ShoalsError as error:
                receiver.alarm("signal_unreached", source=self.source, reason=error.what)
            await asyncio.sleep(waits.next_seconds())

    async def _talk(self, receiver: Receiver, waits: Backoff) -> None:
        import httpx

        tls = self.device.tls
        async with httpx.AsyncClient(
            verify=True if tls is None else tls.context(), timeout=WAIT_SECONDS, trust_env=False
        ) as http:
            headers = {"Authorization": f"Bearer {token}"} if (token := await self._token(http)) else {}
            while True:
                events = await self._events(http, headers)
                receiver.heard()
                waits.reset()
                self.take(events, receiver)
                await self._report(http, headers, events, receiver)
                await asyncio.sleep(self.poll_seconds)

    async def _report(
        self,
        http: httpx.AsyncClient,
        headers: Mapping[str, str],
        events: Sequence[Mapping[str, Any]],
        receiver: Receiver,
    ) -> None:
        """Add up what is drawn, and send the reports that are due. One that is refused is not sent again."""
        now_us = time.time_ns() // 1_000
        meter: Any = receiver.state()["meter"]
        for event in events:
            try:
                self.reporter.follow(event, [(start_us, end_us) for _, _, start_us, end_us in _periods(event)])
            except (ShoalsError, KeyError, TypeError, ValueError, AttributeError) as error:
                reason = error.what if isinstance(error, ShoalsError) else f"event `{event.get('id')}`: {error!r}"
                receiver.alarm("signal_unread", source=self.source, reason=reason)
        self.reporter.keep({str(event.get("id", "")) for event in events})
        known: Mapping[str, Any] = meter or {"age_seconds": float("inf")}
        self.reporter.sample(now_us, float(known["power_w"]) if known["age_seconds"] <= WAIT_SECONDS else None)
        for report, mark in self.reporter.due(now_us):
            answer = await http.post(f"{self.device.address.rstrip('/')}/reports", json=report, headers=dict(headers))
            if answer.status_code == TAKEN:  # an answer before was lost
                self.reporter.tell(mark)
                continue
            if 400 <= answer.status_code < 500 and answer.status_code not in AGAIN:
                reason = f"a report on `{report['eventID']}` was refused with {answer.status_code}"
                receiver.alarm("signal_unread", source=self.source, reason=reason)
            else:
                answer.raise_for_status()
            self.reporter.tell(mark)

    async def _token(self, http: httpx.AsyncClient) -> str:
        secret = self.device.secret
        if secret is None or not self.client:
            return "" if secret is None else secret.reveal()
        form = {"grant_type": "client_credentials", "client_id": self.client, "client_secret": secret.reveal()}
        answer = await http.post(f"{self.device.address.rstrip('/')}/auth/token", data=form)
        return str(answer.raise_for_status().json()["access_token"])

    async def _events(self, http: httpx.AsyncClient, headers: Mapping[str, str]) -> list[Mapping[str, Any]]:
        """Return all events that the server shows."""
        found: list[Mapping[str, Any]] = []
        for page in range(PAGES_MAX):
            asked: dict[str, str | int] = {"skip": page * PAGE, "limit": PAGE}
            if self.program:
                asked["programID"] = self.program
            answer = await http.get(f"{self.device.address.rstrip('/')}/events", params=asked, headers=dict(headers))
            part: Any = answer.raise_for_status().json()
            if not isinstance(part, list):
                raise ValueError("the server's answer is no list of events")
            rows = cast(list[Mapping[str, Any]], part)
            found += rows
            if len(rows) < PAGE:
                return found
        raise ValueError(f"the server lists more than {PAGE * PAGES_MAX} events")

    def take(self, events: Sequence[Mapping[str, Any]], receiver: Receiver) -> None:
        """Follow a whole list of events."""
        now_us = time.time_ns() // 1_000
        known = {one.id: one for one in receiver.known()}
        listed: set[str] = set()
        for event in events:
            name = str(event.get("id", ""))
            try:
                orders = self.orders(event)
            except (ShoalsError, KeyError, TypeError, ValueError, AttributeError) as error:
                reason = error.what if isinstance(error, ShoalsError) else f"event `{name}`: {error!r}"
                receiver.alarm("signal_unread", source=self.source, reason=reason)
                listed |= {one for one in known if one == name or one.startswith(f"{name}#")}  # it stands as it was
                continue
            for order in orders:
                listed.add(order.id)
                before = known.get(order.id)
                if before is None or replace(before, version=order.version) != order:
                    newer = order.version if before is None else max(order.version, before.version + 1)
                    receiver.receive(replace(order, version=newer))
        gone = {name for name, one in known.items() if name not in listed and not one.withdrawn and one.end_us > now_us}
        for name in gone & self._missing:
            receiver.receive(replace(known[name], version=known[name].version + 1, withdrawn=True))
        self._missing = gone

    def orders(self, event: Mapping[str, Any]) -> list[Order]:
        """Return the orders of an event; none if it holds no limit.

        Raises
        ------
        InputError
            If a limit in it cannot be meant.
        """
        name = str(event["id"])
        descriptors = cast(list[Mapping[str, Any]], event.get("payloadDescriptors") or [])
        units = {str(one.get("payloadType")): str(one.get("units") or "KW") for one in descriptors}
        version = moment_us(event.get("modificationDateTime") or event["createdDateTime"], f"`{name}`")
        found = list[Order]()
        for place, interval, start_us, end_us in _periods(event):
            limits = [self._limit_w(one, units) for one in interval["payloads"]]
            limit_w = min((one for one in limits if one is not None), default=None)
            if limit_w is not None:
                found.append(
                    Order(
                        source=self.source,
                        id=f"{name}#{place}" if place else name,
                        version=version,
                        start_us=start_us,
                        end_us=end_us,
                        limit_w=limit_w,
                    )
                )
        return found

    def _limit_w(self, payload: Mapping[str, Any], units: Mapping[str, str]) -> int | None:
        kind = str(payload["type"])
        if kind not in (LIMIT, LEVEL):
            return None
        figure = float(payload["values"][0])
        if kind == LEVEL:
            if figure not in (0.0, 1.0, 2.0, 3.0):
                raise InputError(f"a level of {figure}", "levels are 0, 1, 2 and 3")
            return None if figure == 0.0 else self.levels_w[int(figure) - 1]
        unit = units.get(kind, "KW").upper()
        if unit not in UNITS_W or not 0.0 <= figure < 1e9:
            raise InputError(f"a limit of {figure} {unit}", "a limit of loads is 0 or more, in W, KW or MW")
        return int(figure * UNITS_W[unit])


def _periods(event: Mapping[str, Any]) -> Iterator[tuple[int, Mapping[str, Any], int, int]]:
    """Yield number, interval, start and end of each interval of an event. [µs since 1970 UTC]"""
    name = str(event["id"])
    whole = cast(Mapping[str, Any], event.get("intervalPeriod") or {})
    next_us = -1
    for place, interval in enumerate(cast(list[Mapping[str, Any]], event["intervals"])):
        period = {**whole, **cast(Mapping[str, Any], interval.get("intervalPeriod") or {})}
        own = "start" in (interval.get("intervalPeriod") or {})
        start_us = moment_us(period["start"], f"start of `{name}`") if own or next_us < 0 else next_us
        if start_us <= 0:  # year 1 stands for now
            start_us = moment_us(event["createdDateTime"], f"`{name}`")
        lasts = duration(str(period.get("duration") or "P9999Y"))
        next_us = start_us + round(min(lasts, ENDLESS).total_seconds() * 1e6)
        yield place, interval, start_us, next_us


def duration(text: str) -> timedelta:
    """Return a duration of ISO 8601, a year counted as 366 days and a month as 31; no more than a year.

    Raises
    ------
    InputError
        If it is none.

    Examples
    --------
    >>> duration("PT1H30M"), duration("P9999Y")
    (datetime.timedelta(seconds=5400), datetime.timedelta(days=366))
    """
    found = _DURATION.fullmatch(text)
    if found is None or text.endswith(("P", "T")):
        raise InputError(f"`{text}` is no duration", "write it as PT30M")
    seconds = sum(float(part or 0) * unit for part, unit in zip(found.groups(), _SECONDS, strict=True))
    return min(timedelta(seconds=min(seconds, 1e9)), ENDLESS)
