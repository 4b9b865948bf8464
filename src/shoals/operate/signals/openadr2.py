"""Events of OpenADR 2.0b: a virtual end node (VEN) that polls an aggregator's server (VTN), follows it, and reports.

Messages are those of openleadr; when they are asked for, and what becomes of an event, is decided here. An event with
several intervals is as many orders. Its modification number is their version.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from shoals.core._extras import brings
from shoals.core.errors import DataError, InputError, ShoalsError
from shoals.operate.drivers._options import Options
from shoals.operate.machine import Device
from shoals.operate.orders import Fate, Order
from shoals.operate.signals._backoff import Backoff
from shoals.operate.tls import check_clear

if TYPE_CHECKING:
    from shoals.operate.signals import Receiver

ENDLESS = timedelta(days=366)
"""How long an event rules whose duration is zero, which means until it is cancelled."""
POLL_SECONDS_MIN, POLL_SECONDS_MAX = 0.2, 60.0
MISSES_MAX = 3
"""After how many polls without an answer the site registers anew."""
SCALES = {"none": 1.0, "k": 1e3, "M": 1e6, "G": 1e9}


class OpenAdr2:
    """A virtual end node that polls.

    Parameters
    ----------
    device : Device
        Its `address` is the server's, ``https://vtn.example/OpenADR2/Simple/2.0b``. `tls` holds the authority, and our
        certificate and key, which OpenADR demands. `options`:

        ``ven``
            Our name with the server.
        ``full_w``
            What a share of 1 means in signals that give shares. [W]
        ``level_1_w``, ``level_2_w``, ``level_3_w``
            What the loads may draw at a level of the signal ``SIMPLE``; 0 unless said. [W]
        ``poll_seconds``
            How often to poll; as the server asks unless said, at least once a minute. [s]
        ``fingerprint``
            Of the certificate by which the server signs its messages; they are checked if it is given.
        ``sign``
            Whether to sign ours.
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
        self.ven = read.text("ven")
        self.poll_seconds = read.number("poll_seconds", 0.0)
        self.fingerprint = read.text("fingerprint", "")
        self.sign = read.flag("sign")
        self.shares = Shares(
            full_w=read.number("full_w", -1.0),
            levels_w=tuple(read.number(f"level_{level}_w", 0.0) for level in (1, 2, 3)),
        )
        plain = read.flag("plain")
        read.done()
        url = urlsplit(device.address)
        if url.scheme not in ("http", "https") or not url.hostname:
            raise InputError(
                f"`{device.address}` is no address of a server", "write `https://host/OpenADR2/Simple/2.0b`"
            )
        if url.scheme == "http" or device.tls is None:
            check_clear(device.id, url.hostname, plain=plain)
        if device.tls is not None and device.tls.certificate is None:
            raise InputError(f"`{device.id}` has no certificate of its own", "OpenADR wants `certificate` and `key`")

    async def run(self, receiver: Receiver) -> None:
        """Register, then poll; begin again when the server is lost."""
        try:
            import_module("openleadr")
        except ImportError:
            raise InputError("OpenADR needs the package openleadr", brings("openadr")) from None
        waits = Backoff()
        while True:
            try:
                await self._talk(receiver, waits)
            except InputError as error:  # a key that cannot be read
                receiver.alarm("signal_unreached", source=self.source, reason=error.what)
            except Exception as error:  # what the library raises is not listed anywhere
                receiver.alarm("signal_unreached", source=self.source, reason=str(error) or type(error).__name__)
            await asyncio.sleep(waits.next_seconds())

    def _client(self, receiver: Receiver) -> Any:
        tls = self.device.tls
        if tls is not None:
            tls.context()  # refuses what cannot be used, in words
        library: Any = import_module("openleadr")  # without types
        client = library.OpenADRClient(
            ven_name=self.ven,
            vtn_url=self.device.address,
            cert=None if tls is None else str(tls.certificate),
            key=None if tls is None else str(tls.key),
            ca_file=None if tls is None else str(tls.ca),
            vtn_fingerprint=self.fingerprint or None,
            show_fingerprint=False,
            disable_signature=not self.sign,
        )

        async def event(found: dict[str, Any]) -> str:
            return self.event(found, receiver)

        client.add_handler("on_event", event)
        client.add_handler("on_update_event", event)

        async def power() -> list[tuple[datetime, float]]:
            meter = receiver.state()["meter"]
            now = datetime.now().astimezone()
            return [] if meter is None else [(now - timedelta(seconds=meter["age_seconds"]), float(meter["power_w"]))]

        client.add_report(
            callback=power,
            resource_id=self.source,
            measurement="power_real",
            unit="W",
            report_duration=timedelta(hours=1),
            sampling_rate=library.objects.SamplingRate(
                min_period=timedelta(seconds=1), max_period=timedelta(hours=1), on_change=False
            ),
        )
        return client

    async def _talk(self, receiver: Receiver, waits: Backoff) -> None:
        client = self._client(receiver)
        answers = [0, 0]  # how many messages came, and the last code

        def came(kind: str, payload: dict[str, Any]) -> None:
            answers[0] += 1
            said = cast(Mapping[str, Any], payload.get("response") or {})
            answers[1] = int(said.get("response_code", 200))
            receiver.heard()

        client.add_hook("after_parse_xml", came)
        client.loop = asyncio.get_running_loop()
        try:
            await client.create_party_registration(ven_id=client.ven_id)
            if not client.registration_id:
                raise ConnectionError("the server did not register us")
            client.scheduler.start()
            await client.register_reports(client.reports)
            client.report_queue_task = asyncio.create_task(client._report_queue_worker())
            await client.sync_events()
            waits.reset()
            misses = 0
            while misses < MISSES_MAX:
                before = answers[0]
                with suppress(TypeError):  # an empty answer is unpacked by the library
                    await client._poll()
                misses = misses + 1 if answers[0] == before or answers[1] != 200 else 0
                asked_s = client.poll_frequency.total_seconds() if client.poll_frequency else POLL_SECONDS_MAX
                await asyncio.sleep(min(max(self.poll_seconds or asked_s, POLL_SECONDS_MIN), POLL_SECONDS_MAX))
            raise ConnectionError(f"{MISSES_MAX} polls had no good answer; the last code was {answers[1]}")
        finally:
            if client.client_session is not None:
                await client.stop()

    def event(self, found: Mapping[str, Any], receiver: Receiver) -> str:
        """Take an event, and return whether the site takes part: ``optIn`` or ``optOut``."""
        try:
            orders = self.orders(found, receiver.known())
            fates = [receiver.receive(one) for one in orders]
        except DataError as error:  # it is followed, and was not written down
            receiver.alarm("signal_unread", source=self.source, reason=error.what)
            return "optIn"
        except (ShoalsError, KeyError, TypeError, ValueError, OverflowError) as error:
            reason = error.what if isinstance(error, ShoalsError) else f"{type(error).__name__}: {error}"
            receiver.alarm("signal_unread", source=self.source, reason=reason)
            return "optOut"
        return "optOut" if any(one in (Fate.EXPIRED, Fate.OUT_OF_ORDER) for one in fates) else "optIn"

    def orders(self, event: Mapping[str, Any], known: Sequence[Order]) -> list[Order]:
        """Return the orders of an event, with those taken back that it held before.

        Raises
        ------
        InputError
            If it holds no signal that is understood.
        """
        descriptor = event["event_descriptor"]
        name, version = str(descriptor["event_id"]), int(descriptor["modification_number"])
        before = {one.id: one for one in known if one.id == name or one.id.startswith(f"{name}#")}
        cancelled = str(descriptor["event_status"]) == "cancelled"
        now = {} if cancelled else {one.id: one for one in self._limits(event, name, version)}
        # one that was taken back before is so already, and one that an older version names is not taken back by it
        gone = [
            replace(one, version=version, withdrawn=True)
            for one in before.values()
            if one.id not in now and not one.withdrawn and version >= one.version
        ]
        return [*gone, *now.values()]

    def _limits(self, event: Mapping[str, Any], name: str, version: int) -> list[Order]:
        signals = cast(list[Mapping[str, Any]], event["event_signals"])
        signal = next((one for one in signals if self.shares.understood(one)), None)
        if signal is None:
            kinds = ", ".join(f"{one['signal_name']} {one['signal_type']}" for one in signals)
            raise InputError(
                f"event `{name}` holds no signal that is understood: {kinds}",
                f"known: {', '.join(map(' '.join, KINDS))}",
            )
        start: datetime = event["active_period"]["dtstart"]
        found: list[Order] = []
        for place, interval in enumerate(signal["intervals"]):
            start = interval.get("dtstart") or start
            lasts: timedelta = interval.get("duration") or event["active_period"]["duration"]
            end = start + (lasts or ENDLESS)
            limit_w = self.shares.limit_w(signal, float(interval["signal_payload"]))
            if limit_w is not None:
                one = Order(
                    source=self.source,
                    id=f"{name}#{place}" if place else name,
                    version=version,
                    start_us=round(start.timestamp() * 1e6),
                    end_us=round(end.timestamp() * 1e6),
                    limit_w=limit_w,
                )
                found.append(one)
            start = end
        return found


KINDS = (("SIMPLE", "level"), ("LOAD_CONTROL", "x-loadControlCapacity"), ("LOAD_DISPATCH", "setpoint"))
"""Signals that are understood, with their types."""


class Shares:
    """What the figures of signals mean in watts.

    Examples
    --------
    >>> shares = Shares(full_w=10_000.0, levels_w=(5_000.0, 0.0, 0.0))
    >>> shares.limit_w({"signal_name": "SIMPLE"}, 1.0), shares.limit_w({"signal_name": "SIMPLE"}, 0.0)
    (5000, None)
    >>> shares.limit_w({"signal_name": "LOAD_CONTROL"}, 0.25)
    2500
    """

    def __init__(self, *, full_w: float, levels_w: Sequence[float]) -> None:
        self.full_w, self.levels_w = full_w, levels_w

    def understood(self, signal: Mapping[str, Any]) -> bool:
        """Return whether a signal is one of `KINDS`."""
        return (str(signal["signal_name"]), str(signal["signal_type"])) in KINDS

    def limit_w(self, signal: Mapping[str, Any], figure: float) -> int | None:
        """Return the limit that a figure means, None if it means none. [W]

        Raises
        ------
        InputError
            If it cannot be meant.
        """
        name = str(signal["signal_name"])
        if name == "SIMPLE":
            return self.level_w(figure)
        if name == "LOAD_CONTROL":
            if self.full_w < 0.0 or not 0.0 <= figure <= 1.0:
                raise InputError(f"a share of {figure}", "it lies between 0 and 1, and `full_w` says what 1 means")
            return int(self.full_w * figure)
        measured = cast(Mapping[str, Any], signal.get("measurement") or {})
        scale = str(measured.get("scale") or "none")
        if scale not in SCALES or not 0.0 <= figure < 1e12:
            raise InputError(f"a power of {figure} {scale}W", "a limit of loads is 0 or more")
        return int(figure * SCALES[scale])

    def level_w(self, figure: float) -> int | None:
        """Return the limit of a level between 0 and 3, None at level 0. [W]"""
        if figure not in (0.0, 1.0, 2.0, 3.0):
            raise InputError(f"a level of {figure}", "levels are 0, 1, 2 and 3")
        return None if figure == 0.0 else int(self.levels_w[int(figure) - 1])
